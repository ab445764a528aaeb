"""The wiring of progress."""

from services.progress.api import ACCESS, ROUTERS
from services.progress.consumers import CONSUMER
from services.progress.settings import ProgressSettings
from shared.http.idempotency import CLEAN_ANSWERS
from shared.service import Service

SERVICE = Service(
    name="progress",
    description="Where learning happens: lessons, quizzes, assignments, grades.",
    settings=ProgressSettings,
    models="services.progress.models",
    consumer=CONSUMER,
    routers=ROUTERS,
    access=ACCESS,
    jobs=(CLEAN_ANSWERS,),
)
