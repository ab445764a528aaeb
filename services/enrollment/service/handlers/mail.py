"""Events of progress and reporting that users get mail about, and titles for that mail."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from coursestream_events.courses import AssignmentPublished, QuizPublished
from coursestream_events.progress import CourseCompleted, SubmissionGraded, SubmissionReturned
from coursestream_events.reporting import DailyReportGenerated
from services.enrollment.models import Assessment, ReportedDay, User
from services.enrollment.service.mail.queueing import NewMail, queue_mails
from shared.consuming import latest
from shared.database import Transaction, upsert


async def apply_grades(tx: Transaction, events: Sequence[SubmissionGraded]) -> None:
    """Queue mail about grades that users gave or changed; the answer key's are seen at once."""
    await queue_mails(
        [NewMail(event, "graded", [event.data.student_id]) for event in events if _is_new(event)]
    )


def _is_new(event: SubmissionGraded) -> bool:
    data = event.data
    return data.graded_by == "user" and (data.revision == 1 or data.score != data.previous_score)


async def apply_returns(tx: Transaction, events: Sequence[SubmissionReturned]) -> None:
    await queue_mails([NewMail(event, "returned", [event.data.student_id]) for event in events])


async def apply_completions(tx: Transaction, events: Sequence[CourseCompleted]) -> None:
    await queue_mails([NewMail(event, "completed", [event.data.student_id]) for event in events])


async def apply_reports(tx: Transaction, events: Sequence[DailyReportGenerated]) -> None:
    """Queue a teacher's report for that teacher, and the school's for the administrators."""
    await upsert(ReportedDay, _figures(events), newer="revision")
    first = [event for event in events if event.data.revision == 1]
    if first:
        administrators = await _administrators()
        await queue_mails(
            [NewMail(event, "report", _readers(event, administrators)) for event in first]
        )


def _figures(events: Sequence[DailyReportGenerated]) -> list[dict[str, Any]]:
    reports = latest(events, lambda event: event.data.report_id)
    return [
        {
            "report_id": event.data.report_id,
            "report_date": event.data.report_date,
            "teacher_id": event.data.teacher_id,
            "revision": event.data.revision,
            "figures": event.data.figures.model_dump_json(),
        }
        for event in reports
        if event.data.figures is not None
    ]


def _readers(report: DailyReportGenerated, administrators: list[UUID]) -> list[UUID]:
    teacher_id = report.data.teacher_id
    return administrators if teacher_id is None else [teacher_id]


async def _administrators() -> list[UUID]:
    found = User.filter(role="superadmin", erased_at=None, deactivated_at=None)
    return [row["user_id"] for row in await found.order_by("user_id").values("user_id")]


async def apply_titles(
    tx: Transaction, events: Sequence[QuizPublished | AssignmentPublished]
) -> None:
    rows = [
        {
            "item_id": item_id(event),
            "course_id": event.data.course_id,
            "version": event.aggregateversion,
            "title": event.data.title,
        }
        for event in latest(events, item_id)
    ]
    await upsert(Assessment, rows, newer="version")


def item_id(event: QuizPublished | AssignmentPublished) -> UUID:
    if isinstance(event, QuizPublished):
        return event.data.quiz_id
    return event.data.assignment_id
