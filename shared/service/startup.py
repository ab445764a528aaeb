"""Checks before a service starts; each failure is reported in one line."""

import asyncio
import json
import logging
import os
import signal
import time
from collections.abc import Awaitable, Callable, Sequence
from urllib.parse import urlsplit

import asyncpg

from shared.database import connect, is_refused, is_transient, sqlstate
from shared.database.migrations import Schema, pending
from shared.kafka.probe import KafkaRefused, KafkaUnreachable, TopicsMissing, check_kafka
from shared.settings import Settings

logger = logging.getLogger("shared.service")

MINIMUM_POSTGRES = 18
_UNDEFINED_TABLE = "42P01"
_RETRY_SECONDS = 1.0
_WARN_AFTER_SECONDS = 10.0
# A broker that has just started may not know its topics yet.
_TOPICS_SETTLE_SECONDS = 3.0


class StartError(RuntimeError):
    """The service cannot run as configured; the text is one line."""


class _Unreachable(Exception):
    """A server is unreachable; the text says which, and what works without it."""


_Check = Callable[[], Awaitable[None]]


async def start(
    settings: Settings,
    schema: Schema,
    topics: Sequence[str],
    serve: Callable[[], Awaitable[None]],
) -> None:
    """Run the checks, then serve; servers that are unreachable are checked while serving.

    Raises:
        StartError: a check failed permanently.
    """
    check_keys(settings)
    checks: list[_Check] = [lambda: _check_database(settings, schema)]
    if topics:
        checks.append(lambda: _check_kafka(settings, topics))
    started = time.monotonic()
    later = [each for each in checks if await _is_unreachable(each)]
    checking = asyncio.create_task(_check_until_reached(later, started))
    try:
        await serve()
    finally:
        checking.cancel()
        outcome = (await asyncio.gather(checking, return_exceptions=True))[0]
    if isinstance(outcome, Exception):
        raise outcome


async def _is_unreachable(check: _Check) -> bool:
    try:
        await check()
    except _Unreachable:
        return True
    return False


async def _check_until_reached(checks: Sequence[_Check], started: float) -> None:
    """Repeat the checks; end the process if a server that was unreachable refuses it."""
    try:
        await asyncio.gather(*(_check_one(each, started) for each in checks))
    except Exception:
        os.kill(os.getpid(), signal.SIGTERM)
        raise


async def _check_one(check: _Check, started: float) -> None:
    warned = False
    while True:
        await asyncio.sleep(_RETRY_SECONDS)
        try:
            await check()
        except _Unreachable as error:
            if not warned and time.monotonic() - started > _WARN_AFTER_SECONDS:
                logger.warning("%s", error)
                warned = True
        else:
            return


def describe_database_error(error: Exception) -> str | None:
    """Describe an error that the operator can fix, in one line; None for any other error."""
    if sqlstate(error) == _UNDEFINED_TABLE:
        return f"the database is not migrated; run `migrate` first: {error}"
    if is_refused(error) or is_transient(error):
        return f"the database cannot be used: {str(error) or type(error).__name__}"
    return None


def check_keys(settings: Settings) -> None:
    """Check that the key set file, if configured, contains keys.

    Raises:
        StartError: it does not.
    """
    file = settings.auth_jwks_file
    if file is None:
        return
    try:
        keys = json.loads(file.read_text("utf-8"))["keys"]
    except OSError as error:
        raise StartError(f"AUTH_JWKS_FILE: {file} cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise StartError(f"AUTH_JWKS_FILE: {file} is not a JSON Web Key Set") from None
    if not keys:
        raise StartError(f"AUTH_JWKS_FILE: {file} contains no keys")


async def _check_database(settings: Settings, schema: Schema) -> None:
    for url in dict.fromkeys((str(settings.database_url), settings.direct_url.get_secret_value())):
        try:
            await _check_one_database(url, settings, schema)
        except StartError:
            raise
        except Exception as error:
            raise _database_failure(url, error) from error


async def _check_one_database(url: str, settings: Settings, schema: Schema) -> None:
    connection = await connect(
        url,
        timeout=settings.database_connect_timeout,
        command_timeout=settings.database_connect_timeout,
        # A pooler may reuse the server connection, with prepared statements of the same names.
        statement_cache_size=0,
    )
    try:
        await _check_schema(connection, schema)
    finally:
        connection.terminate()


def _database_failure(url: str, error: Exception) -> Exception:
    where = f"PostgreSQL at {urlsplit(url).netloc.rpartition('@')[2]}"
    text = str(error) or type(error).__name__
    if is_refused(error):
        return StartError(f"{where}: {text}")
    if is_transient(error):
        return _Unreachable(f"{where} is unreachable, requests are answered with 503: {text}")
    return error


async def _check_schema(connection: asyncpg.Connection, schema: Schema) -> None:
    version = connection.get_server_version()
    if version.major < MINIMUM_POSTGRES:
        raise StartError(f"PostgreSQL {MINIMUM_POSTGRES} or newer is required, not {version.major}")
    lacking = await pending(schema, connection)
    if lacking:
        raise StartError(
            f"the database lacks {len(lacking)} migrations; run "
            f"`python -m services.{schema.service} migrate` first"
        )


async def _check_kafka(settings: Settings, topics: Sequence[str]) -> None:
    give_up_at = time.monotonic() + _TOPICS_SETTLE_SECONDS
    while True:
        try:
            await check_kafka(settings, topics)
        except TopicsMissing as error:
            if time.monotonic() > give_up_at:
                raise StartError(str(error)) from error
            await asyncio.sleep(_RETRY_SECONDS)
        except KafkaRefused as error:
            raise StartError(str(error)) from error
        except KafkaUnreachable as error:
            raise _Unreachable(
                f"{error}. Commands are accepted, and their events remain in the outbox."
            ) from error
        else:
            return
