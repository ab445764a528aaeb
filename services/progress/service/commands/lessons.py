"""Starting, completing and undoing lessons; resetting a student's progress."""

from datetime import datetime
from uuid import UUID

from services.progress.errors import LessonCompletesOtherwise, NotAVideo
from services.progress.schemas import CourseProgress, LessonProgress
from services.progress.service.aggregates.learner import Learner, Lesson
from services.progress.service.repositories.learners import (
    load,
    lock_enrolled,
    lock_learner,
    require_course,
    require_teacher,
    save,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import NotAvailableYet, NotFound


async def start_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        learner.start(lesson, now())
        await save(tx, [learner])
    return _describe(learner, lesson)


async def complete_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    """Idempotent: a lesson that is done stays as it is.

    Raises:
        LessonCompletesOtherwise: by its quiz or assignment, or not at all.
    """
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        _require_completes_on_view(lesson)
        if not learner.is_done(lesson):
            learner.complete(lesson, now(), learner.cycle)
        await save(tx, [learner])
    return _describe(learner, lesson)


async def undo_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        _require_completes_on_view(lesson)
        learner.undo(lesson, now())
        await save(tx, [learner])
    return _describe(learner, lesson)


async def note_position(
    course_id: UUID, lesson_id: UUID, student_id: UUID, seconds: int
) -> LessonProgress:
    """Where the student is in a video, which is thereby started.

    Raises:
        NotAVideo: the lesson is of another kind.
    """
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        if lesson.kind != "video":
            raise NotAVideo(f"The lesson is a {lesson.kind}.")
        if not learner.is_started(lesson):
            learner.start(lesson, now())
        await tx.connection.execute(_NOTE_POSITION, course_id, student_id, lesson_id, seconds)
        await save(tx, [learner])
    return _describe(learner, lesson)


_NOTE_POSITION = """
    INSERT INTO video_positions (course_id, student_id, lesson_id, seconds) VALUES ($1, $2, $3, $4)
    ON CONFLICT (course_id, student_id, lesson_id) DO UPDATE SET seconds = excluded.seconds
"""


async def _lock_lesson(
    tx: Transaction, course_id: UUID, lesson_id: UUID, student_id: UUID
) -> tuple[Learner, Lesson]:
    learner = await lock_enrolled(tx, course_id, student_id)
    await load(tx, [learner], [(learner, lesson_id)])
    lesson = learner.lessons.get(lesson_id)
    if lesson is None:
        raise NotAvailableYet("No such lesson of this course has arrived here yet.")
    if not lesson.published:
        raise NotFound("The lesson is not published.")
    return learner, lesson


def _require_completes_on_view(lesson: Lesson) -> None:
    if lesson.completes_on != "view":
        ways = {
            "pass": "by passing its quiz",
            "submit": "by handing in its quiz or assignment",
            "nothing": "never",
        }
        raise LessonCompletesOtherwise(
            f"It is completed {ways[lesson.completes_on]}.", completes_on=lesson.completes_on
        )


def _describe(learner: Learner, lesson: Lesson) -> LessonProgress:
    done, started = learner.is_done(lesson), learner.is_started(lesson)
    return LessonProgress(
        lesson_id=lesson.lesson_id,
        state="completed" if done else "started" if started else "not_started",
        completed=learner.completed,
        required=learner.required,
        percent=learner.percent,
    )


_REVOKE_CYCLE = """
    UPDATE lesson_progress SET revoked_at = $4
     WHERE course_id = $1 AND student_id = $2 AND cycle = $3
       AND completed_at IS NOT NULL AND revoked_at IS NULL
"""


async def reset_progress(course_id: UUID, student_id: UUID, principal: Principal) -> CourseProgress:
    """Revoke the completions of the present cycle; one event tells of them all."""
    async with transaction() as tx:
        await require_course(tx, course_id, principal)
        learner = await lock_learner(tx, course_id, student_id)
        require_teacher(learner, principal)
        moment = now()
        if await _revoke_cycle(tx, learner, moment):
            learner.reset(moment)
        await load(tx, [learner])
        await save(tx, [learner])
    return CourseProgress(
        course_id=course_id,
        student_id=student_id,
        cycle=learner.cycle,
        completed=learner.completed,
        required=learner.required,
        percent=learner.percent,
    )


async def _revoke_cycle(tx: Transaction, learner: Learner, moment: datetime) -> bool:
    status: str = await tx.connection.execute(_REVOKE_CYCLE, *learner.key, learner.cycle, moment)
    return status != "UPDATE 0"
