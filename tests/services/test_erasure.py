"""Erasure is permanent: no request brings a name back, in any service."""

import asyncio
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from coursestream_events import encode
from shared.references import id_of
from tests.support.enrolling import (
    ENROLLMENT,
    USER,
    email_address,
    import_course,
    import_records,
    open_course,
    register,
    register_teachers,
    user_row,
)
from tests.support.events import published
from tests.support.idempotency import idempotency_key
from tests.support.jobs import run_job
from tests.support.platform import Platform, eventually
from tests.support.responses import problem, statuses


async def everything_of(platform: Platform, service: str) -> str:
    """All rows of all tables of a service, as text."""
    tables = await platform.fetch(
        service,
        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
        "WHERE schemaname IN ('public', 'webhooks')",
    )
    texts = []
    for (table,) in tables:
        rows = await platform.fetch(service, f"SELECT t::text AS row FROM {table} t")
        texts += [row["row"] for row in rows]
    return "\n".join(texts)


async def nowhere(platform: Platform, *words: str) -> None:
    for service in ("courses", "enrollment", "progress", "reporting"):
        text = await everything_of(platform, service)
        for word in words:
            assert word not in text, f"{word} stands in {service}"
            assert word.encode().hex() not in text, f"{word} stands in bytes in {service}"


async def test_erasure_removes_the_name_from_every_service(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    name, address = f"Ada {uuid4().hex}", email_address("ada")
    user = await register(platform, display_name=name, email=address)
    user_id = user["user_id"]
    student = platform.client("enrollment", "student", UUID(user_id), name=name)
    course_id = await open_course(platform)
    await student.post(f"/v1/courses/{course_id}/enrollments")
    invited = f"/v1/courses/{course_id}/invitations/{user_id}"
    assert (await admin.put(invited)).status_code == 200
    headers = idempotency_key()
    renamed = await admin.post(f"/v1/users/{user_id}:deactivate", headers=headers)
    assert name in renamed.text
    await published(platform, USER, user_id, ["UserRegistered", "UserUpdated"])
    broken = b'{"specversion": "1.0", "type": "coursestream.enrollment.UserRenamed.v9", "data": '
    broken += f'{{"user_id": "{user_id}", "display_name": "{name}"}}}}'.encode()
    await platform.publish(USER.name, broken, key=uuid4().hex)

    async def dead_lettered() -> None:
        for service in ("courses", "progress", "reporting"):
            rows = await platform.fetch(
                service, "SELECT FROM dead_letters WHERE ids @> ARRAY[$1::uuid]", UUID(user_id)
            )
            assert len(rows) == 1

    await eventually(dead_lettered)
    answer = await admin.post(f"/v1/users/{user_id}:erase")
    assert answer.status_code == 200, answer.text
    assert answer.headers["coursestream-write-token"].count("@") == 2
    report = answer.json()
    problem(await admin.put(invited), 410, "erased")
    await platform.settled()
    await nowhere(platform, name, address)

    names = ["UserRegistered", "UserUpdated", "UserErased"]
    events = await published(platform, USER, user_id, names)
    assert (events[-1].aggregateversion, name.encode() in encode(events[-1])) == (3, False)
    gone = await published(
        platform, ENROLLMENT, f"{course_id}:{user_id}", ["StudentEnrolled", "StudentUnenrolled"]
    )
    assert gone[-1].data.reason == "removed"

    assert (await admin.post(f"/v1/users/{user_id}:erase")).json() == report
    for client in (admin, student):
        assert (await client.get(f"/v1/users/{user_id}/erasure")).json() == report
        problem(await client.get(f"/v1/users/{user_id}"), 410, "erased")
    stranger = platform.client("enrollment", "student")
    problem(await stranger.get(f"/v1/users/{user_id}/erasure"), 404, "not-found")
    counts = {each["what"]: each["count"] for each in report["erased"]}
    assert counts["open enrollments (closed)"] == 1
    assert counts["invitations"] == 1
    assert counts["stored idempotent responses"] == 1
    assert {each["service"] for each in report["erased"]} == {
        "courses", "enrollment", "progress", "reporting",
    }  # fmt: skip
    assert {each["service"] for each in report["erased"] if each["done"]} == {"enrollment"}
    until, at = (datetime.fromisoformat(report[field]) for field in ("log_until", "erased_at"))
    assert until - at == timedelta(days=8)


async def test_erased_user_cannot_return_by_any_request(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    row = user_row(email=email_address("p"))
    await import_records(platform, "users", [row])
    user_id = id_of("user", row["reference"])
    student = platform.client("enrollment", "student", user_id, name="Back Again")
    assert (await student.get("/v1/me")).status_code == 200
    await published(platform, USER, str(user_id), ["UserRegistered"])
    assert (await student.post("/v1/me:erase")).status_code == 200

    for record in (row, {**row, "display_name": "Other"}):
        (answer,) = await import_records(platform, "users", [record])
        assert (answer["status"], answer["reasons"]) == ("rejected", ["this user was erased"])
    course = await import_course(platform)
    enrollment = {
        "course": course,
        "student": row["reference"],
        "enrolled_at": "2013-10-01T00:00:00Z",
    }
    (answer,) = await import_records(platform, "enrollments", [enrollment])
    assert answer["status"] == "rejected"
    course_id = await open_course(platform)
    problem(await student.post(f"/v1/courses/{course_id}/enrollments"), 410, "erased")
    problem(await student.get("/v1/me"), 410, "erased")
    problem(await student.get("/v1/me/enrollments"), 410, "erased")
    answers = [
        await student.patch("/v1/me", json={"locale": "en"}, headers={"If-Match": '"2"'}),
        await admin.patch(
            f"/v1/users/{user_id}", json={"display_name": "A"}, headers={"If-Match": '"2"'}
        ),
        await admin.post(f"/v1/users/{user_id}:reactivate"),
        await admin.post(
            "/v1/users",
            json={"user_id": str(user_id), "display_name": "A", "role": "student"},
        ),
    ]
    for response in answers:
        problem(response, 410, "erased")
    users = await admin.get("/v1/users", params={"ids": str(user_id)})
    assert users.json()["items"] == []
    free = {"display_name": "New", "role": "student", "email": row["email"]}
    assert (await admin.post("/v1/users", json=free)).status_code == 201
    await published(platform, USER, str(user_id), ["UserRegistered", "UserErased"])


async def test_owner_of_courses_cannot_be_erased_until_transferred(platform: Platform) -> None:
    admin, teacher_id = platform.client("enrollment", "superadmin"), uuid4()
    await register(platform, user_id=str(teacher_id), role="teacher")
    course_id = await open_course(platform, teacher_id)
    teacher = platform.client("enrollment", "teacher", teacher_id)
    for response in (
        await teacher.post("/v1/me:erase"),
        await admin.post(f"/v1/users/{teacher_id}:erase"),
    ):
        assert problem(response, 409, "owns-courses")["courses"] == [course_id]
    courses, heir = platform.client("courses", "superadmin"), uuid4()
    await register_teachers(platform, heir)
    answer = await courses.post(
        f"/v1/courses/{course_id}:transfer", json={"to_teacher_id": str(heir)}
    )
    assert answer.status_code == 200, answer.text

    async def erased() -> None:
        assert (await teacher.post("/v1/me:erase")).status_code == 200

    await eventually(erased)


async def test_erasure_concurrent_with_enrollment_leaves_none_open(platform: Platform) -> None:
    course_id, admin = await open_course(platform), platform.client("enrollment", "superadmin")
    users = [(await register(platform))["user_id"] for _ in range(10)]
    for user_id in users:
        await published(platform, USER, user_id, ["UserRegistered"])

    async def enroll(user_id: str) -> int:
        body = {"student_id": user_id}
        return (await admin.post(f"/v1/courses/{course_id}/enrollments", json=body)).status_code

    async def erase(user_id: str) -> int:
        return (await admin.post(f"/v1/users/{user_id}:erase")).status_code

    jobs = [work(user_id) for user_id in users for work in (enroll, erase, erase)]
    codes = await asyncio.gather(*jobs)
    assert set(codes) <= {200, 201, 410}
    rows = await platform.fetch(
        "enrollment",
        "SELECT FROM enrollments WHERE course_id = $1 AND closed_at IS NULL",
        UUID(course_id),
    )
    assert not rows
    for user_id in users:
        await published(platform, USER, user_id, ["UserRegistered", "UserErased"])


async def test_erasure_removes_stored_idempotent_responses(platform: Platform) -> None:
    admin, headers = platform.client("enrollment", "superadmin"), idempotency_key()
    body: dict[str, Any] = {"display_name": f"Eve {uuid4().hex}", "role": "student"}
    user = (await admin.post("/v1/users", json=body, headers=headers)).json()
    await admin.post(f"/v1/users/{user['user_id']}:erase")
    problem(await admin.post("/v1/users", json=body, headers=headers), 410, "erased")
    await nowhere_in_answers(platform, body["display_name"])


async def nowhere_in_answers(platform: Platform, name: str) -> None:
    rows = await platform.fetch("enrollment", "SELECT body FROM idempotent_responses")
    assert not [row for row in rows if row["body"] and name.encode() in row["body"]]


async def test_republishing_publishes_the_latest_state_of_every_user(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    ada, eve = [(await register(platform))["user_id"] for _ in range(2)]
    await published(platform, USER, eve, ["UserRegistered"])
    await admin.post(f"/v1/users/{eve}:erase")
    await run_job(platform, "enrollment", "republish-users")
    events = await published(platform, USER, ada, ["UserRegistered", "UserUpdated"])
    assert (events[0].data.display_name, events[1].data.display_name) == ("Ada", "Ada")
    assert events[1].data.occurred_at == events[0].data.occurred_at
    await published(platform, USER, eve, ["UserRegistered", "UserErased", "UserErased"])
    assert statuses(await import_records(platform, "users", [user_row()])) == ["created"]
