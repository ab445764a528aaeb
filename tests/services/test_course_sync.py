"""Imports of courses as a sync: corrections are written, local edits stay and are named."""

from typing import Any

from coursestream_events import TOPIC_BY_NAME
from shared.references import id_of
from tests.support.authoring import QUESTIONS, course_row, imported, outline, reference, statuses
from tests.support.events import events_of, published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]


async def content(platform: Platform) -> dict[str, list[dict[str, Any]]]:
    """Import a course with everything that it can have; return the rows by kind."""
    course = course_row()
    chapters = [
        {"reference": reference("chapter"), "course": course["reference"], "title": title}
        for title in ("One", "Two")
    ]
    quiz = {
        "reference": reference("quiz"),
        "course": course["reference"],
        "title": "Quiz",
        "questions": QUESTIONS,
    }
    assignment = {
        "reference": reference("assignment"),
        "course": course["reference"],
        "title": "Essay",
        "max_points": "10",
        "instructions": "Write.",
    }
    in_one = {"chapter": chapters[0]["reference"]}
    lessons = [
        {**in_one, "reference": reference("lesson"), "title": "Read", "kind": "text",
         "body": "Once.", "duration_seconds": 60, "free_preview": True},
        {**in_one, "reference": reference("lesson"), "title": "Quiz", "kind": "quiz",
         "quiz": quiz["reference"]},
        {**in_one, "reference": reference("lesson"), "title": "Essay", "kind": "assignment",
         "assignment": assignment["reference"]},
    ]  # fmt: skip
    files = {
        "courses": [course],
        "chapters": chapters,
        "quizzes": [quiz],
        "assignments": [assignment],
        "lessons": lessons,
    }
    for kind, rows in files.items():
        assert statuses(await imported(platform, kind, rows)) == ["created"] * len(rows)
        assert {str(each) for each in await imported(platform, kind, rows)} == {
            str({"line": line, "status": "unchanged"}) for line in range(1, len(rows) + 1)
        }
    return files


async def test_a_corrected_course_publishes_what_changed(platform: Platform) -> None:
    row = course_row(time_zone="Europe/Paris", category="history")
    await imported(platform, "courses", [row])
    course_id = str(id_of("course", row["reference"]))
    admin = platform.client("courses", "superadmin")
    await admin.patch(
        f"/v1/courses/{course_id}", json={"title": "Mine"}, headers={"If-Match": '"2"'}
    )
    corrected = {
        **row, "title": "Theirs", "category": "art", "teacher": reference("teacher"),
        "status": "archived",
    }  # fmt: skip
    (answer,) = await imported(platform, "courses", [corrected])
    assert (answer["status"], answer["reasons"]) == ("updated", ["title: changed_locally"])
    found = (await admin.get(f"/v1/courses/{course_id}")).json()
    assert (found["title"], found["category"], found["time_zone"], found["status"]) == (
        "Mine", "art", "Europe/Paris", "archived",
    )  # fmt: skip
    assert found["teacher_id"] == str(id_of("user", corrected["teacher"]))
    (answer,) = await imported(platform, "courses", [{**corrected, "status": "draft"}])
    assert answer["reasons"] == [
        "status: a course that was published cannot become a draft again; archive it"
    ]
    assert statuses(
        await imported(platform, "courses", [{**corrected, "status": "published"}])
    ) == ["updated"]
    events = await published(
        platform,
        COURSE,
        course_id,
        [
            "CourseCreated",
            "CoursePublished",
            "CourseUpdated",
            "CourseUpdated",
            "CourseTransferred",
            "CourseArchived",
            "CoursePublished",
        ],
    )
    assert events[3].data.category == "art"
    assert events[3].data.teacher_id == id_of("user", row["teacher"])


async def test_courses_exchange_their_slugs_and_edited_ones_are_free(platform: Platform) -> None:
    first, second = course_row(), course_row()
    await imported(platform, "courses", [first, second])
    rows = [{**first, "slug": second["slug"]}, {**second, "slug": first["slug"]}]
    assert statuses(await imported(platform, "courses", rows)) == ["updated"] * 2
    course_id = id_of("course", first["reference"])
    admin = platform.client("courses", "superadmin")
    assert (await admin.get(f"/v1/courses/{course_id}")).json()["slug"] == second["slug"]

    edit = {"slug": course_row()["slug"]}
    answer = await admin.patch(f"/v1/courses/{course_id}", json=edit, headers={"If-Match": '"3"'})
    assert answer.status_code == 200, answer.text
    taking = {**course_row(), "slug": second["slug"]}
    assert statuses(await imported(platform, "courses", [taking])) == ["created"]
    (result,) = await imported(platform, "courses", rows[:1])
    assert result == {"line": 1, "status": "unchanged", "reasons": ["slug: changed_locally"]}


async def test_corrected_content_of_a_course_is_written(platform: Platform) -> None:
    files = await content(platform)
    course_id = str(id_of("course", files["courses"][0]["reference"]))
    admin = platform.client("courses", "superadmin")
    assert await outline(admin, course_id) == [("One", ["Read", "Quiz", "Essay"]), ("Two", [])]
    read = files["lessons"][0]
    lesson = (await admin.get(f"/v1/lessons/{id_of('lesson', read['reference'])}")).json()
    assert (lesson["duration_seconds"], lesson["free_preview"]) == (60, True)
    before = len(await events_of(platform, COURSE, course_id))

    changes: dict[str, list[dict[str, Any]]] = {
        "chapters": [{**files["chapters"][0], "title": "First"}],
        "lessons": [{**read, "body": "Twice.", "chapter": files["chapters"][1]["reference"]}],
        "quizzes": [{**files["quizzes"][0], "questions": QUESTIONS[:1], "pass_percent": 60}],
        "assignments": [{**files["assignments"][0], "due_at": "2030-01-01T00:00:00Z"}],
    }
    for kind, rows in changes.items():
        assert statuses(await imported(platform, kind, rows)) == ["updated"], kind
        assert statuses(await imported(platform, kind, rows)) == ["unchanged"], kind
    assert await outline(admin, course_id) == [("First", ["Quiz", "Essay"]), ("Two", ["Read"])]
    lesson = (await admin.get(f"/v1/lessons/{lesson['lesson_id']}")).json()
    assert (lesson["body"], lesson["duration_seconds"]) == ("Twice.", 60)
    quiz_id = id_of("quiz", files["quizzes"][0]["reference"])
    quiz = (await admin.get(f"/v1/quizzes/{quiz_id}")).json()
    assert (quiz["quiz_version"], quiz["max_score"], quiz["pass_percent"]) == (2, "2", 60)
    events = await events_of(platform, COURSE, course_id)
    assert [event.name for event in events[before:]] == [
        "CourseOutlineChanged", "CourseOutlineChanged", "QuizPublished", "AssignmentPublished",
    ]  # fmt: skip


async def test_edited_content_of_a_course_stays(platform: Platform) -> None:
    files = await content(platform)
    admin = platform.client("courses", "superadmin")
    edits: dict[str, tuple[str, str, dict[str, Any]]] = {
        "chapters": ("chapter", "title", {"title": "Mine"}),
        "lessons": ("lesson", "body", {"body": "Mine."}),
        "quizzes": ("quiz", "questions", {"questions": QUESTIONS[1:2]}),
        "assignments": ("assignment", "instructions", {"instructions": "Mine."}),
    }
    for kind, (name, field, edit) in edits.items():
        row = files[kind][0]
        path = f"/v1/{kind}/{id_of(name, row['reference'])}"
        answer = await admin.patch(path, json=edit, headers={"If-Match": '"1"'})
        assert answer.status_code == 200, answer.text
        theirs = {**row, field: QUESTIONS[:2] if field == "questions" else "Theirs."}
        (result,) = await imported(platform, kind, [theirs])
        assert result == {
            "line": 1, "status": "unchanged", "reasons": [f"{field}: changed_locally"],
        }  # fmt: skip
        (result,) = await imported(platform, f"{kind}?overwrite=true", [theirs])
        assert result == {"line": 1, "status": "updated"}


async def test_what_was_deleted_here_stays_deleted(platform: Platform) -> None:
    files = await content(platform)
    admin = platform.client("courses", "superadmin")
    for name, row in (("lesson", files["lessons"][0]), ("chapter", files["chapters"][1])):
        kind, path = f"{name}s", f"/v1/{name}s/{id_of(name, row['reference'])}"
        answer = await admin.delete(path)
        assert answer.status_code == 204, answer.text
        for _ in range(2):
            (result,) = await imported(platform, kind, [row])
            assert result == {
                "line": 1,
                "status": "rejected",
                "reasons": [f"the {name} was deleted here; overwrite=true creates it again"],
            }
        assert (await admin.get(path)).status_code == 404
        assert statuses(await imported(platform, f"{kind}?overwrite=true", [row])) == ["created"]


async def test_overwriting_restores_a_deleted_quiz_or_assignment(platform: Platform) -> None:
    files = await content(platform)
    admin = platform.client("courses", "superadmin")
    for lesson in files["lessons"]:
        answer = await admin.delete(f"/v1/lessons/{id_of('lesson', lesson['reference'])}")
        assert answer.status_code == 204, answer.text
    for name, kind in (("quiz", "quizzes"), ("assignment", "assignments")):
        row = files[kind][0]
        path = f"/v1/{kind}/{id_of(name, row['reference'])}"
        before = (await admin.get(path)).json()
        for corrected in (row, {**row, "title": "Corrected"}):
            answer = await admin.delete(path)
            assert answer.status_code == 204, answer.text
            (result,) = await imported(platform, kind, [corrected])
            assert result == {
                "line": 1,
                "status": "rejected",
                "reasons": [f"the {name} was deleted here; overwrite=true creates it again"],
            }
            for query in ("?overwrite=true&dry_run=true", "?overwrite=true"):
                assert statuses(await imported(platform, kind + query, [corrected])) == ["created"]
            assert statuses(await imported(platform, kind, [corrected])) == ["unchanged"]
            after = (await admin.get(path)).json()
            assert after["title"] == corrected["title"]
            if corrected is row and name == "quiz":
                assert after == before
    assert statuses(await imported(platform, "lessons", files["lessons"])) == [
        "rejected" for _ in files["lessons"]
    ]
    again = await imported(platform, "lessons?overwrite=true", files["lessons"])
    assert statuses(again) == ["created" for _ in files["lessons"]]


async def test_fields_that_follow_a_corrected_one_are_corrected_too(platform: Platform) -> None:
    files = await content(platform)
    admin = platform.client("courses", "superadmin")
    essay, read = files["assignments"][0], files["lessons"][0]
    deducting = {**essay, "late_policy": "deduct", "late_deduction_percent": 10}
    assert statuses(await imported(platform, "assignments", [deducting])) == ["updated"]
    accepting = {**essay, "late_policy": "accept"}
    assert statuses(await imported(platform, "assignments", [accepting])) == ["updated"]
    path = f"/v1/assignments/{id_of('assignment', essay['reference'])}"
    found = (await admin.get(path)).json()
    assert (found["late_policy"], found["late_deduction_percent"]) == ("accept", None)

    optional = {**read, "completes_on": "nothing"}
    assert statuses(await imported(platform, "lessons", [optional])) == ["updated"]
    found = (await admin.get(f"/v1/lessons/{id_of('lesson', read['reference'])}")).json()
    assert (found["completes_on"], found["required"]) == ("nothing", False)
    (result,) = await imported(platform, "lessons", [{**read, "required": True}])
    assert result["status"] == "rejected"
    assert result["reasons"][0].startswith("with the fields that the row omits: a lesson that")


async def test_what_a_lesson_keeps_for_ever_is_refused_in_a_correction(platform: Platform) -> None:
    files, other = await content(platform), await content(platform)
    read, quiz = files["lessons"][:2]
    answers = await imported(
        platform,
        "lessons",
        [
            {**read, "kind": "video"},
            {**quiz, "kind": "text", "quiz": None},
            {**files["lessons"][2], "chapter": other["chapters"][0]["reference"]},
        ],
    )
    assert statuses(answers) == ["rejected"] * 3
    moved = {**files["chapters"][0], "course": other["courses"][0]["reference"]}
    (answer,) = await imported(platform, "chapters", [moved])
    assert answer["reasons"] == ["course: the chapter belongs to another course and cannot move"]
