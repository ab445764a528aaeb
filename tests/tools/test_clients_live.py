"""The clients against the running platform, as `make sample` and `make import-oulad` start them."""

from __future__ import annotations

import re
from pathlib import Path

from tests.docs import commands
from tests.support.clients import run_client
from tests.support.platform import Platform
from tests.tools.oulad_set import write_set


def test_the_small_school_agrees_with_reporting(platform: Platform) -> None:
    school = run_client(platform, "tools.school")

    assert school.returncode == 0, school.stdout + school.stderr
    assert "Lindqvist" in school.stdout
    assert "Daily report: " in school.stdout
    assert "From a command's response to its effect" in school.stdout
    assert "All figures of 4 teachers and 6 courses equal" in school.stdout

    again = run_client(platform, "tools.school")
    assert (again.returncode, again.stdout.count("\n")) == (0, 1), again.stdout + again.stderr
    assert "nothing is added" in again.stdout


def test_the_commands_of_the_readme_list_the_teacher_s_course(
    platform: Platform, tree: Path
) -> None:
    printed = commands.output(commands.block("README.md"), tree, platform.clients_environment)

    assert '"items":[{' in printed.replace(" ", ""), printed


async def test_an_import_can_be_repeated_and_a_wrong_figure_is_found(
    platform: Platform, tmp_path: Path
) -> None:
    data = str(write_set(tmp_path))

    first = run_client(platform, "tools.oulad", data, "--check")
    assert first.returncode == 0, first.stdout + first.stderr
    assert "All figures equal the recount" in first.stdout

    again = run_client(platform, "tools.oulad", data, "--check")
    assert again.returncode == 0, again.stdout + again.stderr
    assert "created" not in again.stdout

    for change, expected in SPOILED.items():
        await spoil(platform, change, +1)
        try:
            spoiled = run_client(
                platform, "tools.oulad", data, "--only-check", "--courses", "xxx-2013j"
            )
        finally:
            await spoil(platform, change, -1)
        assert spoiled.returncode == 1
        table = spoiled.stdout.split("Differences")[1]
        found = [" ".join(re.split(r"[\s│]+", line)) for line in table.splitlines()]
        assert [line.strip() for line in found if "xxx-2013j" in line] == [expected]


SPOILED = {
    "UPDATE course_totals SET withdrawn = withdrawn + $1 WHERE course_id = "
    "(SELECT course_id FROM courses WHERE slug = 'xxx-2013j')": "xxx-2013j withdrawn 3 2",
    "UPDATE daily_metrics SET submissions = submissions + $1 WHERE day = '2013-10-30' "
    "AND owner_id = (SELECT course_id FROM courses WHERE slug = 'xxx-2013j')":
        "xxx-2013j 2013-10-30 submissions 2 1",
}  # fmt: skip


async def spoil(platform: Platform, change: str, by: int) -> None:
    """Change a figure in reporting's database."""
    assert len(await platform.fetch("reporting", f"{change} RETURNING *", by)) == 1


def test_unknown_presentations_and_folders_are_named(platform: Platform, tmp_path: Path) -> None:
    nothing = run_client(platform, "tools.oulad", str(tmp_path))
    unknown = run_client(
        platform, "tools.oulad", str(write_set(tmp_path)), "--courses", "zzz-2013j"
    )

    assert (nothing.returncode, unknown.returncode) == (1, 1)
    assert "has neither courses.csv.gz" in nothing.stdout
    assert "has no presentation zzz-2013j; it has xxx-2013j, yyy-2014b" in unknown.stdout
