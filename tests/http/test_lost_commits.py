"""A command takes effect once, and is answered, when the response to its COMMIT is lost."""

import secrets
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import httpx
import pytest

from tests.conftest import FULL
from tests.http.calls import call
from tests.http.endpoints import SERVICES, document, insider
from tests.http.shared_worlds import world_for
from tests.http.worlds import Endpoint, World
from tests.support.platform import Platform
from tests.support.proxy import Proxy, commits, proxied
from tests.support.statements import application, client_of

WRITES = ("INSERT", "UPDATE", "DELETE")
ROLES = ["teacher", "student", "service", "superadmin"]
COMMANDS = [
    (name, endpoint)
    for name, service in SERVICES.items()
    for endpoint in service.access
    if endpoint[0] != "GET"
]
START: Endpoint = ("POST", "/v1/quizzes/{quiz_id}/attempts")
TAKES_A_KEY = [each for each in COMMANDS if each[1][0] == "POST" and "imports" not in each[1][1]]
# All lose the response in the same code, and tests/http/test_statements.py checks for all that they
# write in one transaction.
SAMPLE = COMMANDS if FULL else COMMANDS[::4]
SAMPLE_WITH_A_KEY = TAKES_A_KEY if FULL else [("progress", START)]


def named(command: tuple[str, Endpoint]) -> str:
    return f"{command[0]} {' '.join(command[1])}"


@pytest.mark.parametrize("command", SAMPLE, ids=named)
async def test_command_takes_effect_once_after_a_lost_commit_response(
    platform: Platform, command: tuple[str, Endpoint]
) -> None:
    await once(platform, *command)


@pytest.mark.parametrize("command", SAMPLE_WITH_A_KEY, ids=named)
async def test_command_with_a_key_takes_effect_once_after_a_lost_commit_response(
    platform: Platform, command: tuple[str, Endpoint]
) -> None:
    await once(platform, *command, key=secrets.token_hex(8))


async def test_quiz_attempt_starts_once_after_a_lost_commit_response(
    platform: Platform,
) -> None:
    """It publishes no event, so only the id of the transaction shows its outcome."""
    world = await world_for(platform, "progress", START)
    student = platform.client("progress", "student", world.student())
    submitted = await student.post(f"/v1/attempts/{world.ids['attempt_id']}:submit", json={})
    assert submitted.status_code == 200, submitted.text
    await once(platform, "progress", START, world=world)
    rows = await platform.fetch(
        "progress",
        "SELECT attempt FROM submissions WHERE student_id = $1 AND item_id = $2 ORDER BY attempt",
        world.student(),
        world.ids["quiz_id"],
    )
    # The attempt of the world, and this one.
    assert [row["attempt"] for row in rows] == [1, 2]


async def test_command_with_a_key_is_retried_as_a_whole_after_a_lost_connection(
    platform: Platform,
) -> None:
    """The transaction of the Idempotency-Key is retried with it."""
    endpoint: Endpoint = ("POST", "/v1/users")
    described, world = await document(platform, "enrollment"), World(platform)
    key, user_ids = secrets.token_hex(8), []
    async with proxied(platform.stack.database_urls["enrollment"]) as proxy:
        for loses in (lambda chunk: b'INSERT INTO "users"' in chunk, None):
            answer = await answered(
                platform, proxy, "enrollment", endpoint, world, described, key, loses
            )
            assert answer.status_code == 201, answer.text
            user_ids.append(answer.json()["user_id"])
    assert proxy.cuts == 1
    rows = await platform.fetch("enrollment", "SELECT FROM users WHERE user_id = $1", user_ids[0])
    assert len(rows) == 1


async def once(
    platform: Platform,
    service: str,
    endpoint: Endpoint,
    *,
    key: str | None = None,
    world: World | None = None,
) -> None:
    """Lose the response to the first COMMIT, and check that nothing is written after it."""
    described = await document(platform, service)
    world = world or await world_for(platform, service, endpoint)
    async with proxied(platform.stack.database_urls[service]) as proxy:
        answer = await answered(platform, proxy, service, endpoint, world, described, key)
        assert answer.status_code < 300, answer.text
        assert proxy.cuts == 1
        assert writes(proxy) == []


async def answered(
    platform: Platform,
    proxy: Proxy,
    service: str,
    endpoint: Endpoint,
    world: World,
    described: dict[str, Any],
    key: str | None,
    loses: Callable[[bytes], bool] | None = commits,
) -> httpx.Response:
    """Call the service in this process, which accesses its database through the proxy."""
    role = min(SERVICES[service].access[endpoint], key=ROLES.index)
    urls = {**platform.stack.database_urls, service: proxy.url}
    stack = replace(platform.stack, database_urls=urls)
    token = platform.stack.tokens.token(subject=insider(world, role, endpoint), role=role)
    async with application(stack, SERVICES[service]) as here, client_of(here, token) as client:
        if key is not None:
            client.headers["Idempotency-Key"] = key
        proxy.loses = loses
        return await call(client, service, described, world, endpoint)


def writes(proxy: Proxy) -> list[str]:
    """Return the writing statements since the connection was cut."""
    texts = [chunk.decode("utf-8", "replace").upper() for chunk in proxy.chunks]
    return [text for text in texts if any(f"{word} " in text for word in WRITES)]
