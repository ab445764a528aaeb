"""The rows of an import, and their results."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
)
from pydantic_core import PydanticCustomError

from coursestream_events import Instant
from shared.auth import user_id_of
from shared.clock import now
from shared.references import Reference

RowStatus = Literal["created", "updated", "unchanged", "rejected", "retry_later"]

MAX_REASONS = 10
# More invalid values than this in a row are only counted.
_MAX_LISTED_ERRORS = 100
_IN_FUTURE = "in_future"


class ImportRow(BaseModel):
    """One row of an import; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


@dataclass(frozen=True, slots=True)
class Result:
    """The outcome of one row.

    ``reasons`` say what is invalid, what is missing yet, or which fields kept a local edit.
    """

    status: RowStatus
    reasons: tuple[str, ...] = ()


CREATED, UNCHANGED = Result("created"), Result("unchanged")


def rejected(*reasons: str) -> Result:
    return Result("rejected", reasons)


def retry_later(*reasons: str) -> Result:
    return Result("retry_later", reasons)


def _past(moment: datetime) -> datetime:
    if moment > now():
        raise PydanticCustomError(
            _IN_FUTURE, "it is in the future; send the row again after that time"
        )
    return moment


# When something happened. A row whose only fault is an instant in the future is to be sent again.
PastInstant = Annotated[Instant, AfterValidator(_past)]


_SUBJECT = "sub:"


def _resolve(reference: str, info: ValidationInfo) -> str:
    """Return the id that tokens of a subject have, and any other reference as it is."""
    if not reference.startswith(_SUBJECT):
        return reference
    subject = reference.removeprefix(_SUBJECT).strip()
    if not subject:
        raise ValueError("write the sub of the user's tokens after sub:")
    context: dict[str, str] = info.context or {}
    return str(user_id_of(context["issuer"], subject))


UserReference = Annotated[
    Reference,
    AfterValidator(_resolve),
    Field(description="A reference, a user's id, or `sub:` and the `sub` of the user's tokens"),
]


def result_of(error: ValidationError) -> Result:
    """Return the result of a row that is invalid."""
    count = error.error_count()
    if count > _MAX_LISTED_ERRORS:
        return rejected(f"{count:,} values are invalid")
    errors = error.errors(include_url=False, include_input=False, include_context=False)
    reasons = [_reason(each) for each in errors[:MAX_REASONS]]
    if count > MAX_REASONS:
        reasons[-1] = f"{count - MAX_REASONS + 1} more values are invalid"
    in_future = all(each["type"] == _IN_FUTURE for each in errors)
    return retry_later(*reasons) if in_future else rejected(*reasons)


def _reason(error: Any) -> str:
    place = ".".join(str(part) for part in error["loc"])
    return f"{place}: {error['msg']}" if place else str(error["msg"])
