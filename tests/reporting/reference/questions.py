"""How the questions of a quiz were answered."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.reporting.reference.facts import Facts


def question_figures(
    facts: Facts, course: UUID, quiz: UUID, students: Collection[UUID] | None = None
) -> dict[tuple[int, UUID], dict[str, Any]]:
    """(version, question) → its figures."""
    attempts = [
        each
        for each in facts.submissions
        if (each.course_id, each.item_id) == (course, quiz)
        and each.status != "withdrawn"
        and (students is None or each.student_id in students)
    ]
    first = set(_first_attempts(attempts))
    found: dict[tuple[int, UUID], list[tuple[bool, Any]]] = defaultdict(list)
    for attempt in attempts:
        if attempt.submission_id not in facts.question_results:
            continue
        data = facts.question_results[attempt.submission_id].data
        for question in data.questions:
            key = data.quiz_version, question.question_id
            found[key].append((attempt.submission_id in first, question))
    return {key: _figures(results) for key, results in found.items()}


def _first_attempts(attempts: list[Any]) -> Iterator[UUID]:
    spans: dict[Any, list[Any]] = defaultdict(list)
    for each in attempts:
        spans[each.student_id, each.progress_from_cycle].append(each)
    for span in spans.values():
        yield min(span, key=lambda each: (each.round, each.attempt)).submission_id


def _figures(results: list[tuple[bool, Any]]) -> dict[str, Any]:
    points = [each.points for _, each in results if each.points is not None]
    first = [each for is_first, each in results if is_first]
    decided = [each.points == each.max_points for each in first if each.points is not None]
    return {
        "attempts": len(results),
        "average_points": None if not points else _rounded(sum(points, Decimal()) / len(points)),
        "first_attempts": len(first),
        "first_right": sum(decided) / len(decided) if decided else None,
        "first_unanswered": sum(not each.answered for each in first),
        "first_choices": dict(Counter(choice for each in first for choice in each.choice_ids)),
    }


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.0001"), rounding="ROUND_HALF_UP")
