"""Imports of users and of enrollments."""

import asyncio

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from shared.references import id_of
from tests.support.enrolling import (
    ENROLLMENT,
    USER,
    email_address,
    import_course,
    import_records,
    register,
    user_row,
)
from tests.support.events import published
from tests.support.platform import Platform
from tests.support.responses import statuses


async def test_repeated_user_import_changes_nothing(platform: Platform) -> None:
    address = email_address("p")
    rows = [
        user_row(email=address, created_at="2013-09-01T00:00:00Z"),
        user_row(email=address.upper()),
        user_row(role="janitor"),
        user_row(),
    ]
    rows += [dict(rows[0]), {**rows[3], "display_name": "Somebody else"}]
    answers = await import_records(platform, "users", rows)
    assert statuses(answers) == [
        "created", "rejected", "rejected", "created", "unchanged", "rejected",
    ]  # fmt: skip
    assert answers[1]["reasons"] == [f"another user has the email address {address.upper()}"]
    assert answers[5]["reasons"] == ["it differs from an earlier row with the same reference"]
    assert (
        statuses(await import_records(platform, "users", [rows[0], rows[3]])) == ["unchanged"] * 2
    )
    corrected = {**rows[1], "email": email_address("q")}
    assert statuses(await import_records(platform, "users", [corrected])) == ["created"]

    user_id = str(id_of("user", rows[0]["reference"]))
    (event,) = await published(platform, USER, user_id, ["UserRegistered"])
    assert (event.data.imported, event.data.occurred_at.year) == (True, 2013)
    made = await register(platform)
    (known,) = await import_records(platform, "users", [user_row(reference=made["user_id"])])
    assert (known["status"], known["reasons"]) == ("unchanged", ["display_name: changed_locally"])

    admin = platform.client("enrollment", "superadmin")
    await admin.patch(
        f"/v1/users/{user_id}", json={"display_name": "New"}, headers={"If-Match": '"1"'}
    )
    (edited,) = await import_records(platform, "users", [rows[0]])
    assert (edited["status"], edited["reasons"]) == ("unchanged", ["display_name: changed_locally"])


async def test_repeated_enrollment_import_changes_nothing(platform: Platform) -> None:
    course = await import_course(platform)
    student = user_row()
    await import_records(platform, "users", [student])
    enrollment = {"course": course, "student": student["reference"]}
    rows = [
        {**enrollment, "enrolled_at": "2014-02-01T00:00:00Z"},
        {
            **enrollment,
            "enrolled_at": "2013-09-01T00:00:00Z",
            "unenrolled_at": "2013-12-01T00:00:00Z",
        },
        {**enrollment, "enrolled_at": "2014-02-01T00:00:00Z"},
        {**enrollment, "enrolled_at": "2013-10-01T00:00:00Z"},
        {**enrollment, "enrolled_at": "2014-03-01T00:00:00Z"},
    ]
    answers = await import_records(platform, "enrollments", rows)
    assert statuses(answers) == ["created", "created", "unchanged", "rejected", "rejected"]
    assert answers[3]["reasons"] == [
        "the previous enrollment lasted until 2013-12-01T00:00:00+00:00"
    ]
    assert answers[4]["reasons"] == ["the enrollment from 2014-02-01T00:00:00+00:00 is still open"]
    assert statuses(await import_records(platform, "enrollments", rows[:3])) == ["unchanged"] * 3

    ended = {**rows[0], "unenrolled_at": "2014-05-01T00:00:00Z", "reason": "expired"}
    assert statuses(await import_records(platform, "enrollments", [ended])) == ["updated"]
    assert (
        statuses(await import_records(platform, "enrollments", [ended, rows[0]]))
        == ["unchanged"] * 2
    )
    (before,) = await import_records(
        platform, "enrollments", [{**enrollment, "enrolled_at": "2012-09-01T00:00:00Z"}]
    )
    assert "already exists" in before["reasons"][0]

    aggregate = f"{id_of('course', course)}:{id_of('user', student['reference'])}"
    events = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"] * 2
    )
    assert all(event.data.imported for event in events)
    assert [event.data.cycle for event in events] == [1, 1, 2, 2]
    assert [event.data.occurred_at.date().isoformat() for event in events] == [
        "2013-09-01",
        "2013-12-01",
        "2014-02-01",
        "2014-05-01",
    ]
    assert [event.data.reason for event in events if isinstance(event, StudentUnenrolled)] == [
        "withdrew",
        "expired",
    ]

    response = await platform.client("enrollment", "superadmin").post(
        f"/v1/courses/{id_of('course', course)}/enrollments",
        json={"student_id": str(id_of("user", student["reference"]))},
    )
    assert response.json()["cycle"] == 3
    assert statuses(await import_records(platform, "enrollments", rows[:3])) == ["unchanged"] * 3


async def test_an_enrollment_that_gets_another_reference_stays_the_same(platform: Platform) -> None:
    course, student = await import_course(platform), user_row()
    await import_records(platform, "users", [student])
    row = {
        "reference": f"old:{student['reference']}",
        "course": course,
        "student": student["reference"],
        "enrolled_at": "2013-09-01T00:00:00Z",
    }
    again = {**row, "reference": f"new:{student['reference']}"}
    unbegun = {**row, "reference": f"newest:{student['reference']}", "enrolled_at": None}
    ended = {**again, "unenrolled_at": "2013-12-01T00:00:00Z"}
    for each, outcome in (
        (row, "created"), (again, "unchanged"), (unbegun, "unchanged"), (ended, "updated"),
    ):  # fmt: skip
        answers = await import_records(platform, "enrollments", [each])
        assert statuses(answers) == [outcome], answers
    aggregate = f"{id_of('course', course)}:{id_of('user', student['reference'])}"
    await published(platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"])


async def test_a_corrected_enrollment_moves_its_beginning_and_end(platform: Platform) -> None:
    course, student = await import_course(platform), user_row()
    await import_records(platform, "users", [student])
    row = {
        "reference": f"e:{student['reference']}",
        "course": course,
        "student": student["reference"],
        "enrolled_at": "2013-09-01T00:00:00Z",
    }
    assert statuses(await import_records(platform, "enrollments", [row])) == ["created"]
    moved = {**row, "enrolled_at": "2013-10-01T00:00:00Z", "expires_at": "2190-01-01T00:00:00Z"}
    ended = {**moved, "unenrolled_at": "2013-12-01T00:00:00Z", "reason": "removed"}
    for corrected in (moved, ended):
        assert statuses(await import_records(platform, "enrollments", [corrected])) == ["updated"]
        assert statuses(await import_records(platform, "enrollments", [corrected])) == ["unchanged"]
    other = {**row, "student": "somebody else"}
    await import_records(platform, "users", [user_row(reference="somebody else")])
    (stranger,) = await import_records(platform, "enrollments", [other])
    assert stranger["reasons"] == ["reference: it is recorded for another enrollment"]
    aggregate = f"{id_of('course', course)}:{id_of('user', student['reference'])}"
    events = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentEnrolled", "StudentUnenrolled"]
    )
    assert [event.data.enrolled_at.month for event in events] == [9, 10, 10]
    assert {event.data.cycle for event in events} == {1}
    await platform.settled()
    (cycle,) = await platform.fetch(
        "progress",
        "SELECT enrolled_at, version FROM enrollment_cycles WHERE student_id = $1",
        id_of("user", student["reference"]),
    )
    assert (cycle["enrolled_at"].month, cycle["version"]) == (10, 3)


async def test_an_end_that_was_edited_here_stays(platform: Platform) -> None:
    course, student = await import_course(platform), user_row()
    await import_records(platform, "users", [student])
    row = {
        "course": course,
        "student": student["reference"],
        "enrolled_at": "2013-09-01T00:00:00Z",
    }
    await import_records(platform, "enrollments", [row])
    client = platform.client("enrollment", "student", id_of("user", student["reference"]))
    path = f"/v1/courses/{id_of('course', course)}/enrollments/{id_of('user', row['student'])}"
    assert (await client.delete(path)).status_code in (200, 204)
    ended = {**row, "unenrolled_at": "2013-12-01T00:00:00Z"}
    (answer,) = await import_records(platform, "enrollments", [ended])
    assert (answer["status"], answer["reasons"]) == (
        "unchanged",
        ["unenrolled_at: changed_locally"],
    )
    (answer,) = await import_records(platform, "enrollments?overwrite=true", [ended])
    assert answer["status"] == "updated"


async def test_an_end_in_the_future_is_refused_and_a_beginning_is_to_be_sent_again(
    platform: Platform,
) -> None:
    course, student = await import_course(platform), user_row()
    await import_records(platform, "users", [student])
    row = {"course": course, "student": student["reference"]}
    answers = await import_records(
        platform,
        "enrollments",
        [
            {**row, "enrolled_at": "2013-09-01T00:00:00Z", "unenrolled_at": "2190-01-01T00:00:00Z"},
            {**row, "enrolled_at": "2190-01-01T00:00:00Z"},
        ],
    )
    assert statuses(answers) == ["rejected", "retry_later"]
    assert "send expires_at instead" in answers[0]["reasons"][0]
    assert "send the row again" in answers[1]["reasons"][0]
    (answer,) = await import_records(
        platform,
        "enrollments",
        [{**row, "enrolled_at": "2013-09-01T00:00:00Z", "expires_at": "2190-01-01T00:00:00Z"}],
    )
    assert answer["status"] == "created"


async def test_enrollment_import_waits_for_courses_but_not_for_users(platform: Platform) -> None:
    course, student = await import_course(platform), user_row()
    await import_records(platform, "users", [student])
    enrollment = {
        "course": course,
        "student": student["reference"],
        "enrolled_at": "2013-10-01T00:00:00Z",
    }
    rows = [
        {**enrollment, "course": "nowhere"},
        {**enrollment, "student": "nobody"},
        {**enrollment, "unenrolled_at": "2013-09-30T00:00:00Z"},
        enrollment,
    ]
    answers = await import_records(platform, "enrollments", rows)
    assert statuses(answers) == ["retry_later", "rejected", "rejected", "created"]
    assert answers[0]["reasons"] == ["course nowhere is not available yet"]
    assert answers[1]["reasons"] == ["user nobody is not registered"]
    assert "unenrolled_at must not be earlier than enrolled_at" in answers[2]["reasons"][0]


async def test_concurrent_imports_of_the_same_rows_create_each_enrollment_once(
    platform: Platform,
) -> None:
    course, students = await import_course(platform), [user_row() for _ in range(40)]
    await import_records(platform, "users", students)
    rows = [
        {
            "course": course,
            "student": student["reference"],
            "enrolled_at": "2013-10-01T00:00:00Z",
            "unenrolled_at": "2013-11-01T00:00:00Z",
        }
        for student in students
    ]
    both = await asyncio.gather(*(import_records(platform, "enrollments", rows) for _ in range(3)))
    for answers in zip(*both, strict=True):
        assert statuses(list(answers)).count("created") == 1
    assert statuses(await import_records(platform, "enrollments", rows)) == ["unchanged"] * 40
    aggregate = f"{id_of('course', course)}:{id_of('user', students[7]['reference'])}"
    events = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"]
    )
    assert isinstance(events[0], StudentEnrolled)
