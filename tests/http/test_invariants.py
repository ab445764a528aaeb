"""The trigger that all tests run with rejects a version without its event."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.support.authoring import new_course
from tests.support.platform import Platform

RAISE = "UPDATE courses SET version = version + 1 WHERE course_id = $1"
RENAME = "UPDATE courses SET title = 'Other' WHERE course_id = $1"
TOUCH = "UPDATE courses SET title = title WHERE course_id = $1"
PUBLISH = """
    INSERT INTO outbox (topic, partition_key, value)
    SELECT 'coursestream.courses.course', course_id::text, '' FROM courses WHERE course_id = $1
"""


@pytest.mark.parametrize(
    ("statements", "refused"),
    [
        ([RAISE], True),
        ([RENAME], True),
        ([PUBLISH], True),
        ([RENAME, PUBLISH], True),
        ([RAISE, RAISE, PUBLISH], True),
        ([RAISE, PUBLISH, PUBLISH], True),
        ([TOUCH], False),
        ([RAISE, RENAME, PUBLISH], False),
        ([PUBLISH, RAISE, PUBLISH, RAISE], False),
    ],
)
async def test_each_version_requires_one_event(
    platform: Platform, statements: list[str], refused: bool
) -> None:
    teacher = platform.client("courses", "teacher", uuid4())
    course_id = await new_course(teacher)
    database: Any = await asyncpg.connect(platform.stack.database_urls["courses"])
    transaction = database.transaction()
    await transaction.start()
    try:
        for statement in statements:
            await database.execute(statement, course_id)
        if refused:
            with pytest.raises(asyncpg.RaiseError, match="rose by"):
                await database.execute("SET CONSTRAINTS ALL IMMEDIATE")
        else:
            await database.execute("SET CONSTRAINTS ALL IMMEDIATE")
    finally:
        await transaction.rollback()
        await database.close()
