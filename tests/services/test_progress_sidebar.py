"""The sidebar: its content, and its number of statements."""

from typing import Any

import pytest

from services.progress.app import SERVICE
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    NUMBER,
    TRUE_OR_FALSE,
    Student,
    choice,
    correct_answers,
    grade,
    ok,
    open_course,
)
from tests.support.responses import problem
from tests.support.statements import counted, in_process


async def sidebar(student: Student) -> dict[str, Any]:
    return ok(await student.http.get(f"/v1/me/courses/{student.course.course_id}/sidebar"))


def lessons(answer: dict[str, Any]) -> list[dict[str, Any]]:
    return [lesson for chapter in answer["chapters"] for lesson in chapter["lessons"]]


async def test_the_sidebar_shows_the_outline_in_order_with_states(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    first = course.chapter_id
    path = f"/v1/courses/{course.course_id}/chapters"
    body = {"title": "Before all others", "position": 0}
    course.chapter_id = ok(await course.author.post(path, json=body), 201)["chapter_id"]
    await course.add_lesson(title="First of all", kind="video", required=False)
    student = await course.enroll()
    await student.complete(course.lessons[1])
    ok(await student.lesson(course.lessons[2], "start"))

    answer = await sidebar(student)

    assert [each["chapter_id"] for each in answer["chapters"]] == [course.chapter_id, first]
    assert [each["lesson_id"] for each in lessons(answer)] == [
        course.lessons[3],
        *course.lessons[:3],
    ]
    assert [each["state"] for each in lessons(answer)] == [
        "not_started",
        "not_started",
        "completed",
        "started",
    ]
    assert lessons(answer)[0] == {
        "lesson_id": course.lessons[3],
        "title": "First of all",
        "kind": "video",
        "required": False,
        "completes_on": "view",
        "state": "not_started",
        "playback_position_seconds": None,
        "assessment": None,
    }
    assert (answer["title"], answer["cycle"], answer["open"]) == ("A course", 1, True)
    assert (answer["completed"], answer["required"], answer["percent"]) == (1, 3, 33.3333)


async def test_the_lesson_started_last_and_not_completed_is_resumed(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    await course.add_lesson(completes_on="nothing", required=False)
    student = await course.enroll()
    one, two, three, never = course.lessons

    async def resumes_at(lesson: str | None) -> None:
        assert (await sidebar(student))["resume_lesson_id"] == lesson

    await resumes_at(one)
    ok(await student.lesson(three, "start"))
    ok(await student.lesson(two, "start"))
    await resumes_at(two)
    await student.complete(two)
    await resumes_at(three)
    await student.complete(three)
    await resumes_at(one)
    await student.complete(one)
    ok(await student.lesson(never, "start"))
    await resumes_at(None)


async def test_each_command_is_visible_in_the_next_sidebar(platform: Platform) -> None:
    course = await open_course(platform, lessons=5)
    student = await course.enroll()

    for number, lesson in enumerate(course.lessons, 1):
        await student.complete(lesson)
        assert (await sidebar(student))["completed"] == number


async def test_lessons_show_the_results_of_their_assessments(platform: Platform) -> None:
    course = await open_course(platform, lessons=0)
    terms = {"attempts_allowed": 3, "pass_percent": 60}
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], **terms)
    assignment_id = await course.add_assignment(due_at="2199-01-01T00:00:00Z")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enroll()

    async def both() -> list[dict[str, Any]]:
        found = [each["assessment"] for each in lessons(await sidebar(student))]
        assert all(found)
        return found

    quiz, assignment = await eventually(both)
    assert quiz == {
        "item_id": quiz_id,
        "kind": "quiz",
        "status": "not_started",
        "attempts": 0,
        "attempts_allowed": 3,
        "attempts_left": 3,
        "open_attempt_id": None,
        "time_limit_seconds": None,
        "opens_at": None,
        "closes_at": None,
        "due_at": None,
        "review": "score",
        "max_score": "4",
        "percent": None,
        "passed": None,
    }
    assert assignment["due_at"] == "2199-01-01T00:00:00Z"

    passed = await student.attempt(quiz_id)
    quiz, _ = await both()
    assert (quiz["attempts_left"], quiz["open_attempt_id"]) == (2, passed["attempt_id"])
    await student.answer(passed, *correct_answers(passed))
    failed = await student.attempt(quiz_id)
    await student.answer(failed, choice(failed, 0, 1), {"value": "0"})
    submission = await student.submit(assignment_id)
    quiz, assignment = await both()
    # The best attempt counts, the status is the latest attempt's.
    assert (quiz["status"], quiz["attempts"]) == ("graded", 2)
    assert (quiz["percent"], quiz["passed"]) == (100, True)
    assert (assignment["status"], assignment["percent"]) == ("submitted", None)
    await grade(course, submission["submission_id"], "80")
    _, assignment = await both()
    assert (assignment["status"], assignment["percent"]) == ("graded", 80)


@pytest.mark.parametrize(
    ("policy", "percent"),
    [("highest", 75), ("latest", 25), ("first", 0), ("average", 33.3333)],
)
async def test_the_attempt_policy_decides_which_result_counts(
    platform: Platform, policy: str, percent: float
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], attempt_policy=policy)
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enroll()
    for true, number in ((1, "0"), (0, "0"), (1, "3.14")):
        attempt = await student.attempt(quiz_id)
        await student.answer(attempt, choice(attempt, 0, true), {"value": number})

    assessment = lessons(await sidebar(student))[0]["assessment"]

    assert assessment["percent"] == percent


async def test_an_unchanged_sidebar_is_not_modified(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    path = f"/v1/me/courses/{course.course_id}/sidebar"
    first = await student.http.get(path)
    known = {"If-None-Match": first.headers["ETag"]}

    again = await student.http.get(path, headers=known)
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    weak = {"If-None-Match": f'"other", W/{first.headers["ETag"]}'}
    assert (await student.http.get(path, headers=weak)).status_code == 304
    await student.complete(course.lessons[0])
    changed = await student.http.get(path, headers=known)
    assert ok(changed)["completed"] == 1
    assert changed.headers["ETag"] != first.headers["ETag"]


async def test_a_former_student_still_sees_the_completed_lessons(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enroll()
    await student.complete(course.lessons[0])
    await student.withdraw()

    answer = await sidebar(student)
    assert (answer["open"], answer["completed"]) == (False, 1)
    stranger = platform.client("progress", "student")
    path = f"/v1/me/courses/{course.course_id}/sidebar"
    problem(await stranger.get(path), 404, "not-found")


@pytest.mark.parametrize("size", [2, 60])
async def test_the_sidebar_takes_four_statements_regardless_of_its_size(
    platform: Platform, size: int
) -> None:
    course = await open_course(platform, lessons=size)
    student = await course.enroll()
    await student.complete(*course.lessons[: size // 2])
    token = platform.stack.tokens.token(subject=student.student_id, role="student")

    async with in_process(platform.stack, SERVICE, token) as client, counted() as sent:
        answer = ok(await client.get(f"/v1/me/courses/{course.course_id}/sidebar"))

    assert len(lessons(answer)) == size
    assert len(sent) == 4, "\n".join(sent)


async def test_a_video_resumes_at_the_saved_position(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    video = await course.add_lesson(kind="video")
    student = await course.enroll()
    path = f"/v1/courses/{course.course_id}/lessons/{{}}/playback-position"

    for seconds in (30, 95, 12):
        answer = await student.http.put(path.format(video), json={"seconds": seconds})
        assert ok(answer)["state"] == "started"
    positions = [each["playback_position_seconds"] for each in lessons(await sidebar(student))]
    assert positions == [None, 12]
    assert (await sidebar(student))["resume_lesson_id"] == video
    # Saving a position starts the lesson once.
    assert await student.event_names() == ["LessonStarted"]

    text = await student.http.put(path.format(course.lessons[0]), json={"seconds": 1})
    problem(text, 409, "not-a-video")
    for wrong in (-1, 1.5, 10**9):
        answer = await student.http.put(path.format(video), json={"seconds": wrong})
        problem(answer, 422, "invalid-input")


async def test_a_chapter_without_a_published_lesson_is_hidden_from_students(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    first, path = course.chapter_id, f"/v1/courses/{course.course_id}"
    for title in ("In preparation", "Empty"):
        body = {"title": title}
        chapter = ok(await course.author.post(f"{path}/chapters", json=body), 201)
        if title == "In preparation":
            lesson = {"title": "Hidden", "kind": "text", "published": False}
            path_of_lessons = f"/v1/chapters/{chapter['chapter_id']}/lessons"
            hidden = ok(await course.author.post(path_of_lessons, json=lesson), 201)
    student = await course.enroll()
    reader = platform.client("courses", "student", student.student_id)

    async def shown(chapters: int) -> None:
        outline = ok(await reader.get(f"{path}/outline"))
        sidebar = ok(await student.http.get(f"/v1/me/courses/{course.course_id}/sidebar"))
        ids = [each["chapter_id"] for each in outline["chapters"]]
        assert ids == [each["chapter_id"] for each in sidebar["chapters"]]
        assert (ids[0], len(ids)) == (first, chapters)

    await eventually(lambda: shown(1))
    assert len(ok(await course.author.get(f"{path}/outline"))["chapters"]) == 3
    await course.change_lesson(hidden["lesson_id"], published=True)
    await eventually(lambda: shown(2))
