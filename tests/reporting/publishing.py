"""Events applied one by one, as if they came from Kafka."""

from collections import defaultdict
from uuid import UUID

from coursestream_events import BY_EVENT, Event, EventData
from services.reporting.consumers import CONSUMER
from shared.consuming.consumer import Applied
from shared.consuming.records import Partition
from shared.kafka.partitioning import partition_for
from shared.outbox import new_event
from tests.kernel.records import record


class EventFeed:
    """Each event is the next version of its aggregate, and a batch of its own."""

    def __init__(self) -> None:
        self.versions: dict[tuple[str, str], int] = defaultdict(int)
        self.offsets: dict[Partition, int] = defaultdict(int)

    async def publish(
        self, event: type[Event], data: EventData, aggregate: object, actor: UUID | None = None
    ) -> None:
        topic, key = BY_EVENT[event].topic.name, str(aggregate)
        self.versions[topic, key] += 1
        created = new_event(event, data, aggregate=key, version=self.versions[topic, key])
        published = created.model_copy(update={"actorid": actor})
        partition = Partition(topic, partition_for(topic, key))
        offset = self.offsets[partition]
        self.offsets[partition] += 1
        result = await CONSUMER.apply_batch([record(published, offset)], {partition: offset})
        assert isinstance(result, Applied)
