"""The wiring of enrollment."""

from datetime import timedelta

from services.enrollment.api import ACCESS, ROUTERS
from services.enrollment.consumers import CONSUMER
from services.enrollment.service.commands.expiry import expire
from services.enrollment.service.commands.republishing import restate_people
from services.enrollment.service.recovery import PUBLISHER
from services.enrollment.settings import EnrollmentSettings
from shared.http.idempotency import CLEAN_ANSWERS
from shared.jobs import Job
from shared.service import Service

SERVICE = Service(
    name="enrollment",
    description="People, and who is enrolled in which course.",
    settings=EnrollmentSettings,
    models="services.enrollment.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    publisher=PUBLISHER,
    jobs=(
        Job("expire-enrollments", timedelta(minutes=1), expire),
        Job("restate-people", timedelta(days=7), restate_people),
        CLEAN_ANSWERS,
    ),
)
