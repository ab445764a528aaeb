"""Every endpoint conforms to its OpenAPI document, for valid and invalid requests."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import pytest
import pytest_asyncio
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import CHECKS, load_all_checks

from shared.http.imports import NDJSON
from tests.http.calls import wants_etag
from tests.http.dry_runs import DryRun, address, rolling_back
from tests.http.endpoints import ENDPOINTS
from tests.http.shared_worlds import shared_world
from tests.http.worlds import Endpoint, World
from tests.support.machine import OTHER_THREADS
from tests.support.openapi import undeclared_headers

# Endpoints whose input has rules that JSON Schema cannot express, so valid requests may be 422:
# dependencies between fields, lists that must be complete, instants that must be in the future,
# time zones that must exist, names with a visible character, days between two years.
BEYOND_SCHEMA: set[Endpoint] = {
    ("POST", "/v1/courses"),
    ("GET", "/v1/courses"),
    ("PATCH", "/v1/courses/{course_id}"),
    ("POST", "/v1/courses/{course_id}:duplicate"),
    ("POST", "/v1/courses/{course_id}/chapters"),
    ("PATCH", "/v1/chapters/{chapter_id}"),
    ("PUT", "/v1/courses/{course_id}/chapters/order"),
    ("POST", "/v1/chapters/{chapter_id}/lessons"),
    ("PUT", "/v1/chapters/{chapter_id}/lessons/order"),
    ("PATCH", "/v1/lessons/{lesson_id}"),
    ("POST", "/v1/courses/{course_id}/quizzes"),
    ("POST", "/v1/quizzes/{quiz_id}/versions"),
    ("PUT", "/v1/quizzes/{quiz_id}/versions/{quiz_version}/answers"),
    ("PATCH", "/v1/quizzes/{quiz_id}"),
    ("POST", "/v1/courses/{course_id}/assignments"),
    ("PATCH", "/v1/assignments/{assignment_id}"),
    ("POST", "/v1/courses/{course_id}:transfer"),
    ("POST", "/v1/courses/{course_id}/enrollments"),
    ("POST", "/v1/courses/{course_id}/enrollments:bulk"),
    ("GET", "/v1/users"),
    ("POST", "/v1/users"),
    ("PATCH", "/v1/users/{user_id}"),
    ("PATCH", "/v1/me"),
    ("PUT", "/v1/courses/{course_id}/enrollment-policy"),
    ("PATCH", "/v1/courses/{course_id}/enrollments/{student_id}"),
    ("POST", "/v1/submissions/{submission_id}:grade"),
    ("PUT", "/v1/courses/{course_id}/students/{student_id}/exceptions/{item_id}"),
    ("GET", "/v1/teachers/performance"),
    ("GET", "/v1/teachers/{teacher_id}/performance"),
    ("GET", "/v1/teachers/{teacher_id}/trend"),
    ("GET", "/v1/courses/performance"),
    ("GET", "/v1/courses/{course_id}/performance"),
    ("GET", "/v1/courses/{course_id}/trend"),
    ("GET", "/v1/reports/daily/{report_date}"),
    ("GET", "/v1/teachers/presence"),
    ("GET", "/v1/teachers/{teacher_id}/presence"),
    ("GET", "/v1/teachers/{teacher_id}/flows"),
    ("GET", "/v1/teachers/{teacher_id}/comparison"),
    ("GET", "/v1/courses/presence"),
    ("GET", "/v1/courses/{course_id}/presence"),
    ("GET", "/v1/courses/{course_id}/flows"),
    ("GET", "/v1/courses/{course_id}/retention"),
    ("GET", "/v1/courses/{course_id}/comparison"),
    ("GET", "/v1/flows"),
    ("GET", "/v1/students/at-risk"),
}

CONFIGURATION = schemathesis.Config.from_dict(
    {
        "checks": {
            "positive_data_acceptance": {
                "expected-statuses": ["2xx", "401", "403", "404", "409", "410", "412", "428"]
            },
            "missing_required_header": {"expected-statuses": ["401", "422", "428"]},
        }
    }
)

load_all_checks()


@schemathesis.check
def headers_are_declared(_: Any, response: Any, case: Any) -> None:
    document = case.operation.schema.raw_schema
    endpoint = case.operation.method, case.operation.path
    undeclared = undeclared_headers(document, endpoint, response.status_code, response.headers)
    assert not undeclared, f"not declared: {', '.join(undeclared)}"


@schemathesis.serializer(NDJSON)
def ndjson(_: Any, value: Any) -> bytes:
    """Send anything but a list of rows as a single invalid line."""
    rows = value if isinstance(value, list) else [value]
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


@pytest_asyncio.fixture(scope="module")
async def described(api: DryRun) -> AsyncIterator[Any]:
    """Return the document of an API that answers while the event loop of the tests runs."""
    async with address(api) as url:
        yield await asyncio.to_thread(
            schemathesis.openapi.from_url, f"{url}/openapi.json", config=CONFIGURATION
        )


@OTHER_THREADS
@pytest.mark.parametrize(("api", "endpoint"), ENDPOINTS, indirect=["api"], scope="module")
async def test_endpoint_conforms_to_its_document(
    api: DryRun, described: Any, full: bool, endpoint: Endpoint
) -> None:
    method, path = endpoint
    operation = described[path][method]
    world = await shared_world(api.platform, api.service, endpoint)
    token = api.platform.stack.tokens.token(subject=uuid4(), role="superadmin")
    omitted = {"positive_data_acceptance"} if endpoint in BEYOND_SCHEMA else set()
    if "/imports/" in path:
        # An invalid line is reported in its result, and the response is 200. No schema describes
        # CSV, so what is generated as such is refused.
        omitted |= {"negative_data_rejection", "positive_data_acceptance"}
    checks = [check for check in CHECKS.get_all() if check.__name__ not in omitted]

    @settings(
        max_examples=100 if full else 6,
        deadline=None,
        database=None,
        derandomize=not full,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def check(case: Any) -> None:
        if case.meta is not None and case.meta.generation.mode.is_positive:
            point_at(world, api.service, endpoint, case)
            if "Idempotency-Key" in case.headers:
                case.headers["Idempotency-Key"] = str(uuid4())
        case.call_and_validate(headers={"Authorization": f"Bearer {token}"}, checks=checks)

    with rolling_back():
        await asyncio.to_thread(check)


def point_at(world: World, service: str, endpoint: Endpoint, case: Any) -> None:
    """Replace generated ids, cursors and write tokens, which would be refused, by existing ones."""
    for name in ("cursor", "after"):
        (case.query or {}).pop(name, None)
    for name in case.path_parameters or {}:
        case.path_parameters[name] = world.ids[name]
    if wants_etag(case.operation.definition.raw):
        case.headers["If-Match"] = world.etag(service, endpoint)
