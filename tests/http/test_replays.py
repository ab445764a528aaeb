"""A stored response is authorized again when its Idempotency-Key is repeated."""

from uuid import uuid4

from tests.support.idempotency import idempotency_key
from tests.support.platform import Platform


async def test_replay_requires_an_allowed_role(platform: Platform) -> None:
    subject, headers, body = uuid4(), idempotency_key(), {"display_name": "Ada", "role": "student"}
    admin = platform.client("enrollment", "superadmin", subject)
    first = await admin.post("/v1/users", json=body, headers=headers)
    assert first.status_code == 201, first.text
    assert (await admin.post("/v1/users", json=body, headers=headers)).content == first.content
    demoted = platform.client("enrollment", "student", subject)
    refused = await demoted.post("/v1/users", json=body, headers=headers)
    assert refused.status_code == 403
    assert "superadmin" in refused.json()["detail"]


async def test_replay_requires_the_same_roles(platform: Platform) -> None:
    """Both roles may call, but they may see different fields."""
    subject, headers = uuid4(), idempotency_key()
    body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    teacher = platform.client("courses", "teacher", subject)
    first = await teacher.post("/v1/courses", json=body, headers=headers)
    assert first.status_code == 201, first.text
    promoted = platform.client("courses", "superadmin", subject)
    refused = await promoted.post("/v1/courses", json=body, headers=headers)
    assert refused.status_code == 403
    assert "roles" in refused.json()["detail"]
    assert (await teacher.post("/v1/courses", json=body, headers=headers)).content == first.content
