"""The log: partitions of records, and whether the broker answers."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple
from uuid import UUID, uuid5

from aiokafka import ConsumerRecord, TopicPartition
from aiokafka.protocol.offset import OffsetResetStrategy

from coursestream_events import TOPICS
from tests.simulation.kafka.group import Group

if TYPE_CHECKING:
    from tests.simulation.world import World

_NAMESPACE = UUID(int=0x70)
_LONGEST_FETCH = 8


class Message(NamedTuple):
    key: bytes
    value: bytes
    headers: Sequence[tuple[str, bytes]]


@dataclass(eq=False)
class Log:
    """``up`` is whether requests are answered; they wait while the broker is down."""

    world: "World"
    partitions: dict[TopicPartition, list[ConsumerRecord]] = field(
        default_factory=lambda: defaultdict(list)
    )
    up: bool = True
    cluster_id: str = "simulated"

    def __post_init__(self) -> None:
        self._groups: dict[str, Group] = {}
        self._waiting: list[Callable[[], Any]] = []
        self._watchers: list[Callable[[], None]] = []
        self._outages = 0

    def group(self, name: str) -> Group:
        return self._groups.setdefault(name, Group(self.world))

    # --- Outages ----------------------------------------------------------------------------

    def stop(self, seconds: float) -> None:
        self.up = False
        self._outages += 1
        self.world.later(seconds, self._restart, self._outages)

    def _restart(self, outage: int) -> None:
        if outage == self._outages:
            self.up = True
            waiting, self._waiting = self._waiting, []
            for work in waiting:
                self.world.after_a_while(work)

    def when_up(self, work: Callable[[], Any]) -> None:
        """Call now, or when the broker is back."""
        if self.up:
            work()
        else:
            self._waiting.append(work)

    # --- Records ----------------------------------------------------------------------------

    def append(self, partition: TopicPartition, messages: Sequence[Message]) -> int:
        """Return the offset of the first record."""
        records = self.partitions[partition]
        first = len(records)
        for offset, message in enumerate(messages, first):
            records.append(_record(partition, offset, message))
        for notify in list(self._watchers):
            notify()
        return first

    def watch(self, notify: Callable[[], None]) -> None:
        """Call after each append."""
        self._watchers.append(notify)

    def unwatch(self, notify: Callable[[], None]) -> None:
        if notify in self._watchers:
            self._watchers.remove(notify)

    def read(
        self, positions: Mapping[TopicPartition, int]
    ) -> dict[TopicPartition, list[ConsumerRecord]]:
        """Return some of the records from these positions on, in any order of the partitions."""
        chance = self.world.chance
        found = {}
        for partition in chance.sample(sorted(positions), len(positions)):
            first = positions[partition]
            some = self.partitions[partition][first : first + chance.randint(1, _LONGEST_FETCH)]
            if some:
                found[partition] = some
        return found

    def offsets(self, topics: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> Any:
        """Answer Kafka's ListOffsets request, with the fields of version 2."""
        described = [
            (
                name,
                [
                    (number, 0, -1, self._offset(TopicPartition(name, number), which))
                    for number, which in asked
                ],
            )
            for name, asked in topics
        ]
        return SimpleNamespace(topics=described)

    def _offset(self, partition: TopicPartition, which: int) -> int:
        return 0 if which == OffsetResetStrategy.EARLIEST else len(self.partitions[partition])

    def metadata(self, topics: Sequence[str]) -> Any:
        """Answer Kafka's Metadata request of version 12, with the fields that are read."""
        described: list[Any] = [
            (0, topic.name, topic_id(topic.name), False, range(topic.partitions), 0, {})
            for topic in TOPICS
            if topic.name in topics
        ]
        return SimpleNamespace(cluster_id=self.cluster_id, topics=described)


def topic_id(name: str) -> UUID:
    return uuid5(_NAMESPACE, name)


def _record(partition: TopicPartition, offset: int, message: Message) -> ConsumerRecord:
    return ConsumerRecord(
        topic=partition.topic,
        partition=partition.partition,
        offset=offset,
        timestamp=0,
        timestamp_type=0,
        key=message.key,
        value=message.value,
        checksum=None,
        serialized_key_size=len(message.key),
        serialized_value_size=len(message.value),
        headers=tuple(message.headers),
    )
