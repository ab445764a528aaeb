"""The programs of the services: which command lines they are, and with which environment."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from deploy.local.processes import ChildProcess, run_to_end

MIGRATE_SECONDS = 120.0


class ServicePrograms:
    """The arguments are those of `Supervisor`."""

    def __init__(
        self,
        environment: Mapping[str, str],
        run_directory: Path,
        *,
        own: Mapping[str, Mapping[str, str]] | None = None,
        directory: Path = CHECKOUT,
        programs: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.logs = run_directory.resolve() / "logs"
        self.environment = {**os.environ, **environment, "PYTHONUNBUFFERED": "1"}
        self.environment.setdefault("ENVIRONMENT", "development")
        self._own = own or {}
        self._directory = directory
        self._programs = programs or {}

    def process(
        self,
        name: str,
        arguments: Sequence[str],
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] | None = None,
    ) -> ChildProcess:
        """Return a process that is not started; the first argument is the service."""
        service, *rest = arguments
        default = [sys.executable, "-m", f"services.{service}"]
        program = program or self._programs.get(service) or default
        return ChildProcess(
            name,
            [*program, *rest],
            log=self.logs / f"{name}.log",
            directory=self._directory,
            environment={
                **self.environment,
                **self._own.get(service, {}),
                **(environment or {}),
            },
        )

    def migrate(self, services: Sequence[str] = SERVICES) -> None:
        """Migrate side by side; begin new logs.

        Raises StackError, with the end of the log, if one of them fails.
        """
        processes = [self.process(service, [service, "migrate"]) for service in services]
        for process in processes:
            process.log.unlink(missing_ok=True)
        with ThreadPoolExecutor(len(processes)) as pool:
            try:
                list(pool.map(lambda process: run_to_end(process, MIGRATE_SECONDS), processes))
            except BaseException:
                for process in processes:
                    process.kill()
                raise
