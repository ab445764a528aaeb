"""Read your own writes: wait until the events of a command are applied."""

import asyncio
import re
import time

from coursestream_events import topics_of
from services.reporting.errors import WriteNotVisible
from services.reporting.queries.freshness import GROUP
from shared.database import connection
from shared.errors import InvalidInput
from shared.http.etags import MAX_VERSION

MAX_WAIT_SECONDS = 5.0

_WRITE = re.compile(r"^(?P<topic>[\w.-]+)/(?P<aggregate>[\w:.-]+)@(?P<version>[0-9]{1,10})$")
_POLL_SECONDS = 0.005
_APPLIED = """
    SELECT count(*) FROM unnest($2::text[], $3::text[], $4::int[]) AS k (topic, aggregate, version)
      JOIN consumer_versions v
        ON v.consumer_group = $1 AND v.topic = k.topic AND v.aggregate = k.aggregate
       AND v.version >= k.version
     WHERE NOT v.missing @> k.version::bigint
"""


async def wait_until_visible(write_token: str) -> None:
    """Return once the command's events are applied.

    Raises:
        InvalidInput: not the value of a ``Coursestream-Write-Token`` header.
        WriteNotVisible: they were not applied within ``MAX_WAIT_SECONDS``.
    """
    writes = _parse(write_token)
    deadline = time.monotonic() + MAX_WAIT_SECONDS
    while not await _applied(writes):
        if time.monotonic() > deadline:
            raise WriteNotVisible(
                f"{write_token} was not applied within {MAX_WAIT_SECONDS:.0f} s. "
                "Retry, or read without `after`."
            )
        await asyncio.sleep(_POLL_SECONDS)


def _parse(write_token: str) -> list[tuple[str, str, int]]:
    """Keep the writes to topics that reporting consumes; others never become visible here."""
    matches = [_WRITE.match(part.strip()) for part in write_token.split(",")]
    if not all(match and int(match["version"]) <= MAX_VERSION for match in matches):
        raise InvalidInput(
            "`after` is not a write token.",
            errors=[
                {
                    "field": "query.after",
                    "message": "must be the value of a Coursestream-Write-Token header",
                }
            ],
        )
    topics = {topic.name for topic in topics_of("reporting")}
    return [
        (match["topic"], match["aggregate"], int(match["version"]))
        for match in matches
        if match is not None and match["topic"] in topics
    ]


async def _applied(writes: list[tuple[str, str, int]]) -> bool:
    if not writes:
        return True
    topics, aggregates, versions = zip(*writes, strict=True)
    async with connection() as pooled:
        seen = await pooled.fetchval(
            _APPLIED, GROUP, list(topics), list(aggregates), list(versions)
        )
    return int(seen) == len(writes)
