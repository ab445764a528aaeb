"""What courses takes from the other services."""

from services.courses.service.enrolments import store_enrolments
from services.courses.service.erasure import erase_people
from shared.consuming import Consumer
from shared.events.enrollment import StudentEnrolled, StudentUnenrolled, UserErased

CONSUMER = Consumer(
    service="courses",
    handlers={
        StudentEnrolled: store_enrolments,
        StudentUnenrolled: store_enrolments,
        UserErased: erase_people,
    },
)
