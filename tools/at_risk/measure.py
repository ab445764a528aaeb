"""Import the weeks, ask the service, and score its answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import httpx
from rich.console import Console

from shared.references import id_of
from tools.at_risk.flagged import Flagged
from tools.at_risk.outcomes import Outcomes, outcomes, with_clicks
from tools.at_risk.records import WeekRecords
from tools.at_risk.scores import (
    BASELINE_DAYS,
    RULES,
    Score,
    Thresholds,
    choose,
    grid,
    inactive,
    same_recall,
    union,
)
from tools.errors import ToolError
from tools.importing import import_all
from tools.oulad.mapping import course_of
from tools.oulad.tables import Excerpt, Presentation
from tools.reporting import Reporting
from tools.stack import Stack

WEEKS = (4, 8, 12)
# Rules that need no clicks.
BY_RESULTS = ("failing", "missing")
_ARRIVAL_SECONDS = 600.0
_DAYS = [inactive(days) for days in range(1, BASELINE_DAYS + 1)]


@dataclass(frozen=True)
class Measured:
    """The scores of one week; ``same_recall`` and ``baseline`` are None without clicks."""

    excerpt: Excerpt
    outcome: Outcomes
    rules: dict[str, Score]
    union: Score
    baseline: Score | None
    same_recall: tuple[int, Score] | None
    days: list[tuple[int, Score]]


@dataclass(frozen=True)
class Evaluation:
    chosen_on: str
    thresholds: Thresholds
    measured: list[Measured]


class Evaluator:
    def __init__(
        self, http: httpx.AsyncClient, stack: Stack, folder: Path, console: Console
    ) -> None:
        self._http = http
        self._stack = stack
        self._folder = folder
        self._console = console
        self._today = datetime.now(UTC).date()

    async def evaluate(self, chosen_on: Presentation, all_: Sequence[Presentation]) -> Evaluation:
        """Raises ToolError when no thresholds are precise enough, or a day has passed meanwhile."""
        clicked = with_clicks(self._folder)
        if (chosen_on.module, chosen_on.code) not in clicked:
            raise ToolError(f"The dataset has no clicks of {chosen_on.slug}; name another one.")
        excerpts = [_excerpt(each, weeks, self._today) for weeks in WEEKS for each in all_]
        await self._import(excerpts)
        found = outcomes(self._folder, excerpts)
        flagged = {each: self._flagged(each) for each in excerpts}
        choosing = [_excerpt(chosen_on, weeks, self._today) for weeks in WEEKS]
        with self._console.status(f"Choosing thresholds on {chosen_on.slug} …"):
            for each in choosing:
                await flagged[each].read(RULES, grid())
        thresholds = choose([(flagged[each], found[each]) for each in choosing])
        if thresholds is None:
            raise ToolError(f"No thresholds are precise enough on {chosen_on.slug}.")
        measured = [
            await _measure(
                each, flagged[each], found[each], thresholds, (each.module, each.code) in clicked
            )
            for each in excerpts
            if found[each].enrolled
        ]
        if datetime.now(UTC).date() != self._today:
            raise ToolError("The day has changed since the import; start again.")
        return Evaluation(chosen_on.slug, thresholds, measured)

    async def _import(self, excerpts: Sequence[Excerpt]) -> None:
        for weeks in WEEKS:
            self._console.print(f"Weeks 1 to {weeks}")
            records = WeekRecords(self._folder, [each for each in excerpts if each.weeks == weeks])
            sources = records.sources()
            if not await import_all(
                self._http, self._stack, sources, self._console, part_rows=2_000
            ):
                raise ToolError("Not every record was accepted.")
        stack = self._stack
        reporting = Reporting(self._http, stack.urls, stack.ops_urls, stack.token("superadmin"))
        with self._console.status("Waiting for reporting …"):
            await reporting.wait_for_all(_ARRIVAL_SECONDS)

    def _flagged(self, excerpt: Excerpt) -> Flagged:
        course = str(id_of("course", course_of(excerpt)))
        token = self._stack.token("superadmin")
        return Flagged(self._http, self._stack.urls["reporting"], token, course)


async def _measure(
    excerpt: Excerpt, flagged: Flagged, outcome: Outcomes, thresholds: Thresholds, clicked: bool
) -> Measured:
    rules = RULES if clicked else BY_RESULTS
    await flagged.read(rules, [thresholds])
    scores = {rule: Score.of(flagged(rule, thresholds), outcome) for rule in rules}
    if not clicked:
        both = Score.of(union(flagged, thresholds, BY_RESULTS), outcome)
        return Measured(excerpt, outcome, scores, both, None, None, [])
    await flagged.read(["inactive"], _DAYS)
    whole = Score.of(await flagged.by_any_rule(thresholds), outcome)
    days = [(each.inactive_days, Score.of(flagged("inactive", each), outcome)) for each in _DAYS]
    return Measured(excerpt, outcome, scores, whole, days[-1][1], same_recall(days, whole), days)


def _excerpt(of: Presentation, weeks: int, today: date) -> Excerpt:
    return Excerpt(of.module, of.code, weeks, today)
