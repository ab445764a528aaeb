"""What stands in for aiokafka's consumer.

Like it, a consumer takes part in its group by a task of its own, beside the code that polls: its
listener is called while a batch is being processed.
"""

import asyncio
import logging
from collections.abc import Callable, Collection, Mapping, Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any, TypeVar

from aiokafka import ConsumerRecord, TopicPartition
from aiokafka.errors import (
    CommitFailedError,
    ConsumerStoppedError,
    IllegalStateError,
    KafkaConnectionError,
)
from aiokafka.protocol.offset import OffsetRequest

from tests.simulation.kafka.clients import reachable
from tests.simulation.kafka.group import HEARTBEAT_SECONDS, Assignment
from tests.simulation.kafka.log import Log
from tests.simulation.world import World

logger = logging.getLogger(__name__)
R = TypeVar("R")
Records = dict[TopicPartition, list[ConsumerRecord]]


class Consumer:
    """``_client`` answers the requests that our code sends itself."""

    world: World

    def __init__(self, *, group_id: str | None = None, **options: Any) -> None:
        self._group_id = group_id
        self._instance: str | None = options.get("group_instance_id")
        self._topics: Sequence[str] = ()
        self._listener: Any = None
        self._positions: dict[TopicPartition, int] = {}
        self._paused: set[TopicPartition] = set()
        self._reassigning = self._prepared = False
        self._closed = False
        self._member: str | None = None
        self._generation = -1
        self._changed = asyncio.Event()
        self._membership: asyncio.Task[None] | None = None
        self._client = SimpleNamespace(
            get_random_node=lambda: 1,
            send=self._send,
            cluster=SimpleNamespace(leader_for_partition=lambda partition: 1),
            force_metadata_update=lambda: None,
            _conns={},
        )

    @property
    def _log(self) -> Log:
        return self.world.log

    async def _request(self, site: str, effect: Callable[[], R]) -> R:
        await reachable(self.world)
        return await self.world.request(site, effect)

    async def _send(self, node: int, request: Any, group: int = 0) -> Any:
        topics = request._topics
        if isinstance(request, OffsetRequest):
            return await self._request("offsets", lambda: self._log.offsets(topics))
        return await self._request("metadata", lambda: self._log.metadata(topics))

    # --- Life -------------------------------------------------------------------------------

    def subscribe(self, topics: Sequence[str], pattern: None, listener: Any) -> None:
        self._topics, self._listener = topics, listener

    async def start(self) -> None:
        await reachable(self.world)
        self._log.watch(self._changed.set)
        if self._topics:
            self._reassigning = True
            self._membership = asyncio.create_task(self._take_part())

    async def stop(self) -> None:
        self._closed = True
        self._changed.set()
        self._log.unwatch(self._changed.set)
        if self._membership is not None:
            self._membership.cancel()
            await asyncio.wait({self._membership})
        if self._member is not None and self._instance is None:
            self._group.leave(self._member)

    # --- Membership -------------------------------------------------------------------------

    @property
    def _group(self) -> Any:
        assert self._group_id is not None
        return self._log.group(self._group_id)

    async def _take_part(self) -> None:
        while True:
            try:
                if self._reassigning:
                    await self._join()
                await asyncio.sleep(HEARTBEAT_SECONDS * self.world.chance.uniform(0.8, 1.0))
                heartbeat = partial(self._group.heartbeat, self._member, self._generation)
                state = await self._request("heartbeat", heartbeat)
            except KafkaConnectionError:
                continue
            if state == "unknown member":
                self._member = None
            self._reassigning = state != "stable"

    async def _join(self) -> None:
        if not self._prepared:
            await self._tell(self._listener.on_partitions_revoked, set(self._positions))
            self._prepared = True
        joined: asyncio.Future[Assignment] = self.world.loop.create_future()
        member = self._member
        await self._request(
            "join the group", lambda: self._group.join(member, self._instance, self._topics, joined)
        )
        assigned = await joined
        self._member, self._generation = assigned.member, assigned.generation
        committed = self._group.committed
        self._positions = {each: committed.get(each, 0) for each in assigned.partitions}
        self._paused.clear()
        self._reassigning = self._prepared = False
        self._changed.set()
        await self._tell(self._listener.on_partitions_assigned, set(self._positions))

    @staticmethod
    async def _tell(listener: Any, partitions: set[TopicPartition]) -> None:
        """As aiokafka does: what a listener raises is logged."""
        try:
            await listener(partitions)
        except Exception:
            logger.exception("the listener failed")

    # --- Records ----------------------------------------------------------------------------

    async def getmany(
        self, *partitions: TopicPartition, timeout_ms: float, max_records: int
    ) -> Records:
        try:
            async with asyncio.timeout(timeout_ms / 1000):
                while True:
                    self._changed.clear()
                    if found := await self._poll(max_records):
                        return found
                    await self._changed.wait()
        except TimeoutError:
            return {}

    async def _poll(self, max_records: int) -> Records:
        if self._closed:
            raise ConsumerStoppedError
        before = dict(self._positions)
        wanted = {each: position for each, position in before.items() if self._fetchable(each)}
        if not any(position < len(self._log.partitions[each]) for each, position in wanted.items()):
            return {}
        try:
            fetched = await self._request("fetch", lambda: self._log.read(wanted))
        except KafkaConnectionError:
            self._changed.set()
            return {}
        self._changed.set()
        found: Records = {}
        for each, records in fetched.items():
            # Dropped if it was sought, paused or taken away in the meantime.
            room = max_records - sum(map(len, found.values()))
            if room and self._fetchable(each) and self._positions.get(each) == before[each]:
                found[each] = records[:room]
                self._positions[each] = found[each][-1].offset + 1
        return found

    def _fetchable(self, partition: TopicPartition) -> bool:
        return (
            not self._reassigning and partition in self._positions and partition not in self._paused
        )

    def assign(self, partitions: Collection[TopicPartition]) -> None:
        self._positions = dict.fromkeys(partitions, 0)
        self._paused.clear()

    def assignment(self) -> set[TopicPartition]:
        return set(self._positions)

    async def position(self, partition: TopicPartition) -> int:
        self._check_assigned(partition)
        return self._positions[partition]

    def seek(self, partition: TopicPartition, offset: int) -> None:
        self._check_assigned(partition)
        self._positions[partition] = offset
        self._changed.set()

    def pause(self, partition: TopicPartition) -> None:
        self._check_assigned(partition)
        self._paused.add(partition)

    def resume(self, partition: TopicPartition) -> None:
        self._check_assigned(partition)
        self._paused.discard(partition)
        self._changed.set()

    def _check_assigned(self, partition: TopicPartition) -> None:
        if partition not in self._positions:
            raise IllegalStateError(f"Partition {partition} is not assigned")

    # --- Offsets ----------------------------------------------------------------------------

    async def commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        for each in offsets:
            self._check_assigned(each)
        member, generation = self._member, self._generation

        def store() -> None:
            if not self._group.knows(member, generation):
                raise CommitFailedError
            self._group.committed.update(offsets)

        await self._request("commit", store)
