"""Commands on a course itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any
from uuid import UUID

import asyncpg

from coursestream_events import Event
from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CourseData,
    CourseDeleted,
    CoursePublished,
    CourseTransferred,
    CourseTransferredData,
    CourseUpdated,
)
from services.courses.errors import (
    AlreadyOwner,
    CourseHasNoLesson,
    CourseIsArchived,
    SlugTaken,
    TransferOutOfOrder,
)
from services.courses.queries import may_author
from services.courses.schemas.courses import Course, CourseCreate, CoursePatch, Transfer
from services.courses.service.handlers.users import require_owner
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Forbidden, InvalidInput, NotFound, check_version
from shared.ids import uuid7
from shared.outbox import append, new_event

_INSERT = """
    INSERT INTO courses (course_id, slug, title, description, level, category, language, time_zone,
                         status, teacher_id, version, outline_version, created_at, updated_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 0, $12, $13)
"""

_LOCK = """
    SELECT course_id, slug, title, description, level, category, language, time_zone, status,
           teacher_id, version, created_at, updated_at, transferred_at, archived_from
      FROM courses WHERE course_id = $1 AND deleted_at IS NULL FOR UPDATE
"""

_SAVE = """
    UPDATE courses
       SET slug = $2, title = $3, description = $4, level = $5, category = $6, language = $7,
           time_zone = $8, status = $9, teacher_id = $10, version = $11, updated_at = $12,
           archived_from = CASE WHEN $9 <> 'archived' THEN NULL
                                WHEN status <> 'archived' THEN status
                                ELSE archived_from END
     WHERE course_id = $1
"""

_RAISE = "UPDATE courses SET version = $2, updated_at = $3 WHERE course_id = $1"

# Quizzes and assignments are named by lessons, so these go first.
DELETE_PARTS = (
    "DELETE FROM lessons l USING chapters c WHERE c.chapter_id = l.chapter_id AND c.course_id = $1",
    "DELETE FROM chapters WHERE course_id = $1",
    "DELETE FROM quiz_versions v USING quizzes q WHERE q.quiz_id = v.quiz_id AND q.course_id = $1",
    "DELETE FROM quizzes WHERE course_id = $1",
    "DELETE FROM assignments WHERE course_id = $1",
)

_LESSONS = "SELECT published FROM lessons JOIN chapters USING (chapter_id) WHERE course_id = $1"


async def create(principal: Principal, body: CourseCreate) -> Course:
    """Raises SlugTaken, Erased; Forbidden when a teacher names another as owner."""
    moment = now()
    course = Course(
        **body.model_dump(exclude={"teacher_id"}),
        course_id=uuid7(),
        teacher_id=owner(principal, body.teacher_id),
        status="draft",
        version=1,
        created_at=moment,
        updated_at=moment,
    )
    with slug_conflict(course.slug):
        async with transaction() as tx:
            await insert_course(tx, course)
            await append(tx, [course_fact(CourseCreated, course)])
    return course


async def insert_course(tx: Transaction, course: Course) -> None:
    """Raises Erased, and asyncpg.UniqueViolationError, as ``slug_conflict`` expects it."""
    await require_owner(tx, course.teacher_id)
    await tx.connection.execute(_INSERT, *_values(course), course.created_at, course.updated_at)


def owner(principal: Principal, wanted: UUID | None) -> UUID:
    """Raises Forbidden when a teacher names another, InvalidInput when a superadmin names none."""
    if principal.has("superadmin"):
        if wanted is None and not principal.has("teacher"):
            raise InvalidInput(
                "A superadmin names the course's teacher.",
                errors=[{"field": "body.teacher_id", "message": "say who owns the course"}],
            )
        return wanted or principal.user_id
    if wanted not in (None, principal.user_id):
        raise Forbidden("A teacher creates courses of their own only.")
    return principal.user_id


async def update(
    principal: Principal, course_id: UUID, version: int, changes: CoursePatch
) -> Course:
    """Raises NotFound, PreconditionFailed, SlugTaken."""
    given = changes.model_dump(exclude_unset=True)
    with slug_conflict(given.get("slug", "")):
        async with transaction() as tx:
            course = await _locked(tx, principal, course_id)
            check_version(course.version, version)
            changed = course.model_copy(update=given)
            if changed == course:
                return course
            return await _save(tx, CourseUpdated, changed)


async def publish(principal: Principal, course_id: UUID) -> Course:
    """Publishing what is published changes nothing.

    Raises:
        NotFound, CourseIsArchived, CourseHasNoLesson: told to the client.
    """
    async with transaction() as tx:
        course = await _locked(tx, principal, course_id)
        if course.status == "published":
            return course
        if course.status == "archived":
            raise CourseIsArchived("The course was archived; restore it instead.")
        await _check_lessons(tx, course_id)
        return await _save(tx, CoursePublished, course.model_copy(update={"status": "published"}))


async def _check_lessons(tx: Transaction, course_id: UUID) -> None:
    published = await tx.connection.fetch(_LESSONS, course_id)
    if any(row["published"] for row in published):
        return
    reason = (
        f"none of its {len(published)} lessons is published"
        if published
        else "it has no lesson at all"
    )
    raise CourseHasNoLesson(f"The course cannot be published: {reason}.", reasons=[reason])


async def archive(principal: Principal, course_id: UUID) -> Course:
    """Archiving what is archived changes nothing. Raises NotFound."""
    async with transaction() as tx:
        course = await _locked(tx, principal, course_id)
        if course.status == "archived":
            return course
        return await _save(tx, CourseArchived, course.model_copy(update={"status": "archived"}))


async def restore(principal: Principal, course_id: UUID) -> Course:
    """To what it was when it was archived; restoring what is not archived changes nothing.

    Raises:
        NotFound, CourseHasNoLesson: told to the client.
    """
    async with transaction() as tx:
        row = await lock_course(tx, principal, course_id)
        course = Course(**row)
        if course.status != "archived":
            return course
        restored = course.model_copy(update={"status": row["archived_from"]})
        if restored.status == "draft":
            return await _save(tx, CourseUpdated, restored)
        await _check_lessons(tx, course_id)
        return await _save(tx, CoursePublished, restored)


async def delete(principal: Principal, course_id: UUID) -> None:
    """The course goes with all below it; its id and the facts about it stay. Raises NotFound."""
    async with transaction() as tx:
        course = await _locked(tx, principal, course_id)
        for statement in DELETE_PARTS:
            await tx.connection.execute(statement, course_id)
        await _save(tx, CourseDeleted, course)
        await tx.connection.execute(
            "UPDATE courses SET deleted_at = updated_at WHERE course_id = $1", course_id
        )


async def transfer(principal: Principal, course_id: UUID, body: Transfer) -> Course:
    """Raises NotFound, AlreadyOwner, TransferOutOfOrder, Erased, InvalidInput.

    The last is for a moment in the future.
    """
    moment = now()
    effective_at = body.effective_at or moment
    if effective_at > moment:
        raise InvalidInput(
            "A transfer is never in the future.",
            errors=[{"field": "body.effective_at", "message": "lies in the future"}],
        )
    async with transaction() as tx:
        row = await lock_course(tx, principal, course_id)
        course = Course(**row)
        _check_transfer(course, row["transferred_at"], body.to_teacher_id, effective_at)
        await require_owner(tx, body.to_teacher_id)
        changed = course.model_copy(update={"teacher_id": body.to_teacher_id})
        saved = await _write(tx, changed)
        await note_transfer(tx, saved, course.teacher_id, effective_at)
        data = CourseTransferredData(
            **_state(saved),
            occurred_at=saved.updated_at,
            from_teacher_id=course.teacher_id,
            to_teacher_id=saved.teacher_id,
            effective_at=effective_at,
        )
        aggregate = str(course_id)
        event = new_event(CourseTransferred, data, aggregate=aggregate, version=saved.version)
        await append(tx, [event])
    return saved


_NOTE_TRANSFER = """
    WITH noted AS (
        INSERT INTO transfers (course_id, version, from_teacher_id, to_teacher_id, effective_at,
                               transferred_at)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING
    )
    UPDATE courses SET transferred_at = $5 WHERE course_id = $1
"""


async def note_transfer(
    tx: Transaction, course: Course, from_teacher_id: UUID, effective_at: datetime
) -> None:
    """Keep who owned the course before, and until when."""
    await tx.connection.execute(
        _NOTE_TRANSFER,
        course.course_id,
        course.version,
        from_teacher_id,
        course.teacher_id,
        effective_at,
        course.updated_at,
    )


def _check_transfer(
    course: Course, before: datetime | None, to_teacher_id: UUID, effective_at: datetime
) -> None:
    if course.teacher_id == to_teacher_id:
        raise AlreadyOwner("The course belongs to this teacher already.")
    if before is not None and effective_at <= before:
        raise TransferOutOfOrder(
            f"The transfer before took effect at {before.isoformat()}; this one has to be later."
        )


async def lock_course(tx: Transaction, principal: Principal, course_id: UUID) -> asyncpg.Record:
    """Its whole row, for who may change it. Raises NotFound."""
    row = await tx.connection.fetchrow(_LOCK, course_id)
    if row is None or not may_author(principal, row["teacher_id"]):
        raise NotFound("There is no such course, or it is not yours.")
    return row


async def _locked(tx: Transaction, principal: Principal, course_id: UUID) -> Course:
    return Course(**await lock_course(tx, principal, course_id))


async def raise_course(tx: Transaction, course_id: UUID, version: int) -> int:
    """For a change below the course; its row is locked."""
    await tx.connection.execute(_RAISE, course_id, version, now())
    return version


async def _save(tx: Transaction, event: type[Event], course: Course) -> Course:
    saved = await _write(tx, course)
    await append(tx, [course_fact(event, saved)])
    return saved


async def _write(tx: Transaction, course: Course) -> Course:
    saved = course.model_copy(update={"version": course.version + 1, "updated_at": now()})
    await tx.connection.execute(_SAVE, *_values(saved), saved.updated_at)
    return saved


def _values(course: Course) -> tuple[Any, ...]:
    return (
        course.course_id,
        course.slug,
        course.title,
        course.description,
        course.level,
        course.category,
        course.language,
        course.time_zone,
        course.status,
        course.teacher_id,
        course.version,
    )


def _state(course: Course) -> dict[str, Any]:
    return course.model_dump(exclude={"version", "created_at", "updated_at"})


def course_fact(event: type[Event], course: Course) -> Event:
    data = CourseData(**_state(course), occurred_at=course.updated_at)
    return new_event(event, data, aggregate=str(course.course_id), version=course.version)


@contextmanager
def slug_conflict(slug: str) -> Iterator[None]:
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        if error.constraint_name != "courses_slug_once":
            raise
        raise SlugTaken(f"Another course has the slug {slug}.") from None
