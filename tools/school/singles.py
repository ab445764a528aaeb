"""Show what teachers and administrators do about single students."""

from __future__ import annotations

from datetime import timedelta

from rich import box
from rich.console import Console
from rich.table import Table

from tools.school.day import School
from tools.school.people import Answer
from tools.school.teaching import Taught

_COURSE = "algebra"
_TYPED = "zoe"
_MORE_DAYS = 7
_AT_RISK = 5
_FAILING_PERCENT = 50


async def print_singles(console: Console, school: School) -> None:
    taught = school.course(_COURSE)
    await _search(console, school)
    await _grant_exception(console, school, taught)
    await _print_at_risk(console, taught)


async def _search(console: Console, school: School) -> None:
    found = await school.admin.get("enrollment", f"users:search?q={_TYPED}")
    names = ", ".join(each["display_name"] for each in found["items"])
    console.print(
        f'The administrator types "{_TYPED}" and finds {names}.', highlight=False, soft_wrap=True
    )


async def _grant_exception(console: Console, school: School, taught: Taught) -> None:
    """Give a student who has not submitted the assignment more days, and show what they see."""
    submitted = {
        each.student_id for each in taught.count.submissions.values() if each.kind == "assignment"
    }
    waiting = taught.count.open_students - submitted
    learner = next(each for each in school.learners if each.student_id in waiting)
    path = f"{taught.path}/students/{learner.student_id}/exceptions/{taught.assignment_id}"
    until = taught.due_at + timedelta(days=_MORE_DAYS)
    await taught.teacher.put(
        "progress",
        path,
        {"due_at": until.isoformat(), "reason": "Ill this week."},
        if_match=await taught.teacher.etag("progress", path),
    )
    sidebar = await learner.person.get("progress", f"me/{taught.path}/sidebar")
    (seen,) = (each for each in _assessments(sidebar) if each["item_id"] == taught.assignment_id)
    console.print(
        f"{taught.teacher.name} gives {learner.person.name} {_MORE_DAYS} days more for the "
        f"assignment; {learner.person.name} sees that it is due at {seen['due_at']}.",
        highlight=False,
        soft_wrap=True,
    )


def _assessments(sidebar: Answer) -> list[Answer]:
    lessons = [lesson for chapter in sidebar["chapters"] for lesson in chapter["lessons"]]
    return [lesson["assessment"] for lesson in lessons if lesson["assessment"] is not None]


async def _print_at_risk(console: Console, taught: Taught) -> None:
    course = f"course_id={taught.path.removeprefix('courses/')}"
    limits = f"failing_percent={_FAILING_PERCENT}&count=true&limit={_AT_RISK}"
    page = await taught.teacher.get("reporting", f"students/at-risk?{course}&{limits}")
    title = f"{taught.plan.title}: students at risk ({page['total']} in all)"
    table = Table("student", "evidence", box=box.SIMPLE, pad_edge=False, title=title)
    for student in page["items"]:
        reasons = "; ".join(f"{each['rule']}: {each['evidence']}" for each in student["reasons"])
        table.add_row(student["display_name"], reasons)
    console.print(table)
