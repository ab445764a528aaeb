"""Documentation names only files, settings, metrics and make targets that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic_settings import BaseSettings

from deploy.local.paths import CHECKOUT
from services.courses.settings import CoursesSettings
from services.enrollment.settings import EnrollmentSettings
from services.progress.settings import ProgressSettings
from services.reporting.settings import ReportingSettings
from shared.settings import reference
from tests.docs.pages import PAGES
from tests.support.telemetry import metric_names
from tools import configuration

SETTINGS: dict[str, type[BaseSettings]] = {
    "courses": CoursesSettings,
    "enrollment": EnrollmentSettings,
    "progress": ProgressSettings,
    "reporting": ReportingSettings,
}
_PAGE = pytest.mark.parametrize(
    "page", PAGES, ids=lambda page: page.relative_to(CHECKOUT).as_posix()
)


def rows(page: str, heading: str) -> list[list[str]]:
    """Return the cells of the first table below a line that starts with ``heading``."""
    text = (CHECKOUT / page).read_text("utf-8")
    _, found, below = text.partition(f"\n{heading}")
    assert found, f"{page} has no {heading!r}"
    table = re.search(r"(?:^\|.*\n)+", below, re.MULTILINE)
    assert table is not None
    return [
        [cell.strip().strip("`") for cell in line.strip("|").split("|")]
        for line in table[0].splitlines()[2:]
    ]


def test_configuration_page_is_generated_from_the_settings_classes() -> None:
    references = {service: reference(kind) for service, kind in SETTINGS.items()}
    written = configuration.PAGE.read_text("utf-8")
    assert written == configuration.page(references), "run `make configuration`"


def test_every_setting_says_what_it_means() -> None:
    settings = [each for kind in SETTINGS.values() for each in reference(kind)]
    assert [each["variable"] for each in settings if not each["meaning"]] == []


def test_metrics_table_lists_every_metric() -> None:
    listed = {name for name, _ in rows("docs/operations.md", "## Metrics")}
    assert listed == metric_names()


@_PAGE
def test_links_resolve(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    local = [target for target in targets if "://" not in target]
    assert [target for target in local if not (page.parent / target).exists()] == []


@_PAGE
def test_named_files_exist(page: Path) -> None:
    """Check paths in backticks that begin with a folder of the tree."""
    named = re.findall(
        r"`((?:deploy|docs|services|shared|tests|tools)/[\w./-]+)`", page.read_text("utf-8")
    )
    created = re.findall(r"<!-- create: (\S+) -->", page.read_text("utf-8"))
    assert [name for name in named if not (CHECKOUT / name).exists() and name not in created] == []


@_PAGE
def test_named_make_targets_exist(page: Path) -> None:
    targets = set(
        re.findall(r"^([a-z-]+):.*## ", (CHECKOUT / "Makefile").read_text(), re.MULTILINE)
    )
    named = set(re.findall(r"(?:`|^)make ([a-z-]+)", page.read_text("utf-8"), re.MULTILINE))
    assert named <= targets


def test_shared_readme_names_every_module() -> None:
    text = (CHECKOUT / "shared" / "README.md").read_text("utf-8")
    packages = {
        f"{path.name}/" if path.is_dir() else path.name
        for path in (CHECKOUT / "shared").iterdir()
        if (path / "__init__.py").exists() or (path.suffix == ".py" and path.stem != "__init__")
    }
    assert {name for name in packages if f"`{name}`" not in text} == set()


def test_no_makefile_variable_overrides_a_setting() -> None:
    """A variable of the same name would replace the setting in every program that make starts."""
    text = (CHECKOUT / "Makefile").read_text("utf-8")
    variables = set(re.findall(r"^(\w+)\s*[:?]?=", text, re.MULTILINE))
    settings = {each["variable"] for kind in SETTINGS.values() for each in reference(kind)}
    assert variables
    assert variables.isdisjoint(settings)
