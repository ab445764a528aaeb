"""Start, complete and revoke lessons; save playback positions; reset a student's progress."""

from uuid import UUID

from services.progress.errors import LessonCompletesOtherwise, NotAVideo
from services.progress.models import PlaybackPosition
from services.progress.schemas.progress import CourseProgress, LessonProgress
from services.progress.service.aggregates.learner import LearnerAggregate, OutlineLesson
from services.progress.service.repositories.learner_changes import save_learners
from services.progress.service.repositories.learners import (
    load_progress,
    lock_lesson,
    lock_taught,
)
from services.progress.service.repositories.outlines import explain_missing
from services.progress.service.repositories.rounds import begin_round, has_work_to_reset
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction, upsert
from shared.errors import NotFoundHere


async def start_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        _require_may_begin(learner, lesson)
        learner.start(lesson, now())
        await save_learners(tx, [learner])
    return _describe(learner, lesson)


async def complete_lesson(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    """Complete a lesson; a lesson that is completed already stays as it is.

    Raises:
        LessonCompletesOtherwise: by its quiz or assignment, or not at all.
    """
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        _require_completes_on_view(lesson)
        if not learner.has_completed(lesson):
            _require_may_begin(learner, lesson)
            learner.complete(lesson, now(), learner.cycle)
        await save_learners(tx, [learner])
    return _describe(learner, lesson)


async def revoke_completion(course_id: UUID, lesson_id: UUID, student_id: UUID) -> LessonProgress:
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        _require_completes_on_view(lesson)
        learner.revoke(lesson, now())
        await save_learners(tx, [learner])
    return _describe(learner, lesson)


async def save_playback_position(
    course_id: UUID, lesson_id: UUID, student_id: UUID, seconds: int
) -> LessonProgress:
    """Save where the student is in a video, and start the lesson.

    Raises:
        NotAVideo: the lesson is of another kind.
    """
    async with transaction() as tx:
        learner, lesson = await _lock_lesson(tx, course_id, lesson_id, student_id)
        if lesson.kind != "video":
            raise NotAVideo(f"The lesson is a {lesson.kind}.")
        if not learner.has_started(lesson):
            _require_may_begin(learner, lesson)
            learner.start(lesson, now())
        position = {
            "course_id": course_id,
            "student_id": student_id,
            "lesson_id": lesson_id,
            "seconds": seconds,
        }
        await upsert(PlaybackPosition, [position])
        await save_learners(tx, [learner])
    return _describe(learner, lesson)


async def _lock_lesson(
    tx: Transaction, course_id: UUID, lesson_id: UUID, student_id: UUID
) -> tuple[LearnerAggregate, OutlineLesson]:
    learner = await lock_lesson(tx, course_id, student_id, lesson_id)
    lesson = learner.lessons.get(lesson_id)
    if lesson is None:
        await explain_missing(course_id, lesson_id)
    if not lesson.published:
        raise NotFoundHere("Lesson not found: it is not published.")
    return learner, lesson


def _require_may_begin(learner: LearnerAggregate, lesson: OutlineLesson) -> None:
    """Check that a lesson is not begun in an archived course; what was begun may be finished."""
    if not learner.has_started(lesson):
        learner.require_not_archived()


def _require_completes_on_view(lesson: OutlineLesson) -> None:
    if lesson.completes_on != "view":
        ways = {
            "pass": "completed by passing its quiz",
            "submit": "completed by submitting its quiz or assignment",
            "nothing": "never completed",
        }
        raise LessonCompletesOtherwise(
            f"This lesson is {ways[lesson.completes_on]}.", completes_on=lesson.completes_on
        )


def _describe(learner: LearnerAggregate, lesson: OutlineLesson) -> LessonProgress:
    completed, started = learner.has_completed(lesson), learner.has_started(lesson)
    return LessonProgress(
        lesson_id=lesson.lesson_id,
        state="completed" if completed else "started" if started else "not_started",
        completed=learner.completed,
        required=learner.required,
        percent=learner.percent,
    )


async def reset_progress(course_id: UUID, student_id: UUID, principal: Principal) -> CourseProgress:
    """Revoke the completions of the span with one event, and begin a new round of attempts."""
    async with transaction() as tx:
        learner = await lock_taught(tx, course_id, student_id, principal)
        if await has_work_to_reset(tx, learner):
            await begin_round(learner.reset(now()))
        await load_progress(tx, [learner])
        await save_learners(tx, [learner])
    return CourseProgress(
        course_id=course_id,
        student_id=student_id,
        cycle=learner.cycle,
        completed=learner.completed,
        required=learner.required,
        percent=learner.percent,
    )
