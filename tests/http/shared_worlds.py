"""Which world an endpoint is called in."""

from typing import Literal

from tests.http.worlds import ERASURE, Endpoint, World
from tests.support.platform import Platform

_SHARED: dict[tuple[str, str, int], World] = {}


async def shared_world(
    platform: Platform, service: str, endpoint: Endpoint, size: int = 1
) -> World:
    """Return the world of the run that nothing changes: for queries, refusals and dry runs."""
    key = platform.urls[service], _kind(service, endpoint), size
    if key not in _SHARED:
        _SHARED[key] = await _new_world(platform, service, endpoint, size)
    return _SHARED[key]


async def world_for(platform: Platform, service: str, endpoint: Endpoint) -> World:
    """Return a new world for a command; queries share one per run."""
    if endpoint[0] == "GET":
        return await shared_world(platform, service, endpoint)
    return await _new_world(platform, service, endpoint, 1)


def _kind(service: str, endpoint: Endpoint) -> Literal["erased", "authored", "used"]:
    if endpoint == ERASURE:
        return "erased"
    # A quiz that a lesson shows cannot be deleted.
    return "authored" if service == "courses" and endpoint[0] != "GET" else "used"


async def _new_world(platform: Platform, service: str, endpoint: Endpoint, size: int) -> World:
    world, kind = await World(platform, size).build(), _kind(service, endpoint)
    if kind == "authored":
        return world
    await world.enroll()
    if kind == "erased":
        admin = platform.client("enrollment", "superadmin")
        answer = await admin.post(f"/v1/users/{world.ids['user_id']}:erase")
        assert answer.status_code == 200, answer.text
    elif service == "courses":
        await world.show()
    elif service == "progress":
        await world.learn()
    elif service == "reporting":
        await world.report()
    return world
