"""Chapters and lessons: positions, moves, limits of what a lesson may be."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME
from coursestream_events.courses import CourseOutlineChanged
from tests.support.authoring import (
    QUESTIONS,
    course_row,
    imported,
    new_chapter,
    new_course,
    new_lesson,
    outline,
    problem,
    reference,
    statuses,
)
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]


async def test_chapters_and_lessons_keep_their_position(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    first = await new_chapter(teacher, course_id, title="First")
    await new_chapter(teacher, course_id, title="Third")
    await new_chapter(teacher, course_id, title="Second", position=1)
    await new_lesson(teacher, first, title="b")
    lesson_id = await new_lesson(teacher, first, title="c", position=99)
    await new_lesson(teacher, first, title="a", position=0)
    assert await outline(teacher, course_id) == [
        ("First", ["a", "b", "c"]),
        ("Second", []),
        ("Third", []),
    ]

    moved = await teacher.patch(
        f"/v1/lessons/{lesson_id}", json={"position": 1}, headers={"If-Match": '"1"'}
    )
    assert moved.json()["position"] == 1
    last = await teacher.patch(
        f"/v1/chapters/{first}", json={"position": 2}, headers={"If-Match": '"1"'}
    )
    assert last.json()["position"] == 2
    expected = [("Second", []), ("Third", []), ("First", ["a", "c", "b"])]
    assert await outline(teacher, course_id) == expected

    assert (await teacher.delete(f"/v1/lessons/{lesson_id}")).status_code == 204
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 9]
    )
    trees = [event for event in events if isinstance(event, CourseOutlineChanged)]
    assert [tree.data.outline_version for tree in trees] == list(range(1, 10))
    chapters = trees[-2].data.chapters
    assert [
        (chapter.title, [lesson.title for lesson in chapter.lessons]) for chapter in chapters
    ] == expected
    assert [chapter.position for chapter in chapters] == [0, 1, 2]
    assert [lesson.position for lesson in chapters[2].lessons] == [0, 1, 2]
    assert UUID(lesson_id) not in {
        lesson.lesson_id for chapter in trees[-1].data.chapters for lesson in chapter.lessons
    }


async def test_change_outside_the_outline_publishes_no_event(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    lesson_id = await new_lesson(teacher, await new_chapter(teacher, course_id))
    address = f"/v1/lessons/{lesson_id}"
    edited = await teacher.patch(address, json={"body": "Better."}, headers={"If-Match": '"1"'})
    assert edited.json()["body"] == "Better."
    stale = await teacher.patch(address, json={"body": "Worse."}, headers={"If-Match": '"1"'})
    problem(stale, 412, "precondition-failed")
    required = await teacher.patch(
        address, json={"required": False}, headers={"If-Match": edited.headers["etag"]}
    )
    assert required.status_code == 200
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 3])


async def test_concurrent_changes_of_an_outline_are_all_applied(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    await asyncio.gather(
        *(new_chapter(teacher, course_id, title=f"{n}", position=0) for n in range(12))
    )
    assert {title for title, _ in await outline(teacher, course_id)} == {f"{n}" for n in range(12)}
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 12]
    )
    assert [len(event.data.chapters) for event in events[1:]] == list(range(1, 13))


async def test_list_is_reordered_in_one_request(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    chapters = [await new_chapter(teacher, course_id, title=title) for title in "abc"]
    lessons = [await new_lesson(teacher, chapters[0], title=title) for title in "xyz"]
    tree, of_lessons = f"/v1/courses/{course_id}/outline", f"/v1/chapters/{chapters[0]}/lessons"
    of_chapters = f"/v1/courses/{course_id}/chapters/order"

    async def order(address: str, etag: str | None = None, **ids: list[str]) -> httpx.Response:
        etag = etag or (await teacher.get(tree)).headers["etag"]
        return await teacher.put(address, json=ids, headers={"If-Match": etag})

    read = (await teacher.get(tree)).headers["etag"]
    answers = await asyncio.gather(
        order(of_chapters, read, chapter_ids=chapters[::-1]),
        order(of_chapters, read, chapter_ids=[*chapters[1:], chapters[0]]),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    same = await order(of_chapters, chapter_ids=chapters)
    again = await order(of_chapters, chapter_ids=chapters)
    assert again.headers["etag"] == same.headers["etag"]
    turned = await order(f"{of_lessons}/order", lesson_ids=lessons[::-1])
    assert [lesson["lesson_id"] for lesson in turned.json()["chapters"][0]["lessons"]] == lessons[
        ::-1
    ]
    assert await outline(teacher, course_id) == [("a", ["z", "y", "x"]), ("b", []), ("c", [])]
    for wrong in (chapters[1:], [*chapters, chapters[0]], [*chapters[1:], str(uuid4())]):
        refused = problem(await order(of_chapters, chapter_ids=wrong), 422, "invalid-input")
        assert refused["errors"][0]["field"] == "body.chapter_ids"
    unread = await teacher.put(of_chapters, json={"chapter_ids": chapters})
    problem(unread, 428, "precondition-required")
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 9])


async def test_lesson_moves_only_within_its_course(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    first, second = [await new_chapter(teacher, course_id, title=title) for title in "ab"]
    moving = await new_lesson(teacher, first, title="moving")
    await new_lesson(teacher, first, title="stays")
    for title in "xy":
        await new_lesson(teacher, second, title=title)

    async def move(version: int, **where: Any) -> httpx.Response:
        etag = {"If-Match": f'"{version}"'}
        return await teacher.patch(f"/v1/lessons/{moving}", json=where, headers=etag)

    there = (await move(1, chapter_id=second, position=1)).json()
    assert (there["chapter_id"], there["position"]) == (second, 1)
    assert await outline(teacher, course_id) == [("a", ["stays"]), ("b", ["x", "moving", "y"])]
    assert (await move(2, chapter_id=first)).json()["position"] == 1
    unchanged = await move(3, chapter_id=first)
    assert unchanged.json()["version"] == 3
    elsewhere = await new_chapter(teacher, await new_course(teacher))
    refused = problem(await move(3, chapter_id=elsewhere), 422, "invalid-input")
    assert refused["errors"][0]["field"] == "body.chapter_id"
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 8])


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"kind": "quiz"}, "names its quiz"),
        ({"kind": "text", "quiz_id": str(uuid4())}, "names its quiz"),
        ({"kind": "assignment"}, "names its assignment"),
        ({"kind": "video", "completes_on": "pass"}, "completes on pass"),
        ({"kind": "video", "completes_on": "submit"}, "complete on submit"),
    ],
)
async def test_lesson_that_cannot_be_completed_is_refused(
    platform: Platform, fields: dict[str, Any], message: str
) -> None:
    teacher = platform.client("courses", "teacher")
    chapter_id = await new_chapter(teacher, await new_course(teacher))
    body = {"title": "Lesson", **fields}
    response = await teacher.post(f"/v1/chapters/{chapter_id}/lessons", json=body)
    (error,) = problem(response, 422, "invalid-input")["errors"]
    assert message in error["message"]


async def test_required_lesson_completes_on_something(platform: Platform) -> None:
    """Otherwise nobody could complete the course."""
    teacher = platform.client("courses", "teacher")
    chapter_id = await new_chapter(teacher, await new_course(teacher))
    lessons = f"/v1/chapters/{chapter_id}/lessons"
    lesson = {"title": "L", "kind": "text", "completes_on": "nothing"}

    def refused(response: httpx.Response) -> None:
        document = problem(response, 422, "invalid-input")
        assert "set required to false" in document["errors"][0]["message"]

    refused(await teacher.post(lessons, json={**lesson, "required": True}))
    aside = await teacher.post(lessons, json=lesson)
    assert (aside.status_code, aside.json()["required"]) == (201, False)
    first = {"If-Match": '"1"'}
    refused(await teacher.patch(f"/v1/lessons/{aside.json()['lesson_id']}",
                                json={"required": True}, headers=first))  # fmt: skip
    path = f"/v1/lessons/{await new_lesson(teacher, chapter_id)}"
    refused(await teacher.patch(path, json={"completes_on": "nothing"}, headers=first))
    both = {"completes_on": "nothing", "required": False}
    assert (await teacher.patch(path, json=both, headers=first)).status_code == 200
    again = await teacher.patch(path, json={"completes_on": "view"}, headers={"If-Match": '"2"'})
    assert again.json()["required"] is False


async def test_imported_required_lesson_completes_on_something(platform: Platform) -> None:
    course = course_row()
    chapter = {
        "reference": reference("chapter"), "course": course["reference"], "title": "C",
        "position": 0,
    }  # fmt: skip
    await imported(platform, "courses", [course])
    await imported(platform, "chapters", [chapter])
    row = {"chapter": chapter["reference"], "title": "L", "kind": "text", "position": 0,
           "completes_on": "nothing"}  # fmt: skip
    answers = await imported(
        platform,
        "lessons",
        [
            {**row, "reference": reference("lesson"), "required": True},
            {**row, "reference": reference("lesson")},
        ],
    )
    assert statuses(answers) == ["rejected", "created"]
    assert "set required to false" in answers[0]["reasons"][0]


async def test_lesson_uses_only_assessments_of_its_course(
    platform: Platform,
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, elsewhere = await new_course(teacher), await new_course(teacher)
    quiz = {"title": "Quiz", "questions": QUESTIONS}
    quiz_id = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=quiz)).json()["quiz_id"]
    essay = {"title": "Essay", "max_points": "20", "late_policy": "deduct"}
    problem(
        await teacher.post(f"/v1/courses/{course_id}/assignments", json=essay),
        422,
        "invalid-input",
    )
    created = await teacher.post(
        f"/v1/courses/{course_id}/assignments", json={**essay, "late_deduction_percent": 10}
    )
    assignment_id = created.json()["assignment_id"]
    assert (await teacher.get(f"/v1/assignments/{assignment_id}")).json() == created.json()

    chapter_id = await new_chapter(teacher, course_id)
    await new_lesson(teacher, chapter_id, kind="quiz", quiz_id=quiz_id)
    await new_lesson(teacher, chapter_id, kind="assignment", assignment_id=assignment_id)
    response = await teacher.post(
        f"/v1/chapters/{await new_chapter(teacher, elsewhere)}/lessons",
        json={"title": "Theirs", "kind": "quiz", "quiz_id": quiz_id},
    )
    (error,) = problem(response, 422, "invalid-input")["errors"]
    assert error["field"] == "body.quiz_id"

    names = ["CourseCreated", "QuizPublished", "AssignmentPublished"]
    events = await published(platform, COURSE, course_id, [*names, *["CourseOutlineChanged"] * 3])
    tree = events[-1]
    assert isinstance(tree, CourseOutlineChanged)
    assert [
        (lesson.completes_on, str(lesson.quiz_id or lesson.assignment_id))
        for lesson in tree.data.chapters[0].lessons
    ] == [("pass", quiz_id), ("submit", assignment_id)]
