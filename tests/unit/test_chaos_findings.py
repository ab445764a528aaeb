"""The verdict of a chaos run names what was lost, doubled or out of order."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID, uuid4

from coursestream_events import Event, Service, topics_of
from coursestream_events.catalog import LEARNER, USER
from coursestream_events.enrollment import UserErased, UserErasedData
from coursestream_events.progress import LessonCompleted, LessonCompletionData
from shared.clock import now
from shared.consuming.deduplication import Aggregate
from shared.http.write_token import Write
from shared.outbox import new_event
from tests.chaos.findings import Evidence, findings, repeats, version_of
from tests.chaos.ledger import Command, Ledger
from tests.chaos.log import Published

COURSE, STUDENT = uuid4(), uuid4()
KEY = f"{COURSE}:{STUDENT}"
CONSUMERS: Sequence[Service] = ("courses", "enrollment", "reporting")


def completed(version: int, **fields: Any) -> Published:
    data = LessonCompletionData(
        occurred_at=now(),
        course_id=COURSE,
        student_id=STUDENT,
        cycle=1,
        lesson_id=UUID(int=version),
        completed=0,
        required=0,
    )
    event: Event = new_event(LessonCompleted, data, aggregate=KEY, version=version)
    return Published(LEARNER.name, event.model_copy(update=fields))


def erased(version: int) -> Published:
    user_id = uuid4()
    data = UserErasedData(occurred_at=now(), user_id=user_id)
    event = new_event(UserErased, data, aggregate=str(user_id), version=version)
    return Published(USER.name, event)


def found(
    log: Sequence[Published],
    *,
    committed: int | None = None,
    applied: Sequence[Published] | None = None,
    commands: Sequence[Command] = (),
) -> list[str]:
    """Return the kinds of findings; by default everything was applied once everywhere."""
    unique = list({version_of(each): each for each in log}.values())
    counts = {
        service: {
            version_of(each): sum(version_of(each) == version_of(other) for other in known)
            for topic in topics_of(service)
            if topic.name in {each.topic for each in log}
            for each in known
        }
        for service in CONSUMERS
        for known in [unique if applied is None else applied]
    }
    highest = {each.aggregate: each.version for each in unique}
    if committed is not None:
        highest[Aggregate(LEARNER.name, KEY)] = committed
    evidence = Evidence(log, highest, counts, Ledger(list(commands)))
    return [str(each) for each in findings(evidence)]


def answered(outcome: Any, *writes: int) -> Command:
    return Command(
        "request-1",
        "progress",
        "progress POST *:complete",
        outcome,
        writes=[Write(LEARNER.name, KEY, version) for version in writes],
    )


def test_equal_evidence_has_no_findings() -> None:
    assert found([completed(1), completed(2)]) == []


def test_a_repeated_record_is_no_finding_if_it_was_applied_once() -> None:
    first, second = completed(1), completed(2)
    log = [first, second, first, second]
    assert found(log) == []
    assert repeats(log) == 2


def test_a_committed_version_that_is_not_in_kafka_is_lost() -> None:
    (finding,) = found([completed(1), completed(3)], committed=3)
    assert finding == f"lost: {LEARNER.name}/{KEY}@2 was committed and is not in Kafka"


def test_a_published_version_that_was_not_committed_is_wrong() -> None:
    (finding,) = found([completed(1), completed(2)], committed=1)
    assert finding == f"wrong: {LEARNER.name}/{KEY}@2 is in Kafka and was not committed"


def test_a_later_version_that_is_published_first_is_out_of_order() -> None:
    (finding,) = found([completed(2), completed(1)], committed=2)
    assert finding.startswith(f"out of order: {LEARNER.name}/{KEY}@1")


def test_two_events_with_one_version_are_doubled() -> None:
    (finding,) = found([completed(1), completed(1)])
    assert finding == f"doubled: {LEARNER.name}/{KEY}@1 is 2 different events in Kafka"


def test_a_version_that_a_consumer_has_not_applied_is_lost() -> None:
    log = [completed(1), completed(2)]
    lost = [each for each in found(log, applied=log[:1]) if "@2" in each]
    assert f"lost: {LEARNER.name}/{KEY}@2 is in Kafka and reporting has not applied it" in lost


def test_a_version_that_a_consumer_has_applied_twice_is_doubled() -> None:
    log = [completed(1)]
    doubled = found(log, applied=[*log, *log])
    assert f"doubled: reporting has applied {LEARNER.name}/{KEY}@1 2 times" in doubled


def test_unpublished_events_of_an_erased_user_are_not_lost() -> None:
    assert found([erased(3)]) == []


def test_an_erasure_may_be_applied_again() -> None:
    log = [erased(1)]
    assert found(log, applied=[*log, *log]) == []


def test_an_acknowledged_command_without_its_event_is_lost() -> None:
    (finding,) = found([], commands=[answered("acknowledged", 1)])
    assert finding.startswith("lost: progress POST *:complete (request-1) was acknowledged")


def test_the_event_of_an_acknowledged_command_carries_its_id() -> None:
    log = [completed(1, correlationid="request-1")]
    assert found(log, commands=[answered("acknowledged", 1)]) == []


def test_a_refused_command_with_an_event_is_wrong() -> None:
    log = [completed(1, correlationid="request-1")]
    (finding,) = found(log, commands=[answered("refused")])
    assert "was refused" in finding


def test_a_command_that_took_effect_twice_is_doubled() -> None:
    log = [completed(n, correlationid="request-1") for n in (1, 2)]
    (finding,) = found(log, commands=[answered("acknowledged", 2)])
    assert finding.endswith(f"has published LessonCompleted of {KEY} 2 times")


def test_a_command_may_take_effect_in_several_cycles() -> None:
    events = [completed(number, correlationid="request-1") for number in (1, 2)]
    other = events[1].event.data.model_copy(update={"cycle": 2})
    events[1] = Published(LEARNER.name, events[1].event.model_copy(update={"data": other}))
    assert found(events, commands=[answered("acknowledged", 1, 2)]) == []


def test_events_that_a_consumer_publishes_are_not_those_of_the_command() -> None:
    cause = str(uuid4())
    log = [completed(1, correlationid="request-1", causationid=cause)]
    assert found(log, commands=[answered("refused")]) == []
