"""A POST that is repeated with its Idempotency-Key is executed once."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from tests.support.enrolling import USER
from tests.support.events import published
from tests.support.idempotency import idempotency_key
from tests.support.jobs import run_job
from tests.support.platform import Platform


def user_body(**fields: Any) -> dict[str, Any]:
    return {"display_name": "Ada", "role": "student", **fields}


async def test_repeated_key_returns_the_stored_response(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    headers = idempotency_key()
    first = await admin.post("/v1/users", json=user_body(), headers=headers)
    again = await admin.post("/v1/users", json=user_body(), headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    for name in ("content-type", "etag", "coursestream-write-token"):
        assert again.headers[name] == first.headers[name]
    other = await admin.post("/v1/users", json=user_body(display_name="Bob"), headers=headers)
    assert other.status_code == 422
    assert other.json()["type"] == "urn:coursestream:problem:idempotency-key-reused"
    await published(platform, USER, first.json()["user_id"], ["UserRegistered"])


async def test_key_is_scoped_to_caller_and_path(platform: Platform) -> None:
    headers = idempotency_key()
    admins = [platform.client("enrollment", "superadmin") for _ in range(2)]
    answers = [await each.post("/v1/users", json=user_body(), headers=headers) for each in admins]
    assert len({each.json()["user_id"] for each in answers}) == 2
    teacher = platform.client("courses", "teacher")
    body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    course = await teacher.post("/v1/courses", json=body, headers=headers)
    path = f"/v1/courses/{course.json()['course_id']}/chapters"
    chapters = [await teacher.post(path, json={"title": "One"}, headers=headers) for _ in range(2)]
    assert chapters[0].json() == chapters[1].json()
    assert (await teacher.post("/v1/courses", json=body, headers=headers)).json() == course.json()


async def test_concurrent_requests_with_one_key_execute_once(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    headers, body = idempotency_key(), user_body(email=f"{uuid4().hex}@school.example")
    answers = await asyncio.gather(
        *(admin.post("/v1/users", json=body, headers=headers) for _ in range(12))
    )
    assert {each.status_code for each in answers} <= {201, 409}
    done = [each for each in answers if each.status_code == 201]
    assert len({each.content for each in done}) == 1
    waiting = [each for each in answers if each.status_code == 409]
    for each in waiting:
        assert each.json()["type"] == "urn:coursestream:problem:request-in-progress"
        assert each.headers["retry-after"] == "1"


async def test_request_in_progress_answers_409_with_retry_after(platform: Platform) -> None:
    """The first request waits for a row that another transaction has locked."""
    admin = platform.client("enrollment", "superadmin")
    user = (await admin.post("/v1/users", json=user_body())).json()
    path, headers = f"/v1/users/{user['user_id']}:deactivate", idempotency_key()
    holder = await asyncpg.connect(platform.stack.database_urls["enrollment"])
    try:
        async with holder.transaction():
            await holder.execute("SELECT FROM users WHERE user_id = $1 FOR UPDATE", user["user_id"])
            both = {asyncio.create_task(admin.post(path, headers=headers)) for _ in range(2)}
            early, late = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            answers = [each.result() for each in early]
    finally:
        await holder.close()
    assert [each.status_code for each in answers] == [409]
    assert answers[0].json()["type"] == "urn:coursestream:problem:request-in-progress"
    assert answers[0].headers["retry-after"] == "1"
    (done,) = [await each for each in late]
    assert done.status_code == 200, done.text
    assert (await admin.post(path, headers=headers)).content == done.content


async def test_refusal_is_not_stored(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address, headers = f"{uuid4().hex}@school.example", idempotency_key()
    taken = (await admin.post("/v1/users", json=user_body(email=address))).json()
    body = user_body(email=address)
    assert (await admin.post("/v1/users", json=body, headers=headers)).status_code == 409
    await admin.patch(
        f"/v1/users/{taken['user_id']}", json={"email": None}, headers={"If-Match": '"1"'}
    )
    assert (await admin.post("/v1/users", json=body, headers=headers)).status_code == 201


@pytest.mark.parametrize("wrong", ["", "x" * 256])
async def test_invalid_key_is_rejected(platform: Platform, wrong: str) -> None:
    admin = platform.client("enrollment", "superadmin")
    response = await admin.post("/v1/users", json=user_body(), headers={"Idempotency-Key": wrong})
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == "header.Idempotency-Key"


async def test_unauthorized_caller_gets_no_stored_response(platform: Platform) -> None:
    url = platform.urls["enrollment"] + "/v1/users"
    async with httpx.AsyncClient() as nobody:
        response = await nobody.post(url, json=user_body(), headers=idempotency_key())
    assert response.status_code == 401
    student = platform.client("enrollment", "student")
    response = await student.post("/v1/users", json=user_body(), headers=idempotency_key())
    assert response.status_code == 403


async def test_crash_before_the_response_leaves_no_change(platform: Platform) -> None:
    """The change, its event and the stored response commit together."""
    admin = platform.client("enrollment", "superadmin")
    headers, user_id = idempotency_key(), str(uuid4())
    body = user_body(user_id=user_id)
    holder = await asyncpg.connect(platform.stack.database_urls["enrollment"])
    try:
        async with holder.transaction():
            await holder.execute("LOCK idempotent_responses IN EXCLUSIVE MODE")
            first = asyncio.create_task(admin.post("/v1/users", json=body, headers=headers))
            await _until_table_is_awaited(holder)
            platform.supervisor.kill("enrollment")
            with pytest.raises(httpx.HTTPError):
                await first
    finally:
        await holder.close()
    platform.supervisor.wait_ready("enrollment")
    assert (await admin.get(f"/v1/users/{user_id}")).status_code == 404
    again = await admin.post("/v1/users", json=body, headers=headers)
    assert again.status_code == 201, again.text
    await published(platform, USER, user_id, ["UserRegistered"])


async def _until_table_is_awaited(holder: asyncpg.Connection) -> None:
    async with asyncio.timeout(20):
        while not await holder.fetchval(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted"
            " AND relation = 'idempotent_responses'::regclass)"
        ):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("service", ["enrollment", "courses"])
async def test_stored_responses_expire_after_a_day(platform: Platform, service: str) -> None:
    headers = idempotency_key()
    if service == "enrollment":
        client, path, body = platform.client(service, "superadmin"), "/v1/users", user_body()
    else:
        client, path = platform.client(service, "teacher"), "/v1/courses"
        body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    first = await client.post(path, json=body, headers=headers)
    assert first.status_code == 201, first.text

    async def age(time: timedelta) -> None:
        await platform.fetch(
            service,
            "UPDATE idempotent_responses SET responded_at = clock_timestamp() - $2::interval"
            " WHERE body = $1",
            first.content,
            time,
        )

    await age(timedelta(hours=23, minutes=59))
    await run_job(platform, service, "clean-idempotent-responses")
    assert (await client.post(path, json=body, headers=headers)).content == first.content
    await age(timedelta(hours=24, seconds=1))
    assert (await client.post(path, json=body, headers=headers)).content != first.content
    await age(timedelta(hours=24, seconds=1))
    await run_job(platform, service, "clean-idempotent-responses")
    rows = await platform.fetch(
        service, "SELECT FROM idempotent_responses WHERE body = $1", first.content
    )
    assert not rows
