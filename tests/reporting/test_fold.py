"""The materialized tables equal a fold of all facts, in whatever order these come."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coursestream_events import BY_EVENT, Event
from services.reporting import queries
from services.reporting.app import SERVICE
from services.reporting.consumers import CONSUMER
from services.reporting.queries.audit import audit
from services.reporting.service.calendar import prepare_calendar
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.consuming.consumer import Applied
from shared.consuming.offsets import ensure_offsets
from shared.consuming.records import Partition
from shared.database import connection, database_context, with_retry
from shared.kafka.partitioning import partition_for
from shared.kafka.settings import KafkaSettings
from tests.conftest import FULL
from tests.kernel.records import FakeRecord, record
from tests.reporting.history import School
from tests.reporting.reference import Fold, quantile

ZONE = "America/New_York"
NO_KAFKA = KafkaSettings(kafka_bootstrap_servers="127.0.0.1:1")


@dataclass
class Log:
    """Kafka, as far as order goes: events by partition, with some told again later."""

    partitions: dict[Partition, list[FakeRecord]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, events: list[Event], chance: Random) -> "Log":
        log = cls()
        for event in events:
            log._append(event)
            if chance.random() < 0.1:
                log._append(chance.choice(events[: events.index(event) + 1]))
        return log

    def _append(self, event: Event) -> None:
        topic = BY_EVENT[type(event)].topic.name
        partition = Partition(topic, partition_for(topic, event.partitionkey))
        records = self.partitions[partition]
        records.append(record(event, len(records)))


async def consume(log: Log, chance: Random) -> None:
    """Several workers, each with partitions of its own, in batches of random size."""
    partitions = list(log.partitions)
    chance.shuffle(partitions)
    workers = chance.randint(1, 3)
    await asyncio.gather(
        *(work(log, partitions[n::workers], Random(chance.random())) for n in range(workers))
    )


async def work(log: Log, partitions: list[Partition], chance: Random) -> None:
    positions = dict.fromkeys(partitions, 0)
    while unread := [each for each in partitions if positions[each] < len(log.partitions[each])]:
        taken = chance.sample(unread, chance.randint(1, min(3, len(unread))))
        # A zombie's batch overlaps with what is applied already.
        batch = [
            record
            for each in taken
            for record in log.partitions[each][
                max(0, positions[each] - chance.choice([0, 0, 2])) : positions[each]
                + chance.randint(1, 12)
            ]
        ]
        expected = {each: positions[each] for each in taken}
        result = await with_retry(
            lambda batch=batch, expected=expected: CONSUMER.apply_batch(batch, expected),  # type: ignore[misc]
            initial_delay=0.01,
        )
        assert isinstance(result, Applied)
        positions |= {each: row.next_offset for each, row in result.offsets.items()}


_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"


async def empty_tables() -> None:
    async with connection() as pooled:
        names = [row["tablename"] for row in await pooled.fetch(_TABLES)]
        await pooled.execute(f"TRUNCATE {', '.join(names)}")
        await ensure_offsets(pooled, CONSUMER.group, CONSUMER.partitions)
    await prepare_calendar(ZONE)


def assert_same(ours: dict[str, Any], fold: dict[str, Any], what: str) -> None:
    for figure, expected in fold.items():
        if figure == "turnarounds":
            assert_turnaround(ours["grading_turnaround_seconds"], expected, what)
        elif isinstance(expected, float):
            assert ours[figure] == pytest.approx(expected, abs=1e-9), (what, figure)
        else:
            assert ours[figure] == expected, (what, figure)


def assert_turnaround(ours: dict[str, float] | None, seconds: list[float], what: str) -> None:
    if not seconds:
        assert ours is None, what
        return
    assert ours is not None, what
    assert ours["mean"] == pytest.approx(sum(seconds) / len(seconds)), what
    assert ours["median"] == pytest.approx(quantile(seconds, 0.5), rel=0.05), what
    assert ours["p90"] == pytest.approx(quantile(seconds, 0.9), rel=0.05), what


async def compare(events: list[Event], period: queries.Period) -> None:
    fold = Fold(events, ZONE, now())
    courses = await queries.courses_performance(period, queries.Page(200), queries.CourseFilter())
    expected = fold.course_figures(period.first, period.last)
    assert {item.course_id for item in courses.items} == set(expected)
    for course in courses.items:
        assert_same(course.model_dump(), expected[course.course_id], f"course {course.slug}")
    teachers = await queries.teachers_performance(period, queries.Page(200))
    expected = fold.teacher_figures(period.first, period.last)
    assert {item.teacher_id for item in teachers.items} == set(expected)
    for teacher in teachers.items:
        assert_same(teacher.model_dump(), expected[teacher.teacher_id], str(teacher.teacher_id))


async def compare_at_risk(events: list[Event]) -> None:
    expected = Fold(events, ZONE, now()).at_risk(14)
    found: dict[tuple[UUID, UUID], dict[str, str]] = {}
    cursor, more = None, True
    while more:
        page = await queries.students_at_risk(None, 14, 2, cursor)
        for item in page.items:
            reasons = {str(reason.rule): reason.evidence for reason in item.reasons}
            assert found.setdefault((item.course_id, item.student_id), reasons) is reasons
        cursor = page.next_cursor
        more = cursor is not None
    assert {key: set(rules) for key, rules in found.items()} == {
        key: set(rules) for key, rules in expected.items()
    }
    for key, rules in expected.items():
        if "missing" in rules:
            told = "{} not handed in; the earliest, {}, was due on {}".format(*rules["missing"])
            assert found[key]["missing"] == told


async def check(chance: Random) -> None:
    events = School(chance).live(steps=chance.choice([10, 60, 150]))
    await empty_tables()
    await consume(Log.of(events, chance), chance)
    await compare(events, queries.Period())
    await compare_at_risk(events)
    days = sorted({event.data.occurred_at.date() for event in events})
    first, last = sorted(chance.choices(days, k=2))
    await compare(events, queries.Period(first, last))
    report = await audit(NO_KAFKA)
    assert report.clean, report.model_dump_json(indent=2)


@pytest.mark.parametrize("hundred", range(20 if FULL else 1))
def test_the_tables_equal_a_fold_of_the_facts(reporting: ReportingSettings, hundred: int) -> None:
    """Runs a loop of its own, since Hypothesis calls plain functions."""
    with asyncio.Runner() as runner:

        async def inside(chance: Random) -> None:
            async with database_context(reporting, SERVICE.name, SERVICE.models):
                await check(chance)

        @settings(
            max_examples=100,
            deadline=None,
            # A history is a seed: a smaller one is another history, not a simpler one.
            phases=[Phase.explicit, Phase.reuse, Phase.generate],
            suppress_health_check=list(HealthCheck),
            print_blob=True,
        )
        @given(st.integers(0, 2**32))
        def examples(seed: int) -> None:
            runner.run(inside(Random(f"{hundred}/{seed}")))

        examples()
