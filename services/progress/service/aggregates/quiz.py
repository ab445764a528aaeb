"""One version of a quiz with its answer key: validation and scoring of answers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import KeyedQuestion, QuestionKind, QuizQuestion
from coursestream_events.instants import as_rfc3339
from coursestream_events.progress import QuestionResult
from services.progress import grading
from services.progress.errors import NoAttemptsLeft, QuizClosed, QuizNotOpenYet
from services.progress.rules import extend
from services.progress.schemas.attempts import Answer
from shared.errors import FieldError, InvalidInput

# Answers as the column ``submissions.answers`` holds them.
STORED_ANSWERS = TypeAdapter(list[Answer])
# Results as the column ``submissions.question_results`` holds them.
STORED_RESULTS = TypeAdapter(tuple[QuestionResult, ...])

_FIELD_OF_KIND: dict[QuestionKind, str] = {
    "single_choice": "choice_ids",
    "multiple_choice": "choice_ids",
    "true_false": "choice_ids",
    "number": "value",
    "short_text": "text",
}


@dataclass(frozen=True, slots=True)
class ScoredAnswers:
    """Answers scored by a revision of the key; ``score`` is None when a person has to decide."""

    key_revision: int
    score: Decimal | None
    questions: tuple[QuestionResult, ...]

    @property
    def stored_results(self) -> str:
        return STORED_RESULTS.dump_json(self.questions, exclude_none=True).decode()


@dataclass(frozen=True, slots=True)
class KeyedQuiz:
    """One version of a quiz, with the latest revision of its answer key."""

    quiz_id: UUID
    quiz_version: int
    course_id: UUID
    time_limit_seconds: int | None
    max_score: Decimal
    questions: list[QuizQuestion]
    key_revision: int
    key: list[KeyedQuestion]

    def score(self, answers: Sequence[Answer]) -> Decimal | None:
        """Return the score by the key, or None when a person has to decide."""
        given = {each.question_id: each.given for each in answers}
        questions = {question.question_id for question in self.questions}
        score = grading.score_by_key(questions, self.key, given)
        # A corrected key may award other points than the version that was published.
        return None if score is None else min(score, self.max_score)

    def score_stored(self, answers: str | None) -> ScoredAnswers:
        """Score answers as they are stored; None: no answers."""
        given = STORED_ANSWERS.validate_json(answers or "[]")
        return ScoredAnswers(self.key_revision, self.score(given), tuple(self._results(given)))

    def _results(self, answers: Sequence[Answer]) -> Iterator[QuestionResult]:
        given = {each.question_id: each.given for each in answers}
        keyed = {each.question_id: each for each in self.key}
        for question in self.questions:
            rule, answer = keyed.get(question.question_id), given.get(question.question_id)
            yield QuestionResult(
                question_id=question.question_id,
                answered=answer is not None,
                choice_ids=tuple(sorted(answer.choice_ids)) if answer else (),
                points=grading.points_by_key(rule, answer),
                max_points=question.points if rule is None else rule.points,
            )

    def check(self, answers: Sequence[Answer]) -> None:
        """Raise InvalidInput that names every answer that does not fit its question."""
        known = {question.question_id: question for question in self.questions}
        errors: list[FieldError] = []
        seen: set[UUID] = set()
        for number, answer in enumerate(answers):
            message = _fault(known.get(answer.question_id), answer)
            if answer.question_id in seen:
                message = "the question is answered twice"
            seen.add(answer.question_id)
            if message is not None:
                errors.append({"field": f"body.answers.{number}", "message": message})
        if errors:
            raise InvalidInput("Some answers do not fit the quiz.", errors=errors)


def _fault(question: QuizQuestion | None, answer: Answer) -> str | None:
    if question is None:
        return "the quiz has no such question"
    field = _FIELD_OF_KIND[question.kind]
    if getattr(answer, field) is None:
        return f"a {question.kind} question is answered by {field}"
    choices = {choice.choice_id for choice in question.choices}
    if not choices.issuperset(answer.choice_ids or ()):
        return "the question has no such choice"
    if question.kind in ("single_choice", "true_false") and len(set(answer.choice_ids or ())) > 1:
        return "only one choice is allowed"
    return None


@dataclass(frozen=True, slots=True)
class QuizTerms:
    """The latest terms of a quiz, with the student's exception.

    ``closes_at`` holds for everyone, ``extended_due_at`` is granted to the student.
    """

    attempts_allowed: int | None
    opens_at: datetime | None
    closes_at: datetime | None
    extended_due_at: datetime | None
    extra_seconds: int

    def require_open(self, moment: datetime) -> None:
        """Raise QuizNotOpenYet or QuizClosed outside the window in which attempts start."""
        if self.opens_at is not None and moment < self.opens_at:
            opens_at = as_rfc3339(self.opens_at)
            raise QuizNotOpenYet(f"The quiz opens at {opens_at}.", opens_at=opens_at)
        ends_at = extend(self.closes_at, self.extended_due_at)
        if ends_at is not None and moment >= ends_at:
            closes_at = as_rfc3339(ends_at)
            raise QuizClosed(f"The quiz closed at {closes_at}.", closes_at=closes_at)

    def require_attempts_left(self, started: int) -> None:
        """Raise NoAttemptsLeft if that many attempts are all that is allowed."""
        if self.attempts_allowed is not None and started >= self.attempts_allowed:
            raise NoAttemptsLeft(f"All attempts are used: {started} of {self.attempts_allowed}.")

    def time_limit(self, seconds: int | None) -> int | None:
        """Return the seconds that the student has for a version with this time limit."""
        return None if seconds is None else seconds + self.extra_seconds

    def end_of_attempt(
        self,
        started_at: datetime,
        time_limit_seconds: int | None,
        extended_due_at: datetime | None,
    ) -> datetime | None:
        """Return when the saved answers are submitted, by the latest date that was granted.

        None: never.
        """
        ends = [extend(self.closes_at, extended_due_at)]
        if time_limit_seconds is not None:
            ends.append(started_at + timedelta(seconds=time_limit_seconds))
        return min((end for end in ends if end is not None), default=None)
