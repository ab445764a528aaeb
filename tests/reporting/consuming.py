"""Several workers that consume a log in an arbitrary order."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass, field
from random import Random

from coursestream_events import BY_EVENT, Event
from services.reporting.consumers import CONSUMER
from shared.consuming.records import Partition
from shared.database import with_retry
from shared.kafka.partitioning import partition_for
from tests.kernel.records import FakeRecord, record


@dataclass
class Log:
    """Events by partition in Kafka's order, some of them published again later."""

    partitions: dict[Partition, list[FakeRecord]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, events: list[Event], chance: Random) -> "Log":
        log = cls()
        for event in events:
            log._append(event)
            if chance.random() < 0.1:
                log._append(chance.choice(events[: events.index(event) + 1]))
        return log

    def _append(self, event: Event) -> None:
        topic = BY_EVENT[type(event)].topic.name
        partition = Partition(topic, partition_for(topic, event.partitionkey))
        records = self.partitions[partition]
        records.append(record(event, len(records)))


async def consume(log: Log, chance: Random) -> None:
    """Let one to three workers, each with its own partitions, apply batches of random size."""
    partitions = list(log.partitions)
    chance.shuffle(partitions)
    workers = chance.randint(1, 3)
    await asyncio.gather(
        *(_work(log, partitions[n::workers], Random(chance.random())) for n in range(workers))
    )


async def _work(log: Log, partitions: list[Partition], chance: Random) -> None:
    offsets = dict.fromkeys(partitions, 0)
    while unread := [each for each in partitions if offsets[each] < len(log.partitions[each])]:
        taken = chance.sample(unread, chance.randint(1, min(3, len(unread))))
        # A zombie's batch overlaps with what is applied already.
        batch = [
            record
            for each in taken
            for record in log.partitions[each][
                max(0, offsets[each] - chance.choice([0, 0, 2])) : offsets[each]
                + chance.randint(1, 12)
            ]
        ]
        expected = {each: offsets[each] for each in taken}
        result = await with_retry(
            lambda batch=batch, expected=expected: CONSUMER.apply_batch(batch, expected),  # type: ignore[misc]
            initial_delay=0.01,
        )
        # Nobody else has these partitions: they moved if the answer to COMMIT was lost and the
        # batch was tried again, as on a machine that is too busy to answer in time.
        offsets |= {each: row.next_offset for each, row in result.offsets.items()}
