"""Exceptions that the teacher of a course grants its students."""

from typing import Any

from tests.support.platform import eventually
from tests.support.progress_course import Student, ok


def exception_path(student: Student, item_id: str) -> str:
    course_id = student.course.course_id
    return f"/v1/courses/{course_id}/students/{student.student_id}/exceptions/{item_id}"


async def grant_exception(student: Student, item_id: str, **granted: Any) -> dict[str, Any]:
    """Grant an exception in place of the present one."""
    client, path = student.course.grader, exception_path(student, item_id)

    async def known() -> str:
        answer = await client.get(path)
        ok(answer)
        return answer.headers["ETag"]

    headers = {"If-Match": await eventually(known)}
    return ok(await client.put(path, json=granted, headers=headers))


async def revoke_exception(student: Student, item_id: str) -> None:
    client, path = student.course.grader, exception_path(student, item_id)
    headers = {"If-Match": (await client.get(path)).headers["ETag"]}
    ok(await client.delete(path, headers=headers), 204)
