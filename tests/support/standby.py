"""A standby that follows a PostgreSQL server by streaming replication, for tests of a failover."""

import os
import shutil
from pathlib import Path

from deploy.local.postgres import PostgresServer
from deploy.local.processes import guard, run_to_end

_COPY_SECONDS = 120


class Standby(PostgresServer):
    """``primary`` is the URL of a superuser, through which the standby is created and follows."""

    def __init__(self, directory: Path, primary: str) -> None:
        super().__init__(directory)
        self._primary = primary

    def take_over(self, port: int) -> None:
        """Be promoted, and go on under another port: that of the server that was lost. Blocks."""
        assert self._programs is not None
        command = [str(self._programs / "pg_ctl"), "promote", "--wait", f"--pgdata={self._data}"]
        run_to_end(self._child("pg_ctl", command), _COPY_SECONDS)
        self.stop()
        self.port = port
        self.start()

    def _initialize(self) -> None:
        shutil.rmtree(self._home, ignore_errors=True)
        guard().remove_later(self._home)
        self._home.mkdir(parents=True, mode=0o700)
        self._log.unlink(missing_ok=True)
        if self._account is not None:
            os.chown(self._home, self._account.uid, self._account.gid)
        programs = self._reachable_programs()
        command = [
            str(programs / "pg_basebackup"),
            f"--pgdata={self._data}",
            f"--dbname={self._primary}",
            "--checkpoint=fast",
            "--no-sync",
            "--write-recovery-conf",
        ]
        run_to_end(self._child("pg_basebackup", command), _COPY_SECONDS)
        self._programs = programs
