"""Imports as a sync: what changed there is written, what was edited here stays and is named."""

import gzip
import json
from typing import Any
from uuid import UUID

import pytest

from coursestream_events import TOPIC_BY_NAME
from shared.references import id_of
from tests.support.authoring import (
    QUESTIONS,
    course_row,
    imported,
    outline,
    problem,
    reference,
    statuses,
)
from tests.support.enrolling import USER, email_address, import_records, user_row
from tests.support.events import events_of, published
from tests.support.platform import Platform, ndjson, results

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]


async def send(platform: Platform, path: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Import into the service that has these records; the path may have a query."""
    service = "enrollment" if path.startswith(("users", "enrollments")) else "courses"
    client = platform.client(service, "service")
    return results(await client.post(f"/v1/imports/{path}", content=ndjson(rows)))


async def user(platform: Platform, row: dict[str, Any]) -> dict[str, Any]:
    admin = platform.client("enrollment", "superadmin")
    found: dict[str, Any] = (await admin.get(f"/v1/users/{id_of('user', row['reference'])}")).json()
    return found


async def edit_user(platform: Platform, row: dict[str, Any], **fields: Any) -> None:
    before = await user(platform, row)
    answer = await platform.client("enrollment", "superadmin").patch(
        f"/v1/users/{before['user_id']}",
        json=fields,
        headers={"If-Match": f'"{before["version"]}"'},
    )
    assert answer.status_code == 200, answer.text


async def test_a_corrected_user_is_updated_and_local_edits_stay(platform: Platform) -> None:
    row = user_row(
        display_name="Ada Byron", email=email_address("a"), locale="en", time_zone="Europe/London"
    )
    assert statuses(await send(platform, "users", [row])) == ["created"]
    await edit_user(platform, row, display_name="Ada King")
    corrected = {**row, "display_name": "A. Byron", "role": "teacher", "email": email_address("b")}
    (answer,) = await send(platform, "users", [corrected])
    assert (answer["status"], answer["reasons"]) == ("updated", ["display_name: changed_locally"])
    (answer,) = await send(platform, "users", [corrected])
    assert (answer["status"], answer["reasons"]) == ("unchanged", ["display_name: changed_locally"])
    found = await user(platform, row)
    assert (found["display_name"], found["role"]) == ("Ada King", "teacher")
    assert found["email"] == corrected["email"]
    assert (found["locale"], found["time_zone"]) == ("en", "Europe/London")

    (answer,) = await send(platform, "users?overwrite=true", [corrected])
    assert answer == {"line": 1, "status": "updated"}
    assert (await user(platform, row))["display_name"] == "A. Byron"
    events = await published(
        platform, USER, found["user_id"], ["UserRegistered", *["UserUpdated"] * 3]
    )
    assert [event.data.display_name for event in events] == [
        "Ada Byron", "Ada King", "Ada King", "A. Byron",
    ]  # fmt: skip


async def test_absent_rows_and_fields_change_nothing_and_null_clears(platform: Platform) -> None:
    rows = [user_row(email=email_address("a")), user_row(locale="fr")]
    await send(platform, "users", rows)
    (answer,) = await send(platform, "users", [{**user_row(), "reference": rows[0]["reference"]}])
    assert answer == {"line": 1, "status": "unchanged"}
    assert (await user(platform, rows[0]))["email"] == rows[0]["email"]
    assert (await user(platform, rows[1]))["locale"] == "fr"
    (answer,) = await send(platform, "users", [{**rows[0], "email": None}])
    assert answer["status"] == "updated"
    assert (await user(platform, rows[0]))["email"] is None


async def test_an_imported_user_is_deactivated_and_reactivated(platform: Platform) -> None:
    row = user_row()
    await send(platform, "users", [row])
    for active in (False, True):
        assert statuses(await send(platform, "users", [{**row, "active": active}])) == ["updated"]
        assert ((await user(platform, row))["deactivated_at"] is None) == active


async def test_an_address_of_another_user_is_refused_in_a_correction(platform: Platform) -> None:
    rows = [user_row(email=email_address("a")), user_row(email=email_address("b"))]
    await send(platform, "users", rows)
    answers = await send(platform, "users", [{**rows[0], "email": rows[1]["email"].lower()}])
    assert answers[0]["status"] == "rejected"
    assert "another user has the email address" in answers[0]["reasons"][0]


async def test_a_dry_run_says_the_same_and_writes_nothing(platform: Platform) -> None:
    known, new = user_row(email=email_address("a")), user_row(email=email_address("b"))
    await send(platform, "users", [known])
    await edit_user(platform, known, display_name="Mine")
    rows = [
        {**known, "display_name": "Theirs", "role": "teacher"},
        new,
        {**user_row(), "email": new["email"]},
        {**new, "display_name": "Twice"},
        {**user_row(), "role": "janitor"},
        *(user_row() for _ in range(1_000)),
        # In another batch than the row that it repeats.
        {**new, "display_name": "Later"},
    ]
    client = platform.client("enrollment", "service")
    tried = await client.post("/v1/imports/users?dry_run=true", content=ndjson(rows))
    assert "Coursestream-Write-Token" not in tried.headers
    assert (await user(platform, known))["role"] == "student"
    assert (await user(platform, new)).get("status") == 404
    assert results(tried) == await send(platform, "users", rows)
    assert statuses(results(tried))[:5] == [
        "updated", "created", "rejected", "rejected", "rejected",
    ]  # fmt: skip
    assert results(tried)[-1]["status"] == "updated"
    assert (await user(platform, known))["role"] == "teacher"
    key = str(id_of("user", known["reference"]))
    await published(platform, USER, key, ["UserRegistered", "UserUpdated", "UserUpdated"])


async def test_a_corrected_course_publishes_what_changed(platform: Platform) -> None:
    row = course_row(time_zone="Europe/Paris", category="history")
    await send(platform, "courses", [row])
    course_id = str(id_of("course", row["reference"]))
    admin = platform.client("courses", "superadmin")
    await admin.patch(
        f"/v1/courses/{course_id}", json={"title": "Mine"}, headers={"If-Match": '"2"'}
    )
    corrected = {
        **row, "title": "Theirs", "category": "art", "teacher": reference("teacher"),
        "status": "archived",
    }  # fmt: skip
    (answer,) = await send(platform, "courses", [corrected])
    assert (answer["status"], answer["reasons"]) == ("updated", ["title: changed_locally"])
    found = (await admin.get(f"/v1/courses/{course_id}")).json()
    assert (found["title"], found["category"], found["time_zone"], found["status"]) == (
        "Mine", "art", "Europe/Paris", "archived",
    )  # fmt: skip
    assert found["teacher_id"] == str(id_of("user", corrected["teacher"]))
    (answer,) = await send(platform, "courses", [{**corrected, "status": "draft"}])
    assert answer["reasons"] == [
        "status: a course that was published cannot become a draft again; archive it"
    ]
    assert statuses(await send(platform, "courses", [{**corrected, "status": "published"}])) == [
        "updated"
    ]
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


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b'[{"reference": "a"}]', {}, 422),
        (b'[{"reference": "a"}]', {"Content-Type": "application/json"}, 415),
        ('{"reference": "a"}'.encode("utf-16"), {}, 422),
        (gzip.compress(b'{"reference": "a"}'), {}, 422),
        (gzip.compress(b'{"reference": "a"}'), {"Content-Encoding": "gzip"}, 415),
        (b"reference,display_name,role\na,A,student\n", {}, 422),
        (b"reference,name\na,A\n", {"Content-Type": "text/csv"}, 422),
        (b"a=b", {"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_a_wrong_format_gets_one_clear_answer(
    platform: Platform, body: bytes, headers: dict[str, str], status: int
) -> None:
    client = platform.client("enrollment", "service")
    answer = await client.post("/v1/imports/users", content=body, headers=headers)
    slug = {415: "unsupported-media-type", 422: "invalid-input"}[status]
    document = problem(answer, status, slug)
    assert "Send " in document["detail"] or document["errors"], document


async def test_csv_and_ndjson_rows_are_the_same(platform: Platform) -> None:
    people = [user_row(email=email_address("a")), user_row(email=email_address("b"))]
    lines = ["reference;display_name;role;email;notifications"]
    lines += [
        f'{row["reference"]};"{row["display_name"]}";student;{row["email"]};"[""grades""]"'
        for row in people
    ]
    client = platform.client("enrollment", "service")
    body = "\ufeff" + "\r\n".join([*lines, f"{people[0]['reference']};P;janitor;;"])
    headers = {"Content-Type": "text/csv"}
    answer = await client.post("/v1/imports/users", content=body.encode(), headers=headers)
    assert [(each["line"], each["status"]) for each in results(answer)] == [
        (2, "created"), (3, "created"), (4, "rejected"),
    ]  # fmt: skip
    assert statuses(await import_records(platform, "users", people)) == ["unchanged"] * 2
    assert (await user(platform, people[0]))["notifications"] == ["grades"]

    course = course_row()
    await imported(platform, "courses", [course])
    quoted = json.dumps(QUESTIONS).replace('"', '""')
    body = f'reference,course,title,questions\nq,{course["reference"]},Quiz,"{quoted}"\n'
    author = platform.client("courses", "service")
    answer = await author.post("/v1/imports/quizzes", content=body.encode(), headers=headers)
    assert results(answer) == [{"line": 2, "status": "created"}]


async def test_a_byte_order_mark_rejects_no_row(platform: Platform) -> None:
    client = platform.client("enrollment", "service")
    body = b"\xef\xbb\xbf" + ndjson([user_row(), user_row()])
    answers = results(await client.post("/v1/imports/users", content=body))
    assert statuses(answers) == ["created"] * 2


async def test_nfc_and_nfd_of_a_reference_are_one(platform: Platform) -> None:
    name = reference("p")
    composed, decomposed = f"{name} Zo\u00eb", f"{name} Zoe\u0308"
    rows = [user_row(reference=composed), user_row(reference=f"  {decomposed} ")]
    assert statuses(await send(platform, "users", rows[:1])) == ["created"]
    assert statuses(await send(platform, "users", rows[1:])) == ["unchanged"]


async def test_an_imported_user_signs_in_as_themselves(platform: Platform) -> None:
    subject = f"auth0|{reference('77')}"
    row = user_row(reference=f"sub:{subject}", display_name="Imported")
    assert statuses(await send(platform, "users", [row])) == ["created"]
    client = platform.client("enrollment", "student", subject)
    me = (await client.get("/v1/me")).json()
    assert (me["display_name"], me["version"]) == ("Imported", 1)
    course = course_row(teacher=f"sub:{subject}")
    await imported(platform, "courses", [course])
    path = f"/v1/courses/{id_of('course', course['reference'])}"
    owned = (await platform.client("courses", "superadmin").get(path)).json()
    assert UUID(owned["teacher_id"]) == UUID(me["user_id"])
    (answer,) = await send(platform, "users", [{**row, "reference": "sub:"}])
    assert answer["reasons"] == [
        "reference: Value error, write the sub of the user's tokens after sub:"
    ]


async def test_a_user_of_the_future_is_to_be_sent_again(platform: Platform) -> None:
    (answer,) = await send(platform, "users", [user_row(created_at="2190-01-01T00:00:00Z")])
    assert (answer["status"], answer["reasons"]) == (
        "retry_later",
        ["created_at: it is in the future; send the row again after that time"],
    )
