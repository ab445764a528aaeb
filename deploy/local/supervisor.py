"""Run the service processes: migrate, serve, and restart a process that exits."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from signal import Signals
from types import TracebackType
from typing import Literal, Self

from deploy.local.errors import StackError
from deploy.local.existing import SERVICES
from deploy.local.instance import Instance, addresses
from deploy.local.kept import port_names
from deploy.local.mail import mail_folder, mail_sender
from deploy.local.paths import CHECKOUT
from deploy.local.processes import ChildProcess, describe_exit, free_port, wait_until
from deploy.local.service_programs import ServicePrograms

Role = Literal["all", "api", "worker", "webhooks"]

READY_SECONDS = 90.0
STOP_SECONDS = 20.0
# A process that ran this long starts with a clean record of restarts.
HEALTHY_SECONDS = 10.0
# Killing a process from outside, however often, says nothing about its health.
KILLED = {-Signals.SIGKILL, -Signals.SIGTERM, -Signals.SIGINT, -Signals.SIGHUP}
BACKOFF_SECONDS = (0.1, 0.5, 1.0, 2.0, 4.0)
_POLL_SECONDS = 0.1


class Supervisor:
    """`say` receives a line when a process exits, is restarted or is given up.

    An instance is named after its service; further replicas are `reporting-2` and so on. The
    services' output goes to `<run directory>/logs/<instance>.log`. `own` is what a service has in
    its environment that the others have not. Instances without an entry in `ports` get free ones.
    `programs` are command lines that take a service's arguments; those without one run from
    `directory` with this Python. With `migrated` the databases are.
    """

    def __init__(
        self,
        environment: Mapping[str, str],
        run_directory: Path,
        *,
        own: Mapping[str, Mapping[str, str]] | None = None,
        ports: Mapping[str, int] | None = None,
        services: Sequence[str] = SERVICES,
        restart: bool = True,
        say: Callable[[str], None] = print,
        directory: Path = CHECKOUT,
        programs: Mapping[str, Sequence[str]] | None = None,
        migrated: bool = False,
    ) -> None:
        self.urls: dict[str, str] = {}
        self.ops_urls: dict[str, str] = {}
        self.failure: StackError | None = None
        self._programs = ServicePrograms(
            environment, run_directory, own=own, directory=directory, programs=programs
        )
        self._mail = mail_folder(self._programs.environment, run_directory.resolve() / "mail")
        self._ports = ports or {}
        self._services = services
        self._restart = restart
        self._say = say
        self._migrated = migrated
        self._instances: dict[str, Instance] = {}
        self._over = threading.Event()
        self._monitor = threading.Thread(target=self._watch, name="supervisor", daemon=True)

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def logs(self) -> Path:
        return self._programs.logs

    def start(self, *, role: Role = "all", probe: str = "/readyz") -> None:
        """Migrate the databases and start all services; return when all answer `probe` with 200.

        Raises StackError, with the end of the log, for a service that can't start.
        """
        if not self._migrated:
            self._programs.migrate(self._services)
        for service in self._services:
            self._launch(service, service, role)
        self._monitor.start()
        for service in self._services:
            self.wait_ready(service, probe=probe)

    def add(
        self,
        service: str,
        role: Role = "worker",
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] | None = None,
    ) -> str:
        """Start another replica and return its instance name; see `wait_ready`.

        `program` is that of another release.
        """
        number = sum(instance.service == service for instance in self._instances.values()) + 1
        name = service if number == 1 else f"{service}-{number}"
        self._launch(name, service, role, environment, program)
        return name

    def wait_ready(
        self, name: str, *, probe: str = "/readyz", timeout_seconds: float = READY_SECONDS
    ) -> None:
        """Raises StackError if it is given up or does not answer 200 in time."""
        instance = self._instances[name]
        answered = wait_until(
            lambda: self.failure is not None or self._lost(instance) or instance.answers(probe),
            timeout_seconds=timeout_seconds,
            interval_seconds=0.05,
        )
        if self.failure is not None:
            raise self.failure
        if self._lost(instance):
            raise self._death(instance)
        if not answered:
            waited = f"{probe} did not answer 200 within {timeout_seconds:.0f} s"
            raise instance.process.failure(waited)

    def addresses(self) -> dict[str, str]:
        """Return environment variables with the instances' addresses and the settings of mail."""
        return addresses(self.urls, self.ops_urls) | self._mail

    def wait(self) -> None:
        """Block until `stop` is called. Raises StackError if a service is given up."""
        self._over.wait()
        if self.failure is not None:
            raise self.failure

    def process(self, name: str) -> ChildProcess:
        return self._instances[name].process

    def kill(self, name: str, number: Signals = Signals.SIGKILL) -> None:
        """Send the signal; after SIGKILL, wait until the process is gone."""
        instance = self._instances[name]
        with instance.lock:
            if number == Signals.SIGKILL:
                instance.process.kill()
            else:
                instance.process.send(number)

    def stop_instance(self, name: str) -> None:
        """Stop an instance until `start_instance`."""
        instance = self._instances[name]
        with instance.lock:
            instance.wanted = False
        instance.process.stop(grace_seconds=STOP_SECONDS)

    def start_instance(self, name: str) -> None:
        """Start an instance that was stopped, or that exited while `restart` was off."""
        instance = self._instances[name]
        with instance.lock:
            if not instance.process.running():
                instance.start()

    def stop(self) -> None:
        """Stop all instances concurrently: SIGTERM, then SIGKILL after 20 s."""
        self._over.set()
        if self._monitor.is_alive() and threading.current_thread() is not self._monitor:
            self._monitor.join()
        if self._instances:
            with ThreadPoolExecutor(len(self._instances)) as pool:
                list(pool.map(self.stop_instance, self._instances))

    def _launch(
        self,
        name: str,
        service: str,
        role: Role,
        environment: Mapping[str, str] | None = None,
        program: Sequence[str] | None = None,
    ) -> None:
        port, ops_port = (self._ports.get(each) or free_port() for each in port_names(name))
        arguments = [service, "serve", "--host", "127.0.0.1"]
        arguments += ["--port", str(port), "--ops-port", str(ops_port)]
        if role != "all":
            arguments += ["--role", role]
        url, ops_url = (f"http://127.0.0.1:{each}" for each in (port, ops_port))
        # A worker restarted under the same name takes over at once.
        own = {"WORKER_INSTANCE": name}
        if service == "enrollment" and self._mail:
            self._mail = mail_sender(url) | self._mail
            own |= self._mail
        process = self._programs.process(name, arguments, own | dict(environment or {}), program)
        instance = Instance(name, service, url, ops_url, process)
        instance.start()
        self._instances[name] = instance
        self.urls[name], self.ops_urls[name] = url, ops_url

    def _watch(self) -> None:
        while not self._over.wait(_POLL_SECONDS):
            for instance in list(self._instances.values()):
                with instance.lock:
                    self._look_after(instance)

    def _look_after(self, instance: Instance) -> None:
        if not instance.wanted or instance.process.running():
            return
        if instance.start_again_at is None:
            self._note_death(instance)
        elif time.monotonic() >= instance.start_again_at:
            instance.start()

    def _note_death(self, instance: Instance) -> None:
        code = instance.process.exit_code or 0
        what = f"{instance.name} {describe_exit(code)}"
        if not self._restart:
            instance.wanted = False
            self._say(f"{what}; it will not be restarted")
            return
        if code in KILLED or time.monotonic() - instance.started > HEALTHY_SECONDS:
            instance.quick_deaths = 0
        else:
            instance.quick_deaths += 1
        if instance.quick_deaths > len(BACKOFF_SECONDS):
            self._give_up(instance)
            return
        delay = BACKOFF_SECONDS[max(instance.quick_deaths - 1, 0)]
        instance.start_again_at = time.monotonic() + delay
        self._say(f"{what}; restarting it (log: {instance.process.log})")

    def _give_up(self, instance: Instance) -> None:
        instance.wanted = False
        times = instance.quick_deaths
        self.failure = instance.process.failure(
            f"exited {times} times in a row soon after its start"
        )
        self._say(f"{instance.name} exits repeatedly; giving up")
        self._over.set()

    def _lost(self, instance: Instance) -> bool:
        """Return whether it is down and will not be restarted."""
        with instance.lock:
            return not instance.wanted and not instance.process.running()

    def _death(self, instance: Instance) -> StackError:
        return instance.process.failure(describe_exit(instance.process.exit_code or 0))
