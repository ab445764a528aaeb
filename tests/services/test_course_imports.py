"""Bulk imports of courses and their content."""

import asyncio

import httpx

from coursestream_events import TOPIC_BY_NAME
from shared.references import id_of
from tests.support.authoring import (
    QUESTIONS,
    course_row,
    imported,
    new_lesson,
    outline,
    problem,
    reference,
    slug,
    statuses,
)
from tests.support.events import events_of, published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]

# The longest title of a lesson, in characters that take the most bytes.
LONGEST = "\U0001f393" * 140


async def test_course_is_imported_with_its_past(platform: Platform) -> None:
    course = course_row()
    chapters = [
        {"reference": reference("chapter"), "course": course["reference"], "title": title,
         "position": position}
        for title, position in (("Later", 40), ("Sooner", 7))
    ]  # fmt: skip
    quiz = {
        "reference": reference("quiz"),
        "course": course["reference"],
        "title": "CMA",
        "max_score": "100",
        "created_at": "2013-10-02T00:00:00Z",
    }
    asked = {**quiz, "reference": reference("quiz"), "questions": QUESTIONS, "max_score": "9.5"}
    assignment = {
        "reference": reference("assignment"),
        "course": course["reference"],
        "title": "TMA",
        "max_points": "100",
        "due_at": "2013-11-01T00:00:00Z",
    }
    lessons = [
        {"reference": reference("lesson"), "chapter": chapters[0]["reference"], "title": "Page",
         "kind": "document", "position": 1},
        {"reference": reference("lesson"), "chapter": chapters[1]["reference"], "title": "CMA",
         "kind": "quiz", "position": 3, "quiz": quiz["reference"], "completes_on": "nothing",
         "required": False},
        {"reference": reference("lesson"), "chapter": chapters[1]["reference"], "title": "TMA",
         "kind": "assignment", "position": 2, "assignment": assignment["reference"]},
    ]  # fmt: skip
    files = [
        ("courses", [course]),
        ("chapters", chapters),
        ("quizzes", [quiz, asked]),
        ("assignments", [assignment]),
        ("lessons", lessons),
    ]
    for records, rows in files:
        assert statuses(await imported(platform, records, rows)) == ["created"] * len(rows)
    for records, rows in files:
        assert statuses(await imported(platform, records, rows)) == ["unchanged"] * len(rows)

    course_id = str(id_of("course", course["reference"]))
    teacher = platform.client("courses", "teacher", id_of("user", course["teacher"]))
    assert await outline(teacher, course_id) == [("Sooner", ["TMA", "CMA"]), ("Later", ["Page"])]
    events = await published(
        platform,
        COURSE,
        course_id,
        [
            "CourseCreated",
            "CoursePublished",
            "CourseOutlineChanged",
            *["QuizPublished"] * 2,
            "AssignmentPublished",
            "CourseOutlineChanged",
        ],
    )
    assert all(event.data.imported for event in events)
    assert {event.data.occurred_at.year for event in events} == {2013}
    assert (events[3].data.max_score, events[3].data.attempt_policy) == (100, "latest")
    quiz_id, asked_id = (id_of("quiz", str(each["reference"])) for each in (quiz, asked))
    await published(platform, ANSWER_KEY, f"{asked_id}:1", ["QuizAnswerKeyPublished"])
    assert await events_of(platform, ANSWER_KEY, f"{quiz_id}:1") == []

    chapter_id = id_of("chapter", str(chapters[1]["reference"]))
    await new_lesson(teacher, str(chapter_id), title="New", position=1)
    assert (await outline(teacher, course_id))[0] == ("Sooner", ["TMA", "New", "CMA"])
    again = await imported(platform, "lessons", lessons)
    assert statuses(again) == ["unchanged"] * 3
    assert [each.get("reasons") for each in again] == [
        None, ["position: changed_locally"], ["position: changed_locally"],
    ]  # fmt: skip


async def test_invalid_rows_are_rejected_and_the_others_created(platform: Platform) -> None:
    first = course_row()
    rows = [
        first,
        {**course_row(), "slug": first["slug"]},
        first,
        {**first, "title": "Corrected"},
        {**course_row(), "created_at": "yesterday"},
        course_row(status="draft"),
    ]
    answers = await imported(platform, "courses", rows)
    assert [(answer["line"], answer["status"]) for answer in answers] == [
        (1, "created"),
        (2, "rejected"),
        (3, "unchanged"),
        (4, "rejected"),
        (5, "rejected"),
        (6, "created"),
    ]
    assert answers[1]["reasons"] == [f"another course has the slug {first['slug']}"]
    assert answers[3]["reasons"] == ["it differs from an earlier row with the same reference"]
    assert answers[4]["reasons"][0].startswith("created_at: ")
    corrected = {**rows[1], "slug": slug()}
    assert statuses(await imported(platform, "courses", [corrected])) == ["created"]
    course_id = str(id_of("course", first["reference"]))
    await published(platform, COURSE, course_id, ["CourseCreated", "CoursePublished"])

    chapter = {"reference": reference("chapter"), "title": "One", "position": 0}
    answers = await imported(
        platform,
        "chapters",
        [{**chapter, "course": "nowhere"}, {**chapter, "reference": "x", "course": "nowhere"}],
    )
    assert statuses(answers) == ["rejected"] * 2
    assert answers[0]["reasons"] == ["there is no course nowhere"]
    assert statuses(
        await imported(platform, "chapters", [{**chapter, "course": first["reference"]}])
    ) == ["created"]
    lesson = {
        "reference": reference("lesson"),
        "chapter": chapter["reference"],
        "title": "Quiz",
        "kind": "quiz",
        "quiz": "unknown",
        "position": 0,
    }
    answers = await imported(
        platform, "lessons", [lesson, {**lesson, "reference": "l", "chapter": "unknown"}]
    )
    assert [answer["reasons"] for answer in answers] == [
        ["the course of this chapter has no quiz unknown"],
        ["there is no chapter unknown"],
    ]
    assert len(await events_of(platform, COURSE, course_id)) == 3


async def test_deleted_course_cannot_be_imported_again(platform: Platform) -> None:
    course = course_row()
    await imported(platform, "courses", [course])
    admin = platform.client("courses", "superadmin")
    course_id = id_of("course", course["reference"])
    assert (await admin.delete(f"/v1/courses/{course_id}")).status_code == 204
    for query in ("", "?overwrite=true"):
        (answer,) = await imported(platform, f"courses{query}", [course])
        assert (answer["status"], answer["reasons"]) == (
            "rejected", ["the course was deleted for good; import it under another reference"],
        )  # fmt: skip
    chapter = {"reference": "c", "course": course["reference"], "title": "One", "position": 0}
    assert statuses(await imported(platform, "chapters", [chapter])) == ["rejected"]


async def test_largest_outline_fits_one_event(
    platform: Platform,
) -> None:
    course = course_row()
    chapter = {
        "reference": reference("chapter"),
        "course": course["reference"],
        "title": LONGEST,
        "position": 0,
    }
    await imported(platform, "courses", [course])
    await imported(platform, "chapters", [chapter])
    lessons = [
        {"reference": reference("lesson"), "chapter": chapter["reference"], "title": LONGEST,
         "kind": "document", "completes_on": "nothing", "published": False, "position": n}
        for n in range(1_001)
    ]  # fmt: skip
    answers = await imported(platform, "lessons", lessons)
    assert statuses(answers) == ["created"] * 1_000 + ["rejected"]
    course_id = str(id_of("course", course["reference"]))
    events = await published(
        platform,
        COURSE,
        course_id,
        ["CourseCreated", "CoursePublished", *["CourseOutlineChanged"] * 2],
    )
    assert len(events[-1].data.chapters[0].lessons) == 1_000
    teacher = platform.client("courses", "superadmin")
    chapter_id = id_of("chapter", str(chapter["reference"]))
    full = await teacher.post(
        f"/v1/chapters/{chapter_id}/lessons", json={"title": "One more", "kind": "text"}
    )
    problem(full, 409, "outline-full")


async def test_file_imported_twice_concurrently_is_created_once(platform: Platform) -> None:
    rows = [course_row() for _ in range(50)]
    both = await asyncio.gather(*(imported(platform, "courses", rows) for _ in range(2)))
    for answers in zip(*both, strict=True):
        assert statuses(list(answers)).count("created") == 1
    assert statuses(await imported(platform, "courses", rows)) == ["unchanged"] * 50
    course_id = str(id_of("course", rows[0]["reference"]))
    await published(platform, COURSE, course_id, ["CourseCreated", "CoursePublished"])


async def test_imports_require_the_service_role(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    problem(await teacher.post("/v1/imports/courses", content=b""), 403, "forbidden")
    stranger = httpx.AsyncClient(base_url=platform.urls["courses"])
    async with stranger:
        problem(await stranger.post("/v1/imports/courses", content=b""), 401, "unauthenticated")
