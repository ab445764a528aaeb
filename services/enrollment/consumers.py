"""What enrollment takes from the other services."""

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
from services.enrollment.service.handlers.courses import store_courses
from shared.consuming import Consumer

_CONTENT = "an enrollment depends on no course's content"
_NOTIFICATIONS = "notifications have an issue of their own"

CONSUMER = Consumer(
    service="enrollment",
    handlers={
        CourseCreated: store_courses,
        CourseUpdated: store_courses,
        CoursePublished: store_courses,
        CourseArchived: store_courses,
        CourseTransferred: store_courses,
        CourseDeleted: store_courses,
    },
    ignored={
        CourseOutlineChanged: _CONTENT,
        QuizPublished: _CONTENT,
        AssignmentPublished: _CONTENT,
        CourseCompleted: _NOTIFICATIONS,
        SubmissionGraded: _NOTIFICATIONS,
        DailyReportGenerated: _NOTIFICATIONS,
    },
    # Most of what it reads is every learner's every step, which tells it nothing.
    pause_seconds=0.05,
)
