"""When each job of a service last succeeded, whichever replica did it."""

from tortoise import fields
from tortoise.models import Model


class JobRunTable(Model):
    name = fields.CharField(100, primary_key=True)
    succeeded_at = fields.DatetimeField()

    class Meta:
        abstract = True
