"""Enrollment through its HTTP API, and what the other services hear of it."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME, Event, encode
from coursestream_events.courses import CourseArchived, CourseCreated, CourseData, CoursePublished
from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled, UserRegistered
from shared.clock import now
from shared.outbox import new_event
from shared.references import id_of
from tests.services.enrolling import known_as, open_course
from tests.services.events import events_of, published
from tests.support.platform import Platform, eventually, ndjson, results

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
USER = TOPIC_BY_NAME["coursestream.enrollment.user"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]


def problem(response: httpx.Response, status: int, slug: str) -> dict[str, Any]:
    assert response.status_code == status, response.text
    document: dict[str, Any] = response.json()
    assert document["type"] == f"urn:coursestream:problem:{slug}"
    return document


async def register(platform: Platform, **fields: Any) -> dict[str, Any]:
    admin = platform.client("enrollment", "superadmin")
    body = {"display_name": "Ada", "role": "student", **fields}
    response = await admin.post("/v1/users", json=body)
    assert response.status_code == 201, response.text
    user: dict[str, Any] = response.json()
    return user


async def imported(
    platform: Platform, records: str, rows: list[dict[str, Any]]
) -> list[dict[str, Any]]:
    service = platform.client("enrollment", "service")
    return results(await service.post(f"/v1/imports/{records}", content=ndjson(rows)))


def statuses(answers: list[dict[str, Any]]) -> list[str]:
    return [answer["status"] for answer in answers]


def address_of(name: str) -> str:
    return f"{name}-{uuid4().hex}@School.Example"


# --- People ----------------------------------------------------------------------------------


async def test_a_person_is_registered_and_changed(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address = address_of("ada")
    user = await register(platform, email=address, role="teacher")
    path = f"/v1/users/{user['user_id']}"
    assert (await admin.get(path)).json() == user

    problem(await admin.patch(path, json={"display_name": "B"}), 428, "precondition-required")
    answers = await asyncio.gather(
        *(
            admin.patch(path, json={"display_name": name}, headers={"If-Match": '"1"'})
            for name in ("Ada King", "Ada Byron")
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    moved = await admin.patch(path, json={"email": None}, headers={"If-Match": '"2"'})
    assert (moved.json()["email"], moved.headers["etag"]) == (None, '"3"')
    again = await admin.patch(path, json={"email": None}, headers={"If-Match": '"3"'})
    assert again.headers["etag"] == '"3"'
    problem(
        await admin.patch(path, json={"role": None}, headers={"If-Match": '"3"'}),
        422,
        "invalid-input",
    )

    names = ["UserRegistered", "UserUpdated", "UserUpdated"]
    events = await published(platform, USER, user["user_id"], names)
    assert isinstance(events[0], UserRegistered)
    assert (events[0].data.display_name, events[0].data.role) == ("Ada", "teacher")
    assert not any(b"@" in encode(event) for event in events)


async def test_an_address_and_an_id_belong_to_one_person(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address = address_of("grace")
    user = await register(platform, email=address)
    other = await register(platform)
    body = {"display_name": "Eve", "role": "student"}
    taken = await admin.post("/v1/users", json={**body, "email": address.upper()})
    problem(taken, 409, "email-taken")
    taken = await admin.patch(
        f"/v1/users/{other['user_id']}",
        json={"email": address.lower()},
        headers={"If-Match": '"1"'},
    )
    problem(taken, 409, "email-taken")
    taken = await admin.post("/v1/users", json={**body, "user_id": user["user_id"]})
    problem(taken, 409, "user-exists")
    assert len(await published(platform, USER, user["user_id"], ["UserRegistered"])) == 1


async def test_ids_become_names_but_addresses_stay_private(platform: Platform) -> None:
    ada = await register(platform, email=address_of("ada"))
    bob = await register(platform, display_name="Bob")
    student = platform.client("enrollment", "student")
    ids = f"{ada['user_id']},{bob['user_id']},{uuid4()}"
    people = (await student.get("/v1/users", params={"ids": ids})).json()["items"]
    assert {(each["display_name"], *sorted(each)) for each in people} == {
        ("Ada", "display_name", "role", "user_id"),
        ("Bob", "display_name", "role", "user_id"),
    }
    for wrong in ("ada", ",".join(str(uuid4()) for _ in range(201))):
        response = await student.get("/v1/users", params={"ids": wrong})
        problem(response, 422, "invalid-input")

    path = f"/v1/users/{ada['user_id']}"
    problem(await student.get(path), 404, "not-found")
    herself = platform.client("enrollment", "student", UUID(ada["user_id"]))
    assert (await herself.get(path)).json()["email"] == ada["email"]
    problem(
        await herself.patch(path, json={"role": "superadmin"}, headers={"If-Match": '"1"'}),
        403,
        "forbidden",
    )


# --- Enrollments ------------------------------------------------------------------------------


async def test_a_student_comes_and_goes_and_comes_again(platform: Platform) -> None:
    course_id, student_id = await open_course(platform), uuid4()
    student = platform.client("enrollment", "student", student_id, name="Mary")
    path = f"/v1/courses/{course_id}/enrollments"

    first = await student.post(path)
    assert first.status_code == 201, first.text
    assert first.headers["coursestream-write-token"].endswith(f"{course_id}:{student_id}@1")
    assert (first.json()["cycle"], first.json()["unenrolled_at"]) == (1, None)
    problem(await student.post(path), 409, "already-enrolled")
    left = await student.delete(f"{path}/{student_id}")
    assert (left.status_code, left.json()["reason"]) == (200, "withdrew")
    problem(await student.delete(f"{path}/{student_id}"), 404, "not-found")

    second = (await student.post(path, json={"keep_progress": True})).json()
    assert (second["cycle"], second["progress_from_cycle"]) == (2, 1)
    assert second["enrolled_at"] >= left.json()["unenrolled_at"]
    await student.delete(f"{path}/{student_id}")
    third = (await student.post(path)).json()
    assert (third["cycle"], third["progress_from_cycle"]) == (3, 3)

    names = ["StudentEnrolled", "StudentUnenrolled"] * 2 + ["StudentEnrolled"]
    events = await published(platform, ENROLLMENT, f"{course_id}:{student_id}", names)
    assert [event.data.cycle for event in events] == [1, 1, 2, 2, 3]
    assert [event.data.progress_from_cycle for event in events] == [1, 1, 1, 1, 3]
    assert all(event.actorid == student_id for event in events)
    cycles = await platform.fetch(
        "enrollment",
        "SELECT cycle FROM enrollment_cycles WHERE student_id = $1 ORDER BY cycle",
        student_id,
    )
    assert [row["cycle"] for row in cycles] == [1, 2, 3]

    (mine,) = (await student.get("/v1/me/enrollments")).json()["items"]
    assert (mine["course_id"], mine["cycle"], mine["title"]) == (course_id, 3, "Course")
    (registered,) = await published(platform, USER, str(student_id), ["UserRegistered"])
    assert registered.data.display_name == "Mary"


async def test_clients_that_enroll_one_student_at_once_open_one_enrollment(
    platform: Platform,
) -> None:
    course_id, user = await open_course(platform), await register(platform)
    student = platform.client("enrollment", "student", UUID(user["user_id"]))
    path = f"/v1/courses/{course_id}/enrollments"
    for version in (1, 3):
        answers = await asyncio.gather(*(student.post(path) for _ in range(20)))
        assert sorted(answer.status_code for answer in answers) == [201] + [409] * 19
        gone = await asyncio.gather(
            *(student.delete(f"{path}/{user['user_id']}") for _ in range(5))
        )
        assert sorted(answer.status_code for answer in gone) == [200] + [404] * 4
        (row,) = await platform.fetch(
            "enrollment",
            "SELECT version FROM enrollments WHERE student_id = $1",
            UUID(user["user_id"]),
        )
        assert row["version"] == version + 1
    aggregate = f"{course_id}:{user['user_id']}"
    await published(platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"] * 2)


async def test_a_newcomer_who_enrolls_in_many_courses_at_once_is_one_person(
    platform: Platform,
) -> None:
    courses = [await open_course(platform) for _ in range(4)]
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    answers = await asyncio.gather(
        *(student.post(f"/v1/courses/{course_id}/enrollments") for course_id in courses)
    )
    assert [answer.status_code for answer in answers] == [201] * 4
    await published(platform, USER, str(student_id), ["UserRegistered"])


async def test_a_token_with_a_useless_name_still_lets_its_student_in(platform: Platform) -> None:
    course_id, student_id = await open_course(platform), uuid4()
    student = platform.client("enrollment", "student", student_id, name="zero\u0000byte")
    response = await student.post(f"/v1/courses/{course_id}/enrollments")
    assert response.status_code == 201, response.text
    me = (await student.get(f"/v1/users/{student_id}")).json()
    assert me["display_name"] == f"student {student_id.hex[-8:]}"


async def test_nobody_stays_in_a_course_that_is_deleted_while_students_enroll(
    platform: Platform,
) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    users = [await register(platform) for _ in range(30)]
    service = platform.client("enrollment", "service")

    async def enroll(user: dict[str, Any]) -> int:
        response = await service.post(
            f"/v1/courses/{course_id}/enrollments", json={"student_id": user["user_id"]}
        )
        return response.status_code

    async def delete() -> int:
        teacher = platform.client("courses", "teacher", teacher_id)
        return (await teacher.delete(f"/v1/courses/{course_id}")).status_code

    *answers, deleted = await asyncio.gather(*(enroll(user) for user in users), delete())
    assert (deleted, set(answers) <= {201, 404}) == (204, True)

    async def all_closed() -> None:
        rows = await platform.fetch(
            "enrollment",
            "SELECT c.deleted, count(e.student_id) AS entered, count(e.closed_at) AS closed"
            "  FROM courses c LEFT JOIN enrollments e USING (course_id)"
            " WHERE course_id = $1 GROUP BY c.deleted",
            UUID(course_id),
        )
        entered = answers.count(201)
        assert [tuple(row) for row in rows] == [(True, entered, entered)]

    await eventually(all_closed)


async def test_who_decides_on_an_enrollment(platform: Platform) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    user = await register(platform)
    teacher = platform.client("enrollment", "teacher", teacher_id)
    path, body = f"/v1/courses/{course_id}/enrollments", {"student_id": user["user_id"]}

    for stranger in (
        platform.client("enrollment", "teacher"),
        platform.client("enrollment", "student"),
    ):
        problem(await stranger.post(path, json=body), 404, "not-found")
    assert (await teacher.post(path, json=body)).status_code == 201
    stranger = platform.client("enrollment", "student")
    problem(await stranger.delete(f"{path}/{user['user_id']}"), 404, "not-found")
    removed = await teacher.delete(f"{path}/{user['user_id']}")
    assert removed.json()["reason"] == "removed"
    service = platform.client("enrollment", "service")
    assert (await service.post(path, json=body)).json()["cycle"] == 2
    unknown = await teacher.post(path, json={"student_id": str(uuid4())})
    problem(unknown, 404, "student-not-known")


async def test_a_course_takes_students_while_it_is_published(platform: Platform) -> None:
    student = platform.client("enrollment", "student")
    unknown = await student.post(f"/v1/courses/{uuid4()}/enrollments")
    problem(unknown, 404, "course-not-known-yet")
    assert unknown.headers["retry-after"] == "1"

    teacher_id = uuid4()
    teacher = platform.client("courses", "teacher", teacher_id)
    body = {"slug": f"course-{uuid4().hex}", "title": "Draft"}
    draft = (await teacher.post("/v1/courses", json=body)).json()["course_id"]
    await eventually(lambda: known_as(platform, draft, "draft"))
    early = await student.post(f"/v1/courses/{draft}/enrollments")
    problem(early, 404, "course-not-known-yet")
    assert early.headers["retry-after"] == "1"

    course_id = await open_course(platform, teacher_id)
    assert (await student.post(f"/v1/courses/{course_id}/enrollments")).status_code == 201
    await teacher.post(f"/v1/courses/{course_id}:archive")
    await eventually(lambda: known_as(platform, course_id, "archived"))
    late = platform.client("enrollment", "student")
    problem(await late.post(f"/v1/courses/{course_id}/enrollments"), 409, "course-not-open")


async def test_a_roster_is_read_in_pages_by_name(platform: Platform) -> None:
    teacher_id = uuid4()
    course_id = await open_course(platform, teacher_id)
    teacher = platform.client("enrollment", "teacher", teacher_id)
    names = ["Zoe", "Ada", "Ada", "Bob", "Émile"]
    users = [await register(platform, display_name=name) for name in names]
    for user in users:
        await teacher.post(
            f"/v1/courses/{course_id}/enrollments", json={"student_id": user["user_id"]}
        )
    path = f"/v1/courses/{course_id}"
    await teacher.delete(f"{path}/enrollments/{users[3]['user_id']}")

    async def roster(state: str) -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = []
        cursor: str | None = None
        while True:
            query = {"state": state, "limit": "2", **({"cursor": cursor} if cursor else {})}
            response = await teacher.get(f"{path}/roster", params=query)
            assert response.status_code == 200, response.text
            assert len(response.json()["items"]) <= 2
            items += response.json()["items"]
            cursor = response.json()["next_cursor"]
            if cursor is None:
                return items

    everyone = await roster("all")
    assert sorted(each["display_name"] for each in everyone) == sorted(names)
    assert [each["display_name"] for each in everyone][:2] == ["Ada", "Ada"]
    assert {each["student_id"] for each in everyone} == {user["user_id"] for user in users}
    assert [each["display_name"] for each in await roster("closed")] == ["Bob"]
    assert len(await roster("open")) == 4

    colleague = platform.client("enrollment", "teacher")
    problem(await colleague.get(f"{path}/roster"), 404, "not-found")
    pupil = platform.client("enrollment", "student")
    problem(await pupil.get(f"{path}/roster"), 403, "forbidden")
    bad = await teacher.get(f"{path}/roster", params={"cursor": "nonsense"})
    problem(bad, 422, "invalid-input")


async def test_my_enrollments_come_latest_first(platform: Platform) -> None:
    courses = [await open_course(platform) for _ in range(3)]
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    for course_id in courses:
        await student.post(f"/v1/courses/{course_id}/enrollments")
    await student.delete(f"/v1/courses/{courses[1]}/enrollments/{student_id}")
    first = (await student.get("/v1/me/enrollments", params={"limit": 2})).json()
    assert [each["course_id"] for each in first["items"]] == [courses[2], courses[1]]
    rest = await student.get("/v1/me/enrollments", params={"cursor": first["next_cursor"]})
    assert [each["course_id"] for each in rest.json()["items"]] == [courses[0]]
    still = (await student.get("/v1/me/enrollments", params={"state": "open"})).json()["items"]
    assert [each["course_id"] for each in still] == [courses[2], courses[0]]


# --- Imports ---------------------------------------------------------------------------------


async def imported_course(platform: Platform) -> str:
    """The reference of a course that enrollment has heard of."""
    name = f"course:{uuid4().hex}"
    row = {
        "reference": name,
        "slug": f"course-{uuid4().hex}",
        "title": "Old course",
        "teacher": "AAA",
        "created_at": "2013-10-01T00:00:00Z",
    }
    service = platform.client("courses", "service")
    answer = results(await service.post("/v1/imports/courses", content=ndjson([row])))
    assert statuses(answer) == ["created"]
    await eventually(lambda: known_as(platform, str(id_of("course", name)), "published"))
    return name


def person(**fields: Any) -> dict[str, Any]:
    return {"reference": f"p:{uuid4().hex}", "display_name": "P", "role": "student", **fields}


async def test_people_are_imported_once(platform: Platform) -> None:
    address = address_of("p")
    rows = [
        person(email=address, created_at="2013-09-01T00:00:00Z"),
        person(email=address.upper()),
        person(role="janitor"),
        person(),
    ]
    rows += [dict(rows[0]), {**rows[3], "display_name": "Somebody else"}]
    answers = await imported(platform, "users", rows)
    assert statuses(answers) == [
        "created", "rejected", "rejected", "created", "unchanged", "rejected",
    ]  # fmt: skip
    assert answers[1]["reasons"] == [f"another person has the address {address.upper()}"]
    assert answers[5]["reasons"] == ["it differs from an earlier row with the same reference"]
    assert statuses(await imported(platform, "users", [rows[0], rows[3]])) == ["unchanged"] * 2
    (differs,) = await imported(platform, "users", [rows[5]])
    assert differs["reasons"] == ["it was imported before with other values"]
    corrected = {**rows[1], "email": address_of("q")}
    assert statuses(await imported(platform, "users", [corrected])) == ["created"]

    user_id = str(id_of("user", rows[0]["reference"]))
    (event,) = await published(platform, USER, user_id, ["UserRegistered"])
    assert (event.data.imported, event.data.occurred_at.year) == (True, 2013)
    made = await register(platform)
    (taken,) = await imported(platform, "users", [person(reference=made["user_id"])])
    assert taken["status"] == "rejected"

    admin = platform.client("enrollment", "superadmin")
    await admin.patch(
        f"/v1/users/{user_id}", json={"display_name": "New"}, headers={"If-Match": '"1"'}
    )
    assert statuses(await imported(platform, "users", [rows[0]])) == ["unchanged"]


async def test_stays_of_the_past_are_imported_once(platform: Platform) -> None:
    course = await imported_course(platform)
    student = person()
    await imported(platform, "users", [student])
    stay = {"course": course, "student": student["reference"]}
    rows = [
        {**stay, "enrolled_at": "2014-02-01T00:00:00Z"},
        {**stay, "enrolled_at": "2013-09-01T00:00:00Z", "unenrolled_at": "2013-12-01T00:00:00Z"},
        {**stay, "enrolled_at": "2014-02-01T00:00:00Z"},
        {**stay, "enrolled_at": "2013-10-01T00:00:00Z"},
        {**stay, "enrolled_at": "2014-03-01T00:00:00Z"},
    ]
    answers = await imported(platform, "enrollments", rows)
    assert statuses(answers) == ["created", "created", "unchanged", "rejected", "rejected"]
    assert answers[3]["reasons"] == ["the enrollment before lasted until 2013-12-01T00:00:00+00:00"]
    assert answers[4]["reasons"] == ["the enrollment of 2014-02-01T00:00:00+00:00 is still open"]
    assert statuses(await imported(platform, "enrollments", rows[:3])) == ["unchanged"] * 3

    ended = {**rows[0], "unenrolled_at": "2014-05-01T00:00:00Z", "reason": "expired"}
    assert statuses(await imported(platform, "enrollments", [ended])) == ["created"]
    assert statuses(await imported(platform, "enrollments", [ended, rows[0]])) == ["unchanged"] * 2
    (other,) = await imported(platform, "enrollments", [{**ended, "reason": "removed"}])
    assert other["reasons"] == ["this enrollment ended at 2014-05-01T00:00:00+00:00 (expired)"]
    (before,) = await imported(
        platform, "enrollments", [{**stay, "enrolled_at": "2012-09-01T00:00:00Z"}]
    )
    assert "is known already" in before["reasons"][0]

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

    again = platform.client("enrollment", "student", id_of("user", student["reference"]))
    response = await again.post(f"/v1/courses/{id_of('course', course)}/enrollments")
    assert response.json()["cycle"] == 3
    assert statuses(await imported(platform, "enrollments", rows[:3])) == ["unchanged"] * 3


async def test_a_stay_waits_for_its_course_but_not_for_its_student(platform: Platform) -> None:
    course, student = await imported_course(platform), person()
    await imported(platform, "users", [student])
    stay = {
        "course": course,
        "student": student["reference"],
        "enrolled_at": "2013-10-01T00:00:00Z",
    }
    rows = [
        {**stay, "course": "nowhere"},
        {**stay, "student": "nobody"},
        {**stay, "unenrolled_at": "2013-09-30T00:00:00Z"},
        stay,
    ]
    answers = await imported(platform, "enrollments", rows)
    assert statuses(answers) == ["retry_later", "rejected", "rejected", "created"]
    assert answers[0]["reasons"] == ["no course nowhere has arrived here yet"]
    assert answers[1]["reasons"] == ["there is no person nobody"]
    assert "unenrolled_at lies before enrolled_at" in answers[2]["reasons"][0]


async def test_the_same_stays_sent_twice_at_once_count_once(platform: Platform) -> None:
    course, students = await imported_course(platform), [person() for _ in range(40)]
    await imported(platform, "users", students)
    rows = [
        {
            "course": course,
            "student": student["reference"],
            "enrolled_at": "2013-10-01T00:00:00Z",
            "unenrolled_at": "2013-11-01T00:00:00Z",
        }
        for student in students
    ]
    both = await asyncio.gather(*(imported(platform, "enrollments", rows) for _ in range(3)))
    for answers in zip(*both, strict=True):
        assert statuses(list(answers)).count("created") == 1
    assert statuses(await imported(platform, "enrollments", rows)) == ["unchanged"] * 40
    aggregate = f"{id_of('course', course)}:{id_of('user', students[7]['reference'])}"
    events = await published(
        platform, ENROLLMENT, aggregate, ["StudentEnrolled", "StudentUnenrolled"]
    )
    assert isinstance(events[0], StudentEnrolled)


# --- Courses heard of ------------------------------------------------------------------------


@pytest.mark.parametrize("order", [(1, 2, 3), (1, 3, 2), (3, 2, 1), (3, 1, 2)])
async def test_a_course_ends_up_the_same_whatever_arrives_first(
    platform: Platform, order: tuple[int, ...]
) -> None:
    """A redriven record is older than what came after it."""
    course_id = uuid4()
    data = CourseData(
        occurred_at=now(),
        course_id=course_id,
        slug=f"course-{course_id.hex}",
        title="T",
        status="draft",
        teacher_id=uuid4(),
    )
    kinds: dict[int, tuple[type[Event], str]] = {
        1: (CourseCreated, "draft"),
        2: (CoursePublished, "published"),
        3: (CourseArchived, "archived"),
    }
    for version in order:
        kind, status = kinds[version]
        event = new_event(
            kind,
            data.model_copy(update={"status": status, "title": f"T{version}"}),
            aggregate=str(course_id),
            version=version,
        )
        await platform.publish(COURSE.name, encode(event), key=str(course_id))

    async def settled() -> None:
        rows = await platform.fetch(
            "enrollment",
            "SELECT version, status, title FROM courses WHERE course_id = $1",
            course_id,
        )
        assert [tuple(row) for row in rows] == [(3, "archived", "T3")]
        missing = await platform.fetch(
            "enrollment",
            "SELECT FROM consumer_versions WHERE missing <> '{}' AND aggregate = $1",
            str(course_id),
        )
        assert not missing

    await eventually(settled)
    assert len(await events_of(platform, COURSE, str(course_id))) == 3
