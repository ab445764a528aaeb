"""No input causes a 500 on any endpoint, or blocks the event loop."""

import json
import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.http.attack import Attack, Attacker, Endpoints
from tests.http.endpoints import ENDPOINTS, SERVICES, document
from tests.http.subscriptions import failing_webhook
from tests.http.worlds import Endpoint, World
from tests.support.platform import Platform
from tests.support.serving import served_apart

# Numbers of requests, over all endpoints. Some headers cannot be sent by any client.
FULL, SHARE = 20_500, 1_000
# Takes no input and reads the whole log.
AUDIT: Endpoint = ("GET", "/v1/audit")


def chosen(endpoints: Mapping[str, Endpoints], world: World, count: int, seed: int) -> list[Attack]:
    """Choose as many attacks for each endpoint, spread over its hostile parts."""
    draw = random.Random(seed)
    share = -(-count // len(ENDPOINTS))
    found: list[Attack] = []
    for each in endpoints.values():
        for endpoint in each.access:
            if endpoint != AUDIT:
                attacks = list(each.attacks(world, endpoint))
                # If there are fewer, repeat some with another role.
                draw_some = draw.sample if len(attacks) >= share else draw.choices
                found += draw_some(attacks, k=share)
    return found


@pytest.mark.timeout(3600)
async def test_hostile_input_causes_no_500(
    platform: Platform, full: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not full:
        await attack(platform, SHARE, seed=0)
        return
    notes = tmp_path / "slow"
    monkeypatch.setenv("SLOW_CALLBACKS", str(notes))
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parent / "watched"))
    monkeypatch.setenv("ENVIRONMENT", "production")
    monkeypatch.setenv("RATE_LIMIT_USER", "off")
    monkeypatch.setenv("RATE_LIMIT_ADDRESS", "off")
    async with served_apart("attack") as watched:
        # Slow callbacks before a process is ready do not matter.
        notes.write_text("")
        attacked = await attack(watched, FULL, seed=random.randrange(10**6))
    slow = [json.loads(line) for line in notes.read_text().splitlines()]
    assert [(each, attacked.sent.get(each["request_id"])) for each in slow] == []


async def attack(platform: Platform, count: int, seed: int) -> Attacker:
    """Send so many requests, and check that every refusal is a problem document below 500."""
    world = await World(platform).build()
    await (await (await world.enroll()).learn()).report()
    world.ids |= await failing_webhook(platform)
    endpoints = {
        name: Endpoints(name, await document(platform, name), service.access)
        for name, service in SERVICES.items()
    }
    attacker = Attacker(platform, endpoints, seed)
    await attacker.run(world, chosen(endpoints, world, count, seed))
    outcome = attacker.outcome
    print(f"seed {seed}: {outcome.requests} requests: {outcome.statuses}, {outcome.by_role}")
    assert outcome.failures == []
    assert outcome.requests > 0.95 * count
    assert len(outcome.endpoints) >= len(ENDPOINTS) - 1
    return attacker
