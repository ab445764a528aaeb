"""Migrated databases that no running service uses."""

import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from deploy.local.existing import environment_of_databases
from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack


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
