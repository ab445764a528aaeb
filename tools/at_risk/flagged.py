"""Ask reporting which students of a course its rules flag."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

import httpx

from tools.at_risk.scores import Thresholds
from tools.client import bearer, checked, through_restarts

_Key = tuple[str, tuple[tuple[str, int], ...]]


class Flagged:
    """The answers of `GET /v1/students/at-risk` for one course, by rule and thresholds."""

    def __init__(self, http: httpx.AsyncClient, url: str, token: str, course_id: str) -> None:
        self._http = http
        self._url = f"{url}/v1/students/at-risk"
        self._headers = bearer(token)
        self._course_id = course_id
        self._read: dict[_Key, frozenset[str]] = {}

    def __call__(self, rule: str, thresholds: Thresholds) -> frozenset[str]:
        """Raises KeyError for what has not been read."""
        return self._read[_key(rule, thresholds)]

    async def read(self, rules: Iterable[str], several: Iterable[Thresholds]) -> None:
        """Read the students whom each rule flags under each of the thresholds."""
        rules = tuple(rules)
        for thresholds in several:
            for rule in rules:
                if (key := _key(rule, thresholds)) not in self._read:
                    self._read[key] = await self._list({"rule": rule, **thresholds.of(rule)})

    async def by_any_rule(self, thresholds: Thresholds) -> frozenset[str]:
        return await self._list(thresholds.all())

    async def _list(self, parameters: Mapping[str, str | int]) -> frozenset[str]:
        whole = {"course_id": self._course_id, "format": "csv", **parameters}
        answer = checked(
            await through_restarts(
                lambda: self._http.get(self._url, params=whole, headers=self._headers)
            )
        )
        return frozenset(row["student_id"] for row in csv.DictReader(io.StringIO(answer.text)))


def _key(rule: str, thresholds: Thresholds) -> _Key:
    return rule, tuple(thresholds.of(rule).items())
