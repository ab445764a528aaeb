"""Scores from answers and answer keys, and deductions for late work."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from decimal import Decimal
from typing import NamedTuple
from uuid import UUID
from zoneinfo import ZoneInfo

from coursestream_events.courses import AnswerKey, ChoiceKey, KeyedQuestion, NumberKey, TextKey
from shared.text import canonical


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer to one question; fields that the question's kind does not use are empty."""

    choice_ids: frozenset[UUID] = frozenset()
    value: Decimal | None = None
    text: str | None = None


def score_by_key(
    questions: Collection[UUID], key: Sequence[KeyedQuestion], answers: Mapping[UUID, GivenAnswer]
) -> Decimal | None:
    """Return the points of the correctly answered questions.

    None when a person has to decide: there is no question, or one without a rule in the key.
    Answers to other questions are ignored.
    """
    rules = {each.question_id: each for each in key if has_rule(each.key)}
    if not questions or not rules.keys() >= set(questions):
        return None
    return sum(
        (
            rules[question].points
            for question in questions
            if question in answers and is_correct(rules[question].key, answers[question])
        ),
        Decimal(0),
    )


def points_by_key(rule: KeyedQuestion | None, answer: GivenAnswer | None) -> Decimal | None:
    """Return the points of one question, or None when a person has to decide."""
    if rule is None or not has_rule(rule.key):
        return None
    if answer is None or not is_correct(rule.key, answer):
        return Decimal(0)
    return rule.points


def has_rule(key: AnswerKey) -> bool:
    """Whether the key decides the question; a text without accepted answers is for the teacher."""
    return not isinstance(key, TextKey) or bool(key.accepted)


def is_correct(key: AnswerKey, answer: GivenAnswer) -> bool:
    """Whether an answer is entirely correct; there is no partial credit."""
    match key:
        case ChoiceKey():
            return answer.choice_ids == frozenset(key.choice_ids)
        case NumberKey():
            return answer.value is not None and abs(answer.value - key.value) <= key.tolerance
        case TextKey():
            return answer.text is not None and canonical(answer.text) in map(
                canonical, key.accepted
            )


class Lateness(NamedTuple):
    """How late work was handed in, and the percent of ``max_score`` that it loses."""

    days: int
    deduction_percent: Decimal


ON_TIME = Lateness(0, Decimal(0))


def days_late(submitted_at: datetime, due_at: datetime | None, time_zone: str | None) -> int:
    """Return the calendar days after the due date, at least 1 if it has passed; 0: on time."""
    if due_at is None or submitted_at <= due_at:
        return 0
    zone = _zone(time_zone)
    return max(1, (submitted_at.astimezone(zone).date() - due_at.astimezone(zone).date()).days)


def _zone(name: str | None) -> tzinfo:
    """Return UTC without a name, and for a name that this system does not know."""
    try:
        return ZoneInfo(name) if name else UTC
    except (LookupError, OSError, ValueError):
        return UTC


def deduct(score: Decimal, max_score: Decimal, deduction_percent: Decimal) -> Decimal:
    """Return the score of late work; the deduction is a percent of ``max_score``."""
    if not deduction_percent:
        return score
    left = max(score - max_score * deduction_percent / 100, Decimal(0))
    return Decimal(f"{left.normalize():f}")
