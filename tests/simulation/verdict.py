"""Compares what was committed with what is in the log, and with what reporting holds."""

from collections import Counter
from collections.abc import Iterable, Iterator

from coursestream_events import decode
from services.reporting.consumers import CONSUMER
from services.reporting.queries.audit import audit
from services.reporting.queries.period import Period
from shared.clock import now
from shared.database import fetch
from tests.reporting.comparison import wrong_figures
from tests.reporting.reference.facts import Facts
from tests.reporting.tables import NO_KAFKA, ZONE
from tests.simulation.aggregates import Aggregate, Version
from tests.simulation.kafka.log import Log
from tests.simulation.school import School

_COMMITTED = "SELECT topic, aggregate, version FROM simulated_aggregates"
_APPLIED = "SELECT topic, aggregate, version FROM simulated_applied"


async def judge_publishing(school: School, log: Log) -> list[str]:
    """Return how the log differs from the commands; on the publishing side's database."""
    rows = await fetch(_COMMITTED)
    committed = {Aggregate(row["topic"], row["aggregate"]): row["version"] for row in rows}
    return [*_unkept(school, committed), *_unlike(school, log)]


def _unkept(school: School, committed: dict[Aggregate, int]) -> Iterator[str]:
    for aggregate, version in school.acknowledged.items():
        if committed.get(aggregate, 0) < version:
            yield f"lost: the acknowledged {Version(aggregate, version)} is not committed"


def _unlike(school: School, log: Log) -> Iterator[str]:
    published: dict[Aggregate, list[int]] = {each: [] for each in school.history}
    ids = {str(event.id) for event in school.events}
    for partition, records in log.partitions.items():
        for record in records:
            event = decode(record.value)
            if str(event.id) not in ids:
                yield f"published although refused: {Version.of(event)} at {partition}"
            published[Aggregate.of(event)].append(event.aggregateversion)
    for aggregate, events in school.history.items():
        first_seen = list(dict.fromkeys(published[aggregate]))
        for version in sorted({each.aggregateversion for each in events} - set(first_seen)):
            yield f"lost before the log: {Version(aggregate, version)}"
        if first_seen != sorted(first_seen):
            yield f"out of order in the log: {aggregate} as {first_seen}"


async def judge_projection(school: School, log: Log) -> list[str]:
    """Return how reporting differs from the log; on reporting's database."""
    rows = await fetch(_APPLIED)
    applied = Counter(
        Version(Aggregate(row["topic"], row["aggregate"]), row["version"]) for row in rows
    )
    facts = Facts(school.events, ZONE, now())
    return [*_misapplied(log, applied), *await wrong_figures(facts, Period()), *await _audited()]


def _misapplied(log: Log, applied: Counter[Version]) -> Iterator[str]:
    events = [decode(record.value) for records in log.partitions.values() for record in records]
    published = {Version.of(each) for each in events if type(each) not in CONSUMER.ignored}
    for version in sorted(published - applied.keys()):
        yield f"lost: {version} was not applied"
    for version, times in sorted(applied.items()):
        if times > 1:
            yield f"doubled: {version} was applied {times} times"


async def _audited() -> Iterable[str]:
    report = await audit(NO_KAFKA)
    found = [
        f"wrong row of {each.table}: {each.key} is {each.stored}, not {each.folded}"
        for each in report.differences
    ]
    found += [f"missing: {gap.model_dump_json()}" for gap in report.missing]
    found += [f"lost: {each.model_dump_json()}" for each in report.lost]
    return found
