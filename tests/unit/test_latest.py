"""The latest event of each key, whatever order a batch has."""

from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st

from coursestream_events.enrollment import UserData, UserUpdated
from shared.clock import now
from shared.consuming import keep_latest, latest
from shared.outbox import new_event

USERS = [uuid4() for _ in range(3)]


def updated(user: int, version: int) -> UserUpdated:
    data = UserData(
        occurred_at=now(), user_id=USERS[user], display_name=f"{version}", role="student"
    )
    return new_event(UserUpdated, data, aggregate=str(USERS[user]), version=version)


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(1, 9)), max_size=12))
def test_latest_keeps_the_highest_version_of_each_key(facts: list[tuple[int, int]]) -> None:
    events = [updated(*fact) for fact in facts]
    found = {event.subject: event.aggregateversion for event in latest(events, lambda e: e.subject)}
    assert found == {
        str(USERS[user]): max(version for other, version in facts if other == user)
        for user, _ in facts
    }


def test_latest_can_compare_another_version() -> None:
    events = [updated(0, 2), updated(0, 1)]
    by_name = latest(events, lambda e: e.subject, lambda e: -int(e.data.display_name))
    assert [event.aggregateversion for event in by_name] == [1]


def test_of_equal_versions_the_first_is_kept() -> None:
    known: dict[str, tuple[int, str]] = {}
    keep_latest(known, "key", (1, "first"))
    keep_latest(known, "key", (1, "again"))
    assert known == {"key": (1, "first")}
