"""The wiring of enrollment."""

from services.enrollment.api import ACCESS, ROUTERS
from services.enrollment.consumers import CONSUMER
from services.enrollment.settings import EnrollmentSettings
from shared.http.idempotency import CLEAN_ANSWERS
from shared.service import Service

SERVICE = Service(
    name="enrollment",
    description="People, and who is enrolled in which course.",
    settings=EnrollmentSettings,
    models="services.enrollment.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    jobs=(CLEAN_ANSWERS,),
)
