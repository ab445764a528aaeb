"""Bulk imports: a transaction a batch, and no query a row."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import TypeVar
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import CourseArchived, CourseCreated, CourseData, CoursePublished
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.fields import MAX_ASSIGNMENTS, MAX_CHAPTERS, MAX_LESSONS, MAX_QUIZZES
from services.courses.schemas.imports import (
    AssignmentImport,
    ChapterImport,
    CourseImport,
    LessonImport,
    QuizImport,
)
from services.courses.schemas.outline import default_completion
from services.courses.schemas.quizzes import Quiz
from services.courses.service.commands.assignments import assignment_fact, insert_assignments
from services.courses.service.commands.outline import outline_facts
from services.courses.service.commands.quizzes import identified, insert_versions, quiz_facts
from services.courses.service.handlers.users import erased_among
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.http.batches import Batch
from shared.http.imports import Result, rejected
from shared.outbox import append, new_event
from shared.references import id_of

OfCourse = TypeVar("OfCourse", ChapterImport, QuizImport, AssignmentImport)

_KNOWN_COURSES = (
    "SELECT course_id, import_digest FROM courses WHERE course_id = ANY($1) AND deleted_at IS NULL"
)
_DELETED_COURSES = (
    "SELECT course_id FROM courses WHERE course_id = ANY($1) AND deleted_at IS NOT NULL"
)
_TAKEN_SLUGS = "SELECT slug FROM courses WHERE slug = ANY($1) AND deleted_at IS NULL"
_KNOWN_CHAPTERS = "SELECT chapter_id, import_digest FROM chapters WHERE chapter_id = ANY($1)"
_KNOWN_LESSONS = "SELECT lesson_id, import_digest FROM lessons WHERE lesson_id = ANY($1)"
_KNOWN_QUIZZES = "SELECT quiz_id, import_digest FROM quizzes WHERE quiz_id = ANY($1)"
_KNOWN_ASSIGNMENTS = (
    "SELECT assignment_id, import_digest FROM assignments WHERE assignment_id = ANY($1)"
)

_INSERT_COURSES = """
    INSERT INTO courses (course_id, slug, title, description, level, category, language,
                         teacher_id, status, archived_from, version, outline_version, created_at,
                         updated_at, import_digest)
    SELECT id, slug, title, description, level, category, language, teacher, status,
           CASE status WHEN 'archived' THEN 'published' END, version, 0, created_at,
           clock_timestamp(), digest
      FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                  $7::text[], $8::uuid[], $9::text[], $10::int[], $11::timestamptz[], $12::bytea[])
           AS course (id, slug, title, description, level, category, language, teacher, status,
                      version, created_at, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING course_id
"""

_LOCK_COURSES = """
    SELECT course_id, version, created_at FROM courses
     WHERE course_id = ANY($1) AND deleted_at IS NULL ORDER BY course_id FOR UPDATE
"""

_RAISE_COURSES = """
    UPDATE courses SET version = raised.version, updated_at = clock_timestamp()
      FROM unnest($1::uuid[], $2::int[]) AS raised (id, version) WHERE course_id = raised.id
"""

_INSERT_CHAPTERS = """
    INSERT INTO chapters (chapter_id, course_id, title, position, version, import_digest)
    SELECT id, course, title, position, 1, digest
      FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[], $5::bytea[])
           AS chapter (id, course, title, position, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING chapter_id
"""

_INSERT_LESSONS = """
    INSERT INTO lessons (lesson_id, chapter_id, title, kind, body, address, required, published,
                         free_preview, completes_on, quiz_id, assignment_id, position, version,
                         import_digest)
    SELECT id, chapter, title, kind, body, address, required, published, false, completes_on, quiz,
           assignment, position, 1, digest
      FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[],
                  $7::bool[], $8::bool[], $9::text[], $10::uuid[], $11::uuid[], $12::int[],
                  $13::bytea[])
           AS lesson (id, chapter, title, kind, body, address, required, published, completes_on,
                      quiz, assignment, position, digest)
     ORDER BY id
    ON CONFLICT DO NOTHING RETURNING lesson_id
"""

_INSERT_QUIZZES = """
    INSERT INTO quizzes (quiz_id, course_id, latest_version, import_digest)
    SELECT id, course, 1, digest
      FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) AS quiz (id, course, digest) ORDER BY id
    ON CONFLICT DO NOTHING RETURNING quiz_id
"""

_SIZES = """
    SELECT id,
           (SELECT count(*) FROM chapters WHERE course_id = id) AS chapters,
           (SELECT count(*) FROM lessons JOIN chapters USING (chapter_id)
             WHERE course_id = id) AS lessons,
           (SELECT count(*) FROM quizzes WHERE course_id = id AND deleted_at IS NULL) AS quizzes,
           (SELECT count(*) FROM assignments
             WHERE course_id = id AND deleted_at IS NULL) AS assignments
      FROM unnest($1::uuid[]) AS course (id)
"""

_DELETED_QUIZZES = "SELECT quiz_id FROM quizzes WHERE quiz_id = ANY($1) AND deleted_at IS NOT NULL"
_DELETED_ASSIGNMENTS = (
    "SELECT assignment_id FROM assignments WHERE assignment_id = ANY($1) AND deleted_at IS NOT NULL"
)


@dataclass(slots=True)
class _Course:
    """A course of the batch, locked; ``version`` is raised for each event that is made."""

    version: int
    created_at: datetime

    def next_version(self) -> int:
        self.version += 1
        return self.version


_Courses = Mapping[UUID, _Course]


# --- Courses ---------------------------------------------------------------------------------


async def import_courses(rows: Sequence[CourseImport]) -> list[Result]:
    """A course that is published needs no lessons here: they come in an import of their own."""
    batch = Batch("course", rows)
    async with transaction() as tx:
        keys = list(batch.open)
        for (key,) in await tx.connection.fetch(_DELETED_COURSES, keys):
            batch.settle(key, rejected("the course was deleted"))
        batch.settle_known(await tx.connection.fetch(_KNOWN_COURSES, list(batch.open)))
        await _settle_owners(tx, batch)
        await _settle_slugs(tx, batch)
        courses = dict(batch.open)
        values = [_course_values(key, row, batch.digest(key)) for key, row in courses.items()]
        created = batch.settle_written(
            await tx.connection.fetch(_INSERT_COURSES, *columns(values, 12))
        )
        await append(
            tx,
            [event for key, row in courses.items() if key in created for event in _life(key, row)],
        )
    return batch.results()


async def _settle_owners(tx: Transaction, batch: Batch[CourseImport]) -> None:
    owners = {id_of("user", row.teacher) for row in batch.open.values()}
    erased = await erased_among(tx.connection, owners)
    batch.settle_where(
        lambda row: "the teacher was erased" if id_of("user", row.teacher) in erased else None
    )


async def _settle_slugs(tx: Transaction, batch: Batch[CourseImport]) -> None:
    wanted = [row.slug for row in batch.open.values()]
    taken = {row["slug"] for row in await tx.connection.fetch(_TAKEN_SLUGS, wanted)}

    def refusal(row: CourseImport) -> str | None:
        if row.slug in taken:
            return f"another course has the slug {row.slug}"
        taken.add(row.slug)
        return None

    batch.settle_where(refusal)


def _course_values(key: UUID, row: CourseImport, digest: bytes) -> tuple[object, ...]:
    return (
        key,
        row.slug,
        row.title,
        row.description,
        row.level,
        row.category,
        row.language,
        id_of("user", row.teacher),
        row.status,
        1 if row.status == "draft" else 2,
        row.created_at,
        digest,
    )


def _life(key: UUID, row: CourseImport) -> Iterable[Event]:
    """Created as a draft, then brought to its status."""
    draft = CourseData(
        **row.model_dump(exclude={"reference", "teacher", "status", "created_at"}),
        course_id=key,
        teacher_id=id_of("user", row.teacher),
        status="draft",
        occurred_at=row.created_at,
        imported=True,
    )
    yield new_event(CourseCreated, draft, aggregate=str(key), version=1)
    if row.status != "draft":
        event = CoursePublished if row.status == "published" else CourseArchived
        data = draft.model_copy(update={"status": row.status})
        yield new_event(event, data, aggregate=str(key), version=2)


# --- What lies directly below a course -------------------------------------------------------


async def import_chapters(rows: Sequence[ChapterImport]) -> list[Result]:
    batch = Batch("chapter", rows)
    async with transaction() as tx:
        batch.settle_known(await tx.connection.fetch(_KNOWN_CHAPTERS, list(batch.open)))
        courses = await _lock_courses_of(tx, batch)
        room = await _room(tx, courses, "chapters", MAX_CHAPTERS)
        batch.settle_where(lambda row: _take_room(room, _course_of(row), MAX_CHAPTERS, "chapters"))
        chapters = dict(batch.open)
        values = [
            (key, _course_of(row), row.title, row.position, batch.digest(key))
            for key, row in chapters.items()
        ]
        created = batch.settle_written(
            await tx.connection.fetch(_INSERT_CHAPTERS, *columns(values, 5))
        )
        await _publish_outlines(tx, courses, {_course_of(chapters[key]) for key in created})
    return batch.results()


async def import_quizzes(rows: Sequence[QuizImport]) -> list[Result]:
    batch = Batch("quiz", rows)
    async with transaction() as tx:
        for (key,) in await tx.connection.fetch(_DELETED_QUIZZES, list(batch.open)):
            batch.settle(key, rejected("the quiz was deleted"))
        batch.settle_known(await tx.connection.fetch(_KNOWN_QUIZZES, list(batch.open)))
        courses = await _lock_courses_of(tx, batch)
        room = await _room(tx, courses, "quizzes", MAX_QUIZZES)
        batch.settle_where(lambda row: _take_room(room, _course_of(row), MAX_QUIZZES, "quizzes"))
        quizzes = {key: _quiz(key, row, courses) for key, row in batch.open.items()}
        values = [(key, quiz.course_id, batch.digest(key)) for key, quiz in quizzes.items()]
        created = batch.settle_written(
            await tx.connection.fetch(_INSERT_QUIZZES, *columns(values, 3))
        )
        written = [quiz for key, quiz in quizzes.items() if key in created]
        await insert_versions(tx, written)
        events = [
            event
            for quiz in written
            for event in quiz_facts(quiz, courses[quiz.course_id].next_version(), imported=True)
        ]
        await _raise_courses(tx, courses, {quiz.course_id for quiz in written})
        await append(tx, events)
    return batch.results()


def _quiz(key: UUID, row: QuizImport, courses: _Courses) -> Quiz:
    questions = identified(row.questions)
    points = sum((question.points for question in questions), Decimal(0))
    return Quiz(
        **row.model_dump(exclude={"reference", "course", "questions", "max_score", "created_at"}),
        quiz_id=key,
        course_id=_course_of(row),
        quiz_version=1,
        questions=questions,
        max_score=points if questions else row.max_score,
        created_at=row.created_at or courses[_course_of(row)].created_at,
    )


async def import_assignments(rows: Sequence[AssignmentImport]) -> list[Result]:
    batch = Batch("assignment", rows)
    async with transaction() as tx:
        for (key,) in await tx.connection.fetch(_DELETED_ASSIGNMENTS, list(batch.open)):
            batch.settle(key, rejected("the assignment was deleted"))
        batch.settle_known(await tx.connection.fetch(_KNOWN_ASSIGNMENTS, list(batch.open)))
        courses = await _lock_courses_of(tx, batch)
        room = await _room(tx, courses, "assignments", MAX_ASSIGNMENTS)
        batch.settle_where(
            lambda row: _take_room(room, _course_of(row), MAX_ASSIGNMENTS, "assignments")
        )
        assignments = {key: _assignment(key, row, courses) for key, row in batch.open.items()}
        created = batch.settle_written(
            await insert_assignments(
                tx, [(each, batch.digest(key)) for key, each in assignments.items()]
            )
        )
        written = [each for key, each in assignments.items() if key in created]
        events = [
            assignment_fact(
                each, courses[each.course_id].next_version(), each.created_at, imported=True
            )
            for each in written
        ]
        await _raise_courses(tx, courses, {each.course_id for each in written})
        await append(tx, events)
    return batch.results()


def _assignment(key: UUID, row: AssignmentImport, courses: _Courses) -> Assignment:
    return Assignment(
        **row.model_dump(exclude={"reference", "course", "created_at"}),
        assignment_id=key,
        course_id=_course_of(row),
        version=1,
        created_at=row.created_at or courses[_course_of(row)].created_at,
    )


# --- Lessons ---------------------------------------------------------------------------------


async def import_lessons(rows: Sequence[LessonImport]) -> list[Result]:
    batch = Batch("lesson", rows)
    async with transaction() as tx:
        batch.settle_known(await tx.connection.fetch(_KNOWN_LESSONS, list(batch.open)))
        course_of = await _courses_of_chapters(tx, batch.open.values())
        courses = await _lock_courses(tx, set(course_of.values()))
        # Again under the locks: a chapter may have been deleted before they were taken.
        course_of = await _courses_of_chapters(tx, batch.open.values())
        items = await _items(tx, courses)
        room = await _room(tx, courses, "lessons", MAX_LESSONS)
        batch.settle_where(lambda row: _refusal(row, course_of, items))
        batch.settle_where(
            lambda row: _take_room(room, course_of[_chapter_of(row)], MAX_LESSONS, "lessons")
        )
        lessons = dict(batch.open)
        values = [_lesson_values(key, row, batch.digest(key)) for key, row in lessons.items()]
        created = batch.settle_written(
            await tx.connection.fetch(_INSERT_LESSONS, *columns(values, 13))
        )
        touched = {course_of[_chapter_of(lessons[key])] for key in created}
        await _publish_outlines(tx, courses, touched)
    return batch.results()


def _chapter_of(row: LessonImport) -> UUID:
    return id_of("chapter", row.chapter)


async def _courses_of_chapters(tx: Transaction, rows: Iterable[LessonImport]) -> dict[UUID, UUID]:
    chapters = sorted({_chapter_of(row) for row in rows})
    found = await tx.connection.fetch(
        "SELECT chapter_id, course_id FROM chapters WHERE chapter_id = ANY($1)", chapters
    )
    return {row["chapter_id"]: row["course_id"] for row in found}


async def _items(tx: Transaction, courses: Collection[UUID]) -> dict[UUID, UUID]:
    """The course of each quiz and assignment in these courses."""
    found = await tx.connection.fetch(
        "SELECT quiz_id AS item, course_id FROM quizzes"
        " WHERE course_id = ANY($1) AND deleted_at IS NULL UNION ALL"
        " SELECT assignment_id, course_id FROM assignments"
        " WHERE course_id = ANY($1) AND deleted_at IS NULL",
        list(courses),
    )
    return {row["item"]: row["course_id"] for row in found}


def _refusal(
    row: LessonImport, course_of: Mapping[UUID, UUID], items: Mapping[UUID, UUID]
) -> str | None:
    course = course_of.get(_chapter_of(row))
    if course is None:
        return f"there is no chapter {row.chapter}"
    quiz, assignment = _item_ids(row)
    if quiz is not None and items.get(quiz) != course:
        return f"the course of this chapter has no quiz {row.quiz}"
    if assignment is not None and items.get(assignment) != course:
        return f"the course of this chapter has no assignment {row.assignment}"
    return None


def _item_ids(row: LessonImport) -> tuple[UUID | None, UUID | None]:
    return (
        id_of("quiz", row.quiz) if row.quiz is not None else None,
        id_of("assignment", row.assignment) if row.assignment is not None else None,
    )


def _lesson_values(key: UUID, row: LessonImport, digest: bytes) -> tuple[object, ...]:
    return (
        key,
        _chapter_of(row),
        row.title,
        row.kind,
        row.body,
        row.address,
        row.required,
        row.published,
        row.completes_on or default_completion(row.kind),
        *_item_ids(row),
        row.position,
        digest,
    )


# --- The courses of a batch ------------------------------------------------------------------


def _course_of(row: ChapterImport | QuizImport | AssignmentImport) -> UUID:
    return id_of("course", row.course)


async def _lock_courses_of(tx: Transaction, batch: Batch[OfCourse]) -> _Courses:
    """Lock the courses that the rows name; rows of others are rejected."""
    courses = await _lock_courses(tx, {_course_of(row) for row in batch.open.values()})
    batch.settle_where(
        lambda row: None if _course_of(row) in courses else f"there is no course {row.course}"
    )
    return courses


async def _lock_courses(tx: Transaction, keys: Collection[UUID]) -> _Courses:
    return {
        row["course_id"]: _Course(row["version"], row["created_at"])
        for row in await tx.connection.fetch(_LOCK_COURSES, sorted(keys))
    }


async def _raise_courses(tx: Transaction, courses: _Courses, touched: Collection[UUID]) -> None:
    keys = sorted(touched)
    await tx.connection.execute(_RAISE_COURSES, keys, [courses[key].version for key in keys])


async def _publish_outlines(tx: Transaction, courses: _Courses, touched: set[UUID]) -> None:
    occurred_at = {key: courses[key].created_at for key in touched}
    if occurred_at:
        await append(tx, await outline_facts(tx, occurred_at, imported=True))


async def _room(
    tx: Transaction, courses: Collection[UUID], what: str, limit: int
) -> dict[UUID, int]:
    """How many more of these each course may have."""
    room = dict.fromkeys(courses, limit)
    for row in await tx.connection.fetch(_SIZES, list(courses)):
        room[row["id"]] -= row[what]
    return room


def _take_room(room: dict[UUID, int], course: UUID, limit: int, what: str) -> str | None:
    if room[course] <= 0:
        return f"a course has at most {limit:,} {what}"
    room[course] -= 1
    return None
