"""The events that courses applies."""

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled, UserErased
from services.courses.service.handlers.enrollments import store_enrollments
from services.courses.service.handlers.users import erase_users
from shared.consuming import Consumer

CONSUMER = Consumer(
    service="courses",
    handlers={
        StudentEnrolled: store_enrollments,
        StudentUnenrolled: store_enrollments,
        UserErased: erase_users,
    },
)
