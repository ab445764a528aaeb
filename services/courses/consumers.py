"""What courses takes from the other services."""

from services.courses.service.enrolments import erase_people, store_enrolments
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
