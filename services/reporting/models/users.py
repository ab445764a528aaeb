"""Names and roles of users."""

from tortoise import fields

from shared.database.constraints import check, index
from shared.database.derived import Derived, search_text_of, sort_text_of


class User(Derived):
    """The only personal data in reporting; a rebuild keeps this table."""

    user_id = fields.UUIDField(primary_key=True)
    version = fields.IntField()
    display_name = fields.TextField(null=True)
    sort_text = sort_text_of("display_name")
    search_text = search_text_of("display_name")
    role = fields.TextField(null=True)
    erased = fields.BooleanField(db_default=False)

    class Meta:
        table = "users"
        rules = (
            check("erased_without_name", "NOT erased OR display_name IS NULL"),
            check("listed_by_name", "num_nulls(display_name, sort_text, search_text) IN (0, 3)"),
            index("teachers", "(user_id) WHERE role = 'teacher'"),
        )
