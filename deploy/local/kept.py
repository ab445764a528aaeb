"""What a stack that keeps its data needs to run again: ports, a password, and whose data it is."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from deploy.local.errors import StackError
from deploy.local.paths import CHECKOUT
from deploy.local.processes import is_free, wait_until
from deploy.local.topics import Topic
from deploy.local.watchdog import GRACE_SECONDS

START_EMPTY = "Start without the kept data: make up FRESH=1"


@dataclass(frozen=True)
class Kept:
    """`migrations` are the checksums of the files that the databases were made with.

    `partitions` are those of each topic.
    """

    ports: Mapping[str, int]
    postgres_password: str
    migrations: Mapping[str, str]
    partitions: Mapping[str, int]

    @classmethod
    def read(cls, run_directory: Path) -> Kept | None:
        """Return None if nothing was kept. Raises StackError if the file is damaged."""
        file = _file(run_directory)
        try:
            return cls(**json.loads(file.read_text()))
        except FileNotFoundError:
            return None
        except (ValueError, TypeError):
            raise StackError(f"{file} is damaged or of another release. {START_EMPTY}") from None

    def write(self, run_directory: Path) -> None:
        file = _file(run_directory)
        draft = file.with_suffix(".draft")
        draft.touch(mode=0o600)
        draft.write_text(json.dumps(asdict(self), indent=2))
        draft.replace(file)

    def check(self, topics: Sequence[Topic]) -> None:
        """Raises StackError for data of another release, and for a port that is taken."""
        now = migrations()
        changed = [name for name, digest in self.migrations.items() if now.get(name) != digest]
        if changed:
            self._refuse(f"migration {changed[0]} was changed or removed")
        known = partitions(topics)
        other = [name for name, count in self.partitions.items() if known.get(name) != count]
        if other:
            self._refuse(f"topic {other[0]} differs from the catalog's")
        for name, port in self.ports.items():
            # What a killed `make up` has left ends within seconds.
            if not wait_until(partial(is_free, port), timeout_seconds=GRACE_SECONDS + 3):
                raise StackError(
                    f"Port {port} of 127.0.0.1 ({name}) is taken by another program. Stop it, or "
                    "start without the kept data on other ports: make up FRESH=1"
                )

    @staticmethod
    def _refuse(reason: str) -> None:
        raise StackError(f"The kept data are of another release: {reason}. {START_EMPTY}")


def has_kept(run_directory: Path) -> bool:
    return _file(run_directory).exists()


def forget(run_directory: Path) -> None:
    """Have the next start begin empty; it replaces what is left of the data."""
    _file(run_directory).unlink(missing_ok=True)
    shutil.rmtree(run_directory / "mail", ignore_errors=True)


def migrations(checkout: Path = CHECKOUT) -> dict[str, str]:
    """Return the checksum of each migration of the services, by path."""
    return {
        str(file.relative_to(checkout)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(checkout.glob("services/*/migrations/[0-9]*.py"))
    }


def partitions(topics: Sequence[Topic]) -> dict[str, int]:
    return {topic.name: topic.partitions for topic in topics}


def port_names(service: str) -> tuple[str, str]:
    """Return the names of a service's API port and operations port."""
    return service, f"{service}, operations"


def _file(run_directory: Path) -> Path:
    return run_directory / "kept.json"
