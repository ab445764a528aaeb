"""Random answers to the questions of quizzes."""

from decimal import Decimal
from typing import Any
from uuid import UUID

from coursestream_events.progress import (
    QuestionResult,
    QuestionResultsData,
    QuestionResultsRecorded,
)
from tests.reporting.history.learning import Learning
from tests.reporting.history.log import EventLog

_QUESTIONS = [UUID(int=0x90 + n) for n in range(3)]
_CHOICES = tuple(UUID(int=0x98 + n) for n in range(3))


class Answering:
    """Results of attempts in any order, some of them again by a corrected answer key."""

    def __init__(self, log: EventLog, learning: Learning) -> None:
        self._log, self._learning = log, learning
        self._latest: dict[UUID, QuestionResultsData] = {}

    def record_results(self) -> None:
        attempts = self._learning.attempts
        if not attempts:
            return
        attempt = self._log.chance.choice(attempts)
        before = self._latest.get(attempt["submission_id"])
        data = self._first(attempt) if before is None else self._rekeyed(before)
        self._latest[data.submission_id] = data
        self._log.publish(QuestionResultsRecorded, str(data.submission_id), data)

    def _first(self, attempt: dict[str, Any]) -> QuestionResultsData:
        return QuestionResultsData(
            occurred_at=attempt["submitted_at"],
            course_id=attempt["course_id"],
            submission_id=attempt["submission_id"],
            quiz_id=attempt["item_id"],
            quiz_version=self._log.chance.choice([1, 2]),
            key_revision=1,
            questions=tuple(self._result(each) for each in _QUESTIONS),
        )

    def _result(self, question: UUID) -> QuestionResult:
        chance = self._log.chance
        answered = chance.random() < 0.8
        chosen = tuple(sorted(chance.sample(_CHOICES, chance.randrange(3)))) if answered else ()
        return QuestionResult(
            question_id=question,
            answered=answered,
            choice_ids=chosen,
            points=chance.choice([None, Decimal(0), Decimal(3)]),
            max_points=Decimal(3),
        )

    def _rekeyed(self, data: QuestionResultsData) -> QuestionResultsData:
        chance = self._log.chance
        questions = tuple(
            each.model_copy(update={"points": chance.choice([Decimal(0), Decimal(3)])})
            for each in data.questions
        )
        revision = data.key_revision + 1
        return data.model_copy(update={"key_revision": revision, "questions": questions})
