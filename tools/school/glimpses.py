"""Show one course as a student and a teacher see it, from progress."""

from __future__ import annotations

from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table
from rich.tree import Tree

from tools.school.day import School
from tools.school.learning import Learner
from tools.school.people import Answer
from tools.school.teaching import Taught

_COURSE = "algebra"
_STUDENTS = 6
_MARKS = {"completed": "●", "started": "◐", "not_started": "○"}


async def print_glimpses(console: Console, school: School) -> None:
    """Return a course and the student who has completed most of it."""
    taught = school.course(_COURSE)
    students = [each for each in school.learners if each.student_id in taught.count.open_students]
    done = taught.count.is_done
    keenest = max(
        students, key=lambda each: sum(done(each.student_id, page) for page in taught.pages)
    )
    await _print_sidebar(console, keenest, taught)
    await _print_gradebook(console, students[:_STUDENTS], taught)


async def _print_sidebar(console: Console, learner: Learner, taught: Taught) -> None:
    sidebar = await learner.person.get("progress", f"me/{taught.path}/sidebar")
    percent = "nothing required" if sidebar["percent"] is None else f"{_whole(sidebar)} % done"
    tree = Tree(f"{sidebar['title']}, as seen by {learner.person.name}: {percent}")
    for chapter in sidebar["chapters"]:
        branch = tree.add(chapter["title"])
        for lesson in chapter["lessons"]:
            branch.add(_lesson(lesson, resumes=lesson["lesson_id"] == sidebar["resume_lesson_id"]))
    console.print(tree, highlight=False)


def _lesson(lesson: Answer, *, resumes: bool) -> str:
    parts = [_MARKS[lesson["state"]], lesson["title"]]
    assessment: dict[str, Any] | None = lesson["assessment"]
    if assessment is not None:
        result = assessment["status"].replace("_", " ")
        parts.append(f"({result if assessment['percent'] is None else f'{_whole(assessment)} %'})")
    return " ".join([*parts, "← go on here"] if resumes else parts)


async def _print_gradebook(console: Console, students: list[Learner], taught: Taught) -> None:
    book = await taught.teacher.get("progress", f"{taught.path}/gradebook?limit=200")
    rows = {row["student_id"]: row for row in book["items"]}
    table = Table(box=box.SIMPLE, pad_edge=False, title=f"Gradebook of {taught.plan.title}")
    for heading in ("", "done", *(each["title"] for each in book["assessments"])):
        table.add_column(heading, justify="right" if heading else "left")
    for student in students:
        row = rows[student.student_id]
        percents = {each["item_id"]: each for each in row["grades"]}
        grades = (percents.get(each["item_id"]) for each in book["assessments"])
        table.add_row(student.person.name, _cell(row), *map(_cell, grades))
    console.print(table)


def _cell(counted: Answer | None) -> str:
    if counted is None:
        return ""
    return "waits" if counted["percent"] is None else f"{_whole(counted)} %"


def _whole(counted: Answer) -> int:
    return round(float(counted["percent"]))
