"""What stands in for aiokafka's clients, with the methods that FastStream and our code call."""

import asyncio
from collections.abc import Sequence
from typing import Any

from aiokafka import TopicPartition
from aiokafka.structs import RecordMetadata

from tests.simulation.kafka.log import Log, Message
from tests.simulation.loop import Process, current_process
from tests.simulation.world import World

_RETRY_SECONDS = 0.1


class Admin:
    """FastStream starts one with each producer."""

    def __init__(self, **options: Any) -> None: ...

    async def start(self) -> None: ...

    async def close(self) -> None: ...


class Batch:
    """The records of one request."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def append(
        self, *, key: bytes, value: bytes, timestamp: int | None, headers: Sequence[Any]
    ) -> bool:
        self.messages.append(Message(key, value, headers))
        return True


class Producer:
    """Idempotent: what it sends again is appended once; a request is never taken back."""

    world: World

    def __init__(self, **options: Any) -> None:
        assert options["enable_idempotence"]
        assert options["acks"] == "all"
        self._closed = False
        self._unacknowledged: set[asyncio.Future[RecordMetadata]] = set()

    @property
    def _log(self) -> Log:
        return self.world.log

    async def start(self) -> None:
        await reachable(self.world)

    async def flush(self) -> None:
        if self._unacknowledged:
            await asyncio.wait(self._unacknowledged)

    async def stop(self) -> None:
        await self.flush()
        self._closed = True

    def create_batch(self) -> Batch:
        return Batch()

    async def send_batch(
        self, batch: Batch, topic: str, *, partition: int
    ) -> asyncio.Future[RecordMetadata]:
        acknowledged: asyncio.Future[RecordMetadata] = self.world.loop.create_future()
        self._unacknowledged.add(acknowledged)
        acknowledged.add_done_callback(self._unacknowledged.discard)
        target = TopicPartition(topic, partition)
        self._send(current_process(), target, batch.messages, acknowledged)
        return acknowledged

    def _send(self, *request: Any) -> None:
        self.world.after_a_while(self._log.when_up, lambda: self._append(*request))

    def _append(
        self,
        process: Process,
        target: TopicPartition,
        messages: list[Message],
        acknowledged: asyncio.Future[RecordMetadata],
    ) -> None:
        outcome = self.world.step(process, "publish", "before")
        if outcome == "cut":
            self.world.later(_RETRY_SECONDS, self._send, process, target, messages, acknowledged)
            return
        # What was sent may arrive although its sender is gone.
        if outcome == "killed" and self.world.chance.random() < 0.5:
            return
        offset = self._log.append(target, messages)
        if self.world.step(process, "publish", "after") == "cut":
            # The request is repeated, and the broker answers that it has these records.
            offset = -1
        metadata = RecordMetadata(target.topic, target.partition, target, offset, None, None, None)
        self.world.after_a_while(_acknowledge, acknowledged, metadata)


def _acknowledge(acknowledged: asyncio.Future[RecordMetadata], metadata: RecordMetadata) -> None:
    if not acknowledged.done():
        acknowledged.set_result(metadata)


async def reachable(world: World) -> None:
    """Return when the broker answers a request."""
    answered = asyncio.Event()
    world.log.when_up(answered.set)
    await answered.wait()
