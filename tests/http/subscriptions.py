"""A paused webhook with an event that fails, for its endpoints to act on."""

from uuid import UUID, uuid4

from tests.support.platform import Platform

_FAILING = """
    INSERT INTO webhooks.deliveries (subscription_id, event_id, event_type, subject, event_time,
                                     body, is_test, attempts, first_failed_at, next_attempt_at,
                                     last_error)
    VALUES ($1, $2, 'coursestream.enrollment.UserErased.v1', $3, now(), '{}', false, 1, now(),
            now(), 'answered 500')
"""


async def failing_webhook(platform: Platform) -> dict[str, str]:
    """Return the ids of webhook and event; a few webhooks are used again, as there is a limit."""
    admin = platform.client("reporting", "superadmin")
    known = (await admin.get("/v1/webhooks")).json()["items"]
    if len(known) < 10:
        body = {
            "url": "https://receiver.example/coursestream",
            "event_types": ["coursestream.enrollment.UserErased.v1"],
        }
        answer = await admin.post("/v1/webhooks", json=body)
        assert answer.status_code == 201, answer.text
        known.append(answer.json())
    subscription_id, event_id = known[-1]["subscription_id"], uuid4()
    answer = await admin.post(f"/v1/webhooks/{subscription_id}:pause")
    assert answer.status_code == 200, answer.text
    await platform.fetch("reporting", _FAILING, UUID(subscription_id), event_id, str(event_id))
    return {"subscription_id": subscription_id, "event_id": str(event_id)}
