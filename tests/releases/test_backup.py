"""The documented dump and restore of a service's database, while the other services go on."""

import asyncio
import os
import re
import subprocess
from pathlib import Path

from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from deploy.local.postgres_programs import installed_programs
from tests.support.classroom import Classroom
from tests.support.platform import Platform

_BLOCK = re.compile(r"<!-- (dump|restore) -->\n```sh\n(.*?)```", re.DOTALL)


def run(step: str, service: str, platform: Platform, folder: Path) -> None:
    """Run a command of the page for a service."""
    commands = dict(_BLOCK.findall((CHECKOUT / "docs" / "restore.md").read_text("utf-8")))
    text = commands[step].replace("progress", service).replace("PROGRESS", service.upper())
    path = f"{installed_programs()}:{os.environ['PATH']}"
    environment = {**os.environ, **platform.environment, "PATH": path}
    done = subprocess.run(
        ["sh", "-ec", text], cwd=folder, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()


async def test_each_service_is_dumped_while_it_runs_and_restored(
    platform: Platform, tmp_path: Path
) -> None:
    room = await Classroom(platform, students=2, lessons=2).move_in()
    await room.complete(0, 1, lesson=0)
    await room.expect(students=2, lessons_completed=2)
    await platform.settled()
    for service in SERVICES:
        await asyncio.to_thread(run, "dump", service, platform, tmp_path)

    for service in SERVICES:
        await asyncio.to_thread(platform.supervisor.stop_instance, service)
        await platform.disconnect(service)
        await asyncio.to_thread(run, "restore", service, platform, tmp_path)
        platform.supervisor.start_instance(service)
        await asyncio.to_thread(platform.supervisor.wait_ready, service)

    await room.expect(students=2, lessons_completed=2, completion_rate=0.5)
    await room.complete(0, 1, lesson=1)
    await room.expect(students=2, lessons_completed=4, completion_rate=1.0)
