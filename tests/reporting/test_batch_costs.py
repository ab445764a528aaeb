"""What a batch of 2,000 events costs, in counts that do not depend on the machine."""

import json
from collections.abc import Iterable
from pathlib import Path

from services.reporting.app import SERVICE
from services.reporting.consumers import CONSUMER
from services.reporting.settings import ReportingSettings
from shared.consuming.consumer import Applied
from shared.consuming.records import Partition
from shared.database import connection, database_context
from shared.kafka.partitioning import partition_for
from tests.bench.projection.backlog import Record, School
from tests.kernel.records import FakeRecord
from tests.reporting.tables import empty_tables
from tests.support.statements import counted

BASELINE = Path(__file__).with_name("batch_costs.json")
BATCH, ALONE = 2_000, 100
# A few rows and WAL records more, for example of index pages that were split, are no regression.
TOLERANCE = 1.03

# The bytes of the WAL vary with checkpoints, after which whole pages are written.
_WRITTEN = """
    SELECT (SELECT sum(n_tup_ins + n_tup_upd + n_tup_del)::int FROM pg_stat_user_tables) AS rows,
           wal_records::int FROM pg_stat_get_backend_wal(pg_backend_pid())
"""
# The rows of tables that were read whole, except small ones: to look up the ten rows for which
# PostgreSQL plans costs more than to read a few thousand.
_SCANNED = """
    SELECT relname::text AS name, seq_tup_read::int AS rows
      FROM pg_stat_user_tables WHERE n_live_tup > 3000
"""
_KEEP_PLANS = """
    DO $$ BEGIN
        EXECUTE format('ALTER DATABASE %I SET plan_cache_mode = force_generic_plan',
                       current_database());
    END $$
"""


class _Log:
    """Applies events batch by batch, as a single worker."""

    def __init__(self) -> None:
        self._ends: dict[Partition, int] = {}

    async def apply(self, events: Iterable[Record]) -> None:
        batch, before = [], dict(self._ends)
        for topic, key, value in events:
            place = Partition(topic, partition_for(topic, key))
            offset = self._ends.get(place, 0)
            batch.append(FakeRecord(offset, value, *place, key.encode()))
            self._ends[place] = offset + 1
        expected = {Partition(each.topic, each.partition): 0 for each in batch}
        expected |= {place: before[place] for place in expected if place in before}
        assert isinstance(await CONSUMER.apply_batch(batch, expected), Applied)


async def _written() -> dict[str, int]:
    async with connection() as pooled:
        await pooled.execute("SELECT pg_stat_force_next_flush()")
        return dict(await pooled.fetchrow(_WRITTEN) or {})


async def _scanned() -> dict[str, int]:
    async with connection() as pooled:
        await pooled.execute("SELECT pg_stat_force_next_flush()")
        return {row["name"]: row["rows"] for row in await pooled.fetch(_SCANNED)}


async def test_a_batch_costs_no_more_statements_rows_and_wal_records_than_its_baseline(
    reporting: ReportingSettings,
) -> None:
    school, log = School(), _Log()
    settings = reporting.model_copy(update={"environment": "development"})
    async with database_context(settings, SERVICE.name, SERVICE.models):
        await empty_tables()
        await log.apply(school.courses())
        await log.apply(school.enrollments())
        learning = list(school.learning(3 * BATCH))
        await log.apply(learning[: 2 * BATCH])
        before = await _written()
        async with counted() as statements:
            await log.apply(learning[2 * BATCH :])
        after = await _written()
    costs = {"statements": len(statements)} | {name: after[name] - before[name] for name in after}
    baseline = json.loads(BASELINE.read_text("utf-8"))
    allowed = {
        name: count if name == "statements" else int(count * TOLERANCE)
        for name, count in baseline.items()
    }
    dearer = {name: cost for name, cost in costs.items() if cost > allowed[name]}
    assert not dearer, (
        f"a batch of {BATCH:,} events costs {costs}, and the baseline is {baseline}. If the cost "
        f"is worth it, write it to {BASELINE.name}."
    )


async def test_a_batch_of_one_event_reads_no_large_table(reporting: ReportingSettings) -> None:
    """PostgreSQL plans for a typical batch, not for this one: it knows the size of no array."""
    school, log = School(), _Log()
    enrollments, learning = list(school.enrollments()), list(school.learning(2 * BATCH + ALONE))
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        await log.apply(school.courses())
        await log.apply(enrollments[:-ALONE])
        for first in (0, BATCH):
            await log.apply(learning[first : first + BATCH])
        async with connection() as pooled:
            await pooled.execute("ANALYZE")
            # As after some executions of each statement; for connections that are opened later.
            await pooled.execute(_KEEP_PLANS)
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        before = await _scanned()
        assert before.keys() >= {"student_totals", "completions", "enrollments"}
        for event in (*enrollments[-ALONE:], *learning[-ALONE:]):
            await log.apply([event])
        after = await _scanned()
    read_whole = {name: after[name] - rows for name, rows in before.items() if after[name] > rows}
    assert not read_whole
