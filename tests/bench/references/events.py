"""Empty events between two processes: `… sender|receiver <servers> <topic> <port>`.

`POST /<number>` to the sender answers when the event is on its way to Kafka; `GET /<number>` to the
receiver answers when the event has arrived there. No database, no token.
"""

from __future__ import annotations

import asyncio
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import uvicorn
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from fastapi import FastAPI


def sender(servers: str, topic: str) -> FastAPI:
    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncIterator[None]:
        async with AIOKafkaProducer(
            bootstrap_servers=servers, acks="all", enable_idempotence=True
        ) as application.state.producer:
            yield

    application = FastAPI(lifespan=lifespan)

    @application.post("/{number}")
    async def send(number: int) -> None:
        await application.state.producer.send(topic, key=str(number).encode())

    return application


def receiver(servers: str, topic: str) -> FastAPI:
    arrived: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def receive(consumer: AIOKafkaConsumer) -> None:
        async for record in consumer:
            arrived[int(record.key)].set()

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with AIOKafkaConsumer(topic, bootstrap_servers=servers) as consumer:
            await consumer.seek_to_end()
            receiving = asyncio.create_task(receive(consumer))
            yield
            receiving.cancel()

    application = FastAPI(lifespan=lifespan)

    @application.get("/{number}")
    async def wait(number: int) -> None:
        await arrived[number].wait()

    return application


if __name__ == "__main__":
    side, servers, topic, port = sys.argv[1:]
    application = {"sender": sender, "receiver": receiver}[side](servers, topic)
    uvicorn.run(application, host="127.0.0.1", port=int(port), access_log=False, loop="uvloop")
