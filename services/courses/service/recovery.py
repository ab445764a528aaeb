"""Bringing courses and their published events together again, after a restore."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from coursestream_events import Event, Topic
from coursestream_events.catalog import ANSWER_KEY, COURSE
from coursestream_events.courses import (
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CourseOutlineChanged,
    CoursePublished,
    CourseTransferred,
    CourseTransferredData,
    CourseUpdated,
)
from services.courses import queries
from services.courses.queries import QUESTIONS
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import Course
from services.courses.schemas.quizzes import Quiz
from services.courses.service.commands.assignments import assignment_fact
from services.courses.service.commands.courses import course_fact
from services.courses.service.commands.outline import outline_data
from services.courses.service.commands.quizzes import quiz_facts
from services.courses.service.replay import adopt
from shared.database import Transaction
from shared.database.arrays import columns
from shared.outbox.publisher import Draft, Publisher, Snapshot, SnapshotSource

_PAGE = 10
_EVENT_OF: dict[str, type[Event]] = {
    "draft": CourseUpdated,
    "published": CoursePublished,
    "archived": CourseArchived,
}

_LOCK = """
    SELECT * FROM courses
     WHERE ($1::uuid IS NULL OR course_id > $1)
       AND ($2::text[] IS NULL OR course_id::text = ANY ($2))
     ORDER BY course_id LIMIT $3 FOR UPDATE
"""

_QUIZZES = """
    SELECT v.*, q.course_id FROM quiz_versions v JOIN quizzes q USING (quiz_id)
     WHERE q.course_id = ANY ($1) ORDER BY quiz_id, quiz_version
"""

_KEYS = """
    SELECT v.*, q.course_id FROM quiz_versions v JOIN quizzes q USING (quiz_id)
     WHERE ($1::uuid IS NULL OR (quiz_id, quiz_version) > ($1, $2::int))
       AND ($3::text[] IS NULL OR quiz_id || ':' || quiz_version = ANY ($3))
       AND questions <> '[]'
     ORDER BY quiz_id, quiz_version LIMIT $4
"""


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    if topic == COURSE:
        rows = await connection.fetch(
            "SELECT course_id::text AS aggregate, version FROM courses WHERE course_id = ANY ($1)",
            [UUID(each) for each in aggregates],
        )
    else:
        rows = await connection.fetch(
            """
            SELECT quiz_id || ':' || quiz_version AS aggregate, key_revision AS version
              FROM quiz_versions
             WHERE (quiz_id, quiz_version) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))
            """,
            *columns([_key(each) for each in aggregates], 2),
        )
    return {row["aggregate"]: row["version"] for row in rows}


def _key(aggregate: str) -> tuple[UUID, int]:
    quiz_id, _, quiz_version = aggregate.partition(":")
    return UUID(quiz_id), int(quiz_version)


async def _load_courses(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = UUID(after) if after is not None else None
    rows = await tx.connection.fetch(_LOCK, first, only and list(only), _PAGE)
    ids = [row["course_id"] for row in rows]
    parts: dict[UUID, list[Draft]] = defaultdict(list)
    for row in await tx.connection.fetch(_QUIZZES, ids):
        parts[row["course_id"]].append(_draft(quiz_facts(_quiz(row), 1, imported=False)[0]))
    for row in await tx.connection.fetch(
        "SELECT * FROM assignments WHERE course_id = ANY ($1) ORDER BY assignment_id", ids
    ):
        assignment = Assignment.model_validate(dict(row))
        event = assignment_fact(assignment, 1, row["created_at"], imported=False)
        parts[row["course_id"]].append(_draft(event))
    outlined = [row for row in rows if row["outline_version"] > 0 and row["deleted_at"] is None]
    trees = await queries.outlines(tx.connection, [row["course_id"] for row in outlined])
    for row in outlined:
        data = outline_data(trees[row["course_id"]], row["updated_at"], imported=False)
        parts[row["course_id"]].append(Draft(CourseOutlineChanged, data))
    transfers: dict[UUID, list[asyncpg.Record]] = defaultdict(list)
    for transfer in await tx.connection.fetch(
        "SELECT * FROM transfers WHERE course_id = ANY ($1) ORDER BY effective_at", ids
    ):
        transfers[transfer["course_id"]].append(transfer)
    return [
        Snapshot(
            str(row["course_id"]),
            row["version"],
            [*_begin(row, transfers[row["course_id"]]), *parts[row["course_id"]], _end(row)],
        )
        for row in rows
    ]


def _draft(event: Event) -> Draft:
    return Draft(type(event), event.data)


def _course(row: asyncpg.Record, **changes: Any) -> Course:
    return Course.model_validate({**dict(row), **changes})


def _begin(row: asyncpg.Record, transfers: Sequence[asyncpg.Record]) -> Iterable[Draft]:
    """The course with its first owner, and how it came to the present one."""
    first = transfers[0]["from_teacher_id"] if transfers else row["teacher_id"]
    created = _course(row, teacher_id=first, updated_at=row["created_at"])
    yield _draft(course_fact(CourseCreated, created))
    for each in transfers:
        changed = _course(row, teacher_id=each["to_teacher_id"], updated_at=each["transferred_at"])
        data = CourseTransferredData(
            **course_fact(CourseUpdated, changed).data.model_dump(),
            from_teacher_id=each["from_teacher_id"],
            to_teacher_id=each["to_teacher_id"],
            effective_at=each["effective_at"],
        )
        yield Draft(CourseTransferred, data)


def _end(row: asyncpg.Record) -> Draft:
    if row["deleted_at"] is not None:
        return _draft(course_fact(CourseDeleted, _course(row, updated_at=row["deleted_at"])))
    return _draft(course_fact(_EVENT_OF[row["status"]], _course(row)))


def _quiz(row: asyncpg.Record) -> Quiz:
    return Quiz.model_validate(
        {**dict(row), "questions": QUESTIONS.validate_json(row["questions"])}
    )


async def _save_courses(tx: Transaction, versions: dict[str, int]) -> None:
    await tx.connection.execute(
        """
        UPDATE courses SET version = moved.version
          FROM unnest($1::uuid[], $2::int[]) AS moved (course_id, version)
         WHERE courses.course_id = moved.course_id
        """,
        *columns([(UUID(each), version) for each, version in versions.items()], 2),
    )


async def _load_keys(
    tx: Transaction, after: str | None, only: Collection[str] | None
) -> list[Snapshot]:
    first = _key(after) if after is not None else (None, None)
    rows = await tx.connection.fetch(_KEYS, *first, only and list(only), _PAGE)
    return [
        Snapshot(
            f"{row['quiz_id']}:{row['quiz_version']}",
            row["key_revision"],
            [_draft(quiz_facts(_quiz(row), 1, imported=False)[1])],
        )
        for row in rows
    ]


PUBLISHER = Publisher(
    "courses",
    versions=_versions,
    adopt=adopt,
    snapshots=(
        SnapshotSource(COURSE, _load_courses, _save_courses),
        SnapshotSource(ANSWER_KEY, _load_keys),
    ),
)
