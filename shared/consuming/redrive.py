"""Apply dead letters again."""

from collections.abc import AsyncIterator, Sequence
from functools import partial
from typing import Literal

from shared.consuming.consumer import Consumer
from shared.consuming.dead_letters import (
    DeadLetter,
    delete_dead_letter,
    store_dead_letters,
    update_reason,
)
from shared.consuming.deduplication import Aggregate, Deduplicator
from shared.consuming.failures import is_deterministic
from shared.consuming.offsets import read_offsets
from shared.consuming.records import DecodedRecord, Partition, RejectedRecord, decode_record
from shared.database import Transaction, connection, transaction, with_retry

RedriveOutcome = Literal["applied", "duplicate", "dead-lettered again"]


async def redrive(
    consumer: Consumer, letters: Sequence[DeadLetter]
) -> AsyncIterator[tuple[DeadLetter, RedriveOutcome]]:
    """Apply each record in a transaction of its own, as if it had never failed.

    Safe while workers run, because the partition's offset is locked; it is tried again after a
    worker has held the lock for too long. A record that fails again remains a dead letter, with the
    new reason.
    """
    for letter in letters:
        yield letter, await with_retry(partial(_redrive_one, consumer, letter))


async def _redrive_one(consumer: Consumer, letter: DeadLetter) -> RedriveOutcome:
    try:
        async with transaction() as tx:
            partition = Partition(letter.topic, letter.partition)
            await read_offsets(tx.connection, consumer.group, [partition], lock=True)
            outcome = decode_record(letter)
            if isinstance(outcome, RejectedRecord):
                await store_dead_letters(tx.connection, consumer.group, [outcome])
                return "dead-lettered again"
            applied = await _apply(consumer, tx, outcome)
            await delete_dead_letter(tx.connection, letter.id)
            return "applied" if applied else "duplicate"
    except Exception as error:
        if not is_deterministic(error):
            raise
        reason = f"{type(error).__name__}: {error}"
    async with connection() as pooled:
        await update_reason(pooled, letter.id, reason)
    return "dead-lettered again"


async def _apply(consumer: Consumer, tx: Transaction, decoded: DecodedRecord) -> bool:
    aggregate = Aggregate(decoded.record.topic, decoded.event.subject)
    deduplicator = await Deduplicator.load(tx.connection, consumer.group, [aggregate])
    new = deduplicator.accept(decoded)
    if new:
        await consumer.dispatch(tx, [decoded])
    await deduplicator.store(tx.connection)
    return new
