"""The table of what imports said last."""

from tortoise import fields

from shared.database.tables import Table


class ImportedFields(Table):
    """The digest of each field's last imported value, which tells an edit here from one there."""

    id = fields.UUIDField()
    kind = fields.TextField()
    digests = fields.JSONField[dict[str, str]]()

    class Meta:
        table = "imported_fields"
        key = ("id", "kind")
