"""Users through the HTTP API of enrollment, and their events."""

import asyncio
from uuid import UUID, uuid4

from coursestream_events import encode
from coursestream_events.enrollment import UserRegistered
from tests.support.enrolling import (
    USER,
    email_address,
    register,
)
from tests.support.events import published
from tests.support.platform import Platform
from tests.support.responses import problem


async def test_register_and_update_publish_the_public_fields(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address = email_address("ada")
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


async def test_an_address_and_an_id_belong_to_one_user_row(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address = email_address("grace")
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


async def test_of_users_created_at_once_with_one_address_exactly_one_has_it(
    platform: Platform,
) -> None:
    admin, address = platform.client("enrollment", "superadmin"), email_address("ada")
    body = {"display_name": "Ada", "role": "student", "email": address}
    answers = await asyncio.gather(*(admin.post("/v1/users", json=body) for _ in range(16)))

    assert sorted(each.status_code for each in answers) == [201] + [409] * 15
    for each in answers:
        if each.status_code == 409:
            assert address in problem(each, 409, "email-taken")["detail"]


async def test_of_users_created_at_once_with_one_id_exactly_one_is_created(
    platform: Platform,
) -> None:
    admin = platform.client("enrollment", "superadmin")
    body = {"user_id": str(uuid4()), "display_name": "Ada", "role": "student"}
    answers = await asyncio.gather(*(admin.post("/v1/users", json=body) for _ in range(16)))

    assert sorted(each.status_code for each in answers) == [201] + [409] * 15
    for each in answers:
        if each.status_code == 409:
            problem(each, 409, "user-exists")


async def test_callers_seen_first_at_once_with_one_address_are_all_registered(
    platform: Platform,
) -> None:
    address = email_address("ada")
    tokens = [
        platform.stack.tokens.token(subject=uuid4(), role="student", email=address)
        for _ in range(16)
    ]
    client = platform.client("enrollment", "student")
    answers = await asyncio.gather(
        *(client.get("/v1/me", headers={"Authorization": f"Bearer {each}"}) for each in tokens)
    )

    assert [each.status_code for each in answers] == [200] * 16
    addresses = [each.json()["email"] for each in answers]
    assert (addresses.count(address), addresses.count(None)) == (1, 15)


async def test_list_users_resolves_names_and_hides_email_addresses(platform: Platform) -> None:
    ada = await register(platform, email=email_address("ada"))
    bob = await register(platform, display_name="Bob")
    student = platform.client("enrollment", "student")
    ids = f"{ada['user_id']},{bob['user_id']},{uuid4()}"
    users = (await student.get("/v1/users", params={"ids": ids})).json()["items"]
    assert {(each["display_name"], *sorted(each)) for each in users} == {
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
