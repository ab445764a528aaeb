"""The subscription of progress: events of the other services and their handlers."""

from coursestream_events.courses import (
    AssignmentPublished,
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CourseOutlineChanged,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
    QuizAnswerKeyPublished,
    QuizPublished,
)
from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled, UserErased
from services.progress.service.handlers.courses import apply_answer_keys, apply_course_events
from services.progress.service.handlers.enrollments import apply_enrollments
from services.progress.service.handlers.users import erase_users
from shared.consuming import Consumer

# Handlers run in this order; courses come first, because all code locks their rows first.
CONSUMER = Consumer(
    service="progress",
    handlers={
        CourseCreated: apply_course_events,
        CourseUpdated: apply_course_events,
        CoursePublished: apply_course_events,
        CourseArchived: apply_course_events,
        CourseDeleted: apply_course_events,
        CourseTransferred: apply_course_events,
        CourseOutlineChanged: apply_course_events,
        QuizPublished: apply_course_events,
        AssignmentPublished: apply_course_events,
        QuizAnswerKeyPublished: apply_answer_keys,
        StudentEnrolled: apply_enrollments,
        StudentUnenrolled: apply_enrollments,
        UserErased: erase_users,
    },
)
