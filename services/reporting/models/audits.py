"""What the audit found."""

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check


class AuditFindings(Model):
    """The findings of the last audit that the job ran, on any worker; one row."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    differing = fields.IntField()
    missing = fields.IntField()
    lost = fields.IntField()

    class Meta:
        table = "audit_findings"
        rules = (check("one_row", "id = 1"),)
