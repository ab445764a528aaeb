"""A service needs its own folder, the kernel, and the packages of its own lock; nothing else."""

import os
import subprocess
import sys
from pathlib import Path

from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT, RUNS
from deploy.local.stack import local_stack
from deploy.local.supervisor import Supervisor
from tests.releases.trees import Release
from tests.support.classroom import Classroom
from tests.support.platform import Platform

LOCKS = CHECKOUT / "requirements"


def interpreter(lock: Path, folder: Path) -> str:
    """Install a lock into an empty environment and return its Python."""
    bootstrap = CHECKOUT / "deploy" / "local" / "bootstrap.py"
    subprocess.run([sys.executable, str(bootstrap), str(folder), str(lock)], check=True)
    return str(folder / "bin" / "python")


def interpreters(full: bool, folder: Path) -> dict[str, str]:
    """Return each service's Python; in the short run, that of the tests.

    `make test-images` installs the locks in every run of CI.
    """
    if not full:
        return dict.fromkeys(SERVICES, sys.executable)
    installed: dict[str, str] = {}
    for service in SERVICES:
        lock = LOCKS / f"{service}.txt"
        text = lock.read_text("utf-8")
        # Equal locks share an environment, since installing one takes half a minute.
        installed[text] = installed.get(text) or interpreter(lock, folder / service)
    return {
        service: installed[(LOCKS / f"{service}.txt").read_text("utf-8")] for service in SERVICES
    }


async def test_each_service_migrates_starts_and_serves_from_its_own_files(
    tmp_path: Path, full: bool
) -> None:
    pythons = interpreters(full, tmp_path / "environments")
    releases = [
        Release.current(service, tmp_path / service, pythons[service]) for service in SERVICES
    ]
    programs = {release.service: release.program for release in releases}
    directory = RUNS / f"independence-{os.getpid()}"
    with (
        local_stack(directory) as stack,
        Supervisor(stack.environment(), directory, programs=programs) as supervisor,
    ):
        platform = Platform(stack, supervisor)
        room = await Classroom(platform, students=2, lessons=2).move_in()
        await room.complete(0, 1, lesson=0)
        await room.expect(students=2, lessons=2, lessons_completed=2, completion_rate=0.5)
        await platform.close()
