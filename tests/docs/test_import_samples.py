"""The sample files of docs/imports.md can be imported in the order that it gives."""

import re
from pathlib import Path

from deploy.local.paths import CHECKOUT
from tests.docs import commands
from tests.support.platform import Platform, eventually, results
from tests.support.responses import statuses

DOCS = CHECKOUT / "docs"
SAMPLES = sorted((DOCS / "imports").iterdir())
CONTENT = {path: path.read_bytes() for path in SAMPLES}
TYPES = {".csv": "text/csv", ".ndjson": "application/x-ndjson"}


def order() -> list[tuple[str, str]]:
    """Return the kinds with their services, as the page lists them."""
    _, _, below = (DOCS / "imports.md").read_text("utf-8").partition("\n## Order of the files")
    return re.findall(r"^\| `(\w+)` \| (\w+) \|", below.partition("\n## ")[0], re.MULTILINE)


async def test_the_sample_files_can_be_imported_and_imported_again(platform: Platform) -> None:
    assert {path.stem for path in SAMPLES} == {kind for kind, _ in order()}
    for outcomes in ({"created", "unchanged"}, {"unchanged"}):
        for kind, service in order():
            for path in (each for each in SAMPLES if each.stem == kind):
                await check(platform, service, path, outcomes)


def test_the_documented_command_imports_the_samples(platform: Platform, tree: Path) -> None:
    environment = platform.clients_environment
    answered = commands.output(commands.block("docs/imports.md"), tree, environment)

    assert set(re.findall(r'"status": *"(\w+)"', answered)) == {"unchanged"}


async def check(platform: Platform, service: str, path: Path, outcomes: set[str]) -> None:
    """Import a file until no row waits; rows that were created before are unchanged by then."""
    client = platform.client(service, "service")
    headers = {"Content-Type": TYPES[path.suffix]}

    async def imported() -> None:
        url = f"/v1/imports/{path.stem}"
        answers = results(await client.post(url, content=CONTENT[path], headers=headers))
        assert set(statuses(answers)) <= outcomes, (path.name, answers)

    await eventually(imported)
