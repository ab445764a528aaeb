"""Read your own writes: waiting until a command's position shows in the figures."""

import asyncio
import re
import time

from coursestream_events import topics_of
from services.reporting.errors import NotShownYet
from services.reporting.queries.freshness import GROUP
from shared.database import connection
from shared.errors import InvalidInput
from shared.http.etags import MAX_VERSION

_POSITION = re.compile(r"^(?P<topic>[\w.-]+)/(?P<aggregate>[\w:.-]+)@(?P<version>[0-9]{1,10})$")
_POLL_SECONDS = 0.005
MAX_WAIT_SECONDS = 5.0
_SEEN = """
    SELECT count(*) FROM unnest($2::text[], $3::text[], $4::int[]) AS k (topic, aggregate, version)
      JOIN consumer_versions v
        ON v.consumer_group = $1 AND v.topic = k.topic AND v.aggregate = k.aggregate
       AND v.version >= k.version
     WHERE NOT v.missing @> k.version::bigint
"""


def _parse(after: str) -> list[tuple[str, str, int]]:
    """Positions of topics that reporting reads; others never show here, and are passed over."""
    matches = [_POSITION.match(part.strip()) for part in after.split(",")]
    if not all(match and int(match["version"]) <= MAX_VERSION for match in matches):
        raise InvalidInput(
            "This is no position.",
            errors=[
                {
                    "field": "query.after",
                    "message": "take a command's Coursestream-Write-Token header",
                }
            ],
        )
    topics = {topic.name for topic in topics_of("reporting")}
    return [
        (match["topic"], match["aggregate"], int(match["version"]))
        for match in matches
        if match is not None and match["topic"] in topics
    ]


async def wait_until_shown(after: str) -> None:
    """Return when the write is in the figures.

    Raises:
        InvalidInput: not what ``Coursestream-Write-Token`` holds.
        NotShownYet: it did not show within ``MAX_WAIT_SECONDS``.
    """
    positions = _parse(after)
    deadline = time.monotonic() + MAX_WAIT_SECONDS
    while not await _shown(positions):
        if time.monotonic() > deadline:
            raise NotShownYet(f"{after} did not show within {MAX_WAIT_SECONDS:.0f} s.")
        await asyncio.sleep(_POLL_SECONDS)


async def _shown(positions: list[tuple[str, str, int]]) -> bool:
    if not positions:
        return True
    topics, aggregates, versions = zip(*positions, strict=True)
    async with connection() as pooled:
        seen = await pooled.fetchval(_SEEN, GROUP, list(topics), list(aggregates), list(versions))
    return int(seen) == len(positions)
