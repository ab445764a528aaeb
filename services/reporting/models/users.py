"""Names and roles of users."""

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check, index


class User(Model):
    """The only personal data in reporting; a rebuild keeps this table."""

    user_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    display_name = fields.TextField(null=True)
    role = fields.TextField(null=True)
    erased = fields.BooleanField(db_default=False)

    class Meta:
        table = "users"
        rules = (
            check("erased_without_name", "NOT erased OR display_name IS NULL"),
            index("teachers", "(user_id) WHERE role = 'teacher'"),
        )
