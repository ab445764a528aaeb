"""Every endpoint of the four services, and who owns what it names."""

from typing import Any
from uuid import UUID, uuid4

import pytest

from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.auth import Role
from tests.http.worlds import ERASURE, Endpoint, World
from tests.support.platform import Platform

SERVICES = {
    "courses": COURSES,
    "enrollment": ENROLLMENT,
    "progress": PROGRESS,
    "reporting": REPORTING,
}

# An endless response; see tests/reporting/test_stream.py.
ENDLESS: set[Endpoint] = {("GET", "/v1/stream")}

ENDPOINTS = [
    pytest.param(name, endpoint, id=f"{name} {' '.join(endpoint)}")
    for name, service in SERVICES.items()
    for endpoint in service.access
    if endpoint not in ENDLESS
]

ERASE_ME: Endpoint = ("POST", "/v1/me:erase")
ENROLL: Endpoint = ("POST", "/v1/courses/{course_id}/enrollments")

# The role that does not own the object, if both teachers and students may call.
UNOWNED = {
    # Names and addresses belong to the user only, not to their teacher.
    ("GET", "/v1/users/{user_id}"): "teacher",
    ERASURE: "teacher",
}


_documents: dict[str, dict[str, Any]] = {}


async def document(platform: Platform, service: str) -> dict[str, Any]:
    """Return the OpenAPI document of a service, which every test of a run asks for."""
    if service not in _documents:
        answer = await platform.client(service, "superadmin").get("/openapi.json")
        _documents[service] = answer.json()
    return _documents[service]


def insider(world: World, role: Role, endpoint: Endpoint) -> UUID:
    """Return the user of this role who owns the objects of the endpoint."""
    if endpoint == ENROLL and role == "student":
        return world.newcomer
    if endpoint == ERASE_ME:
        return uuid4()  # owners of courses cannot be erased
    return {"teacher": world.teacher_id, "student": world.student()}.get(role) or uuid4()
