"""The audit reports any change in any table of figures."""

from collections.abc import AsyncIterator
from itertools import count
from random import Random
from typing import Any

import pytest
import pytest_asyncio

from coursestream_events import BY_EVENT, Event
from services.reporting.app import SERVICE
from services.reporting.queries.audit import audit
from services.reporting.queries.audit.folds import FOLDS
from services.reporting.schemas.audit import Audit
from services.reporting.settings import ReportingSettings
from shared.database import connection, database_context
from tests.reporting.consuming import Log, consume
from tests.reporting.history import RandomSchool
from tests.reporting.tables import NO_KAFKA, empty_tables

# Another value of each type.
OTHERS = {
    "uuid": "gen_random_uuid()",
    "date": "coalesce({0}, '2020-01-01') + 1",
    "boolean": "NOT {0}",
    "text": "CASE {0} WHEN 'quiz' THEN 'assignment' ELSE 'quiz' END",
    "timestamp with time zone": "{0} + interval '1 second'",
    "ARRAY": "array_append({0}, '2020-01-01')",
}
TABLES = [fold.table for fold in FOLDS]
# They also hold facts, whose changes show in the figures that follow from them.
FACTS = {"courses", "completions", "course_completions", "enrollment_cycles", "submissions"}
# No figure follows from a revoked completion or from an item in no outline.
COUNTING = {
    "completions": "NOT revoked",
    "enrollment_cycles": "closed_on IS NOT NULL",
    "assessments": "item_id IN (SELECT item_id FROM outline_lessons)",
}
_COLUMNS = """
    SELECT column_name AS name, data_type AS type FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1
"""


@pytest_asyncio.fixture
async def tables(reporting: ReportingSettings) -> AsyncIterator[None]:
    """A history in which every table has rows."""
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        for seed in count():
            await empty_tables()
            await consume(
                Log.of(RandomSchool(Random(seed)).run(steps=150), Random(seed)), Random(seed)
            )
            if await all_have_rows():
                break
        assert (await report()).clean
        yield


async def all_have_rows() -> bool:
    """Some histories end with all courses deleted."""
    return all([await fetch(fold.stored) for fold in FOLDS])


async def report() -> Audit:
    return await audit(NO_KAFKA)


async def fetch(sql: str, *arguments: Any) -> list[Any]:
    async with connection() as pooled:
        return list(await pooled.fetch(sql, *arguments))


@pytest.mark.parametrize("table", TABLES)
async def test_audit_compares_every_figure_of_every_table(tables: None, table: str) -> None:
    (fold,) = [each for each in FOLDS if each.table == table]
    (first, *_) = await fetch(f"SELECT figures FROM ({fold.stored}) AS s")
    figures = [each["jsonb_object_keys"] for each in await fetch(
        "SELECT jsonb_object_keys($1::jsonb)", first["figures"])]  # fmt: skip
    types = {row["name"]: row["type"] for row in await fetch(_COLUMNS, table)}
    await fetch(f"CREATE TABLE saved AS TABLE {table}")
    try:
        for figure in figures:
            other = OTHERS.get(types[figure], "coalesce({0}, 0) + 1").format(figure)
            await tampered(table, f"UPDATE {table} SET {figure} = {other} WHERE {{row}}")
        await tampered(table, f"DELETE FROM {table} WHERE {{row}}")
    finally:
        await fetch("DROP TABLE saved")


async def tampered(table: str, change: str) -> None:
    """Change one row, expect the audit to report it, and restore it."""
    counting = COUNTING.get(table, "true")
    row = f"ctid = (SELECT ctid FROM {table} WHERE {counting} ORDER BY random() LIMIT 1)"
    await fetch(change.format(row=row))
    found = await report()
    named = {each.table for each in found.differences}
    assert named if table in FACTS else table in named, change
    await fetch(f"DELETE FROM {table}")
    await fetch(f"INSERT INTO {table} TABLE saved")
    assert (await report()).clean


async def test_audit_reports_an_event_missing_from_the_middle_of_a_replay(
    reporting: ReportingSettings,
) -> None:
    chance = Random(7)
    events = RandomSchool(chance).run(steps=150)
    left_out = chance.choice([each for each in events if followed(each, events)])
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        await consume(Log.of([each for each in events if each is not left_out], chance), chance)
        found = await report()
    assert not found.clean
    assert not found.differences
    assert [(each.topic, each.aggregate, each.first) for each in found.missing] == [
        (BY_EVENT[type(left_out)].topic.name, left_out.subject, left_out.aggregateversion)
    ]


def followed(event: Event, events: list[Event]) -> bool:
    """Whether a later version shows that this one is missing; on compacted topics none does."""
    topic = BY_EVENT[type(event)].topic
    return not topic.compacted and any(
        BY_EVENT[type(each)].topic is topic
        and each.subject == event.subject
        and each.aggregateversion > event.aggregateversion
        for each in events
    )
