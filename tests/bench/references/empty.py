"""A process with FastAPI, Tortoise and FastStream that does nothing: `… <topic> <port>`."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI
from faststream.kafka import KafkaBroker
from tortoise import Tortoise, fields
from tortoise.models import Model


class Nothing(Model):
    id = fields.IntField(primary_key=True)


def create(topic: str) -> FastAPI:
    """A route, a pool of connections, and a subscriber in a consumer group."""
    broker = KafkaBroker(os.environ["KAFKA_BOOTSTRAP_SERVERS"], logger=None)

    @broker.subscriber(topic, group_id="empty", batch=True)
    async def ignore(records: list[Any]) -> None:
        return None

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await Tortoise.init(
            db_url=os.environ["REPORTING_DATABASE_URL"].replace("postgresql", "asyncpg", 1),
            modules={"models": [__name__]},
        )
        await Tortoise.get_connection("default").execute_query("SELECT 1")
        async with broker:
            await broker.start()
            yield
        await Tortoise.close_connections()

    application = FastAPI(lifespan=lifespan)

    @application.get("/")
    async def nothing() -> None:
        return None

    return application


if __name__ == "__main__":
    uvicorn.run(
        create(sys.argv[1]), host="127.0.0.1", port=int(sys.argv[2]), access_log=False,
        loop="uvloop",
    )  # fmt: skip
