"""The grading queue of a teacher."""

from typing import Any

from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    ESSAY,
    Course,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem


async def queue(course: Course, **parameters: Any) -> dict[str, Any]:
    return ok(await course.grader.get("/v1/me/grading-queue", params=parameters))


async def test_the_queue_lists_ungraded_work_of_all_own_courses_oldest_first(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    second = await open_course(platform, teacher_id=course.teacher_id)
    essay, quiz_id = await course.show_assignment(), await second.show_quiz([ESSAY])
    one, two = await course.enroll(), await course.enroll()
    three = await second.enroll()
    first_try = await one.submit(essay)
    attempt = await three.attempt(quiz_id)
    await three.answer(attempt, {"text": "Because."})
    ungraded = await two.submit(essay)
    again = await one.submit(essay)
    done = await two.submit(await course.show_assignment())
    await grade(course, done["submission_id"], "1")

    everything = await queue(course)
    expected = [attempt["attempt_id"], ungraded["submission_id"], again["submission_id"]]
    assert [item["submission_id"] for item in everything["items"]] == expected
    assert first_try["submission_id"] not in str(everything)
    assert everything["items"][0] == {
        "submission_id": attempt["attempt_id"],
        "course_id": second.course_id,
        "course_title": "A course",
        "kind": "quiz",
        "item_id": quiz_id,
        "item_title": "A quiz",
        "student_id": str(three.student_id),
        "attempt": 1,
        "submitted_at": everything["items"][0]["submitted_at"],
        "days_late": 0,
        "version": 3,
    }
    paged, cursor = [], None
    while True:
        page = await queue(course, limit=1, **({"cursor": cursor} if cursor else {}))
        paged += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert paged == everything["items"]

    async def reporting_agrees() -> None:
        teacher = platform.client("reporting", "teacher", course.teacher_id)
        answer = await teacher.get(f"/v1/teachers/{course.teacher_id}/performance")
        assert ok(answer)["item"]["ungraded"] == len(expected)

    await eventually(reporting_agrees)
    await two.withdraw()
    assert len((await queue(course))["items"]) == 2


async def test_graded_work_leaves_the_queue(platform: Platform) -> None:
    course = await open_course(platform)
    essay = await course.show_assignment()
    student = await course.enroll()
    await student.submit(essay)
    (item,) = (await queue(course))["items"]

    tag = {"If-Match": f'"{item["version"]}"'}
    path = f"/v1/submissions/{item['submission_id']}:grade"
    ok(await course.grader.post(path, json={"score": "5"}, headers=tag))

    assert (await queue(course))["items"] == []
    nonsense = await course.grader.get("/v1/me/grading-queue", params={"cursor": "nonsense"})
    problem(nonsense, 422, "invalid-input")
