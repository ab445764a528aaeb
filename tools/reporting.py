"""Read reporting's figures, once everything has arrived there."""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal

import httpx

from tools.client import bearer, checked, through_restarts
from tools.errors import ToolError
from tools.stack import Urls

Row = Mapping[str, Any]

_PUBLISHERS = ("courses", "enrollment", "progress")
_PENDING = re.compile(r"^coursestream_outbox_pending (\S+)$", re.MULTILINE)
_POLL_SECONDS = 0.1


@dataclass(frozen=True)
class Report:
    """All pages of a list, with the other fields of its first page."""

    items: list[Row]
    as_of: datetime | None
    pending_references: int
    dead_letters: int


class Reporting:
    def __init__(self, http: httpx.AsyncClient, urls: Urls, ops_urls: Urls, token: str) -> None:
        self._http = http
        self._urls = urls
        self._ops_urls = ops_urls
        self._headers = bearer(token)

    async def performance(self, of: Literal["courses", "teachers"]) -> Report:
        first = page = await self._page(of, None)
        items: list[Row] = list(page["items"])
        while page["next_cursor"]:
            page = await self._page(of, page["next_cursor"])
            items += page["items"]
        as_of = first["as_of"]
        return Report(
            items=items,
            as_of=None if as_of is None else datetime.fromisoformat(as_of),
            pending_references=first["pending_references"],
            dead_letters=first["dead_letters"],
        )

    async def days(self, course_id: str) -> dict[str, Row]:
        """Return a course's daily metrics, for the days that have any."""
        days = await self._course(course_id, "trend", step="day")
        return {day["begins_on"]: day for day in days["items"]}

    async def flows(self, course_id: str) -> dict[str, Row]:
        """Return a course's flows, for the days that have any."""
        days = await self._course(course_id, "flows", step="day")
        return {day["begins_on"]: day for day in days["items"]}

    async def distributions(self, course_id: str) -> list[Row]:
        found: list[Row] = (await self._course(course_id, "distributions"))["items"]
        return found

    async def backlog(self, course_id: str) -> Row:
        found: Row = (await self._course(course_id, "presence"))["item"]["backlog"]
        return found

    async def _course(self, course_id: str, what: str, **parameters: str) -> dict[str, Any]:
        url = f"{self._urls['reporting']}/v1/courses/{course_id}/{what}"
        answer: dict[str, Any] = checked(
            await through_restarts(
                lambda: self._http.get(url, params=parameters, headers=self._headers)
            )
        ).json()
        return answer

    async def daily(self, day: date) -> Row:
        """Return the school's daily report."""
        url = f"{self._urls['reporting']}/v1/reports/daily/{day}"
        answer = checked(
            await through_restarts(
                lambda: self._http.get(url, params={"limit": 1}, headers=self._headers)
            )
        )
        whole: Row = answer.json()["items"][0]
        return whole

    async def wait_for_all(self, seconds: float) -> None:
        """Wait until reporting has applied everything that was committed before the call.

        The outboxes come first: `as_of` tells only about what Kafka has. Raises ToolError when it
        isn't there in time.
        """
        deadline = time.monotonic() + seconds
        while pending := await self._pending():
            if time.monotonic() > deadline:
                raise ToolError(f"{pending} events are still in the outboxes")
            await asyncio.sleep(_POLL_SECONDS)
        published = datetime.now(UTC)
        while (reached := await self._as_of()) is None or reached <= published:
            if time.monotonic() > deadline:
                behind = "has no as_of" if reached is None else _behind(published - reached)
                raise ToolError(f"After {seconds:.0f} s reporting still {behind}")
            await asyncio.sleep(_POLL_SECONDS)

    async def _pending(self) -> int:
        answers = await asyncio.gather(*map(self._metrics, _PUBLISHERS))
        return sum(int(float(_PENDING.findall(text)[0])) for text in answers)

    async def _metrics(self, service: str) -> str:
        url = f"{self._ops_urls[service]}/metrics"
        return checked(await through_restarts(lambda: self._http.get(url))).text

    async def _as_of(self) -> datetime | None:
        as_of = (await self._page("courses", None, limit=1))["as_of"]
        return None if as_of is None else datetime.fromisoformat(as_of)

    async def _page(self, of: str, cursor: str | None, limit: int = 200) -> dict[str, Any]:
        url = f"{self._urls['reporting']}/v1/{of}/performance"
        parameters = {"limit": limit} | ({} if cursor is None else {"cursor": cursor})
        answer: dict[str, Any] = checked(
            await through_restarts(
                lambda: self._http.get(url, params=parameters, headers=self._headers)
            )
        ).json()
        return answer


def _behind(time_behind: timedelta) -> str:
    return f"is {time_behind.total_seconds():.1f} s behind"
