"""The table of responses to requests with an ``Idempotency-Key``."""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import check, index


class IdempotentAnswer(Model):
    """One answer; ``id`` is the digest of who asked, method, path and key.

    A body that may tell of an erased person is taken out; the row stays, so that the request is
    not done again.
    """

    id = fields.BinaryField(primary_key=True)
    request = fields.BinaryField(description="Digest of the body that it answers")
    status = fields.IntField()
    headers = fields.JSONField[dict[str, str]]()
    body = fields.BinaryField(null=True, description="Null after an erasure")
    ids = ArrayField("uuid", description="Who asked, and all that stand in the answer; for erasure")
    answered_at = fields.DatetimeField()

    class Meta:
        table = "idempotent_answers"
        rules = (
            check("of_a_change", "status BETWEEN 200 AND 299"),
            index("by_age", "(answered_at)"),
        )
