"""Submissions, and the status of regrading."""

from uuid import UUID

from services.progress.queries.access import is_teacher, may_read_submission
from services.progress.queries.review import as_student_sees
from services.progress.schemas.attempts import RegradeStatus
from services.progress.schemas.submissions import Submission
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound, NotFoundHere

# SQL because it joins tables without relations.
_SUBMISSION = """
    SELECT s.*, c.teacher_id,
           (SELECT review FROM quizzes WHERE quiz_id = s.item_id
             ORDER BY quiz_version DESC LIMIT 1) AS review
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
    values = dict(row)
    teaches = is_teacher(principal, row["teacher_id"])
    return Submission.model_validate(values if teaches else as_student_sees(values))


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
