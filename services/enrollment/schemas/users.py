"""Requests and responses about users."""

from datetime import datetime
from typing import Annotated, Literal, get_args
from uuid import UUID

from pydantic import BaseModel, Field, StringConstraints

from coursestream_events.enrollment import Role
from services.enrollment.models import Notification
from shared.http.bodies import Line, Request, example, left_out
from shared.http.etags import ETagVersion
from shared.http.fields import TimeZone

MAX_IDS = 200

# Refuses only what cannot be an address; whether it works, only a delivered mail can show.
_EMAIL = r"^[^\s\ufeff\x00-\x1f\x7f-\x9f@]+@[^\s\ufeff\x00-\x1f\x7f-\x9f@]+$"

DisplayName = Annotated[Line, StringConstraints(min_length=1, max_length=200)]
Email = Annotated[str, StringConstraints(min_length=3, max_length=254, pattern=_EMAIL)]
Locale = Annotated[
    str,
    StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
    Field(description="BCP 47 language tag, such as `en` or `pt-BR`"),
]
Notifications = Annotated[
    list[Notification],
    Field(
        max_length=len(get_args(Notification)), description="Topics the user receives mail about"
    ),
]
UserState = Literal["active", "deactivated", "all"]


def placeholder_name(role: str, user_id: UUID) -> str:
    """Name a user whose name is unknown; an import replaces it."""
    return f"{role} {user_id.hex[-8:]}"


class UserCreate(Request):
    user_id: UUID | None = Field(
        default=None, description="The subject of the user's tokens. Default: a new id"
    )
    display_name: DisplayName
    email: Email | None = None
    role: Role
    locale: Locale | None = None
    time_zone: TimeZone | None = None
    notifications: Notifications = Field(default=list(get_args(Notification)))

    model_config = example(display_name="Ada Lovelace", email="ada@school.example", role="teacher")


class ProfilePatch(Request):
    """The fields that users may change themselves; omitted fields keep their values."""

    display_name: DisplayName = left_out()
    locale: Locale | None = None
    time_zone: TimeZone | None = None
    notifications: Notifications = left_out()

    model_config = example(locale="pt-BR", time_zone="America/Recife", notifications=["grades"])


class UserPatch(ProfilePatch):
    """The fields that administrators may change; omitted fields keep their values."""

    email: Email | None = None
    role: Role = left_out()

    model_config = example(display_name="Ada King")


class UserSummary(BaseModel):
    """The fields of a user that everyone may read."""

    user_id: UUID
    display_name: str = Field(examples=["Ada Lovelace"])
    role: Role


class User(UserSummary):
    email: str | None = Field(examples=["ada@school.example"])
    locale: str | None = Field(examples=["en-GB"])
    time_zone: str | None = Field(examples=["Europe/London"])
    notifications: list[Notification]
    deactivated_at: datetime | None
    version: ETagVersion = Field(description="Also sent as the ETag")
    created_at: datetime
    updated_at: datetime


class UserSummaries(BaseModel):
    items: list[UserSummary] = Field(description="The requested users that exist, ordered by id")
