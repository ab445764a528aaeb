"""Exited services are restarted and reported; those that exit repeatedly are given up."""

from __future__ import annotations

import os
from pathlib import Path
from signal import Signals

import httpx
import pytest

from deploy.local import supervisor as module
from deploy.local.errors import StackError
from deploy.local.processes import wait_until
from deploy.local.supervisor import Supervisor


class Lines(list[str]):
    def has(self, *words: str) -> bool:
        return any(all(word in line for word in words) for line in self)


def supervisor(
    tree: Path, lines: Lines, *, fault: str = "", restart: bool = True, services: int = 1
) -> Supervisor:
    return Supervisor(
        {"STUB_FAULT": fault},
        tree.parent,
        services=("courses", "enrollment", "progress", "reporting")[:services],
        restart=restart,
        say=lines.append,
        directory=tree,
    )


def test_all_services_are_migrated_served_and_stopped(stub_tree: Path) -> None:
    with supervisor(stub_tree, Lines(), services=4) as running:
        pids = [running.process(service).pid for service in running.urls]
        codes = {httpx.get(f"{url}/anything").status_code for url in running.urls.values()}

        assert len(running.urls) == 4
        assert codes == {200}
        assert (running.logs / "progress.log").read_text().startswith("progress migrate")
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_an_exited_service_is_restarted_and_reported(stub_tree: Path) -> None:
    lines = Lines()
    with supervisor(stub_tree, lines) as running:
        url, pid = running.urls["courses"], running.process("courses").pid
        for _ in range(len(module.BACKOFF_SECONDS) + 2):
            running.kill("courses")
            running.wait_ready("courses")

        assert lines.has("courses", "SIGKILL", "restarting it", "courses.log")
        assert running.urls["courses"] == url
        assert running.process("courses").pid != pid
        assert running.failure is None


def test_a_service_that_exits_repeatedly_is_given_up(
    stub_tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BACKOFF_SECONDS", (0.0, 0.0))
    lines = Lines()
    with (
        pytest.raises(StackError, match=r"exited 3 times(.|\n)*out of order"),
        supervisor(stub_tree, lines, fault="dies"),
    ):
        pass
    assert lines.has("exited with code 1", "restarting it")
    assert lines.has("giving up")


def test_a_failed_migration_stops_the_start(stub_tree: Path) -> None:
    with (
        pytest.raises(StackError, match=r"exited with code 1(.|\n)*the migration is broken"),
        supervisor(stub_tree, Lines(), fault="migrate", services=4),
    ):
        pass


def test_without_restart_an_exited_service_waits_for_start_instance(stub_tree: Path) -> None:
    lines = Lines()
    with supervisor(stub_tree, lines, restart=False) as running:
        running.kill("courses")
        assert wait_until(lambda: lines.has("courses", "will not be restarted"), timeout_seconds=10)
        with pytest.raises(StackError, match="SIGKILL"):
            running.wait_ready("courses")
        running.start_instance("courses")
        running.wait_ready("courses")


def test_replicas_have_their_own_role_and_name(stub_tree: Path) -> None:
    lines = Lines()
    with supervisor(stub_tree, lines) as running:
        name = running.add("courses", role="worker")
        running.wait_ready(name)
        log = (running.logs / f"{name}.log").read_text()
        running.stop_instance(name)

        assert name == "courses-2"
        assert "--role worker" in log
        assert log.split()[-1] == name
        assert not running.process(name).running()
    assert lines == []


def test_a_service_that_ignores_sigterm_is_killed(
    stub_tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STOP_SECONDS", 0.3)
    with supervisor(stub_tree, Lines(), fault="stubborn") as running:
        running.kill("courses", Signals.SIGSTOP)
        pid = running.process("courses").pid
    assert running.process("courses").exit_code == -Signals.SIGKILL
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)
