"""The kernel's tables, which every service has in its own database."""

from shared.consuming.models import ConsumerOffset, ConsumerVersion, DeadLetter
from shared.http.imports.models import ImportedFields
from shared.http.models import IdempotentResponse
from shared.jobs.models import JobRun
from shared.outbox.models import Outbox, OutboxLogEnd, OutboxState

__all__ = [
    "ConsumerOffset",
    "ConsumerVersion",
    "DeadLetter",
    "IdempotentResponse",
    "ImportedFields",
    "JobRun",
    "Outbox",
    "OutboxLogEnd",
    "OutboxState",
]
