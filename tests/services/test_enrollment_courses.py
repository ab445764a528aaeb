"""The replica of courses in enrollment."""

from uuid import uuid4

import pytest

from coursestream_events import TOPIC_BY_NAME, Event, encode
from coursestream_events.courses import CourseArchived, CourseCreated, CourseData, CoursePublished
from shared.clock import now
from shared.outbox import new_event
from tests.support.events import events_of
from tests.support.platform import Platform, eventually

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]


@pytest.mark.parametrize("order", [(1, 2, 3), (1, 3, 2), (3, 2, 1), (3, 1, 2)])
async def test_course_events_converge_in_any_order(
    platform: Platform, order: tuple[int, ...]
) -> None:
    """A redriven record is older than what came after it."""
    course_id = uuid4()
    data = CourseData(
        occurred_at=now(),
        course_id=course_id,
        slug=f"course-{course_id.hex}",
        title="T",
        status="draft",
        teacher_id=uuid4(),
    )
    kinds: dict[int, tuple[type[Event], str]] = {
        1: (CourseCreated, "draft"),
        2: (CoursePublished, "published"),
        3: (CourseArchived, "archived"),
    }
    for version in order:
        kind, status = kinds[version]
        event = new_event(
            kind,
            data.model_copy(update={"status": status, "title": f"T{version}"}),
            aggregate=str(course_id),
            version=version,
        )
        await platform.publish(COURSE.name, encode(event), key=str(course_id))

    async def settled() -> None:
        rows = await platform.fetch(
            "enrollment",
            "SELECT version, status, title FROM courses WHERE course_id = $1",
            course_id,
        )
        assert [tuple(row) for row in rows] == [(3, "archived", "T3")]
        missing = await platform.fetch(
            "enrollment",
            "SELECT FROM consumer_versions WHERE missing <> '{}' AND aggregate = $1",
            str(course_id),
        )
        assert not missing

    await eventually(settled)
    assert len(await events_of(platform, COURSE, str(course_id))) == 3
