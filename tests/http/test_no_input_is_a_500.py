"""No input of any endpoint is a 500, whoever sends it; nor does one hold the service up."""

import json
import random
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.http.attack import Attack, Attacker, Endpoints
from tests.http.test_access import ENDPOINTS, SERVICES, document
from tests.http.worlds import Endpoint, World
from tests.serving import served_apart
from tests.support import Platform

# In all, over every endpoint.
FULL, SHARE = 20_000, 1_000
# Takes no input, and reads the whole log.
AUDIT: Endpoint = ("GET", "/v1/audit")


def chosen(attacks: Sequence[Attack], count: int, seed: int) -> list[Attack]:
    """As many of each endpoint, spread over all that of it can be nasty."""
    draw = random.Random(seed)
    by_endpoint: dict[tuple[str, Endpoint], list[Attack]] = defaultdict(list)
    for each in attacks:
        by_endpoint[each.service, each.endpoint].append(each)
    share = count // len(by_endpoint)
    return [
        each
        for of_endpoint in by_endpoint.values()
        for each in draw.sample(of_endpoint, min(share, len(of_endpoint)))
    ]


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
    async with served_apart("attack") as watched:
        attacked = await attack(watched, FULL, seed=random.randrange(10**6))
    slow = [json.loads(line) for line in notes.read_text().splitlines()]
    assert [
        (each, attacked.sent[each["request_id"]])
        for each in slow
        if each["request_id"] in attacked.sent
    ] == []


async def attack(platform: Platform, count: int, seed: int) -> Attacker:
    """Send so many requests; none may be answered with a 500, or with what is no problem."""
    world = await World(platform).build()
    await (await (await world.enrol()).learn()).report()
    endpoints = {
        name: Endpoints(name, await document(platform, name), service.access)
        for name, service in SERVICES.items()
    }
    attacks = [
        attack
        for name, each in endpoints.items()
        for endpoint in each.access
        if endpoint != AUDIT
        for attack in each.attacks(world, endpoint)
    ]
    attacker = Attacker(platform, endpoints, seed)
    await attacker.run(world, chosen(attacks, count, seed))
    outcome = attacker.outcome
    print(f"seed {seed}: {outcome.requests} of {len(attacks)} requests: {outcome.statuses}")
    assert outcome.failures == []
    assert len(outcome.endpoints) >= len(ENDPOINTS) - 1
    return attacker
