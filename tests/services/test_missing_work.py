"""Missing work through the APIs: who is at risk after what teachers change and grant."""

from datetime import timedelta
from typing import Any

from shared.clock import now
from tests.support.platform import Platform, eventually
from tests.support.progress_course import Course, Student, ok, open_course

TOMORROW = (now() + timedelta(days=1)).isoformat()


async def listed(course: Course) -> list[str]:
    """The students of a course at risk by missing work, of a list and of its file."""
    teacher = course.platform.client("reporting", "teacher", course.teacher_id)
    query: dict[str, Any] = {"course_id": course.course_id, "rule": "missing", "count": True}
    page = ok(await teacher.get("/v1/students/at-risk", params=query))
    assert page["total"] == len(page["items"])
    file = await teacher.get("/v1/students/at-risk", params={**query, "format": "csv"})
    assert len(file.text.splitlines()) == 1 + page["total"]
    return [item["student_id"] for item in page["items"]]


async def expect(course: Course, *students: Student) -> None:
    async def same() -> None:
        assert sorted(await listed(course)) == sorted(str(each.student_id) for each in students)

    await eventually(same)


async def change(course: Course, item: str, **values: Any) -> None:
    """Change an assignment or a quiz; ``item`` is its path."""
    tag = (await course.author.get(f"/v1/{item}")).headers["ETag"]
    ok(await course.author.patch(f"/v1/{item}", json=values, headers={"If-Match": tag}))


async def grant(student: Student, item_id: str, due_at: str | None) -> None:
    """Grant an own due date, or revoke it."""
    course = student.course
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/exceptions/{item_id}"
    headers = {"If-Match": (await course.grader.get(path)).headers["ETag"]}
    if due_at is None:
        assert (await course.grader.delete(path, headers=headers)).is_success
    else:
        ok(await course.grader.put(path, json={"due_at": due_at}, headers=headers))


async def test_missing_work_follows_due_dates_exceptions_and_submissions(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    essay = await course.show_assignment()
    early, excepted = await course.enroll(), await course.enroll()
    await change(course, f"assignments/{essay}", due_at=now().isoformat())
    # A third student enrolls when the work is already due.
    await course.enroll()
    await expect(course, early, excepted)

    await grant(excepted, essay, TOMORROW)
    await expect(course, early)
    await grant(excepted, essay, None)
    await expect(course, early, excepted)

    await change(course, f"assignments/{essay}", counts=False)
    await expect(course)
    await change(course, f"assignments/{essay}", counts=True)
    await expect(course, early, excepted)

    await early.submit(essay)
    await expect(course, excepted)
    await excepted.complete(course.lessons[0])
    await expect(course)


async def test_a_quiz_is_missing_once_it_has_closed(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    quiz = await course.show_quiz([{"kind": "short_text", "text": "Why?", "points": "1"}])
    student = await course.enroll()
    await change(course, f"quizzes/{quiz}", closes_at=now().isoformat())
    await expect(course, student)

    await grant(student, quiz, TOMORROW)
    await expect(course)
    attempt = await student.attempt(quiz)
    await student.answer(attempt, {"text": "Because."})
    await grant(student, quiz, None)
    await platform.settled()
    await expect(course)
