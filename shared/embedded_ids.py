"""Whom and what a document is about, told by the ids that stand in it.

Stores of whole documents keep these ids beside them, so that erasure finds all that may hold a
person's name without knowing the shape of each document.
"""

import re
from uuid import UUID

_ID = re.compile(rb"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def embedded_ids(*documents: bytes | None) -> list[UUID]:
    """Every UUID that stands in them, in order, each once."""
    found = {match for document in documents for match in _ID.findall(document or b"")}
    return sorted({UUID(match.decode()) for match in found})
