"""The package works in an environment that has its dependencies and nothing else."""

import json
import re
import shutil
import subprocess
import sys
import venv
from importlib.metadata import distribution
from pathlib import Path
from zipfile import ZipFile

import jsonschema
import pytest

from coursestream_events import CATALOG
from tools.events.paths import CHECKOUT, DISTRIBUTION
from tools.events.versions import project_version

# Prints what the installed package contains, after decoding and encoding every example.
_SCRIPT = """
import importlib.metadata, importlib.util, json, sys
import coursestream_events as events

for entry in events.CATALOG:
    event = events.decode(events.example_of(entry.event))
    assert type(event) is entry.event
    assert events.decode(events.encode(event)) == event
print(json.dumps({
    "file": events.__file__,
    "path": sys.path,
    "version": importlib.metadata.version("coursestream-events"),
    "found": [name for name in ("shared", "services") if importlib.util.find_spec(name)],
    "events": {
        entry.event.type_name: {
            "schema": events.schema_of(entry.event),
            "example": json.loads(events.example_of(entry.event)),
        }
        for entry in events.CATALOG
    },
}))
"""


def run(*command: str | Path, directory: Path | None = None) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=directory, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy because the build writes into its sources.

    Without pip, which not every environment of a developer has.
    """
    folder = tmp_path_factory.mktemp("wheel")
    sources = shutil.copytree(DISTRIBUTION, folder / "sources")
    build = f"from setuptools.build_meta import build_wheel; build_wheel({str(folder)!r})"
    run(sys.executable, "-c", build, directory=sources)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def python(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the wheel and its dependencies."""
    environment = tmp_path_factory.mktemp("environment")
    venv.create(environment, with_pip=False, symlinks=True)
    (site_packages,) = environment.glob("lib/python*/site-packages")
    with ZipFile(wheel) as archive:
        archive.extractall(site_packages)
    (installed,) = site_packages.glob("coursestream_events-*.dist-info")
    for name in dependencies(requirements_of(installed)):
        copy_distribution(name, site_packages)
    return environment / "bin" / "python"


def requirements_of(folder: Path) -> list[str]:
    """Return the requirements of an installed distribution."""
    lines = (folder / "METADATA").read_text("utf-8").splitlines()
    return [line.partition(": ")[2] for line in lines if line.startswith("Requires-Dist: ")]


def dependencies(requirements: list[str]) -> set[str]:
    """Return the names of all distributions that the requirements need, extras excluded."""
    found: set[str] = set()
    pending = list(requirements)
    while pending:
        requirement = pending.pop()
        match = re.match(r"[\w.-]+", requirement)
        if match is None or "extra ==" in requirement or match[0] in found:
            continue
        found.add(match[0])
        pending += distribution(match[0]).requires or []
    return found


def copy_distribution(name: str, target: Path) -> None:
    for file in distribution(name).files or []:
        if file.parts[0] != ".." and "__pycache__" not in file.parts:
            copy = target / file
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(str(file.locate()), copy)


def test_installed_package_decodes_and_validates_every_example(python: Path) -> None:
    found = json.loads(run(python, "-I", "-c", _SCRIPT))
    assert Path(found["file"]).is_relative_to(python.parents[1])
    assert not any(Path(each).is_relative_to(CHECKOUT) for each in found["path"])
    assert found["found"] == []
    assert found["version"] == str(project_version())
    assert found["events"].keys() == {entry.event.type_name for entry in CATALOG}
    for contract in found["events"].values():
        jsonschema.Draft202012Validator(contract["schema"]).validate(contract["example"])


def test_wheel_contains_the_package_alone(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    metadata = f"coursestream_events-{project_version()}.dist-info"
    assert {name.partition("/")[0] for name in names} == {"coursestream_events", metadata}
    assert {"coursestream_events/py.typed", f"{metadata}/licenses/LICENSE"} <= set(names)
