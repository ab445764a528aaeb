"""CONTRIBUTING.md's own steps for a new event, followed in a copy of the tree."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from coursestream_events.catalog import LEARNER
from deploy.local.paths import CHECKOUT, KAFKA_JARS, RUNS
from deploy.local.stack import local_stack
from deploy.local.supervisor import Supervisor
from tests.docs.steps import steps
from tests.support.platform import Platform, eventually
from tests.support.progress_course import Course, open_course

PAGE = "CONTRIBUTING.md"
_NOT_COPIED = shutil.ignore_patterns(".*", "__pycache__")


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """A copy of the sources, with the environment and the jars of this checkout."""
    copy = tmp_path / "tree"
    shutil.copytree(CHECKOUT, copy, ignore=_NOT_COPIED)
    (copy / ".venv").symlink_to(CHECKOUT / ".venv")
    (copy / ".local").mkdir()
    KAFKA_JARS.mkdir(parents=True, exist_ok=True)
    (copy / ".local" / KAFKA_JARS.name).symlink_to(KAFKA_JARS)
    yield copy
    shutil.rmtree(copy)


def run(tree: Path, command: str) -> None:
    """A command of the page; what `make` would install is there already."""
    words = shlex.split(command)
    if words[0] == "make":
        words[1:1] = ["-o", ".venv/.dev-installed"]
    # The `make test` that this may run in has arguments of its own.
    environment = {name: value for name, value in os.environ.items() if "MAKE" not in name}
    environment["PYTHONPATH"] = str(tree / "shared" / "events")
    done = subprocess.run(
        words, cwd=tree, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"


def follow(tree: Path) -> list[str]:
    """Do all steps; returns the Python files that they changed."""
    page = (tree / PAGE).read_text(encoding="utf-8")
    found = list(steps(page))
    assert len(found) == len(re.findall(r"^<!-- ", page, re.MULTILINE)), "a step is not understood"
    for step in found:
        step.apply(tree, lambda command: run(tree, command))
    return sorted({step.path for step in found if step.path.endswith(".py")})


@asynccontextmanager
async def platform_of(tree: Path) -> AsyncIterator[Platform]:
    """On servers of its own: the consumer groups are named like those of the other tests."""
    directory = RUNS / f"contributing-{tree.parent.name}"
    with (
        local_stack(directory) as stack,
        Supervisor(stack.environment(), directory, directory=tree) as supervisor,
    ):
        running = Platform(stack, supervisor)
        yield running
        await running.close()


async def test_a_new_event_arrives_by_the_pages_own_steps(tree: Path) -> None:
    changed = " ".join(follow(tree))
    for command in (f"ruff check {changed}", f"ruff format --check {changed}", "lint-imports"):
        run(tree, f".venv/bin/{command}")
    async with platform_of(tree) as platform:
        course = await open_course(platform, lessons=1)
        student = await course.enroll()
        await eventually(lambda: expect(platform, course, students=1, active_students=0))
        answer = await student.post(f"/v1/courses/{course.course_id}:visit")
        assert answer.status_code == 204, answer.text
        position = f"{LEARNER.name}/{student.aggregate}@1"
        assert answer.headers["Coursestream-Write-Token"] == position
        await eventually(lambda: expect(platform, course, students=1, active_students=1))


async def expect(platform: Platform, course: Course, **figures: int) -> None:
    rows = (await platform.performance()).values()
    found = [row for row in rows if row["course_id"] == course.course_id]
    assert [{name: row[name] for name in figures} for row in found] == [figures]
