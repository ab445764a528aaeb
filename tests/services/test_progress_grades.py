"""The gradebook of a course, and a student's own grades."""

import csv
import io
from typing import Any
from uuid import uuid4

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Course,
    Student,
    choice,
    correct_answers,
    grade,
    import_rows,
    ok,
    open_course,
)
from tests.support.responses import problem


async def gradebook(course: Course, **parameters: Any) -> dict[str, Any]:
    path = f"/v1/courses/{course.course_id}/gradebook"
    return ok(await course.grader.get(path, params=parameters))


async def graded_course(platform: Platform) -> tuple[Course, list[Student]]:
    """A quiz and an essay; the first student did both, the second failed, the third did nothing."""
    course = await open_course(platform, lessons=1)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent=60)
    essay = await course.add_assignment(title="=1+1")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await course.add_lesson(kind="assignment", assignment_id=essay, required=False)
    students = [await course.enroll() for _ in range(3)]
    best, failing, _ = students
    attempt = await best.attempt(quiz_id)
    await best.answer(attempt, *correct_answers(attempt))
    submission = await best.submit(essay)
    await grade(course, submission["submission_id"], "70")
    attempt = await failing.attempt(quiz_id)
    await failing.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    await failing.attempt(quiz_id)
    return course, students


async def test_the_gradebook_lists_every_student_with_the_results_that_count(
    platform: Platform,
) -> None:
    course, (best, failing, idle) = await graded_course(platform)
    await course.add_quiz([NUMBER], title="Shown by no lesson, and tried by nobody")
    await failing.withdraw()

    book = await gradebook(course)

    quiz, essay = book["assessments"]
    assert (quiz["kind"], quiz["title"], quiz["max_score"]) == ("quiz", "A quiz", "4")
    assert (essay["kind"], essay["title"], essay["max_score"]) == ("assignment", "=1+1", "100")
    rows = {row["student_id"]: row for row in book["items"]}
    assert list(rows) == sorted(str(each.student_id) for each in (best, failing, idle))
    first = rows[str(best.student_id)]
    assert (first["completed"], first["required"], first["percent"]) == (1, 2, 50)
    assert {each["item_id"]: (each["percent"], each["passed"]) for each in first["grades"]} == {
        quiz["item_id"]: (100, True),
        essay["item_id"]: (70, None),
    }
    second = rows[str(failing.student_id)]
    (tried,) = second["grades"]
    assert (second["open"], tried["percent"], tried["passed"]) == (False, 0, False)
    # Another attempt is in progress.
    assert (tried["attempts"], tried["status"]) == (2, "started")
    assert rows[str(idle.student_id)]["grades"] == []


async def test_the_gradebook_is_paged(platform: Platform) -> None:
    course, students = await graded_course(platform)
    whole = await gradebook(course)
    rows, cursor = [], None
    for _ in students:
        page = await gradebook(course, limit=1, **({"cursor": cursor} if cursor else {}))
        assert page["assessments"] == whole["assessments"]
        rows += page["items"]
        cursor = page["next_cursor"]

    assert cursor is None
    assert rows == whole["items"]
    path = f"/v1/courses/{course.course_id}/gradebook"
    nonsense = await course.grader.get(path, params={"cursor": "WyJ4Il0"})
    problem(nonsense, 422, "invalid-input")


async def test_columns_of_the_gradebook_can_be_told_apart(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    quizzes = [await course.add_quiz([NUMBER], title="Test") for _ in range(2)]
    # The first one is shown by two lessons, and has one column.
    for quiz_id in (*quizzes, quizzes[0]):
        await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await course.enroll()
    path = f"/v1/courses/{course.course_id}/gradebook"
    answer = await course.grader.get(path, params={"format": "csv", "bom": "true"})
    headings, row = csv.reader(io.StringIO(answer.text.removeprefix("\ufeff")))
    assert answer.text[0] == "\ufeff"
    assert headings[6:] == [f"Test (quiz {quiz_id[-8:]})" for quiz_id in quizzes]
    assert row[2] == "true"


async def test_the_gradebook_as_csv_contains_no_formulas(platform: Platform) -> None:
    course, (best, *_) = await graded_course(platform)

    path = f"/v1/courses/{course.course_id}/gradebook"
    answer = await course.grader.get(path, params={"format": "csv"})

    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    headings, *rows = csv.reader(io.StringIO(answer.text))
    known = ["student_id", "cycle", "open", "completed", "required", "percent"]
    assert headings == [*known, "A quiz", "'=1+1"]
    assert len(rows) == 3
    own = next(row for row in rows if row[0] == str(best.student_id))
    assert own[1:] == ["1", "true", "1", "2", "50", "100", "70"]


async def test_a_students_own_grades_equal_the_gradebook(platform: Platform) -> None:
    course, students = await graded_course(platform)
    book = await gradebook(course)
    rows = {row["student_id"]: row for row in book["items"]}
    path = f"/v1/me/courses/{course.course_id}/grades"

    for student in students:
        own = ok(await student.http.get(path))
        for mine, each in zip(own.pop("assessments"), book["assessments"], strict=True):
            assert mine | each == mine
        assert own == rows[str(student.student_id)]
    stranger = platform.client("progress", "student")
    problem(await stranger.get(path), 404, "not-found")


async def test_grades_of_an_earlier_cycle_count_if_its_progress_counts(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    essay = await course.show_assignment()
    continuing, afresh = [await course.enroll() for _ in range(2)]
    for student in (continuing, afresh):
        await grade(course, (await student.submit(essay))["submission_id"], "80")
        await student.withdraw()
        await student.enroll(cycle=2, fresh_cycle=student is afresh)

    rows = {row["student_id"]: row["grades"] for row in (await gradebook(course))["items"]}

    assert [each["percent"] for each in rows[str(continuing.student_id)]] == [80]
    assert rows[str(afresh.student_id)] == []


async def test_students_see_no_item_before_its_lesson_is_published(platform: Platform) -> None:
    """Next week's exam is in the teacher's gradebook, and its title in no student's grades."""
    course = await open_course(platform, lessons=1)
    shown, hidden = await course.show_quiz([NUMBER]), await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    lesson = await course.add_lesson(kind="quiz", quiz_id=hidden)
    await course.change_lesson(lesson, published=False)
    await student.answer(await student.attempt(shown), {"value": "0"})

    async def listed() -> None:
        columns = [each["item_id"] for each in (await gradebook(course))["assessments"]]
        assert columns == [shown, hidden]

    async def left_out() -> None:
        own = ok(await student.http.get(f"/v1/me/courses/{course.course_id}/grades"))
        assert [each["item_id"] for each in own["assessments"]] == [shown]

    await eventually(listed)
    await eventually(left_out)


async def test_an_imported_attempt_uses_up_those_before_it(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([TRUE_OR_FALSE], attempts_allowed=3)
    student = await course.enroll()
    row = {
        "reference": f"result-{uuid4()}", "course": course.course_id,
        "student": str(student.student_id), "kind": "quiz", "item": quiz_id, "attempt": 3,
        "submitted_at": "2013-10-20T00:00:00Z", "score": "1", "max_score": "2",
    }  # fmt: skip

    async def imported() -> None:
        (answer,) = await import_rows(platform, "submissions", row)
        assert answer["status"] in ("created", "unchanged"), answer

    await eventually(imported)
    own = ok(await student.http.get(f"/v1/me/courses/{course.course_id}/grades"))
    (seen,) = own["assessments"]
    assert seen["attempts_left"] == 0
    problem(await student.post(f"/v1/quizzes/{quiz_id}/attempts"), 409, "no-attempts-left")
