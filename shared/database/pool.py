"""Opens a service's database."""

import importlib
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from pydantic import SecretStr
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.models import ModelMeta

from shared.database.connect import connect
from shared.database.query_log import logged_connection
from shared.settings import Settings

CONNECTION = "default"
# Every service's app lists them beside its own.
KERNEL_MODELS = "shared.kernel_models"


def tortoise_config(url: str, app: str, models: Sequence[str], **options: Any) -> dict[str, Any]:
    """Return Tortoise's configuration of one service: its own models and the kernel's."""
    # Secret, because Tortoise logs its configuration.
    credentials = {"url": SecretStr(url), "acquire_timeout": 5.0, **options}
    return {
        "connections": {
            CONNECTION: {"engine": "shared.database.backend", "credentials": credentials}
        },
        "apps": {app: {"models": [*models, KERNEL_MODELS], "default_connection": CONNECTION}},
        "use_tz": True,
        "timezone": "UTC",
    }


@asynccontextmanager
async def tortoise_context(config: dict[str, Any]) -> AsyncIterator[TortoiseContext]:
    """Open Tortoise's context of one service; tasks started inside inherit it."""
    for app in config["apps"].values():
        for module in app["models"]:
            for model in vars(importlib.import_module(module)).values():
                if isinstance(model, ModelMeta):
                    # Tortoise binds a model to the first app that lists it; in tests, several
                    # services run in one process.
                    model._meta.app = None  # type: ignore[attr-defined]  # noqa: SLF001
    # Tortoise keeps the INSERT of each table by the table's name, which services share.
    EXECUTOR_CACHE.clear()
    async with TortoiseContext() as context:
        await context.init(config=config)
        yield context


def _pool_options(settings: Settings, service: str) -> dict[str, Any]:
    statement_ms = str(int(settings.database_statement_timeout * 1000))
    lock_ms = str(int(settings.database_lock_timeout * 1000))
    options: dict[str, Any] = {
        "minsize": 1,
        "maxsize": settings.database_pool_size,
        "timeout": settings.database_connect_timeout,
        "acquire_timeout": settings.database_acquire_timeout,
        "command_timeout": settings.database_statement_timeout + 5,
        "connection_class": logged_connection(settings),
        "server_settings": {
            "application_name": f"coursestream-{service}",
            "statement_timeout": statement_ms,
            # A request that waits for a row holds one of the pool's connections.
            "lock_timeout": lock_ms,
            # An idle transaction holds back vacuum, and so slows the outbox's polling.
            "idle_in_transaction_session_timeout": statement_ms,
            "timezone": "UTC",
        },
    }
    if settings.database_pooler == "transaction":
        options["statement_cache_size"] = 0
        # A pooler rejects startup parameters that it does not track.
        options["server_settings"] = {"application_name": f"coursestream-{service}"}
        options["transaction_settings"] = {
            "statement_timeout": statement_ms,
            "lock_timeout": lock_ms,
        }
    return options


@asynccontextmanager
async def database_context(
    settings: Settings, service: str, models: str, schema: str = "public"
) -> AsyncIterator[TortoiseContext]:
    """Open one service's database.

    It connects at the first query, so that a service can start while its database is unreachable.
    With a ``schema`` other than the default, all tables are looked up there, bypassing any pooler.
    """
    options = _pool_options(settings, service)
    url = str(settings.database_url)
    if schema != "public":
        url = settings.direct_url.get_secret_value()
        options["server_settings"]["search_path"] = schema
    config = tortoise_config(url, service, [models], **options)
    async with tortoise_context(config) as context:
        yield context


async def direct_connection(
    settings: Settings, application_name: str, **server_settings: str
) -> asyncpg.Connection:
    """Open a connection that bypasses any pooler, for session-level locks."""
    return await connect(
        settings.direct_url.get_secret_value(),
        timeout=settings.database_connect_timeout,
        command_timeout=settings.database_statement_timeout,
        server_settings={"application_name": application_name, **server_settings},
    )
