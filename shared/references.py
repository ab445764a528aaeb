"""How a caller's own name for a thing becomes its id, so that no service has to ask another."""

from functools import lru_cache
from typing import Annotated, Literal
from uuid import NAMESPACE_URL, UUID, uuid5

from pydantic import StringConstraints

ReferenceKind = Literal[
    "assignment", "chapter", "course", "lesson", "quiz", "report", "submission", "user"
]
# One line without control characters, and without spaces around it.
_EDGE = r"[^\s\x00-\x1f\x7f-\x9f]"
Reference = Annotated[
    str,
    StringConstraints(
        min_length=1, max_length=200, pattern=rf"^{_EDGE}([^\x00-\x1f\x7f-\x9f]*{_EDGE})?$"
    ),
]

_NAMESPACE = uuid5(NAMESPACE_URL, "urn:coursestream")


# The rows of a file name the same courses, chapters and people over and over.
@lru_cache(maxsize=20_000)
def id_of(kind: ReferenceKind, reference: str) -> UUID:
    """A UUID names itself; anything else becomes the UUIDv5 of kind and reference."""
    try:
        return UUID(reference)
    except ValueError:
        return uuid5(_NAMESPACE, f"{kind}:{reference}")
