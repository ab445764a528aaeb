"""Splits a stream into lines in bounded memory."""

from collections.abc import Iterator

MAX_LINE_BYTES = 1_000_000


class LineReader:
    """Splits chunks into lines; an overlong line is cut just above the limit."""

    def __init__(self, max_bytes: int = MAX_LINE_BYTES) -> None:
        self._most = max_bytes + 1
        self._parts: list[bytes] = []
        self._size = 0

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        """Yield the lines that end in this chunk."""
        *ends, rest = chunk.split(b"\n")
        for end in ends:
            self._keep(end)
            yield self.take()
        self._keep(rest)

    def take(self) -> bytes:
        """Return the incomplete last line."""
        line = self._parts[0] if len(self._parts) == 1 else b"".join(self._parts)
        self._parts, self._size = [], 0
        return line

    def _keep(self, part: bytes) -> None:
        part = part[: self._most - self._size]
        if part:
            self._parts.append(part)
            self._size += len(part)
