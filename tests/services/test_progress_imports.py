"""Imports of completions and submissions."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from shared.references import id_of
from tests.support.platform import Platform, eventually, ndjson, results
from tests.support.progress_course import (
    TRUE_OR_FALSE,
    Student,
    grade,
    import_rows,
    ok,
    open_course,
)
from tests.support.responses import statuses


async def test_imported_completions_count_once_and_keep_their_times(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "lesson": lesson,
            "completed_at": f"2013-1{month}-05T10:00:00+02:00",
        }
        for lesson, month in zip(course.lessons, (2, 1), strict=True)
    ]

    assert statuses(await import_rows(platform, "completions", *rows, rows[0])) == [
        "created",
        "created",
        "unchanged",
    ]
    assert statuses(await import_rows(platform, "completions", *rows)) == ["unchanged"] * 2

    events = await student.events()
    assert [event.name for event in events] == [
        "LessonCompleted",
        "LessonCompleted",
        "CourseCompleted",
    ]
    assert [event.data.completed for event in events[:2]] == [1, 2]
    assert all(event.data.imported for event in events)
    completed_at = datetime(2013, 12, 5, 8, tzinfo=UTC)
    assert [event.data.occurred_at for event in events[::2]] == [completed_at] * 2
    assert (await student.progress())["percent"] == 100


async def test_rows_with_references_not_available_yet_are_to_be_retried(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    completion = {
        "course": course.course_id,
        "student": str(student.student_id),
        "lesson": course.lessons[0],
        "completed_at": "2013-10-05T00:00:00Z",
    }
    result = {
        "reference": str(uuid4()),
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": "no-such-item",
        "submitted_at": "2013-10-05T00:00:00Z",
        "max_score": "100",
    }

    answers = await import_rows(
        platform,
        "completions",
        {**completion, "course": "no-such-course"},
        {**completion, "student": "no-such-student"},
        {**completion, "lesson": "no-such-lesson"},
        {**completion, "completed_at": "2190-01-01T00:00:00Z"},
        {**completion, "completed_at": "2999-01-01T00:00:00Z"},
        {**completion, "unknown_field": 1},
    )
    assert statuses(answers) == ["retry_later"] * 4 + ["rejected"] * 2
    assert all(answer["reasons"] for answer in answers)
    assert statuses(await import_rows(platform, "submissions", result)) == ["retry_later"]


async def test_imported_submissions_come_with_or_without_a_grade(platform: Platform) -> None:
    course = await open_course(platform)
    item, quiz = await course.add_assignment(), await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    reference = f"result-{uuid4()}"
    graded: dict[str, Any] = {
        "reference": reference,
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": item,
        "submitted_at": "2013-10-20T00:00:00Z",
        "score": "78",
        "max_score": "100",
        "grader": "some-tutor",
    }
    ungraded = {**graded, "reference": f"{reference}-2", "attempt": 2}
    del ungraded["score"], ungraded["grader"]
    by_key = {**graded, "reference": f"{reference}-3", "kind": "quiz", "item": quiz}
    del by_key["grader"]
    rows = [graded, ungraded, by_key]

    async def imported() -> list[str]:
        answers = statuses(await import_rows(platform, "submissions", *rows))
        assert "retry_later" not in answers
        return answers

    await eventually(imported)
    assert statuses(await import_rows(platform, "submissions", *rows)) == ["unchanged"] * 3
    assert await student.event_names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "SubmissionReceived",
        "SubmissionReceived",
        "SubmissionGraded",
    ]
    _, first, _, _, last = (event.data for event in await student.events())
    assert (first.percent, first.graded_at, first.grader_id) == (
        78,
        None,
        id_of("user", "some-tutor"),
    )
    assert (first.graded_by, last.graded_by, last.grader_id) == ("user", "key", None)

    await grade(course, str(id_of("submission", ungraded["reference"])), "55")
    assert statuses(await import_rows(platform, "submissions", *rows)) == ["unchanged"] * 3


async def test_a_reference_always_means_the_same_submission(platform: Platform) -> None:
    course = await open_course(platform)
    item = await course.show_assignment()
    student = await course.enroll()
    await student.submit(item)
    row = {
        "reference": str(uuid4()),
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": item,
        "attempt": 2,
        "submitted_at": "2013-10-20T00:00:00Z",
        "score": "10",
        "max_score": "100",
    }

    answers = await import_rows(
        platform,
        "submissions",
        row,
        row,
        {**row, "score": "11"},
        {**row, "submitted_at": "2014-10-20T00:00:00Z"},
        {**row, "reference": str(uuid4())},
        {**row, "reference": str(uuid4()), "attempt": 3, "score": "101"},
        {**row, "reference": str(uuid4()), "attempt": 3, "graded_by": "key", "grader": "x"},
    )

    assert statuses(answers) == ["created", "unchanged"] + ["rejected"] * 5
    assert answers[3]["reasons"][0].startswith("submitted_at: the reference is recorded")
    assert "another reference" in answers[4]["reasons"][0]


async def test_a_corrected_grade_is_a_revision_and_a_grade_given_here_stays(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    item = await course.add_assignment()
    student = await course.enroll()
    row: dict[str, Any] = {
        "reference": f"result-{uuid4()}",
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": item,
        "submitted_at": "2013-10-20T00:00:00Z",
        "max_score": "100",
    }

    async def imported(path: str = "submissions", **fields: str) -> dict[str, Any]:
        (answer,) = await import_rows(platform, path, {**row, **fields})
        assert answer.pop("line") == 1
        return answer

    async def first() -> None:
        assert await imported() == {"status": "created"}

    await eventually(first)
    # Graded there, then corrected there.
    assert await imported(score="60", grader="tutor") == {"status": "updated"}
    assert await imported(score="70", grader="tutor") == {"status": "updated"}
    assert await imported(score="70", grader="tutor") == {"status": "unchanged"}
    assert await imported() == {"status": "unchanged"}
    graded = [event.data for event in await student.events()][-2:]
    assert [(each.score, each.revision, each.previous_score) for each in graded] == [
        (60, 1, None),
        (70, 2, 60),
    ]
    # Graded here.
    await grade(course, str(id_of("submission", row["reference"])), "90")
    kept = {"status": "unchanged", "reasons": ["score: changed_locally"]}
    assert await imported(score="75", grader="tutor") == kept
    assert await imported("submissions?dry_run=true&overwrite=true", score="80") == {
        "status": "updated"
    }
    assert await imported("submissions?overwrite=true", score="80") == {"status": "updated"}
    last = (await student.events())[-1].data
    assert (last.score, last.revision, last.previous_score, last.imported) == (80, 4, 90, True)


async def test_imported_facts_get_the_cycle_of_their_time(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    item = await course.add_assignment()
    client = platform.client("enrollment", "service")
    student = Student(course, uuid4())
    admin = platform.client("enrollment", "superadmin")
    person = {"user_id": str(student.student_id), "display_name": "A", "role": "student"}
    ok(await admin.post("/v1/users", json=person), 201)
    periods = [("2013-02-01", "2013-06-01"), ("2014-02-01", "2014-06-01")]
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "enrolled_at": f"{opened}T00:00:00Z",
            "unenrolled_at": f"{closed}T00:00:00Z",
        }
        for opened, closed in periods
    ]

    async def enrolled() -> None:
        answer = await client.post("/v1/imports/enrollments", content=ndjson(rows))
        assert "retry_later" not in statuses(results(answer))

    await eventually(enrolled)
    moments = ["2012-01-01", "2013-02-01", "2013-12-31", "2014-02-01", "2020-01-01"]
    facts = [
        {
            "reference": str(uuid4()),
            "course": course.course_id,
            "student": str(student.student_id),
            "kind": "assignment",
            "item": item,
            "attempt": attempt,
            "submitted_at": f"{moment}T00:00:00Z",
            "max_score": "100",
        }
        for attempt, moment in enumerate(moments, 1)
    ]

    async def imported() -> None:
        assert "retry_later" not in statuses(await import_rows(platform, "submissions", *facts))

    await eventually(imported)
    assert [event.data.cycle for event in await student.events()] == [1, 1, 1, 2, 2]


async def test_concurrent_imports_and_commands_complete_each_lesson_once(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=4)
    students = [await course.enroll() for _ in range(5)]
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "lesson": lesson,
            "completed_at": "2013-10-05T00:00:00Z",
        }
        for lesson in course.lessons
        for student in students
    ]

    imports = [import_rows(platform, "completions", *part) for part in (rows, rows[::-1])]
    commands = [
        student.lesson(lesson, "complete") for lesson in course.lessons for student in students
    ]
    await asyncio.gather(*imports, *commands)

    for student in students:
        assert await student.event_names() == ["LessonCompleted"] * 4 + ["CourseCompleted"]
