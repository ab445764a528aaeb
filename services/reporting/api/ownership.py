"""Whose figures a caller may see."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from services.reporting.errors import CourseNotFound, TeacherNotFound
from services.reporting.queries.access import owns_course
from services.reporting.queries.groups import members_of
from shared.auth import Principal
from shared.http.access import CurrentPrincipal


def sees_all(principal: Principal) -> bool:
    return principal.has("superadmin", "service")


async def own_teacher(teacher_id: UUID, principal: CurrentPrincipal) -> UUID:
    if not sees_all(principal) and teacher_id != principal.user_id:
        raise TeacherNotFound(teacher_id)
    return teacher_id


async def own_course(course_id: UUID, principal: CurrentPrincipal) -> UUID:
    if not sees_all(principal) and not await owns_course(principal.user_id, course_id):
        raise CourseNotFound(course_id)
    return course_id


GroupId = Annotated[
    UUID | None, Query(description="Only the present members of this group of the course")
]


async def _members(
    course_id: Annotated[UUID, Depends(own_course)], group_id: GroupId = None
) -> list[UUID] | None:
    return await members_of(course_id, group_id)


OwnTeacher = Annotated[UUID, Depends(own_teacher)]
OwnCourse = Annotated[UUID, Depends(own_course)]
# Ids of the students of the group that the caller asked for; None for everybody.
Members = Annotated[list[UUID] | None, Depends(_members)]
