"""Ids derived from a caller's own references, so that no service needs to ask another."""

import unicodedata
from functools import lru_cache
from typing import Annotated, Literal
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import StringConstraints

ReferenceKind = Literal[
    "assignment",
    "chapter",
    "course",
    "enrollment",
    "group",
    "lesson",
    "quiz",
    "report",
    "submission",
    "user",
]
# One line without control characters; spaces around it are dropped.
Reference = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f-\x9f]*$"
    ),
]

_NAMESPACE = uuid5(NAMESPACE_URL, "urn:coursestream")


# The rows of a file refer to the same courses, chapters and users again and again.
@lru_cache(maxsize=20_000)
def id_of(kind: ReferenceKind, reference: str) -> UUID:
    """Return a UUID as it is, and the UUIDv5 of kind and reference for any other reference.

    An accented letter may be one character or two: both are the same reference.
    """
    try:
        return UUID(reference)
    except ValueError:
        return uuid5(_NAMESPACE, f"{kind}:{unicodedata.normalize('NFC', reference)}")
