"""The tables of enrollment."""

from services.enrollment.models.courses import (
    Course,
    EnrollmentAccess,
    EnrollmentPolicy,
    Invitation,
)
from services.enrollment.models.enrollments import Enrollment, EnrollmentCycle
from services.enrollment.models.groups import Group
from services.enrollment.models.mail import Assessment, Mail, MailedEvent, MailToken, ReportedDay
from services.enrollment.models.users import Erasure, Notification, User

__all__ = [
    "Assessment",
    "Course",
    "Enrollment",
    "EnrollmentAccess",
    "EnrollmentCycle",
    "EnrollmentPolicy",
    "Erasure",
    "Group",
    "Invitation",
    "Mail",
    "MailToken",
    "MailedEvent",
    "Notification",
    "ReportedDay",
    "User",
]
