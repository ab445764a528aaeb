"""Adopt published events that a restored database no longer has."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from tortoise.models import Model

from coursestream_events import Event, EventData
from coursestream_events.courses import (
    AssignmentPublishedData,
    CourseData,
    CourseDeleted,
    CourseOutlineChangedData,
    CourseTransferredData,
    OutlineLesson,
    QuizAnswerKeyPublishedData,
    QuizPublishedData,
)
from services.courses import models
from services.courses.queries import QUESTIONS
from services.courses.service.commands.courses import delete_content
from services.courses.service.commands.transfers import store_transfer
from services.courses.service.questions import answered, unanswered
from shared.database import Transaction, insert, update, upsert

Row = Mapping[str, Any]
Rows = list[dict[str, Any]]

_STATE = set(CourseData.model_fields) - set(EventData.model_fields) - {"course_id"}
_CHAPTER = ("chapter_id", "course_id", "title", "position")
_LESSON = ("chapter_id", *OutlineLesson.model_fields)


async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply events in the order of the log; return what they do not carry."""
    # SQL, since the subjects are text.
    await tx.connection.execute(
        "SELECT FROM courses WHERE course_id::text = ANY ($1) ORDER BY course_id FOR UPDATE",
        sorted({each.subject for each in events}),
    )
    lost: list[str] = []
    for event in events:
        lost += await _adopt_one(event)
    return lost


async def _adopt_one(event: Event) -> list[str]:
    match event.data:
        case QuizAnswerKeyPublishedData():
            await _adopt_key(event.data)
        case CourseData():
            await _adopt_course(event, event.data)
        case CourseOutlineChangedData():
            lost = await _adopt_outline(event.data)
            await _save_versions(event, event.data.outline_version)
            return lost
        case QuizPublishedData():
            await _adopt_quiz(event.data)
            await _save_versions(event)
        case AssignmentPublishedData():
            lost = await _adopt_assignment(event.data)
            await _save_versions(event)
            return lost
    return []


async def _save_versions(event: Event, outline_version: int | None = None) -> None:
    course = await models.Course.get(course_id=event.data.course_id)
    _set_versions(course, event, outline_version or course.outline_version)
    await course.save(update_fields=("version", "outline_version", "updated_at"))


def _set_versions(course: models.Course, event: Event, outline_version: int) -> None:
    """Set the course's version to the event's; that of its outline is always lower."""
    course.version = event.aggregateversion
    course.outline_version = min(outline_version, event.aggregateversion - 1)
    course.updated_at = event.data.occurred_at


async def _adopt_course(event: Event, data: CourseData) -> None:
    await _free_slug(data)
    course = await models.Course.get_or_none(course_id=data.course_id) or models.Course(
        course_id=data.course_id, status="published", outline_version=0, created_at=data.occurred_at
    )
    if data.status != "archived":
        course.archived_from = None
    elif course.status != "archived":
        course.archived_from = course.status
    course.update_from_dict(data.model_dump(include=_STATE))
    _set_versions(course, event, course.outline_version)
    if isinstance(data, CourseTransferredData):
        course.transferred_at = data.effective_at
    if isinstance(event, CourseDeleted):
        await delete_content(data.course_id)
        course.deleted_at = data.occurred_at
    await course.save()
    if isinstance(data, CourseTransferredData):
        await store_transfer(course, data.from_teacher_id, data.effective_at)


async def _free_slug(data: CourseData) -> None:
    """Take the slug from another course, whose own event with its new slug follows."""
    others = models.Course.filter(slug=data.slug, deleted_at=None)
    other = await others.exclude(course_id=data.course_id).get_or_none()
    if other is not None:
        other.slug = str(other.course_id)
        await other.save(update_fields=("slug",))


async def _adopt_outline(data: CourseOutlineChangedData) -> list[str]:
    """Store the chapters and lessons, and delete what the outline no longer has."""
    stored = models.Chapter.filter(course_id=data.course_id)
    chapters = {each["chapter_id"]: each for each in await stored.values(*_CHAPTER, "version")}
    stored_lessons = models.Lesson.filter(chapter__course_id=data.course_id)
    lessons = {each["lesson_id"]: each for each in await stored_lessons.values(*_LESSON, "version")}
    wanted = [
        {"course_id": data.course_id, **chapter.model_dump(exclude={"lessons"})}
        for chapter in data.chapters
    ]
    wanted_lessons = [
        {"chapter_id": chapter.chapter_id, **lesson.model_dump()}
        for chapter in data.chapters
        for lesson in chapter.lessons
    ]
    new, changed = _compare(wanted, chapters, "chapter_id")
    await insert(models.Chapter, new)
    await update(models.Chapter, changed)
    new, changed = _compare(wanted_lessons, lessons, "lesson_id")
    await insert(models.Lesson, [{**each, "free_preview": False} for each in new])
    await update(models.Lesson, changed)
    await _delete_all_but(models.Lesson, "lesson_id", lessons, wanted_lessons)
    await _delete_all_but(models.Chapter, "chapter_id", chapters, wanted)
    return [f"lesson {each['lesson_id']}: body, address, duration, free preview" for each in new]


def _compare(wanted: Iterable[Row], stored: Mapping[UUID, Row], key: str) -> tuple[Rows, Rows]:
    """Return the rows that are new, and those that differ, with their next versions."""
    new, changed = [], []
    for row in wanted:
        old = stored.get(row[key])
        if old is None:
            new.append({**row, "version": 1})
        elif any(old[name] != value for name, value in row.items()):
            changed.append({**row, "version": old["version"] + 1})
    return new, changed


async def _delete_all_but(
    model: type[Model], key: str, stored: Iterable[UUID], wanted: Iterable[Row]
) -> None:
    gone = set(stored) - {row[key] for row in wanted}
    await model.filter(**{f"{key}__in": gone}).delete()


async def _adopt_quiz(data: QuizPublishedData) -> None:
    """Store a version without its answers, which follow on their own topic."""
    quiz = await models.Quiz.get_or_none(quiz_id=data.quiz_id)
    latest = max(quiz.latest_version if quiz else 0, data.quiz_version)
    row = {"quiz_id": data.quiz_id, "course_id": data.course_id, "latest_version": latest}
    await upsert(models.Quiz, [row])
    version = models.QuizVersion.filter(quiz_id=data.quiz_id, quiz_version=data.quiz_version)
    # Another version of this number, which was never published, gives way.
    if await version.filter(created_at=data.occurred_at).exists():
        return
    questions = [unanswered(question) for question in data.questions]
    content = {
        **data.model_dump(exclude={"course_id", "questions", "occurred_at", "imported"}),
        "questions": QUESTIONS.dump_json(questions).decode(),
        "created_at": data.occurred_at,
        "key_revision": 1,
    }
    await upsert(models.QuizVersion, [content])


async def _adopt_key(data: QuizAnswerKeyPublishedData) -> None:
    stored = models.QuizVersion.filter(quiz_id=data.quiz_id, quiz_version=data.quiz_version)
    version = await stored.select_for_update().get_or_none()
    if version is None:
        return
    keys = {answer.question_id: answer.key for answer in data.answers}
    questions = [
        answered(question, keys.get(question.question_id))
        for question in QUESTIONS.validate_python(version.questions)
    ]
    await stored.update(
        key_revision=data.key_revision, questions=QUESTIONS.dump_python(questions, mode="json")
    )


async def _adopt_assignment(data: AssignmentPublishedData) -> list[str]:
    state = data.model_dump(exclude={"occurred_at", "imported"})
    assignment = await models.Assignment.get_or_none(assignment_id=data.assignment_id)
    if assignment is None:
        await models.Assignment.create(
            **state, instructions="", version=1, created_at=data.occurred_at
        )
        return [f"assignment {data.assignment_id}: instructions"]
    changes = {name: value for name, value in state.items() if name != "assignment_id"}
    changes["version"] = assignment.version + 1
    await models.Assignment.filter(assignment_id=data.assignment_id).update(**changes)
    return []
