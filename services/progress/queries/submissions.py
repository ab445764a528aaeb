"""Attempts and submissions, for those whom they concern."""

import hashlib
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import QuizQuestion
from services.progress.schemas import Answer, Attempt, Regrade, Submission
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound

_ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[QuizQuestion])

_SUBMISSION = """
    SELECT s.*, c.teacher_id
      FROM submissions s JOIN courses c USING (course_id)
     WHERE s.submission_id = $1
"""


async def submission(submission_id: UUID, principal: Principal) -> Submission:
    """For the student, the course's teacher and administrators.

    Raises:
        NotFound: there is none, it is not handed in, or it is none of the caller's business.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_SUBMISSION, submission_id)
    if row is None or row["status"] == "started" or not _may_read(row, principal):
        raise NotFound("There is no such submission.")
    return Submission.model_validate(dict(row))


def _may_read(row: Any, principal: Principal) -> bool:
    return principal.has("superadmin") or principal.user_id in (
        row["student_id"],
        row["teacher_id"],
    )


_ATTEMPT = """
    SELECT s.submission_id AS attempt_id, s.item_id AS quiz_id, s.quiz_version, s.course_id,
           s.student_id, s.attempt, s.attempts_allowed, s.status, s.started_at, s.expires_at,
           s.submitted_at,
           s.answers, s.score, s.max_score, s.percent, s.feedback, s.version,
           c.teacher_id,
           s.percent >= q.pass_percent AS passed, q.questions, q.time_limit_seconds
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN quizzes q ON q.quiz_id = s.item_id AND q.quiz_version = s.quiz_version
     WHERE s.submission_id = $1
"""


async def attempt(attempt_id: UUID, principal: Principal) -> Attempt:
    """With the questions; not for an imported result, which has none.

    Raises:
        NotFound: there is none, or it is none of the caller's business.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_ATTEMPT, attempt_id)
    if row is None or not _may_read(row, principal):
        raise NotFound("There is no such attempt.")
    values = dict(row)
    questions = _QUESTIONS.validate_json(row["questions"])
    values["questions"] = [_shuffled(each, attempt_id) for each in _order(questions, attempt_id)]
    values["answers"] = row["answers"] and _ANSWERS.validate_json(row["answers"])
    return Attempt.model_validate(values)


def _order(questions: Iterable[QuizQuestion], seed: UUID) -> list[QuizQuestion]:
    return sorted(questions, key=lambda each: _place(each.question_id, seed))


def _shuffled(question: QuizQuestion, seed: UUID) -> QuizQuestion:
    if question.kind == "true_false":
        return question
    choices = sorted(question.choices, key=lambda each: _place(each.choice_id, seed))
    return question.model_copy(update={"choices": tuple(choices)})


def _place(thing: UUID, seed: UUID) -> bytes:
    """An order that is the attempt's own, and the same each time: its id is the seed."""
    return hashlib.blake2b(thing.bytes, key=seed.bytes).digest()


_REGRADE = """
    SELECT k.key_revision, count(s.submission_id) AS attempts,
           count(*) FILTER (WHERE s.key_revision < own.key_revision) AS waiting,
           count(*) FILTER (WHERE s.revision > 1) AS changed
      FROM (SELECT max(key_revision) AS key_revision FROM answer_keys WHERE quiz_id = $1) AS k
      LEFT JOIN answer_keys own ON own.quiz_id = $1
      LEFT JOIN submissions s ON s.item_id = $1 AND s.quiz_version = own.quiz_version
                             AND s.key_revision IS NOT NULL
                             AND s.graded_by IS DISTINCT FROM 'user'
     WHERE EXISTS (SELECT FROM quizzes q JOIN courses c USING (course_id)
                    WHERE q.quiz_id = $1 AND NOT c.deleted AND (c.teacher_id = $2 OR $3))
     GROUP BY k.key_revision
"""


async def regrade(quiz_id: UUID, principal: Principal) -> Regrade:
    """For the course's teacher and administrators.

    Raises:
        NotFound: there is no such quiz with its key, or it is none of the caller's business.
    """
    sees_all = principal.has("superadmin")
    async with connection() as pooled:
        row = await pooled.fetchrow(_REGRADE, quiz_id, principal.user_id, sees_all)
    if row is None or row["key_revision"] is None:
        raise NotFound("There is no such quiz.")
    return Regrade(quiz_id=quiz_id, **row)
