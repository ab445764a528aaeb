"""A POST that is sent again with its Idempotency-Key is done once."""

import asyncio
import secrets
import sys
from datetime import timedelta
from typing import Any
from uuid import uuid4

import asyncpg
import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME
from deploy.local.paths import CHECKOUT
from tests.services.events import published
from tests.support.platform import Platform

USER = TOPIC_BY_NAME["coursestream.enrollment.user"]


def key() -> dict[str, str]:
    return {"Idempotency-Key": secrets.token_hex(8)}


def person(**fields: Any) -> dict[str, Any]:
    return {"display_name": "Ada", "role": "student", **fields}


async def job(platform: Platform, service: str, name: str) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", f"services.{service}", "job", name,
        cwd=CHECKOUT,
        env=platform.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0, output.decode()
    return output.decode()


async def test_the_same_answer_comes_again(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    headers = key()
    first = await admin.post("/v1/users", json=person(), headers=headers)
    again = await admin.post("/v1/users", json=person(), headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    for name in ("content-type", "etag", "coursestream-write-token"):
        assert again.headers[name] == first.headers[name]
    other = await admin.post("/v1/users", json=person(display_name="Bob"), headers=headers)
    assert other.status_code == 422
    assert other.json()["type"] == "urn:coursestream:problem:idempotency-key-reused"
    await published(platform, USER, first.json()["user_id"], ["UserRegistered"])


async def test_a_key_belongs_to_its_caller_and_its_path(platform: Platform) -> None:
    headers = key()
    admins = [platform.client("enrollment", "superadmin") for _ in range(2)]
    answers = [await each.post("/v1/users", json=person(), headers=headers) for each in admins]
    assert len({each.json()["user_id"] for each in answers}) == 2
    teacher = platform.client("courses", "teacher")
    body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    course = await teacher.post("/v1/courses", json=body, headers=headers)
    path = f"/v1/courses/{course.json()['course_id']}/chapters"
    chapters = [await teacher.post(path, json={"title": "One"}, headers=headers) for _ in range(2)]
    assert chapters[0].json() == chapters[1].json()
    assert (await teacher.post("/v1/courses", json=body, headers=headers)).json() == course.json()


async def test_of_many_at_once_one_is_done(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    headers, body = key(), person(email=f"{uuid4().hex}@school.example")
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


async def test_the_second_waits_while_the_first_is_under_way(platform: Platform) -> None:
    """The first stands still at a row that somebody else holds."""
    admin = platform.client("enrollment", "superadmin")
    user = (await admin.post("/v1/users", json=person())).json()
    path, headers = f"/v1/users/{user['user_id']}:deactivate", key()
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


async def test_a_refusal_is_not_kept(platform: Platform) -> None:
    admin = platform.client("enrollment", "superadmin")
    address, headers = f"{uuid4().hex}@school.example", key()
    taken = (await admin.post("/v1/users", json=person(email=address))).json()
    body = person(email=address)
    assert (await admin.post("/v1/users", json=body, headers=headers)).status_code == 409
    await admin.patch(
        f"/v1/users/{taken['user_id']}", json={"email": None}, headers={"If-Match": '"1"'}
    )
    assert (await admin.post("/v1/users", json=body, headers=headers)).status_code == 201


@pytest.mark.parametrize("wrong", ["", "x" * 256])
async def test_a_key_that_is_no_key_is_refused(platform: Platform, wrong: str) -> None:
    admin = platform.client("enrollment", "superadmin")
    response = await admin.post("/v1/users", json=person(), headers={"Idempotency-Key": wrong})
    assert response.status_code == 422
    assert response.json()["errors"][0]["field"] == "header.Idempotency-Key"


async def test_who_may_not_is_not_answered_from_the_store(platform: Platform) -> None:
    url = platform.urls["enrollment"] + "/v1/users"
    async with httpx.AsyncClient() as nobody:
        response = await nobody.post(url, json=person(), headers=key())
    assert response.status_code == 401
    student = platform.client("enrollment", "student")
    response = await student.post("/v1/users", json=person(), headers=key())
    assert response.status_code == 403


async def test_a_service_that_dies_before_its_answer_has_done_nothing(platform: Platform) -> None:
    """The change, its event and the answer are one commit, whatever the caller got to see."""
    admin = platform.client("enrollment", "superadmin")
    headers, user_id = key(), str(uuid4())
    body = person(user_id=user_id)
    holder = await asyncpg.connect(platform.stack.database_urls["enrollment"])
    try:
        async with holder.transaction():
            await holder.execute("LOCK idempotent_answers IN EXCLUSIVE MODE")
            first = asyncio.create_task(admin.post("/v1/users", json=body, headers=headers))
            await _waits_for_the_table(holder)
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


async def _waits_for_the_table(holder: asyncpg.Connection) -> None:
    async with asyncio.timeout(20):
        while not await holder.fetchval(
            "SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted"
            " AND relation = 'idempotent_answers'::regclass)"
        ):
            await asyncio.sleep(0.02)


@pytest.mark.parametrize("service", ["enrollment", "courses"])
async def test_answers_are_kept_for_a_day(platform: Platform, service: str) -> None:
    headers = key()
    if service == "enrollment":
        client, path, body = platform.client(service, "superadmin"), "/v1/users", person()
    else:
        client, path = platform.client(service, "teacher"), "/v1/courses"
        body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    first = await client.post(path, json=body, headers=headers)
    assert first.status_code == 201, first.text

    async def age(time: timedelta) -> None:
        await platform.fetch(
            service,
            "UPDATE idempotent_answers SET answered_at = clock_timestamp() - $2::interval"
            " WHERE body = $1",
            first.content,
            time,
        )

    await age(timedelta(hours=23, minutes=59))
    await job(platform, service, "clean-idempotent-answers")
    assert (await client.post(path, json=body, headers=headers)).content == first.content
    await age(timedelta(hours=24, seconds=1))
    assert (await client.post(path, json=body, headers=headers)).content != first.content
    await age(timedelta(hours=24, seconds=1))
    await job(platform, service, "clean-idempotent-answers")
    rows = await platform.fetch(
        service, "SELECT FROM idempotent_answers WHERE body = $1", first.content
    )
    assert not rows
