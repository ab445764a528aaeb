"""What a mail says about its cause: the event's data, and titles and names as they are now.

Names are read when a mail is composed, so that the queue holds none and an erased one is left out.
"""

from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from coursestream_events.enrollment import EnrollmentData
from coursestream_events.progress import LearnerData, SubmissionData
from coursestream_events.reporting import (
    DailyFigures,
    DailyReportGeneratedData,
    DailySnapshot,
)
from services.enrollment.models import Assessment, Course, ReportedDay, User
from services.enrollment.models.mail import MailKind
from services.enrollment.service.mail.transport import TryLater

# Of the students at risk.
_NAMED = 10


async def facts_of(mail: asyncpg.Record) -> dict[str, Any]:
    """Return the variables of the templates of this kind of mail.

    Raises:
        TryLater: the events of the mail's course have not arrived yet.
    """
    kind: MailKind = mail["kind"]
    match kind:
        case "welcome":
            enrollment = EnrollmentData.model_validate_json(mail["data"])
            return {"data": enrollment, **await _course(enrollment.course_id)}
        case "graded" | "returned":
            submission = SubmissionData.model_validate_json(mail["data"])
            return {"data": submission, **await _submission(submission)}
        case "completed":
            learner = LearnerData.model_validate_json(mail["data"])
            return {"data": learner, **await _course(learner.course_id)}
        case "report":
            report = DailyReportGeneratedData.model_validate_json(mail["data"])
            return {
                "data": report,
                "before": await _week_before(report),
                **await _at_risk(report.snapshot),
            }


async def _course(course_id: UUID) -> dict[str, Any]:
    course = await Course.get_or_none(course_id=course_id)
    if course is None:
        raise TryLater
    return {"course": course.title, "course_id": course_id}


async def _submission(submission: SubmissionData) -> dict[str, Any]:
    assessment = await Assessment.get_or_none(item_id=submission.item_id)
    return {
        **await _course(submission.course_id),
        "item": None if assessment is None else assessment.title,
        "grader": await _name_of(submission.grader_id),
    }


async def _week_before(report: DailyReportGeneratedData) -> DailyFigures | None:
    """Return the figures of the same weekday a week before, if there was a report."""
    day = await ReportedDay.get_or_none(
        report_date=report.report_date - timedelta(days=7), teacher_id=report.teacher_id
    )
    return None if day is None else DailyFigures.model_validate(day.figures)


async def _at_risk(snapshot: DailySnapshot | None) -> dict[str, Any]:
    """Return names of students at risk, and how many others the report has."""
    ids = [] if snapshot is None else list(snapshot.students_at_risk)
    users = User.filter(user_id__in=ids, erased_at=None).order_by("sort_text", "user_id")
    names = [row["display_name"] for row in await users.limit(_NAMED).values("display_name")]
    return {"at_risk_names": names, "at_risk_others": len(ids) - len(names)}


async def _name_of(user_id: UUID | None) -> str | None:
    """Return the name of a user; None if there is no user, or an erased one."""
    user = None if user_id is None else await User.get_or_none(user_id=user_id)
    return None if user is None else user.display_name
