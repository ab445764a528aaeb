"""Quizzes with their answer keys and terms, as the replicas hold them."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import KeyedQuestion, QuizQuestion
from services.progress.service.aggregates.quiz import KeyedQuiz, QuizTerms
from shared.database import Transaction
from shared.errors import NotAvailableYet

_QUESTIONS = TypeAdapter(list[QuizQuestion])
_KEY = TypeAdapter(list[KeyedQuestion])

_LOAD = """
    SELECT quiz_id, quiz_version, q.course_id, q.time_limit_seconds, q.max_score, q.questions,
           k.key_revision, k.answers AS key
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


# SQL because it joins tables without relations.
_TERMS = """
    SELECT q.attempts_allowed + coalesce(e.extra_attempts, 0) AS attempts_allowed, q.opens_at,
           q.closes_at, e.due_at AS extended_due_at,
           coalesce(e.extra_seconds, 0) AS extra_seconds
      FROM quizzes q
      LEFT JOIN assessment_exceptions e ON e.course_id = q.course_id AND e.item_id = q.quiz_id
                                       AND e.student_id = $2
     WHERE q.quiz_id = $1
     ORDER BY q.quiz_version DESC LIMIT 1
"""


async def load_terms(tx: Transaction, quiz_id: UUID, student_id: UUID) -> QuizTerms:
    """Return the terms of the latest version; the caller holds the course's lock."""
    [row] = await tx.connection.fetch(_TERMS, quiz_id, student_id)
    return QuizTerms(**dict(row))


# SQL because of DISTINCT ON.
_CLOSING_TIMES = """
    SELECT DISTINCT ON (quiz_id) quiz_id, version, closes_at
      FROM quizzes WHERE quiz_id = ANY ($1)
     ORDER BY quiz_id, quiz_version DESC
"""


class ClosingTime(NamedTuple):
    """When a quiz closes, and the version of the event that says so."""

    version: int
    closes_at: datetime | None


async def closing_times(tx: Transaction, quiz_ids: Collection[UUID]) -> dict[UUID, ClosingTime]:
    """Return when the latest versions of these quizzes close."""
    rows = await tx.connection.fetch(_CLOSING_TIMES, list(quiz_ids))
    return {row["quiz_id"]: ClosingTime(row["version"], row["closes_at"]) for row in rows}
