"""Reporting's tables: facts as events reported them, and the figures that follow from them.

All but ``NOT_REBUILT`` and those of webhooks follow from the log alone, and a rebuild replaces
them. Facts and figures hold no generated key and no wall clock, so a rebuild gives the same bytes.
"""

from services.reporting.models.activity import StudentActivity, TeachingActivity
from services.reporting.models.audits import AuditFindings
from services.reporting.models.calendar import DailyReport, SchoolCalendar, daily_report_id
from services.reporting.models.courses import (
    Assessment,
    Course,
    OutlineLesson,
    Ownership,
    Transfer,
)
from services.reporting.models.daily_metrics import (
    CompletionTime,
    DailyFlows,
    DailyMetrics,
    GradingDelay,
    GradingTurnarounds,
)
from services.reporting.models.groups import Group
from services.reporting.models.progress import (
    AssessmentException,
    Completion,
    CourseCompletion,
    Enrollment,
    EnrollmentCycle,
    Reset,
    Result,
    Submission,
)
from services.reporting.models.questions import QuestionResult
from services.reporting.models.totals import (
    ActiveDay,
    CourseTotals,
    GradeCount,
    GradingBacklog,
    StudentTotals,
    TeacherStudent,
    TeacherTotals,
)
from services.reporting.models.users import User
from services.reporting.models.webhooks import (
    WebhookAttempt,
    WebhookDelivery,
    WebhookOffset,
    WebhookSubscription,
)
from shared.kernel_models import IdempotentResponse, JobRun, Outbox, OutboxLogEnd, OutboxState

__all__ = [
    "NOT_REBUILT",
    "ActiveDay",
    "Assessment",
    "AssessmentException",
    "AuditFindings",
    "Completion",
    "CompletionTime",
    "Course",
    "CourseCompletion",
    "CourseTotals",
    "DailyFlows",
    "DailyMetrics",
    "DailyReport",
    "Enrollment",
    "EnrollmentCycle",
    "GradeCount",
    "GradingBacklog",
    "GradingDelay",
    "GradingTurnarounds",
    "Group",
    "OutlineLesson",
    "Ownership",
    "QuestionResult",
    "Reset",
    "Result",
    "SchoolCalendar",
    "StudentActivity",
    "StudentTotals",
    "Submission",
    "TeacherStudent",
    "TeacherTotals",
    "TeachingActivity",
    "Transfer",
    "User",
    "WebhookAttempt",
    "WebhookDelivery",
    "WebhookOffset",
    "WebhookSubscription",
    "daily_report_id",
]

NOT_REBUILT = (
    Outbox,
    OutboxLogEnd,
    OutboxState,
    IdempotentResponse,
    JobRun,
    User,
    DailyReport,
    AuditFindings,
)
