"""The table of responses to requests with an ``Idempotency-Key``."""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from shared.database.constraints import check, index


class IdempotentResponse(Model):
    """A response; ``id`` is the digest of caller, method, path and key.

    A body that may contain data of an erased user is deleted; the row remains, so that the request
    is not processed again.
    """

    id = fields.BinaryField(primary_key=True)
    request = fields.BinaryField(description="Digest of the request")
    status = fields.IntField()
    headers = fields.JSONField[dict[str, str]]()
    body = fields.BinaryField(null=True, description="Null after an erasure")
    ids = ArrayField("uuid", description="The caller, and all ids in the response; for erasure")
    responded_at = fields.DatetimeField()

    class Meta:
        table = "idempotent_responses"
        rules = (
            check("of_a_change", "status BETWEEN 200 AND 299"),
            index("by_age", "(responded_at)"),
        )
