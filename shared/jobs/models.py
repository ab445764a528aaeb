"""When each job of a service last succeeded, on any replica."""

from tortoise import fields
from tortoise.models import Model


class JobRun(Model):
    name = fields.CharField(100, primary_key=True)
    succeeded_at = fields.DatetimeField()

    class Meta:
        table = "job_runs"
