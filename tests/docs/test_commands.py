"""Every shell block of the documentation that can run here is run by a test."""

import re

import pytest

from deploy.local.paths import CHECKOUT
from tests.docs import commands
from tests.docs.pages import PAGES

# Page → the test that runs its blocks.
RUN = {
    "README.md": "tests/tools/test_clients_live.py",
    "docs/events.md": "tests/docs/test_example_consumers.py",
    "docs/imports.md": "tests/docs/test_import_samples.py",
    "docs/runbooks.md": "tests/telemetry/runbooks.py",
}
# They need a container engine or a cluster. `make test-images` and `make check-deploy` build and
# check the files that they name.
NOT_HERE = {"docs/deployment.md"}


def test_every_shell_block_is_run() -> None:
    with_blocks = {
        page.relative_to(CHECKOUT).as_posix()
        for page in PAGES
        if commands.blocks(page.relative_to(CHECKOUT).as_posix())
    }
    assert with_blocks == set(RUN) | NOT_HERE


@pytest.mark.parametrize(("page", "test"), RUN.items(), ids=RUN.keys())
def test_the_named_test_takes_the_blocks_from_the_page(page: str, test: str) -> None:
    assert re.search(rf'blocks?\("{page}"\)', (CHECKOUT / test).read_text("utf-8"))
