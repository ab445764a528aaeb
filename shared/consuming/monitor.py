"""What a worker looks after once a second: the log, lag, freshness, halts, a client that hangs."""

import asyncio
import logging
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from shared.clock import now
from shared.consuming.assignment import Assignment
from shared.consuming.consumer import Consumer
from shared.consuming.failures import is_timeout
from shared.consuming.halts import UNASSIGNED_SECONDS, note_assigned
from shared.consuming.log_check import LogCheck
from shared.consuming.offsets import read_offsets, store_watermarks
from shared.consuming.records import Partition
from shared.consuming.verification import read_logs
from shared.database import connection, is_transient
from shared.telemetry import HALTED, LAG, UNASSIGNED

logger = logging.getLogger("shared.consuming.worker")

_TICK_SECONDS = 1.0
_TICK_AT_MOST_SECONDS = 10.0
_ASSIGNED_SECONDS = 10.0
_UNHEALTHY_SECONDS = 60.0


class ClientStalled(RuntimeError):
    """The Kafka client shows no sign of life; aiokafka can hang without one (its issue 1154)."""


class MonitoredWorker(Protocol):
    """What the monitor needs of a worker."""

    connected: bool

    @property
    def client(self) -> AIOKafkaConsumer: ...
    @property
    def busy(self) -> bool: ...
    async def resume(self, partitions: list[Partition]) -> None: ...
    async def store_halts(self) -> None: ...
    async def place_the_rest(self) -> None: ...


class Monitor:
    """``stall_seconds`` without a record while some wait, and the client is given up."""

    def __init__(
        self,
        worker: MonitoredWorker,
        consumer: Consumer,
        assignment: Assignment,
        log: LogCheck,
        stall_seconds: float,
    ) -> None:
        self._worker, self._consumer, self._assignment = worker, consumer, assignment
        self._log = log
        self._stall_seconds = stall_seconds
        started = time.monotonic()
        self._delivered_at = self._progress_at = self._connected_at = started
        self._began_at = started
        self._assigned_noted_at = 0.0
        self._lagging = False
        self._unassigned: list[Partition] = []

    def note_delivery(self) -> None:
        self._delivered_at = time.monotonic()

    def note_progress(self) -> None:
        self._progress_at = time.monotonic()

    def problems(self) -> list[str]:
        """Why the worker does not do its work; empty in health."""
        found = [
            f"{each.topic}/{each.partition} is halted: {halt.reason}"
            for each, halt in self._assignment.halted.items()
        ]
        found += [
            f"{each.topic}/{each.partition} has had no worker for {UNASSIGNED_SECONDS:.0f} s"
            for each in self._unassigned
        ]
        moment = time.monotonic()
        if not self._worker.connected and moment - self._connected_at > _UNHEALTHY_SECONDS:
            found.append(f"Kafka was last reached {moment - self._connected_at:.0f} s ago")
        if self._lagging and moment - self._progress_at > _UNHEALTHY_SECONDS:
            found.append(f"no record was applied for {moment - self._progress_at:.0f} s")
        return found

    async def run(self) -> None:
        """Until canceled.

        Raises:
            ClientStalled: the client has to be replaced.
        """
        self._began_at = self._delivered_at = self._connected_at = time.monotonic()
        while True:
            await asyncio.sleep(_TICK_SECONDS)
            try:
                # Some of aiokafka's calls try for ever while a broker is away.
                async with asyncio.timeout(_TICK_AT_MOST_SECONDS):
                    await self._tick()
            except (KafkaError, TimeoutError) as error:
                logger.warning("lag and freshness could not be read: %r", error)
            except Exception as error:
                if not _passes(error):
                    raise
                logger.warning("freshness could not be stored: %r", error)
            self._look_for_a_stall()

    async def _tick(self) -> None:
        await self._worker.place_the_rest()
        moment = now()
        before = self._assignment.snapshot()
        mine = list(before)
        logs = await read_logs(self._worker.client, mine)
        self._connected_at = time.monotonic()
        await self._note_assigned(mine)
        await self._resume_halted()
        await self._log.check(before, logs)
        ends = {each: log.end for each, log in logs.items() if each in self._assignment}
        reached = await self._applied_offsets(ends)
        await self._store_freshness(moment, ends, reached)
        self._measure_lag(ends, reached)
        await self._commit_to_kafka()

    async def _resume_halted(self) -> None:
        halted = list(self._assignment.halted)
        HALTED.clear()
        for each in halted:
            HALTED.labels(each.topic, str(each.partition)).set(1)
        if not halted:
            return
        await self._worker.store_halts()
        async with connection() as pooled:
            rows = await read_offsets(pooled, self._consumer.group, halted)
        resumed = [
            each
            for each, row in rows.items()
            if row.halt is None and each in self._assignment and self._assignment[each].halt_stored
        ]
        if resumed:
            await self._worker.resume(resumed)

    async def _note_assigned(self, mine: list[Partition]) -> None:
        if time.monotonic() - self._assigned_noted_at < _ASSIGNED_SECONDS:
            return
        async with connection() as pooled:
            unassigned = await note_assigned(
                pooled, self._consumer.group, mine, self._consumer.partitions
            )
        self._assigned_noted_at = time.monotonic()
        # After a start of the whole group it takes a moment until each worker has its share.
        settled = time.monotonic() - self._began_at > UNASSIGNED_SECONDS
        self._unassigned = unassigned if settled else []
        UNASSIGNED.clear()
        for each in self._unassigned:
            UNASSIGNED.labels(each.topic, str(each.partition)).set(1)
            logger.error(
                "%s has had no worker for %d s; does the topic have all its partitions?",
                f"{each.topic}/{each.partition}",
                UNASSIGNED_SECONDS,
            )

    async def _applied_offsets(self, ends: Mapping[Partition, int]) -> dict[Partition, int]:
        reached = {}
        for partition in ends:
            state = self._assignment[partition]
            # Behind its end a client may stand after a transaction's marker.
            client_offset = state.next_offset
            if state.halt is None:
                client_offset = await self._worker.client.position(TopicPartition(*partition))
            if partition in self._assignment:
                reached[partition] = self._assignment.applied_offset(partition, client_offset)
        return reached

    async def _store_freshness(
        self, moment: datetime, ends: Mapping[Partition, int], reached: Mapping[Partition, int]
    ) -> None:
        moments = {}
        for partition, offset in reached.items():
            state = self._assignment[partition]
            if state.halt is not None or not state.verified:
                continue
            if state.awaited is None:
                state.awaited = (moment, ends[partition])
            if offset >= state.awaited[1]:
                moments[partition] = state.awaited[0]
        if moments:
            async with connection() as pooled:
                stored = await store_watermarks(pooled, self._consumer.group, moments)
            for partition in stored:
                if partition in self._assignment:
                    self._assignment[partition].awaited = None

    def _measure_lag(self, ends: Mapping[Partition, int], reached: Mapping[Partition, int]) -> None:
        # Else this process would report for ever the lag of a partition that another has now.
        LAG.clear()
        self._lagging = False
        for partition, offset in reached.items():
            lag = max(0, ends[partition] - offset)
            LAG.labels(partition.topic, str(partition.partition)).set(lag)
            halted = partition in self._assignment and self._assignment[partition].halt is not None
            self._lagging = self._lagging or (lag > 0 and not halted)
        if not self._lagging:
            self.note_progress()
            self.note_delivery()

    def _look_for_a_stall(self) -> None:
        moment = time.monotonic()
        if self._worker.busy:
            self._delivered_at = moment
        elif self._lagging and moment - self._delivered_at > self._stall_seconds:
            raise ClientStalled(
                f"it has delivered no record for {self._stall_seconds:.0f} s, though some wait"
            )
        elif moment - self._connected_at > 2 * self._stall_seconds:
            raise ClientStalled(
                f"it has had no answer from Kafka for {2 * self._stall_seconds:.0f} s"
            )

    async def _commit_to_kafka(self) -> None:
        """Only so that the usual tools can see the lag; the offsets in the database count."""
        assigned = self._worker.client.assignment()
        offsets = {
            TopicPartition(*each): state.next_offset
            for each, state in self._assignment.states.items()
            if TopicPartition(*each) in assigned and state.verified and state.halt is None
        }
        if offsets and not self._worker.busy:
            await self._worker.client.commit(offsets)


def _passes(error: Exception) -> bool:
    """A statement that waited for longer than it may, as while a rebuild cuts over, passes too."""
    return is_transient(error) or is_timeout(error)
