"""Enrollments, their ends and completions of courses over time, and retention."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tests.reporting.reference import quantile
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.figures import Figures

FLOWS = ("enrolled", "withdrew", "removed", "expired", "completed")
Belongs = Callable[[UUID, datetime], bool]


def daily_flows(facts: Facts, belongs: Belongs) -> dict[str, Figures]:
    """Day → flows, for the days that have any."""
    return _flows(facts, belongs, facts.day)


def weekly_flows(facts: Facts, belongs: Belongs) -> dict[str, Figures]:
    """Monday → flows, for the weeks that have any."""

    def monday(moment: datetime) -> date:
        day = facts.day(moment)
        return day - timedelta(days=day.weekday())

    return _flows(facts, belongs, monday)


def _flows(
    facts: Facts, belongs: Belongs, begins: Callable[[datetime], date]
) -> dict[str, Figures]:
    steps: dict[date, Counter[str]] = defaultdict(Counter)
    times: dict[date, list[float]] = defaultdict(list)
    for course, flow, moment in _moves(facts):
        if belongs(course, moment):
            steps[begins(moment)][flow] += 1
    for key, event in facts.course_completions.items():
        moment = event.data.occurred_at
        if key in facts.cycles and belongs(key[0], moment):
            took = moment - facts.cycles[key].data.enrolled_at
            times[begins(moment)].append(max(took / timedelta(days=1), 0))
    return {
        begin.isoformat(): {**{flow: flows[flow] for flow in FLOWS}, **_times(times[begin])}
        for begin, flows in steps.items()
    }


def _times(days: list[float]) -> Figures:
    """Mean and median, the latter of whole days."""
    return {
        "days_to_completion_mean": sum(days) / len(days) if days else None,
        "days_to_completion_median": quantile(sorted(map(int, days)), 0.5) if days else None,
    }


def _moves(facts: Facts) -> Iterator[tuple[UUID, str, datetime]]:
    for event in facts.cycles.values():
        yield event.data.course_id, "enrolled", event.data.enrolled_at
        if event.name == "StudentUnenrolled":
            yield event.data.course_id, event.data.reason, event.data.occurred_at
    for event in facts.course_completions.values():
        yield event.data.course_id, "completed", event.data.occurred_at


def retention(facts: Facts, course: UUID) -> list[Figures]:
    """A row for each week since the enrollment."""
    students = [event for (each, _), event in facts.enrollments.items() if each == course]
    rows = []
    for week in range(53):
        old = [each for each in students if _begins(facts, each, week) <= facts.today]
        enrolled = [each for each in old if _is_enrolled(facts, each, week)]
        active = [each for each in enrolled if _is_active(facts, each, week)]
        if old:
            rows.append({"students": len(old), "enrolled": len(enrolled), "active": len(active)})
    return rows


def _begins(facts: Facts, event: Any, week: int) -> date:
    return facts.day(event.data.enrolled_at) + timedelta(weeks=week)


def _is_enrolled(facts: Facts, event: Any, week: int) -> bool:
    """The week of the enrollment counts, also if it ended before it began."""
    closed = event.name == "StudentUnenrolled"
    begins = _begins(facts, event, week)
    return not closed or week == 0 or facts.day(event.data.occurred_at) >= begins


def _is_active(facts: Facts, event: Any, week: int) -> bool:
    student = event.data.course_id, event.data.student_id
    return facts.active_on.get(student, date.min) >= _begins(facts, event, week)
