"""Any bytes that Kafka stores can be read, in bounded memory."""

import asyncio
import os
import sys
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import MessageSizeTooLargeError

from coursestream_events.catalog import REPORT
from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from shared.consuming.records import RejectedRecord, decode_record

PLACE = TopicPartition(REPORT.name, 2)
# aiokafka encodes names as UTF-8, so an invalid one is written with its pure Python parts.
PRODUCE_BROKEN_NAME = """
import asyncio, sys
from aiokafka import AIOKafkaProducer

class Name(str):
    def encode(self, *_):
        return b"\\xff\\xfe"

async def produce(servers, topic, partition, key):
    async with AIOKafkaProducer(bootstrap_servers=servers) as producer:
        batch = producer.create_batch()
        for value, headers in ((b"before", []), (b"broken", [(Name("n"), b"1")]), (b"after", [])):
            batch.append(key=key.encode(), value=value, timestamp=None, headers=headers)
        batch.close()
        await (await producer.send_batch(batch, topic, partition=int(partition)))

asyncio.run(produce(*sys.argv[1:]))
"""


async def read_back(stack: LocalStack, key: bytes, count: int) -> Sequence[Any]:
    consumer = AIOKafkaConsumer(bootstrap_servers=stack.kafka_bootstrap_servers)
    await consumer.start()
    try:
        consumer.assign([PLACE])
        await consumer.seek_to_beginning(PLACE)
        found: list[Any] = []
        while len(found) < count:
            records = (await consumer.getmany(timeout_ms=1000)).get(PLACE, [])
            found += [each for each in records if each.key == key]
        return found
    finally:
        await consumer.stop()


async def test_a_header_name_that_is_not_utf_8_affects_one_record(stack: LocalStack) -> None:
    key = str(uuid4())
    producing = await asyncio.create_subprocess_exec(
        sys.executable, "-c", PRODUCE_BROKEN_NAME, stack.kafka_bootstrap_servers,
        PLACE.topic, str(PLACE.partition), key,
        env={**os.environ, "AIOKAFKA_NO_EXTENSIONS": "1"}, cwd=CHECKOUT,
    )  # fmt: skip
    assert await producing.wait() == 0
    before, broken, after = await read_back(stack, key.encode(), 3)
    assert [each.value for each in (before, broken, after)] == [b"before", b"broken", b"after"]
    ((name, value),) = broken.headers
    assert (name.encode(errors="surrogateescape"), value) == (b"\xff\xfe", b"1")
    assert isinstance(decode_record(broken), RejectedRecord)


async def test_compressed_records_are_unpacked_by_the_broker_or_refused(stack: LocalStack) -> None:
    key = uuid4().bytes
    async with AIOKafkaProducer(
        bootstrap_servers=stack.kafka_bootstrap_servers,
        compression_type="gzip",
        max_request_size=2**30,
    ) as producer:
        await producer.send_and_wait(PLACE.topic, b"small" * 10, key=key, partition=PLACE.partition)
        with pytest.raises(MessageSizeTooLargeError):
            await producer.send_and_wait(
                PLACE.topic, bytes(30 * 2**20), key=key, partition=PLACE.partition
            )
    (small,) = await read_back(stack, key, 1)
    assert small.value == b"small" * 10
