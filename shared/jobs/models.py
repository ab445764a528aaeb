"""The history of a service's jobs, on all replicas."""

from typing import Literal

from tortoise import fields

from shared.database.constraints import check, index, known
from shared.database.tables import Table

Outcome = Literal["succeeded", "failed", "interrupted"]
Trigger = Literal["schedule", "catch_up", "retry", "operator"]


class JobRun(Table):
    """A run; its key lets no two replicas run a job for the same scheduled time.

    ``catch_up`` is a run after missed times. A run without an outcome is in progress, or its
    process has ended. ``error`` is the type of the exception: its text may contain personal data.
    """

    name = fields.TextField()
    scheduled_at = fields.DatetimeField()
    attempt = fields.IntField()
    trigger = fields.TextField()
    started_at = fields.DatetimeField()
    finished_at = fields.DatetimeField(null=True)
    outcome: str | None = fields.TextField(null=True)
    processed = fields.IntField(null=True)
    error: str | None = fields.TextField(null=True)

    class Meta:
        table = "job_runs"
        key = ("name", "scheduled_at", "attempt")
        rules = (
            known("trigger", Trigger),
            known("outcome", Outcome),
            check("attempt_positive", "attempt >= 1"),
            check("finished_with_an_outcome", "(finished_at IS NULL) = (outcome IS NULL)"),
            check("processed_when_succeeded", "(outcome = 'succeeded') = (processed IS NOT NULL)"),
            check("error_when_failed", "(outcome = 'failed') = (error IS NOT NULL)"),
            index("started", "(started_at)"),
            index("succeeded", "(name, finished_at) WHERE outcome = 'succeeded'"),
            index("unfinished", "(name) WHERE outcome IS NULL"),
        )
