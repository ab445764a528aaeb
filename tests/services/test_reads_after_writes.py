"""A write token makes the next request, to whichever service, see the write."""

import time
from uuid import uuid4

import httpx
import pytest

from coursestream_events.catalog import ANSWER_KEY, COURSE, ENROLLMENT, USER
from tests.support.authoring import new_chapter, new_course, new_lesson, problem
from tests.support.platform import Platform
from tests.support.progress_course import TRUE_OR_FALSE, ok

HINT = "send the write token of that change as `after`"
SERVICES = ("courses", "enrollment", "progress", "reporting")


def after(response: httpx.Response) -> dict[str, str]:
    return {"after": response.headers["coursestream-write-token"]}


class School:
    """A teacher and a student, each as a client of every service."""

    def __init__(self, platform: Platform) -> None:
        teacher_id, student_id = uuid4(), uuid4()
        self.teacher = {name: platform.client(name, "teacher", teacher_id) for name in SERVICES}
        self.student = {name: platform.client(name, "student", student_id) for name in SERVICES}
        self.student_id = str(student_id)

    async def draft(self) -> tuple[str, str]:
        course_id = await new_course(self.teacher["courses"])
        chapter_id = await new_chapter(self.teacher["courses"], course_id)
        return course_id, await new_lesson(self.teacher["courses"], chapter_id)

    async def publish(self, course_id: str) -> httpx.Response:
        published = await self.teacher["courses"].post(f"/v1/courses/{course_id}:publish")
        assert published.status_code == 200, published.text
        return published

    async def enroll(self, course_id: str, params: dict[str, str]) -> httpx.Response:
        path = f"/v1/courses/{course_id}/enrollments"
        enrolled = await self.student["enrollment"].post(path, params=params)
        assert enrolled.status_code == 201, enrolled.text
        return enrolled

    async def enrolled(self) -> tuple[str, str, httpx.Response]:
        """Publish a course with one lesson, and enroll the student at once."""
        course_id, lesson_id = await self.draft()
        return (
            course_id,
            lesson_id,
            await self.enroll(course_id, after(await self.publish(course_id))),
        )


async def test_a_course_takes_students_after_its_publication(platform: Platform) -> None:
    for _ in range(3):
        school = School(platform)
        course_id, _ = await school.draft()
        await school.enroll(course_id, after(await school.publish(course_id)))


async def test_a_lesson_is_readable_after_the_enrollment(platform: Platform) -> None:
    for _ in range(3):
        school = School(platform)
        _, lesson_id, enrollment = await school.enrolled()
        lesson = await school.student["courses"].get(
            f"/v1/lessons/{lesson_id}", params=after(enrollment)
        )
        assert ok(lesson)["body"] == "Read this."


async def test_reporting_counts_a_completion_after_a_chain_of_writes(platform: Platform) -> None:
    """The student's token includes the teacher's, since each request came after the other."""
    school = School(platform)
    course_id, lesson_id, enrollment = await school.enrolled()
    assert after(enrollment)["after"].startswith(f"{COURSE.name}/{course_id}@")
    completion = await school.student["progress"].post(
        f"/v1/courses/{course_id}/lessons/{lesson_id}:complete", params=after(enrollment)
    )
    ok(completion)
    figures = await school.teacher["reporting"].get(
        f"/v1/courses/{course_id}/performance", params=after(completion)
    )
    assert ok(figures)["item"]["students"] == 1
    assert ok(figures)["item"]["lessons_completed"] == 1
    sidebar = await school.student["progress"].get(
        f"/v1/me/courses/{course_id}/sidebar", params=after(completion)
    )
    assert ok(sidebar)["percent"] == 100


async def test_a_quiz_can_be_started_after_it_was_written(platform: Platform) -> None:
    """The token includes the answer key, without which there is no attempt."""
    school = School(platform)
    course_id, _, enrollment = await school.enrolled()
    author = school.teacher["courses"]
    quiz = await author.post(
        f"/v1/courses/{course_id}/quizzes", json={"title": "Quiz", "questions": [TRUE_OR_FALSE]}
    )
    quiz_id = ok(quiz, 201)["quiz_id"]
    assert f"{ANSWER_KEY.name}/{quiz_id}:1@1" in after(quiz)["after"]
    lesson = {"title": "Quiz", "kind": "quiz", "quiz_id": quiz_id}
    chapters = ok(await author.get(f"/v1/courses/{course_id}/outline"))["chapters"]
    added = await author.post(
        f"/v1/chapters/{chapters[0]['chapter_id']}/lessons", json=lesson, params=after(quiz)
    )
    ok(added, 201)
    tokens = [after(added)["after"], after(enrollment)["after"]]
    attempt = await school.student["progress"].post(
        f"/v1/quizzes/{quiz_id}/attempts", params={"after": tokens}
    )
    ok(attempt, 201)


async def test_a_service_sees_its_own_write_at_once(platform: Platform) -> None:
    school = School(platform)
    course_id, _ = await school.draft()
    published = await school.publish(course_id)
    course = await school.teacher["courses"].get(
        f"/v1/courses/{course_id}", params=after(published)
    )
    assert ok(course)["status"] == "published"


@pytest.mark.parametrize("service", SERVICES)
async def test_what_is_no_write_token_is_refused(platform: Platform, service: str) -> None:
    path = {
        "courses": "/v1/courses",
        "enrollment": "/v1/me/enrollments",
        "progress": "/v1/me/grading-queue",
        "reporting": "/v1/freshness",
    }[service]
    client = platform.client(service, "teacher")
    written = f"{COURSE.name}/{uuid4()}"
    for wrong in (
        "",
        "yesterday",
        written,
        f"{written}@",
        f"{written}@0",
        f"{written}@-1",
        f"{written}@2147483648",
        f"{written}:{uuid4()}@1",
        f"{written}@1,",
        f"{written}@1;{written}@2",
        f"another.system/{uuid4()}@1",
        f"{USER.name}/somebody@1",
        f"{written}@1, " * 40 + f"{written}@1",
    ):
        refused = problem(await client.get(path, params={"after": wrong}), 422, "invalid-input")
        assert refused["errors"][0]["field"] == "query.after", wrong


async def test_a_refusal_that_may_be_due_to_an_event_on_its_way_says_so(
    platform: Platform,
) -> None:
    """Nothing is enrolled or published here, so the answers cannot depend on a race."""
    school, other = School(platform), School(platform)
    course_id, lesson_id = await school.draft()
    nowhere = f"/v1/courses/{uuid4()}"
    draft = await school.teacher["courses"].get(f"/v1/courses/{course_id}")
    version = ok(draft)["version"]
    known = {"after": f"{COURSE.name}/{course_id}@{version}"}
    by_teacher = await school.teacher["enrollment"].post(
        f"/v1/courses/{course_id}/enrollments", json={"student_id": str(uuid4())}, params=known
    )
    assert "draft" in may_be_on_its_way(by_teacher, 409, "not-available-yet")
    published = await school.publish(course_id)
    for client, path, status in (
        (other.student["courses"], f"/v1/lessons/{lesson_id}", 404),
        (other.student["progress"], f"/v1/me/courses/{course_id}/sidebar", 404),
        (other.student["progress"], f"{nowhere}/lessons/{lesson_id}:complete", 409),
        (other.student["enrollment"], f"{nowhere}/enrollments", 409),
        (school.teacher["progress"], f"{nowhere}/gradebook", 404),
        (school.teacher["reporting"], f"{nowhere}/performance", 404),
    ):
        method = "GET" if status == 404 else "POST"
        answer = await client.request(method, path, params=after(published))
        may_be_on_its_way(answer, status, "not-found" if status == 404 else "not-available-yet")


async def test_a_lesson_that_does_not_exist_is_plainly_not_found(platform: Platform) -> None:
    answer = await School(platform).student["courses"].get(f"/v1/lessons/{uuid4()}")
    assert problem(answer, 404, "not-found")["detail"] == "Lesson not found."
    assert "retry-after" not in answer.headers


async def test_the_wait_for_a_write_is_bounded_while_no_worker_runs(platform: Platform) -> None:
    school, supervisor = School(platform), platform.supervisor
    api = supervisor.add("courses", role="api")
    supervisor.wait_ready(api)
    course_id, lesson_id = await school.draft()
    published = await school.publish(course_id)
    reading = school.student["courses"]
    reading.base_url = httpx.URL(platform.urls[api])
    supervisor.stop_instance("courses")
    try:
        # The relay of courses has stopped, too, so enrollment may not know the course either.
        row = f"{ENROLLMENT.name}/{course_id}:{school.student_id}@1"
        began = time.monotonic()
        late = await reading.get(f"/v1/lessons/{lesson_id}", params={"after": row})
        problem(late, 503, "write-not-visible")
        assert late.headers["retry-after"] == "1"
        assert 4 < time.monotonic() - began < 10
    finally:
        supervisor.start_instance("courses")
        supervisor.wait_ready("courses")
    enrollment = await school.enroll(course_id, after(published))
    assert after(enrollment)["after"].endswith(row)
    ok(await reading.get(f"/v1/lessons/{lesson_id}", params=after(enrollment)))
    supervisor.stop_instance(api)


def may_be_on_its_way(response: httpx.Response, status: int, slug: str) -> str:
    """Assert this refusal, and that it may end by itself; return its detail."""
    detail = str(problem(response, status, slug)["detail"])
    assert HINT in detail
    assert response.headers["retry-after"] == "1"
    return detail
