"""Gradebook, CSV, sidebar, grading queue and reporting agree, whatever a student did."""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    choice,
    correct_answers,
    grade,
    ok,
    open_course,
)


async def gradebook_row(course: Course) -> dict[str, Any]:
    """Return the only student's row, after comparing it with the CSV and with the sidebar."""
    path = f"/v1/courses/{course.course_id}/gradebook"
    book = ok(await course.grader.get(path))
    (row,) = book["items"]
    percents = {each["item_id"]: each["percent"] for each in row["grades"]}
    table = await course.grader.get(path, params={"format": "csv"})
    names, values = csv.reader(io.StringIO(table.text))
    shown = dict(zip(names, values, strict=True))
    for item in book["assessments"]:
        percent = percents.get(item["item_id"])
        assert (float(shown[item["title"]]) if shown[item["title"]] else None) == percent
    row["percents"] = percents
    return dict(row)


async def agree(student: Student) -> dict[str, Any]:
    """Wait until all views agree, and return what they say."""
    course = student.course

    async def agreeing() -> dict[str, Any]:
        row = await gradebook_row(course)
        side = ok(await student.http.get(f"/v1/me/courses/{course.course_id}/sidebar"))
        assert (side["completed"], side["required"]) == (row["completed"], row["required"])
        for lesson in side["chapters"][0]["lessons"]:
            item = lesson["assessment"]
            assert item["percent"] == row["percents"].get(item["item_id"])
        queue = ok(await course.grader.get("/v1/me/grading-queue"))["items"]
        admin = course.platform.client("reporting", "superadmin")
        (known,) = ok(await admin.get(f"/v1/courses/{course.course_id}/students"))["items"]
        assert (known["done"], known["required"]) == (row["completed"], row["required"])
        assert known["ungraded"] == len(queue)
        counting = [percent for percent in row["percents"].values() if percent is not None]
        mean = sum(counting) / len(counting) if counting else None
        assert known["average"] == pytest.approx(mean)
        return {"done": known["done"], "ungraded": len(queue), "average": known["average"]}

    return await eventually(agreeing)


async def test_all_views_agree_after_each_step(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], title="Quiz", pass_percent=60)
    late = {"due_at": (datetime.now(UTC) - timedelta(days=2)).isoformat()}
    deduct = {**late, "late_policy": "deduct", "late_deduction_percent": 10}
    essay = await course.add_assignment(title="Essay", **deduct)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    student = await course.enroll()

    # A failed quiz, and work that is withdrawn, handed in again and graded late.
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    first = await student.submit(essay)
    assert await agree(student) == {"done": 1, "ungraded": 1, "average": 0}
    ok(await student.post(f"/v1/submissions/{first['submission_id']}:withdraw"))
    assert await agree(student) == {"done": 0, "ungraded": 0, "average": 0}
    second = await student.submit(essay)
    average = (await grade(course, second["submission_id"], "90"))["percent"] / 2
    assert average < 45
    assert await agree(student) == {"done": 1, "ungraded": 0, "average": average}

    # Re-enrolling continues the span.
    await student.withdraw()
    await student.enroll(cycle=2)
    assert await agree(student) == {"done": 1, "ungraded": 0, "average": average}

    # A quiz that is passed while its lesson is hidden counts when it is shown again.
    attempt = await student.attempt(quiz_id)
    await course.change_lesson(course.lessons[0], published=False)
    await student.sees(1)
    await student.answer(attempt, *correct_answers(attempt))
    await course.change_lesson(course.lessons[0], published=True)

    async def credited() -> None:
        assert (await agree(student))["done"] == 2

    await eventually(credited)

    # The deduction is waived.
    await grade(course, second["submission_id"], "90", waive_late_deduction=True)
    assert await agree(student) == {"done": 2, "ungraded": 0, "average": 95}

    # A reset keeps the results until there is a grade in the new round.
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    ok(await course.grader.post(path))
    assert await agree(student) == {"done": 0, "ungraded": 0, "average": 95}
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    await student.submit(essay)
    assert await agree(student) == {"done": 1, "ungraded": 1, "average": 45}

    # Grades of an earlier span do not count.
    await student.withdraw()
    await student.enroll(cycle=3, fresh_cycle=True)
    assert await agree(student) == {"done": 0, "ungraded": 0, "average": None}
