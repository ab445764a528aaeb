"""Verifies and applies the batches that a worker is delivered."""

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from aiokafka import TopicPartition
from aiokafka.errors import KafkaError

from shared.consuming.consumer import Applied, Consumer, OffsetsMoved
from shared.consuming.decoding import Decoder
from shared.consuming.failures import (
    RecordTimedOut,
    TooManyConsecutiveFailures,
    passes_by_itself,
)
from shared.consuming.log_check import LogCheck
from shared.consuming.offsets import Halt, HaltKind
from shared.consuming.partition_control import PartitionControl
from shared.consuming.records import Partition, Record, RecordsByPartition, by_partition
from shared.database import with_retry
from shared.signals import signal_of
from shared.telemetry import BATCH_SECONDS

logger = logging.getLogger("shared.consuming.worker")

_RETRIES, _FIRST_RETRY_SECONDS = 8, 0.1
_LOG_UNREADABLE_SECONDS = 0.5


class ProgressListener(Protocol):
    """Learns when records are delivered and applied."""

    def note_delivery(self) -> None: ...
    def note_progress(self) -> None: ...


class BatchProcessor:
    """Batches that are processed at the same time must have no partition in common.

    ``fail`` is called with an error that would affect every record, and ends the worker's run.
    """

    def __init__(
        self,
        consumer: Consumer,
        control: PartitionControl,
        log: LogCheck,
        listener: ProgressListener,
        fail: Callable[[Exception], None],
    ) -> None:
        self._consumer, self._control, self._log = consumer, control, log
        self._listener, self._fail = listener, fail

    async def process(
        self, delivered: Sequence[Record], decoder: Decoder
    ) -> Applied | OffsetsMoved | None:
        """Apply a delivered batch; return None if nothing was applied."""
        records = await self._current(by_partition(delivered))
        if not records:
            return None
        self._listener.note_delivery()
        with BATCH_SECONDS.time():
            return await self._verify_and_apply(records, decoder)

    async def _current(self, delivered: RecordsByPartition) -> RecordsByPartition:
        """Drop records of partitions that were sought, halted or revoked after the delivery.

        The client's position shows it: unless it was moved since, it is at or behind the end of
        what was delivered.
        """
        client = self._control.client
        return {
            partition: records
            for partition, records in delivered.items()
            if TopicPartition(*partition) in client.assignment()
            and partition not in self._control.assignment.halted
            and await client.position(TopicPartition(*partition)) > records[-1].offset
        }

    async def _verify_and_apply(
        self, delivered: RecordsByPartition, decoder: Decoder
    ) -> Applied | OffsetsMoved | None:
        expected = self._control.assignment.take_expected(delivered)
        try:
            records = await self._log.verify(self._control.client, delivered)
        except (KafkaError, TimeoutError) as error:
            logger.warning("the log could not be compared with the stored offsets: %r", error)
            await asyncio.sleep(_LOG_UNREADABLE_SECONDS)
            self._control.seek_back(expected)
            return None
        except Exception as error:
            self._give_up(error, expected)
            return None
        kept = {partition: expected[partition] for partition in records}
        in_order = [each for part in records.values() for each in part]
        return await self._apply(in_order, kept, decoder) if records else None

    async def _apply(
        self,
        records: Sequence[Record],
        expected: Mapping[Partition, int | None],
        decoder: Decoder,
    ) -> Applied | OffsetsMoved | None:
        try:
            result = await with_retry(
                lambda: self._consumer.apply_batch(records, expected, decoder),
                attempts=_RETRIES,
                initial_delay=_FIRST_RETRY_SECONDS,
            )
        except (TooManyConsecutiveFailures, RecordTimedOut) as error:
            kind: HaltKind = (
                "failures" if isinstance(error, TooManyConsecutiveFailures) else "timeout"
            )
            await self._control.halt(error.partition, Halt(kind, str(error)))
            self._control.seek_back(
                {each: offset for each, offset in expected.items() if each != error.partition}
            )
        except Exception as error:
            self._give_up(error, expected)
        else:
            self._note(result)
            return result
        return None

    def _give_up(self, error: Exception, expected: Mapping[Partition, int | None]) -> None:
        if not passes_by_itself(error):
            self._fail(error)
            return
        logger.warning("a batch failed and is fetched again: %r", error)
        self._control.seek_back(expected)

    def _note(self, result: Applied | OffsetsMoved) -> None:
        if isinstance(result, OffsetsMoved):
            offsets = {str(each): offset.next_offset for each, offset in result.offsets.items()}
            logger.warning("the stored offsets have moved; seeking to %s", offsets)
            self._control.place(result.offsets)
            return
        self._listener.note_progress()
        signal_of("applied").send()
        for partition, offset in result.offsets.items():
            self._control.assignment.advance(partition, offset)
