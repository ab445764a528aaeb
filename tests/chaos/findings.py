"""The checks of the verdict, on what was collected at the end of a run."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple, get_args

from coursestream_events import BY_EVENT, TOPIC_BY_NAME, Service, topics_of
from coursestream_events.enrollment import UserErased
from shared.consuming.deduplication import Aggregate
from tests.chaos.ledger import Command, Ledger
from tests.chaos.log import Published

# "broken" is the run itself: a fault that cannot be injected, an actor that fails.
Kind = Literal["lost", "doubled", "out of order", "wrong", "stuck", "broken"]


class Finding(NamedTuple):
    kind: Kind
    what: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.what}"


class Version(NamedTuple):
    """One version of an aggregate, of which there must be one event."""

    topic: str
    aggregate: str
    version: int

    def __str__(self) -> str:
        return f"{self.topic}/{self.aggregate}@{self.version}"


def version_of(record: Published) -> Version:
    return Version(record.topic, record.event.subject, record.version)


@dataclass(frozen=True)
class Evidence:
    """``committed`` are the aggregates' versions in the services' databases.

    ``applied`` counts, per consuming service, how often each version was applied.
    """

    log: Sequence[Published]
    committed: Mapping[Aggregate, int]
    applied: Mapping[Service, Mapping[Version, int]]
    ledger: Ledger

    @property
    def versions(self) -> dict[Aggregate, list[int]]:
        """The versions of each aggregate in the order of the log, repeats included."""
        found: dict[Aggregate, list[int]] = defaultdict(list)
        for record in self.log:
            if _is_versioned(record):
                found[record.aggregate].append(record.version)
        return found


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield every difference between what was committed, published and applied."""
    yield from _published_differs(evidence)
    yield from _order_is_broken(evidence)
    yield from _ids_differ(evidence)
    for service in evidence.applied:
        yield from _applied_differs(evidence, service)
    yield from _answers_differ(evidence)


def repeats(log: Sequence[Published]) -> int:
    """Return how many records are in Kafka more than once, which consumers must drop."""
    return len(log) - len({record.event.id for record in log})


def _is_versioned(record: Published) -> bool:
    return BY_EVENT[type(record.event)].producer != "reporting"


def _published_differs(evidence: Evidence) -> Iterator[Finding]:
    """An erased user's unpublished events are deleted, so only the last one counts."""
    versions = evidence.versions
    erased = {each.aggregate for each in evidence.log if isinstance(each.event, UserErased)}
    for aggregate, highest in evidence.committed.items():
        published = set(versions.get(aggregate, ()))
        expected = {highest} if aggregate in erased else set(range(1, highest + 1))
        for version in sorted(expected - published):
            missing = Version(*aggregate, version)
            yield Finding("lost", f"{missing} was committed and is not in Kafka")
        for version in sorted(each for each in published if each > highest):
            unknown = Version(*aggregate, version)
            yield Finding("wrong", f"{unknown} is in Kafka and was not committed")


def _order_is_broken(evidence: Evidence) -> Iterator[Finding]:
    for aggregate, versions in evidence.versions.items():
        first = list(dict.fromkeys(versions))
        for before, after in pairwise(first):
            if after < before:
                what = f"{Version(*aggregate, after)} was first published after version {before}"
                yield Finding("out of order", what)


def _ids_differ(evidence: Evidence) -> Iterator[Finding]:
    ids: dict[Version, set[object]] = defaultdict(set)
    for record in evidence.log:
        if _is_versioned(record):
            ids[version_of(record)].add(record.event.id)
    for version, found in ids.items():
        if len(found) > 1:
            yield Finding("doubled", f"{version} is {len(found)} different events in Kafka")


def _applied_differs(evidence: Evidence, service: Service) -> Iterator[Finding]:
    topics = {topic.name for topic in topics_of(service)}
    consumed = [each for each in evidence.log if each.topic in topics]
    final = {version_of(each) for each in consumed if BY_EVENT[type(each.event)].final}
    applied = evidence.applied[service]
    for version in dict.fromkeys(map(version_of, consumed)):
        count = applied.get(version, 0)
        if count == 0:
            yield Finding("lost", f"{version} is in Kafka and {service} has not applied it")
        elif count > 1 and version not in final:
            yield Finding("doubled", f"{service} has applied {version} {count} times")


def _answers_differ(evidence: Evidence) -> Iterator[Finding]:
    """Events carry the id of the request that caused them directly."""
    direct: dict[str, list[Published]] = defaultdict(list)
    for record in {each.event.id: each for each in evidence.log}.values():
        if record.event.causationid is None and record.event.correlationid is not None:
            direct[record.event.correlationid].append(record)
    for command in evidence.ledger.commands:
        yield from _answer_differs(command, direct[command.id])


def _answer_differs(command: Command, events: Sequence[Published]) -> Iterator[Finding]:
    what = f"{command.endpoint} ({command.id})"
    published = {version_of(each) for each in events}
    if command.outcome == "acknowledged":
        for write in command.writes:
            if not TOPIC_BY_NAME[write.topic].compacted and Version(*write) not in published:
                yield Finding(
                    "lost", f"{what} was acknowledged; {Version(*write)} is not its event"
                )
    elif command.outcome == "refused":
        for each in published:
            yield Finding(
                "wrong", f"{what} was refused with {command.status}, but published {each}"
            )
    # One command revokes a completion in every cycle that counts.
    kinds = Counter(
        (each.aggregate, each.event.name, getattr(each.event.data, "cycle", None))
        for each in events
    )
    for (aggregate, name, _), count in kinds.items():
        if count > 1:
            what = f"{what} has published {name} of {aggregate.name} {count} times"
            yield Finding("doubled", what)


def summary(found: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings there are of each kind."""
    counts = Counter(each.kind for each in found)
    return {kind: counts[kind] for kind in get_args(Kind)}
