"""This service's own tables of the kernel."""

from shared.consuming.models import RULES as CONSUMING_RULES
from shared.consuming.models import ConsumerOffsetTable, ConsumerVersionTable, DeadLetterTable
from shared.http.models import RULES as ANSWER_RULES
from shared.http.models import IdempotentAnswerTable
from shared.jobs.models import JobRunTable
from shared.outbox.models import RULES as OUTBOX_RULES
from shared.outbox.models import OutboxLogEndTable, OutboxStateTable, OutboxTable

RULES = (*OUTBOX_RULES, *CONSUMING_RULES, *ANSWER_RULES)


class Outbox(OutboxTable):
    class Meta:
        table = "outbox"


class OutboxLogEnd(OutboxLogEndTable):
    class Meta:
        table = "outbox_log_ends"


class OutboxState(OutboxStateTable):
    class Meta:
        table = "outbox_state"


class ConsumerOffset(ConsumerOffsetTable):
    class Meta:
        table = "consumer_offsets"


class ConsumerVersion(ConsumerVersionTable):
    class Meta:
        table = "consumer_versions"


class DeadLetter(DeadLetterTable):
    class Meta:
        table = "dead_letters"


class IdempotentAnswer(IdempotentAnswerTable):
    class Meta:
        table = "idempotent_answers"


class JobRun(JobRunTable):
    class Meta:
        table = "job_runs"
