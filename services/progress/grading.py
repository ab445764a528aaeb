"""Grading: pure functions of what was handed in, the key that was pinned, and the due date."""

import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from uuid import UUID

from coursestream_events.courses import AnswerKey, ChoiceKey, KeyedQuestion, NumberKey, TextKey

_PERCENT_STEP = Decimal("0.0001")


@dataclass(frozen=True, slots=True)
class Answer:
    """What was given to one question; the fields that its kind does not use stay empty."""

    choice_ids: frozenset[UUID] = frozenset()
    value: Decimal | None = None
    text: str | None = None


def percent_of(part: Decimal | int, whole: Decimal | int) -> Decimal | None:
    """Rounded once, to four decimals, a tie to the even digit; None of nothing."""
    if not whole:
        return None
    return (100 * Decimal(part) / Decimal(whole)).quantize(_PERCENT_STEP, ROUND_HALF_EVEN)


def score_by_key(
    questions: Collection[UUID], key: Sequence[KeyedQuestion], answers: Mapping[UUID, Answer]
) -> Decimal | None:
    """The points of the questions that were answered rightly.

    None when a person has to decide: there is no question, or one that the key has no rule for.
    Answers to other questions are no matter.
    """
    rules = {each.question_id: each for each in key if _decides(each.key)}
    if not questions or not rules.keys() >= set(questions):
        return None
    return sum(
        (
            rules[question].points
            for question in questions
            if question in answers and is_right(rules[question].key, answers[question])
        ),
        Decimal(0),
    )


def _decides(key: AnswerKey) -> bool:
    return not isinstance(key, TextKey) or bool(key.accepted)


def is_right(key: AnswerKey, answer: Answer) -> bool:
    """Whether one answer is what the key wants, wholly; there is no part of the points."""
    match key:
        case ChoiceKey():
            return answer.choice_ids == frozenset(key.choice_ids)
        case NumberKey():
            return answer.value is not None and abs(answer.value - key.value) <= key.tolerance
        case TextKey():
            return answer.text is not None and _plain(answer.text) in map(_plain, key.accepted)


def _plain(text: str) -> str:
    """The same letters typed on another keyboard are the same text, so accents are composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text.strip()).casefold())


def days_late(submitted_at: datetime, due_at: datetime | None) -> int:
    """Days begun after the due date; 0 is in time."""
    if due_at is None or submitted_at <= due_at:
        return 0
    return -((due_at - submitted_at) // timedelta(days=1))


def deducted(score: Decimal, max_score: Decimal, deduction_percent: Decimal) -> Decimal:
    """What is left of a score for late work; the deduction is a part of the highest score."""
    if not deduction_percent:
        return score
    left = max(score - max_score * deduction_percent / 100, Decimal(0))
    return Decimal(f"{left.normalize():f}")
