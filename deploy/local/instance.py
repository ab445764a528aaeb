"""One process of a service, at an address that survives its restarts."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from deploy.local.processes import ChildProcess

# One client for all: creating one loads the certificates of the system.
_PROBES = httpx.Client(timeout=2, trust_env=False)


@dataclass
class Instance:
    """An address at which one process of a service runs at a time."""

    name: str
    service: str
    url: str
    ops_url: str
    process: ChildProcess
    wanted: bool = True
    started: float = 0.0
    quick_deaths: int = 0
    start_again_at: float | None = None
    lock: threading.RLock = field(default_factory=threading.RLock)

    def start(self) -> None:
        with self.lock:
            self.started = time.monotonic()
            self.start_again_at = None
            self.wanted = True
            self.process.start()

    def answers(self, probe: str) -> bool:
        """Return whether the operations port answers this path with success."""
        try:
            return _PROBES.get(self.ops_url + probe).is_success
        except httpx.HTTPError:
            return False


def variable_prefix(name: str) -> str:
    """Return the instance's name as a variable's begins, without hyphens, which shells refuse."""
    return name.upper().replace("-", "_")


def addresses(urls: Mapping[str, str], ops_urls: Mapping[str, str]) -> dict[str, str]:
    """Return environment variables with the addresses of instances, given by name."""
    apis = {f"{variable_prefix(name)}_URL": url for name, url in urls.items()}
    return apis | {f"{variable_prefix(name)}_OPS_URL": url for name, url in ops_urls.items()}
