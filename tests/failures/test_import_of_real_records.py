"""Real teaching records through the bulk imports, also while services are killed.

Three steps on one platform, each on top of the one before: a cut, the same again, then the whole
presentation while progress and reporting die again and again.
"""

import asyncio
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from deploy.local.paths import CHECKOUT
from shared.references import id_of
from tests.support import Platform
from tests.tools.oulad_set import oulad_folder
from tools.oulad.recount import recount

COURSE = "aaa-2013j"
KILLS = 5


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The real records where they are at hand, else made ones of the same layout."""
    return oulad_folder(tmp_path_factory.mktemp("oulad"))


async def import_oulad(platform: Platform, data: Path, *options: str) -> str:
    """What the client printed; asserts that all figures were equal."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tools.oulad",
        str(data),
        "--check",
        *options,
        cwd=CHECKOUT,
        env=platform.clients_environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    text = output.decode()
    assert process.returncode == 0, text
    assert "All figures equal the recount" in text, text
    return text


async def test_a_cut_is_equal_and_counts_nothing_twice(platform: Platform, data: Path) -> None:
    await import_oulad(platform, data, "--courses", COURSE, "--students", "60")
    again = await import_oulad(platform, data, "--courses", COURSE, "--students", "60")
    assert "created" not in again


@dataclass
class Assassin:
    """Kills one service while its work is piling up, between a fifth and four fifths."""

    platform: Platform
    expected: int
    killed: dict[str, int] = field(default_factory=lambda: {"progress": 0, "reporting": 0})

    async def lurk(self) -> None:
        while min(self.killed.values()) < KILLS:
            await asyncio.sleep(0.02)
            stored, published, counted = await self._look()
            if not 0.2 <= stored / self.expected <= 0.8:
                continue
            if published < stored:
                await self._kill("progress")
            if counted < stored:
                await self._kill("reporting")

    async def _look(self) -> tuple[int, int, int]:
        """Completions that progress holds, those of them that left its outbox, and reporting's."""
        course = id_of("course", f"oulad:{COURSE}")
        (progress,) = await self.platform.fetch(
            "progress",
            "SELECT (SELECT count(*) FROM lesson_progress WHERE course_id = $1) AS stored, "
            "(SELECT count(*) FROM outbox) AS waiting",
            course,
        )
        (reporting,) = await self.platform.fetch(
            "reporting", "SELECT count(*) AS n FROM completions WHERE course_id = $1", course
        )
        return progress["stored"], progress["stored"] - progress["waiting"], reporting["n"]

    async def _kill(self, service: str) -> None:
        """Not before it is up again, so that each kill hits a process at work."""
        supervisor = self.platform.supervisor
        if self.killed[service] <= max(KILLS, min(self.killed.values()) + 2):
            await asyncio.to_thread(supervisor.wait_ready, service)
            supervisor.kill(service)
            self.killed[service] += 1


async def test_killing_services_in_the_middle_changes_nothing(
    platform: Platform, data: Path
) -> None:
    (row,) = await platform.fetch("reporting", "SELECT count(*) AS n FROM missing_versions")
    expected = recount(data, [COURSE], None)[COURSE].figures()["lessons_completed"]
    assassin = Assassin(platform, int(expected or 0))
    hunt = asyncio.create_task(assassin.lurk())
    try:
        await import_oulad(platform, data, "--courses", COURSE)
    finally:
        hunt.cancel()
    assert min(assassin.killed.values()) >= KILLS, assassin.killed
    await platform.settled()
    (after,) = await platform.fetch("reporting", "SELECT count(*) AS n FROM missing_versions")
    assert after["n"] == row["n"]
