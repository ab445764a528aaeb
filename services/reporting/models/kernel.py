"""The kernel's tables in reporting's database."""

from shared.consuming.models import ConsumerOffsetTable, ConsumerVersionTable, DeadLetterTable
from shared.jobs.models import JobRunTable
from shared.outbox.models import OutboxLogEndTable, OutboxStateTable, OutboxTable


class Outbox(OutboxTable):
    class Meta:
        table = "outbox"


class OutboxLogEnd(OutboxLogEndTable):
    class Meta:
        table = "outbox_log_ends"


class OutboxState(OutboxStateTable):
    class Meta:
        table = "outbox_state"


class JobRun(JobRunTable):
    class Meta:
        table = "job_runs"


class ConsumerOffset(ConsumerOffsetTable):
    class Meta:
        table = "consumer_offsets"


class ConsumerVersion(ConsumerVersionTable):
    class Meta:
        table = "consumer_versions"


class DeadLetter(DeadLetterTable):
    class Meta:
        table = "dead_letters"
