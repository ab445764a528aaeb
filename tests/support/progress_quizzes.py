"""Changes of quizzes that students take."""

from typing import Any
from uuid import UUID

from tests.support.platform import eventually
from tests.support.progress_course import Course, ok


async def change_quiz(course: Course, quiz_id: str, **terms: Any) -> None:
    """Publish a version with other terms, and wait until progress has applied it."""
    path = f"/v1/quizzes/{quiz_id}"
    tag = (await course.author.get(path)).headers["ETag"]
    answer = await course.author.patch(path, json=terms, headers={"If-Match": tag})
    version = ok(answer)["quiz_version"]

    async def known() -> None:
        rows = await course.platform.fetch(
            "progress",
            "SELECT FROM quizzes JOIN answer_keys USING (quiz_id, quiz_version)"
            " WHERE quiz_id = $1 AND quiz_version = $2",
            UUID(quiz_id),
            version,
        )
        assert rows

    await eventually(known)
