"""From a submission to the figures of its teacher's presence, through all services."""

from typing import Any

from tests.support.authoring import problem
from tests.support.platform import Platform, eventually
from tests.support.progress_course import Course, give_back, grade, ok, open_course


async def presence(course: Course) -> dict[str, Any]:
    teacher = course.platform.client("reporting", "teacher", course.teacher_id)
    found: dict[str, Any] = ok(await teacher.get(f"/v1/courses/{course.course_id}/presence"))
    return dict(found["item"])


async def promise(course: Course, days: int | None) -> None:
    path = f"/v1/courses/{course.course_id}"
    etag = (await course.author.get(path)).headers["ETag"]
    changed = await course.author.patch(
        path, json={"grading_promise_days": days}, headers={"If-Match": etag}
    )
    assert ok(changed)["grading_promise_days"] == days


async def test_graded_work_leaves_the_backlog_and_keeps_the_promise(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    essay = await course.show_assignment()
    student = await course.enroll()
    submission = await student.submit(essay)

    async def waits() -> None:
        backlog = (await presence(course))["backlog"]
        assert (backlog["submissions"], backlog["days_0_1"], backlog["overdue"]) == (1, 1, 0)

    await eventually(waits)
    await grade(course, submission["submission_id"], "90", feedback="Well argued.")

    async def graded() -> None:
        found = await presence(course)
        assert found["backlog"]["submissions"] == 0
        assert (found["graded"], found["promise_rate"], found["feedback_rate"]) == (1, 1, 1)

    await eventually(graded)


async def test_returned_work_leaves_the_backlog_and_is_feedback(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    essay = await course.show_assignment()
    student = await course.enroll()
    submission = await student.submit(essay)
    returned = await give_back(course, submission)
    teacher = platform.client("reporting", "teacher", course.teacher_id)

    async def counted() -> None:
        found = await presence(course)
        assert found["backlog"]["submissions"] == 0
        assert (found["graded"], found["promise_rate"], found["feedback_rate"]) == (1, 1, 0)
        [learner] = ok(await teacher.get(f"/v1/courses/{course.course_id}/students"))["items"]
        assert learner["last_feedback_at"] == returned["returned_at"] is not None
        performance = ok(await teacher.get(f"/v1/courses/{course.course_id}/performance"))["item"]
        assert (performance["graded"], performance["grading_turnaround_seconds"]) == (0, None)

    await eventually(counted)


async def test_a_course_has_its_own_promise_or_that_of_the_school(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)

    async def promises(days: int) -> None:
        assert (await presence(course))["promise_days"] == days

    await eventually(lambda: promises(7))
    await promise(course, 3)
    await eventually(lambda: promises(3))
    await promise(course, None)
    await eventually(lambda: promises(7))
    created = await course.author.post(
        "/v1/courses", json={"slug": "too-late", "title": "A", "grading_promise_days": 91}
    )
    assert problem(created, 422, "invalid-input")["errors"][0]["field"].endswith("promise_days")
