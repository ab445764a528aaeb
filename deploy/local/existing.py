"""Servers that the environment names, which the stack uses instead of its own."""

from __future__ import annotations

import os
from collections.abc import Mapping

from deploy.local.errors import StackError
from shared.kafka.settings import KafkaSettings
from shared.settings import SettingsError, load_settings

SERVICES = ("courses", "enrollment", "progress", "reporting")
KAFKA_VARIABLE = "KAFKA_BOOTSTRAP_SERVERS"
# In the file that a shell reads to reach the running stack. A new stack must not be started on the
# servers of that one, so their addresses do not count.
STACK_VARIABLE = "COURSESTREAM_STACK"


def database_variable(service: str) -> str:
    return f"{service.upper()}_DATABASE_URL"


def environment_of_databases(urls: Mapping[str, str]) -> dict[str, str]:
    return {database_variable(service): url for service, url in urls.items()}


def names_running_stack() -> bool:
    """Return whether the variables are those of a running stack, from its `.local/env`."""
    return STACK_VARIABLE in os.environ


def names_servers() -> bool:
    """Return whether the stack uses an existing server; raises StackError as these functions do."""
    return bool(existing_database_urls(os.environ)) or existing_kafka() is not None


def existing_database_urls(environment: Mapping[str, str]) -> dict[str, str]:
    """Return service → URL, or nothing if PostgreSQL is to be started here.

    Raises StackError when just some are named, as half a system would run elsewhere.
    """
    if STACK_VARIABLE in environment:
        return {}
    named = {service: environment.get(database_variable(service)) for service in SERVICES}
    urls = {service: url for service, url in named.items() if url}
    if urls and len(urls) < len(SERVICES):
        missing = ", ".join(database_variable(name) for name in SERVICES if name not in urls)
        raise StackError(f"Set the database URLs of all four services or none; missing: {missing}")
    return urls


def existing_kafka() -> KafkaSettings | None:
    """Return the settings of the Kafka that the environment names, if any."""
    if names_running_stack() or not os.environ.get(KAFKA_VARIABLE):
        return None
    try:
        return load_settings(KafkaSettings)
    except SettingsError as error:
        raise StackError(str(error)) from None
