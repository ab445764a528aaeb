"""Quizzes with their answer keys, as the replicas hold them."""

from dataclasses import fields
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import KeyedQuestion, QuizQuestion
from services.progress.service.aggregates.quiz import KeyedQuiz
from shared.database import Transaction
from shared.errors import NotAvailableYet

_QUESTIONS = TypeAdapter(list[QuizQuestion])
_KEY = TypeAdapter(list[KeyedQuestion])

_LOAD = """
    SELECT quiz_id, quiz_version, q.course_id, q.attempts_allowed, q.time_limit_seconds,
           q.max_score, q.questions, k.key_revision, k.answers AS key
      FROM quizzes q JOIN answer_keys k USING (quiz_id, quiz_version)
     WHERE quiz_id = $1 AND ($2::int IS NULL OR quiz_version = $2)
     ORDER BY quiz_version DESC LIMIT 1
"""


async def load_quiz(tx: Transaction, quiz_id: UUID, quiz_version: int | None = None) -> KeyedQuiz:
    """Return this version of the quiz, or the latest whose answer key has arrived.

    Raises:
        NotAvailableYet: there is none.
    """
    row = await tx.connection.fetchrow(_LOAD, quiz_id, quiz_version)
    if row is None:
        raise NotAvailableYet("The quiz or its answer key is not known yet.")
    values: dict[str, Any] = {field.name: row[field.name] for field in fields(KeyedQuiz)}
    values["questions"] = _QUESTIONS.validate_json(row["questions"])
    values["key"] = _KEY.validate_json(row["key"])
    return KeyedQuiz(**values)
