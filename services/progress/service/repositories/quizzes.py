"""One version of a quiz with its key: what fits it, and what it is worth."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import KeyedQuestion, QuestionKind, QuizQuestion
from services.progress import grading
from services.progress.schemas import Answer
from shared.database import Transaction
from shared.errors import FieldError, InvalidInput, NotAvailableYet

_QUESTIONS = TypeAdapter(list[QuizQuestion])
_KEY = TypeAdapter(list[KeyedQuestion])

_FORM: dict[QuestionKind, str] = {
    "single_choice": "choice_ids",
    "multiple_choice": "choice_ids",
    "true_false": "choice_ids",
    "number": "value",
    "short_text": "text",
}


@dataclass(frozen=True, slots=True)
class Quiz:
    """One version of a quiz, with its key as it is now."""

    quiz_id: UUID
    quiz_version: int
    course_id: UUID
    attempts_allowed: int | None
    time_limit_seconds: int | None
    max_score: Decimal
    questions: list[QuizQuestion]
    key_revision: int
    key: list[KeyedQuestion]

    def score(self, answers: Sequence[Answer]) -> Decimal | None:
        """By the key; None when a person has to decide."""
        given = {
            each.question_id: grading.Answer(
                frozenset(each.choice_ids or ()), each.value, each.text
            )
            for each in answers
        }
        questions = {question.question_id for question in self.questions}
        score = grading.score_by_key(questions, self.key, given)
        # A corrected key may give other points than the version that was published.
        return None if score is None else min(score, self.max_score)


async def load_quiz(tx: Transaction, quiz_id: UUID, quiz_version: int | None = None) -> Quiz:
    """This version of the quiz, or the latest; only one whose key is here.

    Raises:
        NotAvailableYet: there is none.
    """
    row = await tx.connection.fetchrow(
        """
        SELECT quiz_id, quiz_version, q.course_id, q.attempts_allowed, q.time_limit_seconds,
               q.max_score, q.questions, k.key_revision, k.answers AS key
          FROM quizzes q JOIN answer_keys k USING (quiz_id, quiz_version)
         WHERE quiz_id = $1 AND ($2::int IS NULL OR quiz_version = $2)
         ORDER BY quiz_version DESC LIMIT 1
        """,
        quiz_id,
        quiz_version,
    )
    if row is None:
        raise NotAvailableYet("No such quiz with its key has arrived here yet.")
    values: dict[str, Any] = {field.name: row[field.name] for field in fields(Quiz)}
    values["questions"] = _QUESTIONS.validate_json(row["questions"])
    values["key"] = _KEY.validate_json(row["key"])
    return Quiz(**values)


def check_answers(questions: Sequence[QuizQuestion], answers: Sequence[Answer]) -> None:
    """Raises InvalidInput, naming every answer that fits no question."""
    known = {question.question_id: question for question in questions}
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
        return "there is no such question"
    form = _FORM[question.kind]
    if getattr(answer, form) is None:
        return f"the question wants {form}"
    choices = {choice.choice_id for choice in question.choices}
    if not choices.issuperset(answer.choice_ids or ()):
        return "there is no such choice"
    if question.kind in ("single_choice", "true_false") and len(set(answer.choice_ids or ())) > 1:
        return "only one choice is possible"
    return None
