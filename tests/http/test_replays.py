"""A repeated answer of an ``Idempotency-Key`` asks again who may have it."""

from uuid import uuid4

from tests.services.test_idempotency import person
from tests.support.platform import Platform


async def test_a_replay_is_refused_when_the_role_is_gone(platform: Platform) -> None:
    subject, headers, body = uuid4(), {"Idempotency-Key": uuid4().hex}, person()
    admin = platform.client("enrollment", "superadmin", subject)
    first = await admin.post("/v1/users", json=body, headers=headers)
    assert first.status_code == 201, first.text
    assert (await admin.post("/v1/users", json=body, headers=headers)).content == first.content
    demoted = platform.client("enrollment", "student", subject)
    refused = await demoted.post("/v1/users", json=body, headers=headers)
    assert refused.status_code == 403
    assert "superadmin" in refused.json()["detail"]


async def test_a_replay_is_refused_when_the_roles_have_changed(platform: Platform) -> None:
    """Both may call, but what each may see of it differs."""
    subject, headers = uuid4(), {"Idempotency-Key": uuid4().hex}
    body = {"slug": f"course-{uuid4().hex}", "title": "T"}
    teacher = platform.client("courses", "teacher", subject)
    first = await teacher.post("/v1/courses", json=body, headers=headers)
    assert first.status_code == 201, first.text
    promoted = platform.client("courses", "superadmin", subject)
    refused = await promoted.post("/v1/courses", json=body, headers=headers)
    assert refused.status_code == 403
    assert "roles" in refused.json()["detail"]
    assert (await teacher.post("/v1/courses", json=body, headers=headers)).content == first.content
