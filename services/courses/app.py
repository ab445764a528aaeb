"""The wiring of courses."""

from services.courses.api import ACCESS, ROUTERS
from services.courses.consumers import CONSUMER
from services.courses.service.recovery import PUBLISHER
from services.courses.settings import CoursesSettings
from shared.http.middleware.idempotency import CLEAN_ANSWERS
from shared.service import Service

SERVICE = Service(
    name="courses",
    description="Courses as their teachers author them: chapters, lessons, quizzes, assignments.",
    settings=CoursesSettings,
    models="services.courses.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    publisher=PUBLISHER,
    jobs=(CLEAN_ANSWERS,),
)
