"""Attempts and submissions, for those whom they concern."""

from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from services.progress.schemas import Answer, Attempt, Submission
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound
from shared.events.courses import QuizQuestion

_ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[QuizQuestion])

_SUBMISSION = """
    SELECT s.*, c.teacher_id
      FROM submissions s JOIN courses c USING (course_id)
     WHERE s.submission_id = $1
"""


async def submission(submission_id: UUID, principal: Principal) -> tuple[Submission, int]:
    """With its version; for the student, the course's teacher and administrators.

    Raises:
        NotFound: there is none, it is not handed in, or it is none of the caller's business.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_SUBMISSION, submission_id)
    if row is None or row["status"] == "started" or not _may_read(row, principal):
        raise NotFound("There is no such submission.")
    return Submission.model_validate(dict(row)), row["version"]


def _may_read(row: Any, principal: Principal) -> bool:
    return principal.has("superadmin") or principal.user_id in (
        row["student_id"],
        row["teacher_id"],
    )


_ATTEMPT = """
    SELECT s.submission_id AS attempt_id, s.item_id AS quiz_id, s.quiz_version, s.course_id,
           s.student_id, s.attempt, s.attempts_allowed, s.status, s.started_at, s.submitted_at,
           s.answers, s.score, s.max_score, s.percent, s.feedback, c.teacher_id,
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
    values["questions"] = _QUESTIONS.validate_json(row["questions"])
    values["answers"] = row["answers"] and _ANSWERS.validate_json(row["answers"])
    return Attempt.model_validate(values)
