"""Outlines, and the quizzes and assignments in them."""

from typing import Any
from uuid import UUID

from coursestream_events.courses import CourseOutlineChangedData, QuizPublishedData
from services.reporting.models import Assessment, Course, OutlineLesson
from services.reporting.service.handlers.batch import AssessmentData, Batch
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
                    item_id=lesson.quiz_id or lesson.assignment_id,
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


async def apply_assessments(batch: Batch) -> list[UUID]:
    """Store the latest states; return the items whose attempt policy changed."""
    rows = await upsert(
        Assessment,
        [_assessment(data, version) for version, data in batch.assessments.values()],
        newer="version",
        returning="new.item_id, "
        "coalesce(old.attempt_policy, 'latest') <> new.attempt_policy AS policy_changed",
    )
    return [row["item_id"] for row in rows if row["policy_changed"]]


def _assessment(data: AssessmentData, version: int) -> dict[str, Any]:
    if isinstance(data, QuizPublishedData):
        return row_of(
            Assessment,
            data,
            version=version,
            item_id=data.quiz_id,
            kind="quiz",
            due_at=data.closes_at,
        )
    return row_of(
        Assessment,
        data,
        version=version,
        item_id=data.assignment_id,
        kind="assignment",
        max_score=data.max_points,
        attempt_policy="latest",
    )
