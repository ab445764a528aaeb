"""Commands on a course: create, edit, publish, archive, restore, delete."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import asyncpg
from tortoise.exceptions import IntegrityError

from coursestream_events import Event
from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CoursePublished,
    CourseUpdated,
)
from services.courses import models
from services.courses.errors import CourseHasNoLesson, CourseIsArchived, SlugTaken
from services.courses.schemas.courses import Course, CourseCreate, CoursePatch
from services.courses.service.commands.locks import lock_course
from services.courses.service.commands.owners import check_owner, owner_of_new
from services.courses.service.events import course_data, course_event
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import Expected, check_version
from shared.ids import uuid7
from shared.outbox import append


async def create_course(principal: Principal, body: CourseCreate) -> Course:
    """Create a draft.

    Raises:
        SlugTaken: for the client.
        Forbidden, InvalidInput, NotAvailableYet, Erased: the owner, as in ``owners``.
    """
    moment = now()
    course = models.Course(
        **body.model_dump(exclude={"teacher_id"}),
        course_id=uuid7(),
        teacher_id=owner_of_new(principal, body.teacher_id),
        status="draft",
        version=1,
        outline_version=0,
        created_at=moment,
        updated_at=moment,
    )
    with slug_conflict(course.slug):
        async with transaction() as tx:
            await check_owner(principal, course.teacher_id, "teacher_id")
            await course.save(force_create=True)
            return await _publish(tx, CourseCreated, course)


async def update_course(
    principal: Principal, course_id: UUID, expected: Expected, patch: CoursePatch
) -> Course:
    """Raises NotFound, PreconditionFailed, SlugTaken."""
    given = patch.model_dump(exclude_unset=True)
    with slug_conflict(given.get("slug", "")):
        async with transaction() as tx:
            course = await lock_course(principal, course_id)
            check_version(course.version, expected)
            changes = {name: each for name, each in given.items() if getattr(course, name) != each}
            if not changes:
                return Course.model_validate(course)
            await save_course(course, **changes)
            return await _publish(tx, CourseUpdated, course)


async def publish_course(principal: Principal, course_id: UUID) -> Course:
    """Publish a draft; a published course stays as it is.

    Raises:
        NotFound, CourseIsArchived, CourseHasNoLesson: for the client.
    """
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        if course.status == "published":
            return Course.model_validate(course)
        if course.status == "archived":
            raise CourseIsArchived("Restore the course instead of publishing it.")
        await _check_lessons(course_id)
        await save_course(course, status="published")
        return await _publish(tx, CoursePublished, course)


async def _check_lessons(course_id: UUID) -> None:
    lessons = models.Lesson.filter(chapter__course_id=course_id)
    published = [each for (each,) in await lessons.values_list("published")]
    if any(published):
        return
    reason = (
        f"none of its {len(published)} lessons is published" if published else "it has no lessons"
    )
    raise CourseHasNoLesson(f"The course cannot be published: {reason}.", reasons=[reason])


async def archive_course(principal: Principal, course_id: UUID) -> Course:
    """Archive a course; an archived one stays as it is. Raises NotFound."""
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        if course.status == "archived":
            return Course.model_validate(course)
        await save_course(course, status="archived", archived_from=course.status)
        return await _publish(tx, CourseArchived, course)


async def restore_course(principal: Principal, course_id: UUID) -> Course:
    """Return an archived course to its previous status; any other course stays as it is.

    Raises:
        NotFound, CourseHasNoLesson: for the client.
    """
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        if course.status != "archived":
            return Course.model_validate(course)
        if course.archived_from == "published":
            await _check_lessons(course_id)
        await save_course(course, status=course.archived_from, archived_from=None)
        event = CoursePublished if course.status == "published" else CourseUpdated
        return await _publish(tx, event, course)


async def delete_course(principal: Principal, course_id: UUID) -> None:
    """Delete all below the course; its row stays, so that its id is never reused.

    Raises:
        NotFound: for the client.
    """
    async with transaction() as tx:
        course = await lock_course(principal, course_id)
        await delete_content(course_id)
        moment = now()
        await save_course(course, deleted_at=moment, updated_at=moment)
        await _publish(tx, CourseDeleted, course)


async def delete_content(course_id: UUID) -> None:
    """Delete the course's lessons and quiz versions with what they belong to (ON DELETE CASCADE).

    Lessons refer to quizzes and assignments, so chapters go first.
    """
    for model in (models.Chapter, models.Quiz, models.Assignment):
        await model.filter(course_id=course_id).delete()


async def save_course(course: models.Course, **changes: Any) -> None:
    """Save these columns and the course's next version."""
    values = {"updated_at": now(), "version": course.version + 1, **changes}
    course.update_from_dict(values)
    await course.save(update_fields=values)


async def raise_version(course_id: UUID, version: int) -> None:
    """Store the version of a locked course after a change below it."""
    await models.Course.filter(course_id=course_id).update(version=version, updated_at=now())


async def _publish(tx: Transaction, event: type[Event], row: models.Course) -> Course:
    course = Course.model_validate(row)
    await append(tx, [course_event(event, course_data(course), course.version)])
    return course


@contextmanager
def slug_conflict(slug: str) -> Iterator[None]:
    """Turn a violation of the slug's unique index into SlugTaken."""
    try:
        yield
    except IntegrityError as error:
        violation = error.__cause__
        if not isinstance(violation, asyncpg.UniqueViolationError):
            raise
        if violation.constraint_name != "courses_slug_once":
            raise
        raise SlugTaken(f"Another course has the slug {slug}.") from None
