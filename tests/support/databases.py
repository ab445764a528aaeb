"""Migrated databases that no running service uses."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from deploy.local.existing import environment_of_databases
from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from shared.service import Service
from shared.settings import Settings


@contextmanager
def migrated_databases(stack: LocalStack, name: str) -> Iterator[dict[str, str]]:
    """Create migrated databases and return service → URL; drop them at the end."""
    prefix = f"{name}_{secrets.token_hex(4)}"
    urls = stack.create_databases(prefix)
    environment = {**stack.environment(), **environment_of_databases(urls)}
    # In separate processes: Aerich's model belongs to one service per process.
    migrating = [
        subprocess.Popen(
            [sys.executable, "-m", f"services.{service}", "migrate"], cwd=CHECKOUT, env=environment
        )
        for service in urls
    ]
    assert [process.wait() for process in migrating] == [0] * len(migrating)
    yield urls
    stack.drop_databases(prefix)


@contextmanager
def migrated_database(stack: LocalStack, service: str) -> Iterator[str]:
    """Create a migrated database of one service and return its URL; drop it at the end."""
    prefix = f"{service}_{secrets.token_hex(4)}"
    urls = stack.create_databases(prefix)
    subprocess.run(
        [sys.executable, "-m", f"services.{service}", "migrate"],
        cwd=CHECKOUT,
        env={**stack.environment(), **environment_of_databases(urls)},
        check=True,
    )
    yield urls[service]
    stack.drop_databases(prefix)


def settings_of(service: Service, url: str) -> Settings:
    """Return a service's settings for one of its databases, without Kafka or an issuer."""
    return service.settings.model_validate(
        {
            f"{service.name.upper()}_DATABASE_URL": url,
            "kafka_bootstrap_servers": "unused:9092",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": "unused.json",
        }
    )
