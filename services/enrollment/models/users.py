"""Users, and what was erased of them."""

from typing import Literal, get_args

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField
from tortoise.models import Model

from coursestream_events.enrollment import Role
from shared.database.constraints import check, default, finite, index, known, unique
from shared.database.derived import Derived, search_text_of, sort_text_of

Notification = Literal["enrollments", "grades", "completions", "reports"]

_ALL_NOTIFICATIONS = f"'{{{','.join(get_args(Notification))}}}'::text[]"


class User(Derived):
    """An aggregate. Of an erased user the bare id stays, so that it is never registered again."""

    user_id = fields.UUIDField(primary_key=True)
    display_name: str | None = fields.TextField(null=True)
    email: str | None = fields.TextField(null=True)
    sort_text: str | None = sort_text_of("display_name")
    search_text: str | None = search_text_of("display_name", "email")
    role: str | None = fields.TextField(null=True)
    locale: str | None = fields.TextField(null=True)
    time_zone: str | None = fields.TextField(null=True)
    notifications = ArrayField("text", description="What the user wants mail about")
    deactivated_at = fields.DatetimeField(null=True)
    erased_at = fields.DatetimeField(null=True)
    version = fields.IntField()
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "users"
        rules = (
            finite("created_at"),
            unique("email_once", "(lower(email))"),
            known("role", Role),
            check("version_positive", "version >= 1"),
            check("has_a_name", "display_name <> ''"),
            check(
                "bare_when_erased",
                "CASE WHEN erased_at IS NULL THEN num_nulls(display_name, role) = 0 ELSE "
                "num_nonnulls(display_name, email, role, locale, time_zone) = 0 END",
            ),
            check("listed_by_name", "num_nulls(display_name, sort_text, search_text) IN (0, 3)"),
            default("notifications", _ALL_NOTIFICATIONS),
            check("notifications_known", f"notifications <@ {_ALL_NOTIFICATIONS}"),
            index("by_name", "(sort_text, user_id) WHERE erased_at IS NULL"),
        )


class Erasure(Model):
    """What was erased in this service for one user, and who requested it."""

    user_id = fields.UUIDField(primary_key=True)
    requested_by = fields.UUIDField()
    erased_at = fields.DatetimeField()
    version = fields.IntField(description="Version of the user's UserErased")
    enrollments = fields.IntField()
    invitations = fields.IntField()
    groups = fields.IntField()
    events = fields.IntField(description="Events that were not published yet")
    responses = fields.IntField()
    dead_letters = fields.IntField()
    mails = fields.IntField()

    class Meta:
        table = "erasures"
