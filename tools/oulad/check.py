"""Compare reporting's figures of the imported courses with a recount of the files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tools.compare import Difference, differences, print_differences
from tools.oulad import figures
from tools.oulad.recount import Count, figures_of_teacher, recount
from tools.reporting import Report, Reporting, Row

# Figure → heading and format, short enough for a narrow terminal.
_SHOWN = {
    "enrollments": ("enroll-\nments", "{:,}"),
    "students": ("open", "{:,}"),
    "lessons": ("les-\nsons", "{:,}"),
    "lessons_completed": ("done", "{:,}"),
    "submissions": ("results", "{:,}"),
    "graded": ("graded", "{:,}"),
    "quiz_average": ("quiz\n%", "{:.2f}"),
    "assignment_average": ("assign-\nment %", "{:.2f}"),
    "completion_rate": ("com-\npletion", "{:.2%}"),
}


async def check(
    reporting: Reporting,
    folder: Path,
    slugs: list[str],
    students: int | None,
    console: Console,
) -> bool:
    """Print the figures and each difference; return whether all are equal."""
    counts = recount(folder, slugs, students)
    courses = await reporting.performance("courses")
    teachers = await reporting.performance("teachers")
    rows = {row["slug"]: row for row in courses.items}
    found: list[Difference] = []
    for slug, count in counts.items():
        row = rows.get(slug)
        found += differences(slug, row, count.figures())
        if row is not None:
            days = await reporting.days(row["course_id"])
            found += _differing_days(slug, days, count.days(slug))
            found += await _differing_spreads(reporting, slug, row["course_id"], count)
    for name, counted, row, others in _teachers(counts, courses, teachers):
        if others:
            listed = ", ".join(others)
            console.print(f"  {name} is not compared: also owns {listed}", highlight=False)
        else:
            found += differences(name, row, figures_of_teacher(counted))
    _print(console, rows, slugs)
    return _verdict(console, found, courses)


def _differing_days(
    slug: str, told: Mapping[str, Row], counted: Mapping[str, Mapping[str, float | None]]
) -> Iterator[Difference]:
    nothing = dict.fromkeys(("lessons_completed", "submissions", "graded"), 0)
    for day in sorted(told.keys() | counted.keys()):
        yield from differences(f"{slug} {day}", told.get(day, nothing), counted.get(day, nothing))


async def _differing_spreads(
    reporting: Reporting, slug: str, course_id: str, count: Count
) -> list[Difference]:
    """Compare distributions, flows and the backlog."""
    today = datetime.now(UTC).date()
    backlog = await reporting.backlog(course_id)
    found = list(differences(f"{slug} backlog", backlog, figures.backlog(count, slug, today)))
    told_flows, counted_flows = await reporting.flows(course_id), figures.flows(count, slug)
    for day in sorted(told_flows.keys() | counted_flows.keys()):
        none = dict.fromkeys(("enrolled", "withdrew", "removed", "expired", "completed"), 0)
        told, counted = told_flows.get(day, none), counted_flows.get(day, none)
        found += differences(f"{slug} {day}", told, counted)
    # Titles end with the assessment's id.
    rows = {
        row["title"].rpartition(" ")[2] if row["title"] else row["of"]: row
        for row in await reporting.distributions(course_id)
    }
    for name, counted in figures.distributions(count).items():
        # An assessment is listed even if nobody has taken it, as lessons show all of them.
        found += differences(f"{slug} distribution of {name}", rows.get(name), counted)
    return found


def _teachers(
    counts: Mapping[str, Count], courses: Report, teachers: Report
) -> Iterator[tuple[str, list[Count], Row | None, list[str]]]:
    """Yield, per module, its teacher's name, the recount, reporting's row and other courses."""
    of_module: dict[str, list[str]] = defaultdict(list)
    for slug in counts:
        of_module[slug.partition("-")[0]].append(slug)
    owned: dict[str, set[str]] = defaultdict(set)
    owner: dict[str, str] = {}
    for row in courses.items:
        owned[row["teacher_id"]].add(row["slug"])
        owner[row["slug"]] = row["teacher_id"]
    rows = {row["teacher_id"]: row for row in teachers.items}
    for module, slugs in of_module.items():
        teacher = owner.get(slugs[0], "")
        others = {each for each in owned[teacher] - set(slugs) if each.startswith(f"{module}-")}
        yield module.upper(), [counts[each] for each in slugs], rows.get(teacher), sorted(others)


def _print(console: Console, rows: Mapping[str, Row], slugs: list[str]) -> None:
    table = Table("course", box=None, pad_edge=False, title="Course performance, from reporting")
    for heading, _ in _SHOWN.values():
        table.add_column(heading, justify="right")
    for slug in slugs:
        if (row := rows.get(slug)) is not None:
            table.add_row(slug, *(_cell(row[name], form) for name, (_, form) in _SHOWN.items()))
    console.print(table)


def _cell(value: float | None, form: str) -> str:
    return "none" if value is None else form.format(value)


def _verdict(console: Console, found: list[Difference], courses: Report) -> bool:
    if courses.pending_references or courses.dead_letters:
        console.print(
            f"Reporting has {courses.dead_letters} dead letters and "
            f"{courses.pending_references} pending references",
            style="yellow",
        )
    if found:
        print_differences(console, found)
        return False
    console.print(
        "All figures equal the recount of the files, by course, by teacher and by day, with "
        "distributions, flows and backlogs."
    )
    return True
