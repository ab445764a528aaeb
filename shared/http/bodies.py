"""Bodies of requests: what may be left out, what is refused, examples."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field

# One line that begins with something visible; PostgreSQL stores no NUL. What counts as a space
# differs between dialects, so those on which they differ are named.
LINE = r"^[^\s\ufeff\x00-\x1f\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$"
TEXT = r"^[^\x00]*$"


class Request(BaseModel):
    """A body; unknown fields are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _drop_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


def left_out(**constraints: Any) -> Any:
    """For a field of a PATCH that may be absent, but not null."""
    return Field(default=None, json_schema_extra=_drop_default, **constraints)


def example(**values: Any) -> ConfigDict:
    return ConfigDict(json_schema_extra={"examples": [values]})
