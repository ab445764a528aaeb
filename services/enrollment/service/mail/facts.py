"""What a mail says about its cause: the event's data, and titles and names as they are now.

Names are read when a mail is composed, so that the queue holds none and an erased one is left out.
"""

from collections.abc import Collection
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from coursestream_events.enrollment import EnrollmentData
from coursestream_events.progress import LearnerData, SubmissionData
from coursestream_events.reporting import DailyFigures, DailyReportGeneratedData
from services.enrollment.models import Assessment, Course, ReportedDay, User
from services.enrollment.models.mail import MailKind


async def facts_of(mail: asyncpg.Record) -> dict[str, Any]:
    """Return the variables of the templates of this kind of mail."""
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
            return {"data": report, "before": await _week_before(report)}


async def _course(course_id: UUID) -> dict[str, Any]:
    course = await Course.get(course_id=course_id)
    return {"course": course.title, "course_id": course_id}


async def _submission(submission: SubmissionData) -> dict[str, Any]:
    assessment = await Assessment.get_or_none(item_id=submission.item_id)
    grader = submission.grader_id
    names = await names_of([] if grader is None else [grader])
    return {
        **await _course(submission.course_id),
        "item": None if assessment is None else assessment.title,
        "grader": None if grader is None else names.get(grader),
    }


async def _week_before(report: DailyReportGeneratedData) -> DailyFigures | None:
    """Return the figures of the same weekday a week before, if there was a report."""
    day = await ReportedDay.get_or_none(
        report_date=report.report_date - timedelta(days=7), teacher_id=report.teacher_id
    )
    return None if day is None else DailyFigures.model_validate(day.figures)


async def names_of(user_ids: Collection[UUID]) -> dict[UUID, str]:
    """Return the names of those who are not erased."""
    users = User.filter(user_id__in=list(user_ids), erased_at=None)
    return dict(await users.values_list("user_id", "display_name"))
