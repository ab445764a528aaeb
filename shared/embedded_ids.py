"""The ids that a document contains.

Tables of whole documents store these ids in a column, so that an erasure finds every document that
may contain a user's name without knowing its structure.
"""

import re
from uuid import UUID

_ID = re.compile(rb"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def embedded_ids(*documents: bytes | None) -> list[UUID]:
    """Return the distinct UUIDs in these documents, sorted."""
    found = {match for document in documents for match in _ID.findall(document or b"")}
    return sorted({UUID(match.decode()) for match in found})
