"""Base class and field helpers of request bodies."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

# One line that begins with a visible character; PostgreSQL stores no NUL. Regular expression
# dialects differ on what is whitespace, so the characters on which they differ are listed.
LINE = r"^[^\s\ufeff\x00-\x1f\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$"
TEXT = r"^[^\x00]*$"


class Request(BaseModel):
    """A request body; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _drop_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def left_out(**constraints: Any) -> Any:
    """Declare a field of a PATCH that may be absent, but not null."""
    return Field(default=None, json_schema_extra=_drop_default, **constraints)


def example(**values: Any) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [values]})
