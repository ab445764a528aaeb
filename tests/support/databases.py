"""Databases with the tables of all services, that belong to no running service."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack, environment_of_databases


@contextmanager
def migrated_databases(stack: LocalStack, name: str) -> Iterator[dict[str, str]]:
    """Addresses by service; the databases are dropped at the end."""
    prefix = f"{name}_{secrets.token_hex(4)}"
    urls = stack.create_databases(prefix)
    environment = {**stack.environment(), **environment_of_databases(urls)}
    # In processes of their own: Aerich's model belongs to one service a process.
    migrating = [
        subprocess.Popen(
            [sys.executable, "-m", f"services.{service}", "migrate"], cwd=CHECKOUT, env=environment
        )
        for service in urls
    ]
    assert [process.wait() for process in migrating] == [0] * len(migrating)
    yield urls
    stack.drop_databases(prefix)
