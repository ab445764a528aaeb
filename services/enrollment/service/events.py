"""The events of users and enrollments, built from their states."""

from datetime import datetime
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import (
    EnrollmentData,
    GroupData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserErased,
    UserErasedData,
    UserRegistered,
    UserUpdated,
)
from services.enrollment.models import Group
from services.enrollment.schemas.enrollments import Enrollment
from services.enrollment.schemas.users import UserSummary
from shared.outbox import new_event


def user_registered(user: UserSummary, occurred_at: datetime, *, imported: bool = False) -> Event:
    data = _user_data(user, occurred_at, imported=imported)
    return new_event(UserRegistered, data, aggregate=str(user.user_id), version=1)


def user_updated(
    user: UserSummary, occurred_at: datetime, version: int, *, imported: bool = False
) -> Event:
    data = _user_data(user, occurred_at, imported=imported)
    return new_event(UserUpdated, data, aggregate=str(user.user_id), version=version)


def user_erased(user_id: UUID, erased_at: datetime, version: int) -> Event:
    data = UserErasedData(occurred_at=erased_at, user_id=user_id)
    return new_event(UserErased, data, aggregate=str(user_id), version=version)


def _user_data(user: UserSummary, occurred_at: datetime, *, imported: bool = False) -> UserData:
    """Only the public fields: an email address never leaves this service."""
    public = user.model_dump(include=set(UserSummary.model_fields))
    return UserData(occurred_at=occurred_at, imported=imported, **public)


def student_enrolled(enrollment: Enrollment, *, imported: bool = False) -> Event:
    data = EnrollmentData(
        occurred_at=enrollment.enrolled_at, imported=imported, **_state(enrollment)
    )
    return new_event(
        StudentEnrolled, data, aggregate=_aggregate(enrollment), version=enrollment.version
    )


def student_unenrolled(enrollment: Enrollment, *, imported: bool = False) -> Event:
    if enrollment.unenrolled_at is None or enrollment.reason is None:
        raise ValueError("the enrollment is open")
    data = StudentUnenrolledData(
        occurred_at=enrollment.unenrolled_at,
        imported=imported,
        reason=enrollment.reason,
        **_state(enrollment),
    )
    return new_event(
        StudentUnenrolled, data, aggregate=_aggregate(enrollment), version=enrollment.version
    )


def group_event(event: type[Event], group: Group) -> Event:
    data = group_data(group)
    return new_event(event, data, aggregate=str(group.group_id), version=group.version)


def group_data(group: Group) -> GroupData:
    return GroupData(
        occurred_at=group.updated_at,
        course_id=group.course_id,
        group_id=group.group_id,
        name=group.name,
        member_ids=tuple(group.member_ids),
    )


def _state(enrollment: Enrollment) -> dict[str, Any]:
    return enrollment.model_dump(exclude={"unenrolled_at", "reason", "version"})


def _aggregate(enrollment: Enrollment) -> str:
    return f"{enrollment.course_id}:{enrollment.student_id}"
