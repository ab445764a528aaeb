"""Wiring of the enrollment service."""

from services.enrollment.api import ACCESS, ROUTERS, mail
from services.enrollment.consumers import CONSUMER
from services.enrollment.service.commands.expiry import expire_enrollments
from services.enrollment.service.commands.republishing import republish_users
from services.enrollment.service.mail.sending import clean_mails, send_mails
from services.enrollment.service.recovery import PUBLISHER
from services.enrollment.settings import EnrollmentSettings
from shared.http.middleware.idempotency import CLEAN_RESPONSES
from shared.jobs import Job
from shared.service import HOUSEKEEPING, Service

SERVICE = Service(
    name="enrollment",
    description="Users, and their enrollments in courses.",
    settings=EnrollmentSettings,
    models="services.enrollment.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    publisher=PUBLISHER,
    pages=(mail.router,),
    jobs=(
        Job("expire-enrollments", "* * * * *", expire_enrollments),
        Job("send-mails", "*/5 * * * * *", send_mails),
        Job("clean-mails", "20 * * * *", clean_mails),
        Job("republish-users", "0 4 * * SUN", republish_users),
        CLEAN_RESPONSES,
        *HOUSEKEEPING,
    ),
)
