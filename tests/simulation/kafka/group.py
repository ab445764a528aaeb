"""A consumer group: who holds which partitions, as Kafka's group coordinator decides it."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from aiokafka import TopicPartition

from coursestream_events import TOPIC_BY_NAME

if TYPE_CHECKING:
    from tests.simulation.world import World

HEARTBEAT_SECONDS = 3.0
_SESSION_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Assignment:
    member: str
    generation: int
    partitions: Sequence[TopicPartition]


@dataclass(eq=False)
class _Member:
    instance: str | None
    heard_at: float
    joined: asyncio.Future[Assignment] | None = None
    partitions: Sequence[TopicPartition] = ()


@dataclass(eq=False)
class Group:
    """``committed`` are the offsets that members committed."""

    world: "World"
    committed: dict[TopicPartition, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._members: dict[str, _Member] = {}
        self._topics: Sequence[str] = ()
        self._generation = self._joins = 0
        self._rebalancing = False

    def join(
        self,
        member: str | None,
        instance: str | None,
        topics: Sequence[str],
        joined: asyncio.Future[Assignment],
    ) -> None:
        """Set ``joined`` when all members have joined, or at once for a member that is back."""
        self._topics = topics
        former = self._former(instance)
        if member not in self._members:
            self._joins += 1
            member = f"member-{self._joins}"
        assert member is not None
        now = self.world.loop.time()
        if former is not None and former != member:
            back = self._members.pop(former)
            self._members[member] = _Member(instance, now, None, back.partitions)
            if not self._rebalancing:
                joined.set_result(Assignment(member, self._generation, back.partitions))
                self._watch(member)
                return
        known = self._members.setdefault(member, _Member(instance, now))
        known.heard_at, known.joined = now, joined
        self._watch(member)
        self._rebalance()

    def _former(self, instance: str | None) -> str | None:
        named = [
            name
            for name, member in self._members.items()
            if instance is not None and member.instance == instance
        ]
        return named[0] if named else None

    def heartbeat(
        self, member: str, generation: int
    ) -> Literal["stable", "rebalancing", "unknown member"]:
        if member not in self._members:
            return "unknown member"
        self._members[member].heard_at = self.world.loop.time()
        self._watch(member)
        stale = self._rebalancing or generation != self._generation
        return "rebalancing" if stale else "stable"

    def knows(self, member: str, generation: int) -> bool:
        return member in self._members and generation == self._generation

    def leave(self, member: str) -> None:
        if self._members.pop(member, None) is not None and self._members:
            self._rebalance()

    def _watch(self, member: str) -> None:
        self.world.later(_SESSION_SECONDS, self._expire, member)

    def _expire(self, member: str) -> None:
        known = self._members.get(member)
        waits = known is not None and known.joined is not None and self._rebalancing
        if known is None or waits:
            return
        if self.world.loop.time() - known.heard_at >= _SESSION_SECONDS:
            self.leave(member)

    def _rebalance(self) -> None:
        if not self._rebalancing:
            self._rebalancing = True
            self.world.later(_SESSION_SECONDS, self._remove_absent, self._generation)
        if all(each.joined is not None for each in self._members.values()):
            self._complete()

    def _remove_absent(self, generation: int) -> None:
        """Go on without members that have not joined again in time."""
        if self._rebalancing and generation == self._generation:
            self._members = {
                name: member for name, member in self._members.items() if member.joined is not None
            }
            self._rebalancing = bool(self._members)
            if self._members:
                self._complete()

    def _complete(self) -> None:
        self._rebalancing = False
        self._generation += 1
        partitions = [
            TopicPartition(topic, number)
            for topic in sorted(self._topics)
            for number in range(TOPIC_BY_NAME[topic].partitions)
        ]
        for place, (name, member) in enumerate(self._members.items()):
            member.partitions = partitions[place :: len(self._members)]
            joined, member.joined = member.joined, None
            member.heard_at = self.world.loop.time()
            self._watch(name)
            if joined is not None and not joined.done():
                joined.set_result(Assignment(name, self._generation, member.partitions))
