"""Wiring of the courses service."""

from services.courses.api import ACCESS, ROUTERS
from services.courses.consumers import CONSUMER
from services.courses.service.recovery import PUBLISHER
from services.courses.settings import CoursesSettings
from shared.http.middleware.idempotency import CLEAN_RESPONSES
from shared.service import HOUSEKEEPING, Service

SERVICE = Service(
    name="courses",
    description="Authoring of courses: chapters, lessons, quizzes and assignments.",
    settings=CoursesSettings,
    models="services.courses.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    publisher=PUBLISHER,
    jobs=(CLEAN_RESPONSES, *HOUSEKEEPING),
)
