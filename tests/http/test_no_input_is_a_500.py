"""No input of any endpoint is a 500, whoever sends it; nor does one hold the service up."""

import json
import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.http.attack import Attack, Attacker, Endpoints
from tests.http.endpoints import ENDPOINTS, SERVICES, document
from tests.http.worlds import Endpoint, World
from tests.support.platform import Platform
from tests.support.serving import served_apart

# In all, over every endpoint. A few headers no client can send.
FULL, SHARE = 20_500, 1_000
# Takes no input, and reads the whole log.
AUDIT: Endpoint = ("GET", "/v1/audit")


def chosen(endpoints: Mapping[str, Endpoints], world: World, count: int, seed: int) -> list[Attack]:
    """As many of each endpoint, spread over all that can be nasty in it."""
    draw = random.Random(seed)
    share = count // len(ENDPOINTS)
    found: list[Attack] = []
    for each in endpoints.values():
        for endpoint in each.access:
            if endpoint != AUDIT:
                attacks = list(each.attacks(world, endpoint))
                # Where there are fewer, once more by another role.
                draw_some = draw.sample if len(attacks) >= share else draw.choices
                found += draw_some(attacks, k=share)
    return found


@pytest.mark.timeout(3600)
async def test_no_input_is_a_500(
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
        # What a process does before it is ready holds nobody up.
        notes.write_text("")
        attacked = await attack(watched, FULL, seed=random.randrange(10**6))
    slow = [json.loads(line) for line in notes.read_text().splitlines()]
    assert [(each, attacked.sent.get(each["request_id"])) for each in slow] == []


async def attack(platform: Platform, count: int, seed: int) -> Attacker:
    """Send so many requests; none may be answered with a 500, or with what is no problem."""
    world = await World(platform).build()
    await (await (await world.enroll()).learn()).report()
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
