"""What administrators do with webhooks, and what a webhook keeps."""

from typing import Any
from uuid import UUID

import pytest

from coursestream_events.catalog import ENROLLMENT
from tests.support.platform import Platform, eventually
from tests.support.receiver import Received, receiver
from tests.support.webhooks import (
    ENROLLED,
    ERASED,
    USERS,
    Subscribed,
    expect,
    some,
    subscribed,
    users,
)


async def test_an_erasure_reaches_the_log_of_attempts(platform: Platform) -> None:
    people = users(platform, 2)
    async with receiver() as target, subscribed(platform, target.url, [*USERS, ERASED]) as hook:
        await people.rename(0)
        await expect(target, people.ids, 1)
        erased, kept = sorted(people.ids)
        admin = platform.client("enrollment", "superadmin")
        answer = await admin.post(f"/v1/users/{erased}:erase")
        assert answer.status_code < 300, answer.text

        async def only_the_erasure() -> None:
            items = (await hook.get("/attempts"))["items"]
            assert {each["event_type"] for each in items if each["subject"] == erased} <= {ERASED}
            assert any(each["subject"] == kept for each in items)
            assert any(each.event["type"] == ERASED for each in target.accepted)

        await eventually(only_the_erasure)


async def test_a_rotated_secret_signs_beside_the_one_before(platform: Platform) -> None:
    async with receiver() as target, subscribed(platform, target.url) as hook:
        rotated = await hook.call("rotate-secret")
        assert rotated["secret"] != hook.secret
        await hook.call("test")
        await eventually(lambda: some(target))
        for secret in (hook.secret, rotated["secret"]):
            target.accepted[0].verify(secret)
        assert "secret" not in await hook.get()
        ((stored,),) = await platform.fetch(
            "reporting",
            "SELECT array_to_string(secrets, ' ') FROM webhooks.subscriptions "
            "WHERE subscription_id = $1",
            UUID(rotated["subscription_id"]),
        )
        assert "whsec_" not in stored


async def test_a_test_event_is_sent_once_also_while_paused(platform: Platform) -> None:
    async with receiver(lambda _: 500) as target, subscribed(platform, target.url) as hook:
        assert (await hook.call("pause"))["paused_reason"] is not None
        sent = await hook.call("test")

        async def logged() -> None:
            items = (await hook.get("/attempts"))["items"]
            assert [(each["event_id"], each["status"]) for each in items] == [
                (sent["event_id"], 500)
            ]

        await eventually(logged)
        assert (await hook.get())["queued"] == 0
        assert len(target.requests) == 1


async def test_an_operator_skips_an_event_that_holds_its_subject(platform: Platform) -> None:
    refused: list[str] = []

    def refuse_first(request: Received) -> int:
        if not refused:
            refused.append(request.event_id)
        return 500 if request.event_id in refused else 200

    people = users(platform, 1)
    async with receiver(refuse_first) as target, subscribed(platform, target.url) as hook:
        await people.rename(0)

        async def held() -> None:
            items = (await hook.get("/held-events"))["items"]
            assert [each["event_id"] for each in items] == refused != []

        await eventually(held)
        await people.rename(1)
        await hook.call("skip", event_id=refused[0])

        async def second() -> None:
            assert [each.event["aggregateversion"] for each in target.accepted] == [2]

        await eventually(second)


async def begun(platform: Platform, hook: Subscribed) -> None:
    """Check that the webhook reads the topic of enrollments."""
    rows = await platform.fetch(
        "reporting",
        "SELECT 1 FROM webhooks.offsets WHERE consumer_group LIKE $1 AND topic = $2",
        f"%{hook.path.rpartition('/')[2]}",
        ENROLLMENT.name,
    )
    assert rows


async def test_an_added_type_is_delivered_from_then_on(platform: Platform) -> None:
    people = users(platform, 2)
    async with receiver() as target, subscribed(platform, target.url) as hook:
        await people.rename(0)
        await expect(target, people.ids, 1)
        for number, types in ((1, [ENROLLED]), (2, [ENROLLED, *USERS])):
            answer = await hook.admin.patch(
                hook.path, json={"event_types": types}, headers={"If-Match": "*"}
            )
            assert answer.status_code == 200, answer.text
            await people.rename(number)
            await platform.settled()
            await eventually(lambda: begun(platform, hook))

        async def both() -> None:
            assert all(3 in target.versions[each] for each in people.ids)

        await eventually(both)
        assert all(target.versions[each] == [1, 3] for each in people.ids)


@pytest.mark.parametrize(
    "body",
    [
        {"url": "ftp://receiver.example", "event_types": USERS},
        {"url": "https://user:password@receiver.example", "event_types": USERS},
        {"url": "https://receiver.example/#part", "event_types": USERS},
        {"url": "https://:1", "event_types": USERS},
        {"url": "https://receiver.example", "event_types": []},
        {"url": "https://receiver.example", "event_types": ["UserErased"]},
        {
            "url": "https://receiver.example",
            "event_types": ["coursestream.courses.QuizAnswerKeyPublished.v1"],
        },
    ],
)
async def test_wrong_subscriptions_are_refused(platform: Platform, body: dict[str, Any]) -> None:
    admin = platform.client("reporting", "superadmin")
    answer = await admin.post("/v1/webhooks", json=body)
    assert answer.status_code == 422, answer.text


async def test_only_administrators_have_webhooks(platform: Platform) -> None:
    for role in ("teacher", "student", "service"):
        client = platform.client("reporting", role)
        assert (await client.get("/v1/webhooks")).status_code == 403
