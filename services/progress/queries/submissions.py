"""Attempts and submissions, and the status of regrading."""

import hashlib
from collections.abc import Iterable
from uuid import UUID

from pydantic import TypeAdapter

from services.progress.queries.access import may_read_submission
from services.progress.schemas.attempts import Answer, Attempt, AttemptQuestion, RegradeStatus
from services.progress.schemas.submissions import Submission
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound, NotFoundHere

_ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[AttemptQuestion])

# SQL because it joins tables without relations.
_SUBMISSION = """
    SELECT s.*, c.teacher_id
      FROM submissions s JOIN courses c USING (course_id)
     WHERE s.submission_id = $1
"""


async def submission(submission_id: UUID, principal: Principal) -> Submission:
    """Return a submission to its student, the course's teacher or an administrator.

    Raises:
        NotFound: it does not exist, is not submitted yet, or the caller may not see it.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_SUBMISSION, submission_id)
    if (
        row is None
        or row["status"] == "started"
        or not may_read_submission(principal, row["student_id"], row["teacher_id"])
    ):
        raise NotFound("Submission not found.")
    return Submission.model_validate(dict(row))


# SQL because it joins tables without relations.
_ATTEMPT = """
    SELECT s.submission_id AS attempt_id, s.item_id AS quiz_id, s.quiz_version, s.course_id,
           s.student_id, s.attempt, s.attempts_allowed, s.status, s.started_at, s.expires_at,
           s.submitted_at, s.answers, s.score, s.max_score, s.percent, s.feedback, s.version,
           c.teacher_id,
           s.percent >= q.pass_percent AS passed, q.questions, q.time_limit_seconds
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN quizzes q ON q.quiz_id = s.item_id AND q.quiz_version = s.quiz_version
     WHERE s.submission_id = $1
"""


async def attempt(attempt_id: UUID, principal: Principal) -> Attempt:
    """Return an attempt with its questions; imported results have none and are not found.

    Raises:
        NotFound: it does not exist, or the caller may not see it.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_ATTEMPT, attempt_id)
    if row is None or not may_read_submission(principal, row["student_id"], row["teacher_id"]):
        raise NotFound("Attempt not found.")
    values = dict(row)
    questions = _QUESTIONS.validate_json(row["questions"])
    values["questions"] = [_shuffled(each, attempt_id) for each in _order(questions, attempt_id)]
    values["answers"] = row["answers"] and _ANSWERS.validate_json(row["answers"])
    return Attempt.model_validate(values)


def _order(questions: Iterable[AttemptQuestion], seed: UUID) -> list[AttemptQuestion]:
    return sorted(questions, key=lambda each: _rank(each.question_id, seed))


def _shuffled(question: AttemptQuestion, seed: UUID) -> AttemptQuestion:
    if question.kind == "true_false":
        return question
    choices = sorted(question.choices, key=lambda each: _rank(each.choice_id, seed))
    return question.model_copy(update={"choices": tuple(choices)})


def _rank(item: UUID, seed: UUID) -> bytes:
    """Return a sort key that is random per attempt and stable: the attempt's id is the seed."""
    return hashlib.blake2b(item.bytes, key=seed.bytes).digest()


# SQL because it joins tables without relations, and aggregates.
_REGRADE_STATUS = """
    SELECT k.key_revision, count(s.submission_id) AS attempts,
           count(*) FILTER (WHERE s.key_revision < own.key_revision) AS pending,
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


async def regrade_status(quiz_id: UUID, principal: Principal) -> RegradeStatus:
    """Return how far a quiz's attempts have been regraded, to the teacher or an administrator.

    Raises:
        NotFound: the quiz or its key does not exist, or the caller does not teach the course.
    """
    sees_all = principal.has("superadmin")
    async with connection() as pooled:
        row = await pooled.fetchrow(_REGRADE_STATUS, quiz_id, principal.user_id, sees_all)
    if row is None or row["key_revision"] is None:
        raise NotFoundHere("Quiz not found.")
    return RegradeStatus(quiz_id=quiz_id, **row)
