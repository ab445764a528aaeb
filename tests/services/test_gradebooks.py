"""Reporting's gradebook, which has the names and agrees with progress'."""

import csv
import io
from typing import Any

from shared.references import id_of
from tests.support.authoring import reference
from tests.support.platform import Platform, ndjson, results
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
from tests.support.responses import problem

SHARED = ("student_id", "cycle", "open", "completed", "required", "percent")


async def graded_course(platform: Platform) -> tuple[Course, list[Student]]:
    """Two quizzes of one title and an essay, with results that a policy or a new cycle decides."""
    course = await open_course(platform, lessons=1)
    quizzes = [
        await course.add_quiz([TRUE_OR_FALSE, NUMBER], title="Test", attempt_policy="average")
        for _ in range(2)
    ]
    essay = await course.add_assignment(title="=Essay")
    for quiz_id in quizzes:
        await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await course.add_lesson(kind="assignment", assignment_id=essay, required=False)
    best, twice, gone, waiting = [await course.enroll() for _ in range(4)]
    await best.complete(course.lessons[0])
    for quiz_id in quizzes:
        attempt = await best.attempt(quiz_id)
        await best.answer(attempt, *correct_answers(attempt))
    for student, score in ((best, "70"), (twice, "55.5"), (gone, "20")):
        submission = await student.submit(essay)
        await grade(course, submission["submission_id"], score)
    attempt = await twice.attempt(quizzes[0])
    await twice.answer(attempt, choice(attempt, 0, 1), {"value": "0"})
    attempt = await twice.attempt(quizzes[0])
    await twice.answer(attempt, *correct_answers(attempt))
    await gone.withdraw()
    await waiting.submit(essay)
    return course, [best, twice, gone, waiting]


async def read(platform: Platform, service: str, course: Course, **parameters: Any) -> Any:
    client = platform.client(service, "teacher", course.teacher_id)
    return await client.get(f"/v1/courses/{course.course_id}/gradebook", params=parameters)


async def test_gradebooks_of_reporting_and_progress_agree(platform: Platform) -> None:
    course, students = await graded_course(platform)
    await platform.settled()
    ours = ok(await read(platform, "reporting", course))
    theirs = ok(await read(platform, "progress", course))
    names = ("item_id", "kind", "title", "max_score")
    assert ours["assessments"] == [
        {name: each[name] for name in names} for each in theirs["assessments"]
    ]
    assert [{name: each[name] for name in SHARED} for each in ours["items"]] == [
        {name: each[name] for name in SHARED} for each in theirs["items"]
    ]
    for own, other in zip(ours["items"], theirs["items"], strict=True):
        graded = {each["item_id"]: each["percent"] for each in other["grades"]}
        assert {each["item_id"]: each["percent"] for each in own["grades"]} == {
            item_id: percent for item_id, percent in graded.items() if percent is not None
        }
    assert {each["display_name"] for each in ours["items"]} == {"Some Student"}
    assert len(ours["items"]) == len(students)

    page = ok(await read(platform, "reporting", course, limit=3))
    rest = ok(await read(platform, "reporting", course, cursor=page["next_cursor"]))
    assert page["items"] + rest["items"] == ours["items"]
    stranger = platform.client("reporting", "teacher")
    problem(await stranger.get(f"/v1/courses/{course.course_id}/gradebook"), 404, "not-found")
    student = platform.client("reporting", "student")
    problem(await student.get(f"/v1/courses/{course.course_id}/gradebook"), 403, "forbidden")


async def test_gradebook_with_names_as_csv(platform: Platform) -> None:
    course, _ = await graded_course(platform)
    await platform.settled()
    book = ok(await read(platform, "reporting", course))
    answer = await read(platform, "reporting", course, format="csv", bom="true")
    assert answer.text[0] == "\ufeff"
    headings, *rows = csv.reader(io.StringIO(answer.text[1:]))
    first, second, _ = (each["item_id"] for each in book["assessments"])
    assert headings == [
        "student_id", "display_name", "cycle", "open", "completed", "required", "percent",
        f"Test (quiz {first[-8:]})", f"Test (quiz {second[-8:]})", "'=Essay",
    ]  # fmt: skip
    assert [row[:2] for row in rows] == [
        [each["student_id"], each["display_name"]] for each in book["items"]
    ]
    assert sorted(row[3] for row in rows) == ["false", "true", "true", "true"]
    assert sorted(row[9] for row in rows) == ["", "20", "55.5", "70"]
    plain = await read(platform, "progress", course, format="csv", bom="true")
    assert list(csv.reader(io.StringIO(plain.text[1:]))) == [
        [row[0], *row[2:]] for row in [headings, *rows]
    ]


async def test_gradebooks_round_a_tie_of_the_fourth_decimal_alike(platform: Platform) -> None:
    """1 of 128 lessons is 0.78125 %."""
    course = await open_course(platform, lessons=1)
    rows = [
        {
            "reference": reference("lesson"),
            "chapter": course.chapter_id,
            "title": "L",
            "kind": "text",
        }
        for _ in range(127)
    ]
    importer = platform.client("courses", "service")
    answer = await importer.post("/v1/imports/lessons", content=ndjson(rows))
    assert {each["status"] for each in results(answer)} == {"created"}
    course.lessons += [str(id_of("lesson", each["reference"])) for each in rows]
    student = await course.enroll()
    shown = [(await student.complete(course.lessons[0]))["percent"]]
    await platform.settled()

    for service in ("progress", "reporting"):
        (row,) = ok(await read(platform, service, course))["items"]
        shown.append(row["percent"])

    assert shown == [0.7812] * 3
