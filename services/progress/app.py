"""Wiring of the progress service."""

from services.progress.api import ACCESS, ROUTERS
from services.progress.consumers import CONSUMER
from services.progress.service.commands.attempts import expire_attempts
from services.progress.service.commands.crediting import credit_lessons
from services.progress.service.commands.late_work import recompute_late_work
from services.progress.service.commands.regrading import regrade_quizzes
from services.progress.service.recovery import PUBLISHER
from services.progress.service.rehearsal import rehearse
from services.progress.settings import ProgressSettings
from shared.http.middleware.idempotency import CLEAN_RESPONSES
from shared.jobs import Job
from shared.service import HOUSEKEEPING, Service

SERVICE = Service(
    name="progress",
    description="Lesson progress, quiz attempts, assignment submissions and grades.",
    settings=ProgressSettings,
    models="services.progress.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    publisher=PUBLISHER,
    rehearse=rehearse,
    jobs=(
        Job("expire-attempts", "*/5 * * * * *", expire_attempts),
        Job("regrade-quizzes", "*/5 * * * * *", regrade_quizzes),
        Job("recompute-late-work", "*/5 * * * * *", recompute_late_work),
        Job("credit-lessons", "*/5 * * * * *", credit_lessons),
        CLEAN_RESPONSES,
        *HOUSEKEEPING,
    ),
)
