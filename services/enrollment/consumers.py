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
from coursestream_events.progress import CourseCompleted, SubmissionGraded, SubmissionReturned
from coursestream_events.reporting import DailyReportGenerated
from services.enrollment.service.handlers.courses import apply_courses
from services.enrollment.service.handlers.mail import (
    apply_completions,
    apply_grades,
    apply_reports,
    apply_returns,
    apply_titles,
)
from shared.consuming import Consumer

CONSUMER = Consumer(
    service="enrollment",
    handlers={
        CourseCreated: apply_courses,
        CourseUpdated: apply_courses,
        CoursePublished: apply_courses,
        CourseArchived: apply_courses,
        CourseTransferred: apply_courses,
        CourseDeleted: apply_courses,
        QuizPublished: apply_titles,
        AssignmentPublished: apply_titles,
        CourseCompleted: apply_completions,
        SubmissionGraded: apply_grades,
        SubmissionReturned: apply_returns,
        DailyReportGenerated: apply_reports,
    },
    ignored={CourseOutlineChanged: "enrollments do not depend on the content of courses"},
    # Most records are ignored events of progress: larger batches cost less.
    pause_seconds=0.05,
)
