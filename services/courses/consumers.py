"""The subscription of courses: events of the other services and their handlers."""

from coursestream_events.enrollment import (
    StudentEnrolled,
    StudentUnenrolled,
    UserErased,
    UserRegistered,
    UserUpdated,
)
from services.courses.service.handlers.enrollments import store_enrollments
from services.courses.service.handlers.users import erase_users, store_roles
from shared.consuming import Consumer

CONSUMER = Consumer(
    service="courses",
    handlers={
        StudentEnrolled: store_enrollments,
        StudentUnenrolled: store_enrollments,
        UserRegistered: store_roles,
        UserUpdated: store_roles,
        UserErased: erase_users,
    },
)
