"""Reconcile applies published events to a database that is older or has diverged."""

from collections.abc import Iterator
from uuid import UUID, uuid4

import pytest

from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseOutlineChanged,
    CourseOutlineChangedData,
)
from deploy.local.stack import LocalStack
from services.courses.service.recovery import PUBLISHER as COURSES
from shared.database import transaction
from tests.kernel.recovering import event, opened, rows, settings_of
from tests.support.databases import migrated_databases


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "adoption") as found:
        yield found


async def test_reconcile_adopts_the_outline_of_a_draft(
    stack: LocalStack, urls: dict[str, str]
) -> None:
    course = uuid4()
    subject = str(course)
    created = event(
        CourseCreated, CourseData, subject, 1, course_id=course, slug=subject, title="Draft",
        status="draft", teacher_id=uuid4(),
    )  # fmt: skip
    async with opened(settings_of(stack, urls, "courses"), "courses"):
        async with transaction() as tx:
            await COURSES.adopt(tx, [created])
        for version in (2, 3):
            async with transaction() as tx:
                await COURSES.adopt(tx, [outline(course, version)])
        [row] = await rows(
            "SELECT version, outline_version FROM courses WHERE course_id = $1", course
        )
    assert tuple(row) == (3, 2)


def outline(course: UUID, version: int) -> CourseOutlineChanged:
    changed = event(
        CourseOutlineChanged, CourseOutlineChangedData, str(course), version,
        course_id=course, outline_version=version - 1, chapters=(),
    )  # fmt: skip
    assert isinstance(changed, CourseOutlineChanged)
    return changed
