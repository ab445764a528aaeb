"""The subscription of enrollment: events of the other services and their handlers."""

from coursestream_events.courses import (
    AssignmentPublished,
    CourseArchived,
    CourseCreated,
    CourseDeleted,
    CourseOutlineChanged,
    CoursePublished,
    CourseTransferred,
    CourseUpdated,
    QuizPublished,
)
from coursestream_events.progress import CourseCompleted, SubmissionGraded
from coursestream_events.reporting import DailyReportGenerated
from services.enrollment.service.handlers.courses import apply_courses
from shared.consuming import Consumer

_CONTENT = "enrollments do not depend on the content of courses"
_NOTIFICATIONS = "notifications are not implemented yet"

CONSUMER = Consumer(
    service="enrollment",
    handlers={
        CourseCreated: apply_courses,
        CourseUpdated: apply_courses,
        CoursePublished: apply_courses,
        CourseArchived: apply_courses,
        CourseTransferred: apply_courses,
        CourseDeleted: apply_courses,
    },
    ignored={
        CourseOutlineChanged: _CONTENT,
        QuizPublished: _CONTENT,
        AssignmentPublished: _CONTENT,
        CourseCompleted: _NOTIFICATIONS,
        SubmissionGraded: _NOTIFICATIONS,
        DailyReportGenerated: _NOTIFICATIONS,
    },
    # Most records are ignored events of progress: larger batches cost less.
    pause_seconds=0.05,
)
