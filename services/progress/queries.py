"""What the HTTP API reads."""

from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from services.progress import schemas
from services.progress.grading import percent_of
from services.progress.schemas import Answer, Attempt, LessonState, LessonStateOf, MyProgress
from shared.auth import Principal
from shared.database import connection
from shared.errors import NotFound
from shared.events.courses import QuizQuestion

_ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[QuizQuestion])

# One statement, so that the counts and the states are of one moment.
_MY_PROGRESS = """
    SELECT l.cycle, o.lesson_id, o.required, state.started, state.done
      FROM learners l
      JOIN courses c ON c.course_id = l.course_id AND NOT c.deleted
      LEFT JOIN (outline_lessons o JOIN outline_chapters chapter USING (course_id, chapter_id))
        ON o.course_id = l.course_id AND o.published
      LEFT JOIN LATERAL (
           SELECT bool_or(p.started_at IS NOT NULL) AS started,
                  bool_or(p.completed_at IS NOT NULL AND p.revoked_at IS NULL) AS done
             FROM lesson_progress p
            WHERE p.course_id = l.course_id AND p.student_id = l.student_id
              AND p.lesson_id = o.lesson_id
              AND p.cycle BETWEEN l.progress_from_cycle AND l.cycle) AS state ON true
     WHERE l.course_id = $1 AND l.student_id = $2
     ORDER BY chapter.position, chapter.chapter_id, o.position, o.lesson_id
"""


async def my_progress(course_id: UUID, student_id: UUID) -> MyProgress:
    """Of the present cycle, whether or not the enrolment is open.

    Raises:
        NotFound: no enrolment in such a course is known.
    """
    async with connection() as pooled:
        rows = await pooled.fetch(_MY_PROGRESS, course_id, student_id)
    if not rows:
        raise NotFound("You are not enrolled in such a course, as far as is known here.")
    lessons = [row for row in rows if row["lesson_id"] is not None]
    required = [row for row in lessons if row["required"]]
    completed = sum(bool(row["done"]) for row in required)
    return MyProgress(
        course_id=course_id,
        student_id=student_id,
        cycle=rows[0]["cycle"],
        completed=completed,
        required=len(required),
        percent=percent_of(completed, len(required)),
        lessons=[LessonStateOf(lesson_id=row["lesson_id"], state=_state(row)) for row in lessons],
    )


def _state(row: Any) -> LessonState:
    if row["done"]:
        return "completed"
    return "started" if row["started"] else "not_started"


_SUBMISSION = """
    SELECT s.*, c.teacher_id
      FROM submissions s JOIN courses c USING (course_id)
     WHERE s.submission_id = $1
"""


async def submission(submission_id: UUID, principal: Principal) -> tuple[schemas.Submission, int]:
    """With its version; for the student, the course's teacher and administrators.

    Raises:
        NotFound: there is none, it is not handed in, or it is none of the caller's business.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_SUBMISSION, submission_id)
    if row is None or row["status"] == "started" or not _may_read(row, principal):
        raise NotFound("There is no such submission.")
    return schemas.Submission.model_validate(dict(row)), row["version"]


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
