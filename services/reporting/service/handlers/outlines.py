"""Outlines, and the quizzes and assignments in them."""

from uuid import UUID

from coursestream_events.courses import CourseOutlineChangedData
from services.reporting.models import Assignment, Course, OutlineLesson, Quiz
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.rows import row_of
from shared.database import insert, update, upsert


async def apply_outlines(batch: Batch) -> list[UUID]:
    """Replace outlines by newer ones; return their courses."""
    rows = await update(
        Course,
        [
            {"course_id": course_id, "outline_version": version, **_counts(outline)}
            for course_id, (version, outline) in batch.outlines.items()
        ],
        newer="outline_version",
        returning="new.course_id",
    )
    changed = [row["course_id"] for row in rows]
    if changed:
        await OutlineLesson.filter(course_id__in=changed).delete()
        await insert(
            OutlineLesson,
            [
                row_of(
                    OutlineLesson,
                    lesson,
                    course_id=course_id,
                    chapter_title=chapter.title,
                    chapter_position=chapter.position,
                )
                for course_id in changed
                for chapter in batch.outlines[course_id][1].chapters
                for lesson in chapter.lessons
            ],
        )
    return changed


def _counts(outline: CourseOutlineChangedData) -> dict[str, int]:
    """Chapters count whether anything in them is published or not."""
    published = [
        lesson for chapter in outline.chapters for lesson in chapter.lessons if lesson.published
    ]
    return {
        "chapters": len(outline.chapters),
        "lessons": len(published),
        "required": sum(lesson.required for lesson in published),
    }


async def apply_quizzes(batch: Batch) -> list[UUID]:
    """Store the attempt policies; return the quizzes whose policy changed."""
    rows = await upsert(
        Quiz,
        [row_of(Quiz, quiz) for _, quiz in batch.quizzes.values()],
        newer="quiz_version",
        returning="new.quiz_id, "
        "old.attempt_policy IS DISTINCT FROM new.attempt_policy AS policy_changed",
    )
    return [row["quiz_id"] for row in rows if row["policy_changed"]]


async def apply_assignments(batch: Batch) -> None:
    """Store the latest states; an assignment's version is its course's."""
    await upsert(
        Assignment,
        [
            row_of(Assignment, assignment, version=version)
            for version, assignment in batch.assignments.values()
        ],
        newer="version",
    )
