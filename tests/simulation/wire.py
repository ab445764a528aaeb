"""The messages between asyncpg and PostgreSQL, as far as requests and responses begin and end."""

from collections.abc import Iterator
from typing import NamedTuple

_PROTOCOL = (3 << 16).to_bytes(4)
_FLUSH = b"H\x00\x00\x00\x04"
_KINDS = {b"P": "prepare", b"Q": "query", b"B": "execute"}


class Message(NamedTuple):
    """``end`` is the position after it."""

    kind: bytes
    body: bytes
    end: int


def messages(data: bytes) -> Iterator[Message]:
    """Yield the complete messages at the beginning of the data."""
    position = 0
    while len(data) - position >= 5:
        end = position + 1 + int.from_bytes(data[position + 1 : position + 5])
        if end > len(data):
            return
        yield Message(data[position : position + 1], data[position + 5 : end], end)
        position = end


def parameters(start: bytes) -> dict[str, str]:
    """Return the parameters of a complete start-up message, which has no kind."""
    parts = start[8:].rstrip(b"\x00").decode().split("\x00")
    return dict(zip(parts[::2], parts[1::2], strict=True))


def start_up(parameters: dict[str, str]) -> bytes:
    text = "".join(f"{name}\x00{value}\x00" for name, value in parameters.items()).encode()
    return (len(text) + 9).to_bytes(4) + _PROTOCOL + text + b"\x00"


def asks_for_description(request: bytes) -> bool:
    """Return whether it ends with Flush: the server answers without becoming ready."""
    return request.endswith(_FLUSH)


def seconds(text: str) -> float:
    """Convert a timeout as PostgreSQL's settings give it; without a unit, milliseconds."""
    return float(text[:-1]) if text.endswith("s") else float(text or 0) / 1000


def describe(request: bytes) -> str:
    """Return the kind of a request and the beginning of its statement."""
    kind = _KINDS.get(request[:1], "log in")
    if kind not in ("prepare", "query"):
        return kind
    longest = max(request[5:].split(b"\x00"), key=len).decode(errors="replace")
    return f"{kind} {' '.join(longest.split()[:6])}"
