"""Adopt published events that a restored database no longer has."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import (
    EnrollmentData,
    GroupData,
    GroupDeleted,
    StudentUnenrolledData,
    UserData,
    UserErasedData,
)
from services.enrollment.models import Course, Enrollment, EnrollmentCycle, Group, User
from services.enrollment.schemas.users import placeholder_name
from services.enrollment.service.purging import purge_user
from shared.database import Transaction, insert, upsert

_UNKNOWN_TEACHER = UUID(int=0)


async def adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    """Apply published events to users and enrollments; return what events do not carry."""
    lost = []
    for event in events:
        match event.data:
            case UserErasedData():
                await _adopt_erasure(tx, event.data, event.aggregateversion)
            case UserData():
                lost += await _adopt_user(event.data, event.aggregateversion)
            case EnrollmentData():
                await _adopt_enrollment(event.data, event.aggregateversion)
            case GroupData():
                await _adopt_group(event, event.data)
    return lost


async def _adopt_user(data: UserData, version: int) -> list[str]:
    """An erased user stays erased, whatever was published before."""
    user = await User.get_or_none(user_id=data.user_id)
    if user is not None and user.erased_at is not None:
        user.version = version
        await user.save(update_fields=("version",))
        return []
    state = {
        "display_name": data.display_name,
        "role": data.role,
        "version": version,
        "updated_at": data.occurred_at,
    }
    if user is not None:
        await user.update_from_dict(state).save(update_fields=state)
        return []
    await insert(User, [{**state, "user_id": data.user_id, "created_at": data.occurred_at}])
    return [f"user {data.user_id}: email address, locale, time zone, notification preferences"]


async def _adopt_erasure(tx: Transaction, data: UserErasedData, version: int) -> None:
    """The enrollments that the erasure closed are adopted from the events of their own topic."""
    erased = {
        "user_id": data.user_id,
        "version": version,
        "notifications": [],
        "created_at": data.occurred_at,
        "updated_at": data.occurred_at,
        "erased_at": data.occurred_at,
    }
    await insert(User, [erased], skip_existing=True)
    await purge_user(tx, data.user_id, version, data.occurred_at, requested_by=data.user_id)


async def _adopt_enrollment(data: EnrollmentData, version: int) -> None:
    await _ensure_course(data.course_id)
    await _ensure_student(data)
    key = {"course_id": data.course_id, "student_id": data.student_id}
    # Later cycles were opened by commands without knowledge of the published event.
    await EnrollmentCycle.filter(**key, cycle__gt=data.cycle).delete()
    closed = isinstance(data, StudentUnenrolledData)
    ended_at = data.occurred_at if closed else None
    cycle: dict[str, Any] = {
        **key,
        "cycle": data.cycle,
        "progress_from_cycle": data.progress_from_cycle,
    }
    enrollment = {"version": version, "closed_at": ended_at, "expires_at": data.expires_at}
    await upsert(Enrollment, [cycle | enrollment])
    period = {
        "enrolled_at": data.enrolled_at,
        "unenrolled_at": ended_at,
        "reason": data.reason if isinstance(data, StudentUnenrolledData) else None,
    }
    await upsert(EnrollmentCycle, [cycle | period])


async def _adopt_group(event: Event, data: GroupData) -> None:
    await _ensure_course(data.course_id)
    state = {
        "group_id": data.group_id,
        "course_id": data.course_id,
        "name": data.name,
        "member_ids": list(data.member_ids),
        "version": event.aggregateversion,
        "updated_at": data.occurred_at,
        "deleted_at": data.occurred_at if isinstance(event, GroupDeleted) else None,
    }
    created = await Group.filter(group_id=data.group_id).values_list("created_at", flat=True)
    await upsert(Group, [state | {"created_at": created[0] if created else data.occurred_at}])


async def _ensure_course(course_id: UUID) -> None:
    """Create a placeholder for a course that the database does not know."""
    course = {
        "course_id": course_id,
        "version": 0,
        "slug": "",
        "title": "",
        "teacher_id": _UNKNOWN_TEACHER,
        "status": "draft",
        "deleted": False,
    }
    await insert(Course, [course], skip_existing=True)


async def _ensure_student(data: EnrollmentData) -> None:
    student = {
        "user_id": data.student_id,
        "display_name": placeholder_name("student", data.student_id),
        "role": "student",
        "version": 1,
        "created_at": data.occurred_at,
        "updated_at": data.occurred_at,
    }
    await insert(User, [student], skip_existing=True)
