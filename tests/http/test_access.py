"""Who may call what: every endpoint, every role, own and another's object."""

from collections.abc import Mapping
from typing import get_args

import httpx
import pytest

from shared.auth import Role
from tests.http.endpoints import ENDPOINTS, ENROLL, SERVICES, UNOWNED, document, insider
from tests.http.worlds import Endpoint, call, world_for
from tests.support.openapi import undeclared_headers
from tests.support.platform import TLS, Platform

# What a stranger of this role may see or do as well, since the course is published.
OPEN: Mapping[Endpoint, frozenset[Role]] = {
    ("GET", "/v1/courses/{course_id}"): frozenset({"teacher", "student"}),
    ("GET", "/v1/courses/{course_id}/outline"): frozenset({"teacher", "student"}),
    ("GET", "/v1/courses/{course_id}/enrollment-policy"): frozenset({"teacher", "student"}),
    ENROLL: frozenset({"teacher", "student"}),
    # What a teacher does not own of a day is left out of it.
    ("GET", "/v1/reports/daily/{report_date}"): frozenset({"teacher"}),
}

# Where a stranger is told to wait, since an enrollment of theirs may be on its way to progress.
MAY_BE_ON_ITS_WAY: set[Endpoint] = {
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:start"),
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:complete"),
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:revoke"),
    ("PUT", "/v1/courses/{course_id}/lessons/{lesson_id}/playback-position"),
    ("POST", "/v1/quizzes/{quiz_id}/attempts"),
    ("POST", "/v1/assignments/{assignment_id}/submissions"),
}


def asks_for_object(endpoint: Endpoint) -> bool:
    return "{" in endpoint[1]


@pytest.mark.parametrize(("service", "endpoint"), ENDPOINTS)
async def test_who_may_call(platform: Platform, service: str, endpoint: Endpoint) -> None:
    described = await document(platform, service)
    allowed = SERVICES[service].access[endpoint]
    world = await world_for(platform, service, endpoint)
    for headers in ({}, {"Authorization": "Bearer nonsense"}, {"Authorization": "Basic eDp5"}):
        async with httpx.AsyncClient(
            base_url=platform.urls[service], headers=headers, verify=TLS
        ) as nobody:
            assert (await call(nobody, service, described, world, endpoint)).status_code == 401
    for role in get_args(Role):
        stranger = platform.client(service, role)
        answer = await call(stranger, service, described, world, endpoint)
        if role not in allowed:
            assert answer.status_code == 403, (role, answer.text)
            own = platform.client(service, role, insider(world, role, endpoint))
            refused = await call(own, service, described, world, endpoint)
            assert refused.status_code == 403, (role, refused.text)
        elif owned(endpoint, role):
            expected = 409 if endpoint in MAY_BE_ON_ITS_WAY else 404
            assert answer.status_code == expected, (role, answer.text)


def owned(endpoint: Endpoint, role: Role) -> bool:
    """Whether the object has to be the caller's own."""
    return (
        asks_for_object(endpoint)
        and role in ("teacher", "student")
        and role not in OPEN.get(endpoint, frozenset())
    )


@pytest.mark.parametrize(("service", "endpoint"), ENDPOINTS)
async def test_who_may_is_answered(platform: Platform, service: str, endpoint: Endpoint) -> None:
    described = await document(platform, service)
    for role in sorted(SERVICES[service].access[endpoint]):
        if UNOWNED.get(endpoint) == role:
            continue
        world = await world_for(platform, service, endpoint)
        client = platform.client(service, role, insider(world, role, endpoint))
        answer = await call(client, service, described, world, endpoint)
        assert answer.status_code < 300, (role, answer.text)
        assert not undeclared_headers(described, endpoint, answer.status_code, answer.headers)
