"""Webhooks from a change in a service to the receiver, through Kafka."""

from collections import Counter
from datetime import UTC, datetime

import pytest

from tests.reporting.rebuild.support import drop, rebuild
from tests.support.platform import Platform, eventually
from tests.support.receiver import HANGS, Received, accept, receiver
from tests.support.webhooks import (
    ERASED,
    REBUILT,
    USERS,
    Subscribed,
    expect,
    some,
    subscribed,
    users,
)


async def test_a_receiver_that_fails_half_of_the_time_gets_every_event_in_order(
    platform: Platform,
) -> None:
    attempts: Counter[str] = Counter()

    def every_second(request: Received) -> int:
        attempts[request.event_id] += 1
        return 500 if attempts[request.event_id] % 2 else 200

    people = users(platform, 20)
    async with receiver(every_second) as target, subscribed(platform, target.url) as hook:
        for number in range(3):
            await people.rename(number)
        await expect(target, people.ids, 3)
        for each in target.requests:
            each.verify(hook.secret)
        mine = [each.event for each in target.accepted if each.event["subject"] in people.ids]
        assert all(each["data"].keys() <= {"user_id", "occurred_at", "imported"} for each in mine)


async def was_tried_again(hook: Subscribed) -> None:
    held = (await hook.get("/held-events"))["items"]
    assert any(each["attempts"] > 1 for each in held)


async def test_a_receiver_that_is_down_delays_only_itself_and_misses_nothing(
    platform: Platform,
) -> None:
    people = users(platform, 10)
    async with (
        receiver() as down,
        receiver(lambda _: HANGS) as hanging,
        receiver() as healthy,
        subscribed(platform, down.url) as waiting,
        subscribed(platform, hanging.url),
        subscribed(platform, healthy.url),
    ):
        await down.stop()
        for number in range(2):
            await people.rename(number)
        await expect(healthy, people.ids, 2)
        assert down.accepted == []
        await eventually(lambda: was_tried_again(waiting))
        await down.start()
        await expect(down, people.ids, 2)
        assert hanging.requests
        assert hanging.accepted == []


async def test_a_killed_process_loses_nothing_and_keeps_the_order(platform: Platform) -> None:
    people = users(platform, 20)
    async with receiver() as target, subscribed(platform, target.url):
        await people.rename(0)
        await eventually(lambda: some(target))
        platform.supervisor.kill("reporting")
        await people.rename(1)
        platform.supervisor.wait_ready("reporting")
        await people.rename(2)
        await expect(target, people.ids, 3)


async def test_a_process_of_the_role_takes_over(platform: Platform) -> None:
    people = users(platform, 5)
    name = platform.supervisor.add("reporting", "webhooks")
    platform.supervisor.wait_ready(name, probe="/workerz")
    async with receiver() as target, subscribed(platform, target.url):
        platform.supervisor.stop_instance("reporting")
        try:
            await people.rename(0)
            await expect(target, people.ids, 1)
        finally:
            platform.supervisor.start_instance("reporting")
            platform.supervisor.wait_ready("reporting")
            platform.supervisor.stop_instance(name)


@pytest.mark.timeout(3600)
async def test_a_replay_delivers_retained_events_again_in_order(
    platform: Platform, full: bool
) -> None:
    people = users(platform, 50_000 if full else 10)
    ids, before = people.ids, datetime.now(UTC)
    for number in range(2):
        await people.rename(number)
    await platform.settled(within=600)
    async with receiver() as target, subscribed(platform, target.url) as hook:
        for replays in (1, 2):
            await hook.call("replay", read_from=before.isoformat())
            await expect(target, ids, 2, within=1700)

            async def complete(replays: int = replays) -> None:
                # Reading the bodies takes a second, in which the receiver answers nobody.
                assert len(target.accepted) >= 2 * replays * len(ids)
                counts = Counter(each.event["subject"] for each in target.accepted)
                assert all(counts[each] == 2 * replays for each in ids)

            await eventually(complete, 1700)


async def test_a_rebuild_in_between_changes_nothing(platform: Platform) -> None:
    people = users(platform, 5)
    async with (
        receiver() as target,
        subscribed(platform, target.url, [*USERS, REBUILT]) as hook,
    ):
        await people.rename(0)
        await expect(target, people.ids, 1)
        offsets = "SELECT * FROM webhooks.offsets WHERE consumer_group LIKE $1 ORDER BY topic"
        group = f"%{hook.path.rpartition('/')[2]}"
        assert await platform.fetch("reporting", offsets, group)
        await platform.disconnect("reporting")
        await rebuild(platform)
        await drop(platform)
        await people.rename(1)
        await expect(target, people.ids, 2)

        async def rebuilt_once() -> None:
            types = Counter(each.event["type"] for each in target.requests)
            assert types[REBUILT] == 1

        await eventually(rebuilt_once)
        mine = [each for each in target.requests if each.event["subject"] in people.ids]
        assert len(mine) == 10


async def test_a_replaced_log_pauses_a_webhook_until_a_replay(platform: Platform) -> None:
    people, before = users(platform, 3), datetime.now(UTC)
    async with receiver() as target, subscribed(platform, target.url) as hook:
        await people.rename(0)
        await expect(target, people.ids, 1)
        # As if the topics had been created again: their ids are not those of the offsets.
        await platform.fetch(
            "reporting",
            "UPDATE webhooks.offsets SET topic_id = gen_random_uuid() WHERE consumer_group LIKE $1",
            f"%{hook.path.rpartition('/')[2]}",
        )
        await hook.call("rotate-secret")  # after which it begins at its offsets

        async def paused() -> None:
            assert "replaced" in ((await hook.get())["paused_reason"] or "")

        await eventually(paused)
        await people.rename(1)
        await hook.call("replay", read_from=before.isoformat())
        await hook.call("resume")
        await expect(target, people.ids, 2)


async def test_erasure_during_a_delivery_purges_the_log_and_is_delivered_last(
    platform: Platform,
) -> None:
    people = users(platform, 1)
    (user_id,) = people.ids

    def refuse(request: Received) -> int:
        return 500 if request.event["subject"] == user_id else 204

    async with (
        receiver(refuse) as target,
        subscribed(platform, target.url, [*USERS, ERASED]) as hook,
    ):
        await people.rename(0)
        await eventually(lambda: was_tried_again(hook))
        moment = datetime.now(UTC)
        admin = platform.client("enrollment", "superadmin")
        assert (await admin.post(f"/v1/users/{user_id}:erase")).status_code == 200

        async def purged() -> None:
            log = (await hook.get("/attempts"))["items"]
            of_the_user = [each for each in log if each["subject"] == user_id]
            assert all(
                datetime.fromisoformat(each["attempted_at"]) > moment for each in of_the_user
            )

        await eventually(purged)
        target.answer = accept
        await hook.call("resume")
        await expect(target, people.ids, 2)
        assert target.accepted[-1].event["type"] == ERASED
        assert all(b"Ada" not in each.body for each in target.requests)
