"""What mail says, from real rows to the server."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from coursestream_events import Event
from coursestream_events.progress import SubmissionReturned
from coursestream_events.reporting import DailyReportGenerated
from services.enrollment.models import Course, Mail
from services.enrollment.service.mail.sending import send_mails
from services.enrollment.service.purging import purge_user
from shared.clock import now
from shared.database import transaction
from tests.support.mail_school import (
    completed,
    event,
    found_course,
    found_school,
    graded,
    outcomes,
    receive,
    student,
    teacher,
)
from tests.support.smtp import Mailbox

pytestmark = pytest.mark.usefixtures("school")


def returned() -> Event:
    return event(SubmissionReturned, student_id=student(0))


@pytest.mark.parametrize(
    ("cause", "subject"),
    [
        (lambda: graded(0), "Tie a bowline was graded"),
        (returned, "Tie a bowline was returned to you"),
        (completed, "You completed Knots & Splices"),
    ],
)
async def test_a_mail_says_what_happened(
    mailbox: Mailbox, cause: Callable[[], Event], subject: str
) -> None:
    await found_school(students=1)
    await receive(cause())
    assert await send_mails() == 1
    (message,) = mailbox.messages
    assert message["Subject"] == subject
    assert message["From"] == "Harbor School <mail@school.example>"
    body = message.get_body(("plain",))
    assert body is not None
    assert "Knots & Splices" in body.get_content()
    html = message.get_body(("html",))
    assert html is not None
    assert "Knots &amp; Splices" in html.get_content()


@pytest.mark.parametrize("separator", ["\n", "\x0b", "\x85", "\u2028"])
async def test_a_title_of_two_lines_is_one_line_in_the_subject(
    mailbox: Mailbox, separator: str
) -> None:
    await found_school(students=1)
    await Course.all().update(title=f"Knots{separator}Bcc: all@school.example")
    await receive(completed())
    assert await send_mails() == 1
    assert mailbox.messages[0]["Subject"] == "You completed Knots Bcc: all@school.example"
    assert mailbox.messages[0]["Bcc"] is None


@pytest.mark.parametrize("email", ["ada(lovelace)@school.example", "a..b@school.example"])
async def test_an_address_that_no_header_can_hold_is_refused(mailbox: Mailbox, email: str) -> None:
    await found_school(students=1, email=email)
    await receive(graded(0))
    assert await send_mails() == 0
    assert await outcomes() == {"refused": 1}
    assert mailbox.messages == []


async def test_mail_about_a_course_that_has_not_arrived_waits_for_it(mailbox: Mailbox) -> None:
    await found_school(students=1)
    await Course.all().delete()
    await receive(graded(0))
    assert await send_mails() == 0
    assert await outcomes() == {"queued": 1}
    await found_course()
    await Mail.all().update(next_attempt_at=now())
    assert await send_mails() == 1


async def test_a_report_is_compared_with_the_one_of_the_week_before(mailbox: Mailbox) -> None:
    await found_school(students=1)
    figures = {"lessons_completed": 7, "submissions": 2, "graded": 1}
    days = {"2026-05-03": "2026-05-04T01:00:00Z", "2026-05-10": datetime.now(UTC)}
    for day, moment in days.items():
        data = {"report_id": uuid4(), "report_date": day, "occurred_at": moment}
        await receive(event(DailyReportGenerated, **data, teacher_id=teacher(0), figures=figures))
        figures["lessons_completed"] += 3
    assert await send_mails() == 1
    body = mailbox.messages[0].get_body(("plain",))
    assert body is not None
    assert "Lessons completed: 10 (+3 from the week before)" in body.get_content()


async def test_a_report_names_ten_students_at_risk_and_none_who_was_erased(
    mailbox: Mailbox,
) -> None:
    await found_school(students=13)
    at_risk = sorted(student(n) for n in range(13))
    totals = {"students": 13, "active_students": 0, "ungraded": 0}
    snapshot = {**totals, "students_at_risk": at_risk}
    report = {"report_id": uuid4(), "teacher_id": teacher(0), "snapshot": snapshot}
    await receive(event(DailyReportGenerated, **report))
    async with transaction() as tx:
        await purge_user(tx, student(0), 2, now(), requested_by=student(0))
    assert await send_mails() == 1
    body = mailbox.messages[0].get_body(("plain",))
    assert body is not None
    text = body.get_content().replace("\r\n", "\n")
    assert "Waiting for a first grade: 0\n" in text
    assert "Students at risk: 13\n- Student 1\n- Student 10\n- Student 11\n" in text
    assert text.count("- Student") == 10
    assert "Student 0" not in text
    assert "and 3 others\n" in text
