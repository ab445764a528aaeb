"""Child processes that do not outlive this one, and free ports."""

from __future__ import annotations

import atexit
import os
import random
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from signal import Signals

from deploy.local import watchdog
from deploy.local.errors import StackError

# Below the range of ephemeral ports (from 32768 or 49152): a client that reconnects while a
# server is down could otherwise be assigned the server's own port.
PORTS = range(20_000, 32_000)
_RESERVATIONS: list[socket.socket] = []


class Watchdog:
    """This process's end of `watchdog.py`."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", watchdog.__file__],
            stdin=subprocess.PIPE,
            start_new_session=True,
            text=True,
        )
        atexit.register(self.close)

    def watch(self, pid: int, last_signal: Signals) -> None:
        self._tell(f"watch {pid} {last_signal.value}")

    def unwatch(self, pid: int) -> None:
        self._tell(f"unwatch {pid}")

    def remove_later(self, path: Path) -> None:
        """Have the watchdog remove the path if this process ends before `removed`."""
        self._tell(f"remove {path}")

    def removed(self, path: Path) -> None:
        self._tell(f"keep {path}")

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        with self._lock:
            self._process.stdin.write(line + "\n")
            self._process.stdin.flush()


@cache
def _guard_of(_pid: int) -> Watchdog:
    return Watchdog()


def guard() -> Watchdog:
    """Return the watchdog of this process; a forked child gets its own."""
    return _guard_of(os.getpid())


@dataclass(frozen=True)
class Account:
    name: str
    uid: int
    gid: int


class ChildProcess:
    """A program in its own session, so that this process decides how Ctrl-C stops it.

    `last_signal` is what ends it when we are killed ourselves.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        *,
        log: Path,
        directory: Path,
        environment: Mapping[str, str],
        account: Account | None = None,
        last_signal: Signals = Signals.SIGKILL,
    ) -> None:
        self.name = name
        self.log = log
        self._command = command
        self._directory = directory
        self._environment = environment
        self._account = account
        self._last_signal = last_signal
        self._process: subprocess.Popen[bytes] | None = None
        self._watched = False

    def start(self) -> None:
        dog = guard()
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("ab") as log:
            self._process = self._spawn(log.fileno())
        dog.watch(self._process.pid, self._last_signal)
        self._watched = True

    def _spawn(self, log: int) -> subprocess.Popen[bytes]:
        account = self._account
        return subprocess.Popen(
            self._command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            cwd=self._directory,
            env=dict(self._environment),
            start_new_session=True,
            user=account.uid if account else None,
            group=account.gid if account else None,
            extra_groups=[] if account else None,
        )

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError(f"{self.name} was not started")
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """Return None while it runs; a negative number is the signal that ended it."""
        if self._process is None:
            return None
        code = self._process.poll()
        if code is not None:
            self._unwatch()
        return code

    def running(self) -> bool:
        return self._process is not None and self.exit_code is None

    def send(self, number: Signals) -> None:
        if self._process is not None:
            self._process.send_signal(number)

    def wait(self, timeout_seconds: float) -> bool:
        """Return whether it ended in time."""
        if self._process is None:
            return True
        try:
            self._process.wait(timeout_seconds)
        except subprocess.TimeoutExpired:
            return False
        self._unwatch()
        return True

    def stop(self, first: Signals = Signals.SIGTERM, grace_seconds: float = 20) -> None:
        """Terminate it, and kill it after the grace period."""
        if not self.running():
            return
        self.send(first)
        self.send(Signals.SIGCONT)  # a stopped process would not see the first signal
        if not self.wait(grace_seconds):
            self.kill()

    def kill(self) -> None:
        """Kill it and its children at once."""
        if self._process is None or not self.running():
            return
        # Another thread may wait for it, and have reaped it since.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self.wait(10)

    def _unwatch(self) -> None:
        # Only once: the system may reuse the process id for another child.
        if self._watched:
            self._watched = False
            guard().unwatch(self.pid)

    def log_tail(self, lines: int = 30) -> str:
        if not self.log.exists():
            return "(no log)"
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def failure(self, what: str) -> StackError:
        """Return an error with the reason and the end of the log."""
        return StackError(f"{self.name} {what}; the end of {self.log}:\n{self.log_tail()}")


def describe_exit(code: int) -> str:
    return f"was terminated by {Signals(-code).name}" if code < 0 else f"exited with code {code}"


def run_to_end(process: ChildProcess, timeout_seconds: float) -> None:
    """Raises StackError with the end of its log unless it exits with 0 in time."""
    process.start()
    if not process.wait(timeout_seconds):
        process.kill()
        raise process.failure(f"did not finish within {timeout_seconds:.0f} s")
    if process.exit_code:
        raise process.failure(describe_exit(process.exit_code))


def wait_until(
    condition: Callable[[], bool], *, timeout_seconds: float, interval_seconds: float = 0.02
) -> bool:
    """Poll the condition; return whether it held in time."""
    deadline = time.monotonic() + timeout_seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(interval_seconds)
    return True


def is_free(port: int) -> bool:
    with socket.socket() as probe:
        # As servers do: a closing connection does not occupy the port.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def free_port() -> int:
    """Return a free loopback port, which no other process of this project gets meanwhile."""
    for port in random.sample(PORTS, 200):
        if _reserve(port) and is_free(port):
            return port
    raise StackError("No free port on 127.0.0.1 was found; stop some servers.")


def _reserve(port: int) -> bool:
    """Return whether the port is reserved for this process from now on.

    Seconds pass until a server binds its port, and another stack may choose one meanwhile. The
    name of an abstract socket is unique on the machine and ends with the process.
    """
    reservation = socket.socket(socket.AF_UNIX)
    try:
        reservation.bind(f"\0coursestream-port-{port}")
    except OSError:
        reservation.close()
        return False
    _RESERVATIONS.append(reservation)
    return True
