"""What courses takes from the other services."""

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled, UserErased
from services.courses.service.handlers.enrollments import store_enrollments
from services.courses.service.handlers.users import erase_people
from shared.consuming import Consumer

CONSUMER = Consumer(
    service="courses",
    handlers={
        StudentEnrolled: store_enrollments,
        StudentUnenrolled: store_enrollments,
        UserErased: erase_people,
    },
)
