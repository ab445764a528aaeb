"""Base class and field helpers of request bodies."""

import unicodedata
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints

# One line that begins with a visible character; PostgreSQL stores no NUL. Regular expression
# dialects differ on what is whitespace, so the characters on which they differ are listed.
LINE = r"^[^\s\ufeff\x00-\x1f\x7f-\x9f][^\x00-\x1f\x7f-\x9f]*$"
TEXT = r"^[^\x00]*$"

# Controls, formats such as the zero-width space, separators, and marks without a letter.
_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Zs", "Zl", "Zp", "Mn", "Me"})
# Unicode has these as letters or symbols: the fillers of Hangul and the blank of braille.
_BLANKS = frozenset("\u115f\u1160\u2800\u3164\uffa0")


def _check_visible(text: str) -> str:
    if all(each in _BLANKS or unicodedata.category(each) in _INVISIBLE for each in text):
        raise ValueError("has no visible character")
    return text


# A name or a title; add the limits of its length.
Line = Annotated[str, StringConstraints(pattern=LINE), AfterValidator(_check_visible)]


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
