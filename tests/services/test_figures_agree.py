"""Reporting, gradebook, sidebar, grading queue and CSV agree after each rule's scenario.

Commands go to the APIs as students and teachers send them. The audit follows the last test.
"""

import csv
import io
from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    choice,
    correct_answers,
    give_back,
    grade,
    ok,
    open_course,
)


class Figures(NamedTuple):
    """What every view says about a student."""

    done: int
    required: int
    average: float | None
    ungraded: int


class Exam(NamedTuple):
    """A course with a quiz and an essay, each in a required lesson, and a student."""

    course: Course
    quiz: str
    essay: str
    student: Student


async def exam(platform: Platform, **terms: Any) -> Exam:
    course = await open_course(platform, lessons=0)
    quiz = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60, **terms)
    essay = await course.add_assignment()
    await course.add_lesson(kind="quiz", quiz_id=quiz)
    await course.add_lesson(kind="assignment", assignment_id=essay)
    return Exam(course, quiz, essay, await course.enroll())


async def take_quiz(student: Student, quiz: str, *, right: bool) -> None:
    attempt = await student.attempt(quiz)
    wrong = (choice(attempt, 0, 1), {"value": "0"})
    await student.answer(attempt, *(correct_answers(attempt) if right else wrong))


async def withdraw(student: Student, submission: dict[str, Any]) -> None:
    ok(await student.post(f"/v1/submissions/{submission['submission_id']}:withdraw"))


async def reset(student: Student) -> None:
    course = student.course
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    ok(await course.grader.post(path))


async def agree(student: Student, *expected: Any) -> None:
    """Wait until every view has these figures: done, required, average and ungraded."""
    figures = Figures(*expected)

    async def same() -> None:
        views = {
            "gradebook": await in_gradebook(student),
            "gradebook.csv": await in_gradebook_file(student),
            "sidebar": await in_sidebar(student),
            "students": await in_students(student),
            "students.csv": await in_students_file(student),
        }
        assert views == dict.fromkeys(views, figures)
        course = await in_course(student.course)
        assert (course["completion_rate"], course["ungraded"]) == (
            figures.done / figures.required,
            figures.ungraded,
        )

    await eventually(same)


async def in_queue(student: Student) -> int:
    items = ok(await student.course.grader.get("/v1/me/grading-queue"))["items"]
    return sum(item["student_id"] == str(student.student_id) for item in items)


def mean(percents: list[Any]) -> float | None:
    known = [float(each) for each in percents if each not in (None, "")]
    return sum(known) / len(known) if known else None


async def in_gradebook(student: Student) -> Figures:
    path = f"/v1/courses/{student.course.course_id}/gradebook"
    (row,) = ok(await student.course.grader.get(path))["items"]
    average = mean([each["percent"] for each in row["grades"]])
    return Figures(row["completed"], row["required"], average, await in_queue(student))


async def in_gradebook_file(student: Student) -> Figures:
    path = f"/v1/courses/{student.course.course_id}/gradebook"
    answer = await student.course.grader.get(path, params={"format": "csv"})
    (row,) = csv.DictReader(io.StringIO(answer.text))
    titles = ("A quiz", "An assignment")
    percents = [value for name, value in row.items() if name.startswith(titles)]
    done, required = int(row["completed"]), int(row["required"])
    return Figures(done, required, mean(percents), await in_queue(student))


async def in_sidebar(student: Student) -> Figures:
    path = f"/v1/me/courses/{student.course.course_id}/sidebar"
    sidebar = ok(await student.http.get(path))
    lessons = [lesson for chapter in sidebar["chapters"] for lesson in chapter["lessons"]]
    percents = [each["assessment"]["percent"] for each in lessons]
    done = sum(each["state"] == "completed" for each in lessons)
    assert done == sidebar["completed"]
    return Figures(done, len(lessons), mean(percents), await in_queue(student))


async def in_students(student: Student) -> Figures:
    course = student.course
    teacher = course.platform.client("reporting", "teacher", course.teacher_id)
    (row,) = ok(await teacher.get(f"/v1/courses/{course.course_id}/students"))["items"]
    return Figures(row["done"], row["required"], row["average"], row["ungraded"])


async def in_students_file(student: Student) -> Figures:
    course = student.course
    teacher = course.platform.client("reporting", "teacher", course.teacher_id)
    path = f"/v1/courses/{course.course_id}/students"
    answer = await teacher.get(path, params={"format": "csv"})
    (row,) = csv.DictReader(io.StringIO(answer.text))
    done, required = int(row["done"]), int(row["required"])
    return Figures(done, required, mean([row["average"]]), int(row["ungraded"]))


async def in_course(course: Course) -> dict[str, Any]:
    teacher = course.platform.client("reporting", "teacher", course.teacher_id)
    item = ok(await teacher.get(f"/v1/courses/{course.course_id}/performance"))["item"]
    return dict(item)


async def test_a_re_enrollment_continues_with_its_results(platform: Platform) -> None:
    _, quiz, essay, student = await exam(platform, attempts_allowed=2)
    await take_quiz(student, quiz, right=False)
    await student.submit(essay)
    await agree(student, 1, 2, 0, 1)
    await student.withdraw()
    await student.enroll(cycle=2)
    await agree(student, 1, 2, 0, 1)
    await take_quiz(student, quiz, right=True)
    await agree(student, 2, 2, 100, 1)


async def test_grades_of_a_cycle_that_does_not_count_are_in_no_view(platform: Platform) -> None:
    course, quiz, essay, student = await exam(platform)
    await take_quiz(student, quiz, right=True)
    graded = await student.submit(essay)
    await grade(course, graded["submission_id"], "50")
    await agree(student, 2, 2, 75, 0)
    await student.withdraw()
    await student.enroll(cycle=2, fresh_cycle=True)
    await agree(student, 0, 2, None, 0)
    await take_quiz(student, quiz, right=False)
    await agree(student, 0, 2, 0, 0)


async def test_withdrawn_work_is_in_no_view(platform: Platform) -> None:
    _, _, essay, student = await exam(platform)
    first = await student.submit(essay)
    second = await student.submit(essay)
    await agree(student, 1, 2, None, 1)
    await withdraw(student, second)
    await agree(student, 1, 2, None, 1)
    await withdraw(student, first)
    await agree(student, 0, 2, None, 0)


async def test_a_reset_keeps_results_until_the_next_grade(platform: Platform) -> None:
    course, quiz, essay, student = await exam(platform, attempts_allowed=1)
    await take_quiz(student, quiz, right=True)
    waiting = await student.submit(essay)
    await agree(student, 2, 2, 100, 1)
    await reset(student)
    await agree(student, 0, 2, 100, 1)
    await take_quiz(student, quiz, right=False)
    await agree(student, 0, 2, 0, 1)
    await grade(course, waiting["submission_id"], "60")
    await agree(student, 0, 2, 30, 0)
    await student.submit(essay)
    await agree(student, 1, 2, 30, 1)


async def test_returned_work_awaits_no_grade_until_it_is_handed_in_again(
    platform: Platform,
) -> None:
    course, _, essay, student = await exam(platform)
    submission = await student.submit(essay)
    await give_back(course, submission)
    await agree(student, 1, 2, None, 0)
    await student.submit(essay)
    await agree(student, 1, 2, None, 1)


async def test_a_hidden_lesson_leaves_every_view_and_returns_with_its_credit(
    platform: Platform,
) -> None:
    course, quiz, essay, student = await exam(platform)
    await student.submit(essay)
    attempt = await student.attempt(quiz)
    await course.change_lesson(course.lessons[0], published=False)
    await student.sees(1)
    await student.answer(attempt, *correct_answers(attempt))
    await course.change_lesson(course.lessons[0], published=True)
    await agree(student, 2, 2, 100, 1)


async def test_a_grade_that_a_late_policy_lowers_is_in_every_view(platform: Platform) -> None:
    course, _, essay, student = await exam(platform)
    submission = (await student.submit(essay))["submission_id"]
    await grade(course, submission, "90")
    await agree(student, 1, 2, 90, 0)
    due_at = (datetime.now(UTC) - timedelta(hours=1)).isoformat()
    late = {"due_at": due_at, "late_policy": "deduct", "late_deduction_percent": 10}
    path = f"/v1/assignments/{essay}"
    tag = (await course.author.get(path)).headers["ETag"]
    ok(await course.author.patch(path, json=late, headers={"If-Match": tag}))
    await agree(student, 1, 2, 80, 0)
    await grade(course, submission, "90", waive_late_deduction=True)
    await agree(student, 1, 2, 90, 0)


async def test_an_attempt_finished_in_an_archived_course_is_in_every_view(
    platform: Platform,
) -> None:
    course, quiz, _, student = await exam(platform)
    attempt = await student.attempt(quiz)
    ok(await course.author.post(f"/v1/courses/{course.course_id}:archive"))
    await student.answer(attempt, *correct_answers(attempt))
    await agree(student, 1, 2, 100, 0)
    teacher = platform.client("reporting", "teacher", course.teacher_id)
    query: dict[str, Any] = {"course_id": course.course_id, "count": True}
    assert ok(await teacher.get("/v1/students/at-risk", params=query))["total"] == 0
