"""Real teaching records through the bulk imports, also while services are killed.

Four steps on one platform, each on top of the one before: a cut, the same again, the whole
presentation while progress and reporting die again and again, then all presentations.
"""

import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path

import asyncpg
import pytest
import pytest_asyncio

from deploy.local.paths import CHECKOUT
from shared.references import id_of
from tests.conftest import FULL
from tests.support.platform import Platform
from tests.support.serving import served_apart
from tests.tools.oulad_set import oulad_folder
from tools.oulad.recount import recount

COURSE = "aaa-2013j"
# Small parts: each is a transaction, and so a chance to die with a full outbox.
PART_ROWS = "200" if FULL else "50"
# How many students the first and the other imports have, and how often each service is killed.
FEW, MANY, KILLS = (60, None, 5) if FULL else (30, 100, 2)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def platform() -> AsyncIterator[Platform]:
    """Run on a separate stack: so many facts would slow down the other audits."""
    async with served_apart("import") as running:
        yield running


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real dataset if it is available, otherwise a generated one."""
    return oulad_folder(tmp_path_factory.mktemp("oulad"))


async def import_oulad(platform: Platform, data: Path, *options: str) -> str:
    """Return what the client printed; assert that all figures were equal."""
    if MANY is not None and "--students" not in options:
        options = (*options, "--students", str(MANY))
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


async def test_a_repeated_import_equals_the_recount(platform: Platform, data: Path) -> None:
    few = ("--courses", COURSE, "--students", str(FEW))
    await import_oulad(platform, data, *few)
    again = await import_oulad(platform, data, *few)
    assert "created" not in again


@dataclass
class Assassin:
    """Kill services with pending work, between a fifth and four fifths of the import."""

    platform: Platform
    expected: int
    killed: dict[str, int] = field(default_factory=lambda: {"progress": 0, "reporting": 0})

    async def lurk(self) -> None:
        await asyncio.gather(*(self._lurk_for(service) for service in self.killed))

    async def _lurk_for(self, service: str) -> None:
        """One service; each kill hits a process that is up again and has worked since."""
        progress = await asyncpg.connect(self.platform.stack.database_urls["progress"])
        reporting = await asyncpg.connect(self.platform.stack.database_urls["reporting"])
        supervisor, killed_at = self.platform.supervisor, 0
        try:
            while self.killed[service] < KILLS + 1:
                stored, waiting, counted = await self._look(progress, reporting)
                if service == "progress":
                    # Otherwise a full outbox would let no request of the import succeed.
                    behind = waiting > 0 and stored > killed_at
                else:
                    behind = counted < stored
                if behind and 0.2 <= stored / self.expected <= 0.8:
                    killed_at = stored
                    supervisor.kill(service)
                    self.killed[service] += 1
                    await asyncio.to_thread(supervisor.wait_ready, service)
                await asyncio.sleep(0.005)
        finally:
            await progress.close()
            await reporting.close()

    async def _look(
        self, progress: asyncpg.Connection, reporting: asyncpg.Connection
    ) -> tuple[int, int, int]:
        """Completions that progress holds, rows in its outbox, and reporting's completions."""
        course = id_of("course", f"oulad:{COURSE}")
        row = await progress.fetchrow(
            "SELECT (SELECT count(*) FROM lesson_progress WHERE course_id = $1) AS stored, "
            "(SELECT count(*) FROM outbox) AS waiting",
            course,
        )
        assert row is not None
        counted = await reporting.fetchval(
            "SELECT count(*) FROM completions WHERE course_id = $1", course
        )
        return row["stored"], row["waiting"], counted


async def test_an_import_with_killed_services_equals_the_recount(
    platform: Platform, data: Path
) -> None:
    (row,) = await platform.fetch(
        "reporting", "SELECT count(*) AS n FROM consumer_versions WHERE missing <> '{}'"
    )
    expected = recount(data, [COURSE], MANY)[COURSE].figures()["lessons_completed"]
    assassin = Assassin(platform, int(expected or 0))
    hunt = asyncio.create_task(assassin.lurk())
    try:
        await import_oulad(platform, data, "--courses", COURSE, "--part-rows", PART_ROWS)
    finally:
        hunt.cancel()
    assert min(assassin.killed.values()) >= KILLS, assassin.killed
    await platform.settled()
    (after,) = await platform.fetch(
        "reporting", "SELECT count(*) AS n FROM consumer_versions WHERE missing <> '{}'"
    )
    assert after["n"] == row["n"]


@pytest.mark.timeout(1200)
async def test_every_presentation_equals_the_recount_on_every_day(
    platform: Platform, data: Path, full: bool
) -> None:
    """Runs after the kills, so it repeats the presentations imported before."""
    chosen = () if full else ("--courses", COURSE)
    assert "by day" in await import_oulad(platform, data, *chosen)
