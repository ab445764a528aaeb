"""Checks once a second: the log's identity, lag, watermarks, halts, and a hung client."""

import asyncio
import logging
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from shared.clock import now
from shared.consuming.consumer import Consumer
from shared.consuming.failures import passes_by_itself
from shared.consuming.halts import UNASSIGNED_SECONDS, note_assigned
from shared.consuming.log_check import LogCheck
from shared.consuming.log_comparison import LogReplaced, read_logs
from shared.consuming.offsets import read_offsets, store_watermarks
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import Partition
from shared.database import connection
from shared.telemetry import HALTED, LAG, UNASSIGNED, WATERMARK

logger = logging.getLogger("shared.consuming.worker")

_TICK_SECONDS = 1.0
_TICK_AT_MOST_SECONDS = 10.0
_ASSIGNED_SECONDS = 10.0
_UNHEALTHY_SECONDS = 60.0


class ClientStalled(RuntimeError):
    """The Kafka client must be replaced: aiokafka can hang without an error (its issue 1154)."""


class MonitoredWorker(Protocol):
    """The part of a worker that the monitor uses."""

    connected: bool

    @property
    def busy(self) -> bool: ...
    async def seek_to_stored(self, partitions: list[Partition]) -> None: ...
    async def place_the_rest(self) -> None: ...


class Monitor:
    """``stall_seconds`` without a delivery while there is lag, and the client is replaced."""

    def __init__(
        self,
        worker: MonitoredWorker,
        consumer: Consumer,
        control: PartitionControl,
        log: LogCheck,
        stall_seconds: float,
    ) -> None:
        self._worker, self._consumer, self._control, self._log = worker, consumer, control, log
        self._assignment = control.assignment
        self._stall_seconds = stall_seconds
        started = time.monotonic()
        self._delivered_at = self._progress_at = self._connected_at = started
        self._started_at = started
        self._assigned_noted_at = 0.0
        self._committed: dict[TopicPartition, int] = {}
        self._lagging = False
        self._unassigned: list[Partition] = []

    def note_delivery(self) -> None:
        self._delivered_at = time.monotonic()

    def note_progress(self) -> None:
        self._progress_at = time.monotonic()

    def problems(self) -> list[str]:
        """Return why the worker is not working; empty if healthy."""
        found = [
            f"{each} is halted: {halt.reason}" for each, halt in self._assignment.halted.items()
        ]
        found += [
            f"{each} has had no worker for {UNASSIGNED_SECONDS:.0f} s" for each in self._unassigned
        ]
        moment = time.monotonic()
        if not self._worker.connected and moment - self._connected_at > _UNHEALTHY_SECONDS:
            found.append(f"Kafka was last reached {moment - self._connected_at:.0f} s ago")
        if self._lagging and moment - self._progress_at > _UNHEALTHY_SECONDS:
            found.append(f"no record has been applied for {moment - self._progress_at:.0f} s")
        return found

    async def run(self) -> None:
        """Monitor until canceled.

        Raises:
            ClientStalled: the client must be replaced.
        """
        self._started_at = self._delivered_at = self._connected_at = time.monotonic()
        self._committed.clear()
        next_tick = self._started_at
        while True:
            # Not a second after the last one ended: that may have waited for a fetch.
            next_tick = max(next_tick + _TICK_SECONDS, time.monotonic())
            await asyncio.sleep(next_tick - time.monotonic())
            try:
                # Some of aiokafka's calls retry forever while a broker is unreachable.
                async with asyncio.timeout(_TICK_AT_MOST_SECONDS):
                    await self._tick()
            except LogReplaced as error:
                raise ClientStalled(str(error)) from error
            except (KafkaError, TimeoutError) as error:
                logger.warning("lag and watermarks could not be determined: %r", error)
            except Exception as error:
                if not passes_by_itself(error):
                    raise
                logger.warning("watermarks could not be stored: %r", error)
            self._detect_stall()

    async def _tick(self) -> None:
        await self._worker.place_the_rest()
        moment = now()
        before = self._assignment.snapshot()
        assigned = list(before)
        logs = await read_logs(self._control.client, assigned, also_fetched=True)
        self._connected_at = time.monotonic()
        await self._note_assigned(assigned)
        await self._resume_halted()
        await self._log.check(before, logs)
        ends = {each: log.end for each, log in logs.items() if each in self._assignment}
        reached = await self._applied_offsets(ends)
        await self._store_watermarks(moment, ends, reached)
        self._measure_lag(ends, reached)
        self._measure_watermarks()
        await self._commit_to_kafka()

    async def _resume_halted(self) -> None:
        halted = list(self._assignment.halted)
        HALTED.clear()
        for each in halted:
            HALTED.labels(each.topic, str(each.partition)).set(1)
        if not halted:
            return
        await self._control.store_halts()
        async with connection() as pooled:
            rows = await read_offsets(pooled, self._consumer.group, halted)
        resumed = [
            each
            for each, row in rows.items()
            if row.halt is None and each in self._assignment and self._assignment[each].halt_stored
        ]
        if resumed:
            logger.warning("an operator resumed %s", ", ".join(map(str, resumed)))
            await self._worker.seek_to_stored(resumed)

    async def _note_assigned(self, assigned: list[Partition]) -> None:
        if time.monotonic() - self._assigned_noted_at < _ASSIGNED_SECONDS:
            return
        async with connection() as pooled:
            unassigned = await note_assigned(
                pooled, self._consumer.group, assigned, self._consumer.partitions
            )
        self._assigned_noted_at = time.monotonic()
        # When the whole group starts, it takes a moment until every partition is assigned.
        settled = time.monotonic() - self._started_at > UNASSIGNED_SECONDS
        self._unassigned = unassigned if settled else []
        UNASSIGNED.clear()
        for each in self._unassigned:
            UNASSIGNED.labels(each.topic, str(each.partition)).set(1)
            logger.error(
                "%s has had no worker for %d s; does the topic have all its partitions?",
                each,
                UNASSIGNED_SECONDS,
            )

    async def _applied_offsets(self, ends: Mapping[Partition, int]) -> dict[Partition, int]:
        reached = {}
        for partition in ends:
            state = self._assignment[partition]
            # The client skips transaction markers, so it may be ahead of the stored offset.
            client_offset = state.next_offset
            if state.halt is None:
                client_offset = await self._control.client.position(TopicPartition(*partition))
            if partition in self._assignment:
                reached[partition] = self._assignment.applied_offset(partition, client_offset)
        return reached

    async def _store_watermarks(
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
        if not moments:
            return
        applied = {each: self._assignment[each].next_offset for each in moments}
        async with connection() as pooled:
            stored = await store_watermarks(pooled, self._consumer.group, moments, applied)
        lost = [each for each, offset in stored.items() if offset < applied[each]]
        for partition in stored:
            if partition in self._assignment and partition not in lost:
                state = self._assignment[partition]
                state.awaited, state.watermark = None, moments[partition]
        if lost:
            # A standby was promoted that lacks the last commits; no record may ever show it here.
            what = ", ".join(f"{each} from {stored[each]}" for each in lost)
            logger.warning("the database has lost what was applied; reading again: %s", what)
            await self._worker.seek_to_stored(lost)

    def _measure_lag(self, ends: Mapping[Partition, int], reached: Mapping[Partition, int]) -> None:
        # Otherwise this process would keep reporting the lag of partitions it has lost.
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

    def _measure_watermarks(self) -> None:
        WATERMARK.clear()
        for partition, state in self._assignment.states.items():
            if state.watermark is not None:
                gauge = WATERMARK.labels(partition.topic, str(partition.partition))
                gauge.set(state.watermark.timestamp())

    def _detect_stall(self) -> None:
        moment = time.monotonic()
        if self._worker.busy:
            self._delivered_at = moment
        elif self._lagging and moment - self._delivered_at > self._stall_seconds:
            raise ClientStalled(
                f"it has delivered no record for {self._stall_seconds:.0f} s despite lag"
            )
        elif moment - self._connected_at > 2 * self._stall_seconds:
            raise ClientStalled(
                f"it has received no response from Kafka for {2 * self._stall_seconds:.0f} s"
            )

    async def _commit_to_kafka(self) -> None:
        """Commit offsets for monitoring tools only; those in the database are authoritative."""
        assigned = self._control.client.assignment()
        offsets = {
            TopicPartition(*each): state.next_offset
            for each, state in self._assignment.states.items()
            if TopicPartition(*each) in assigned and state.verified and state.halt is None
        }
        known = offsets.items() & self._committed.items()
        self._committed = dict(known)
        changed = dict(offsets.items() - known)
        if changed and not self._worker.busy:
            await self._control.client.commit(changed)
            self._committed |= changed
