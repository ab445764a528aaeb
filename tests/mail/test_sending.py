"""Which events are mailed, to whom, and what becomes of the mail."""

import asyncio
import os
import random
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from uuid import UUID, uuid4

import pytest
from aiosmtpd.smtp import Envelope

from coursestream_events.reporting import DailyReportGenerated
from deploy.local.paths import CHECKOUT
from services.enrollment.models import Mail, MailedEvent, User
from services.enrollment.service.commands.users import deactivate, unsubscribe
from services.enrollment.service.mail import sending
from services.enrollment.service.mail.sending import clean_mails, send_mails
from services.enrollment.service.purging import purge_user
from shared.clock import now
from shared.database import connection, transaction
from tests.conftest import FULL
from tests.support.mail_school import (
    address,
    age,
    completed,
    event,
    found_school,
    graded,
    outcomes,
    receive,
    student,
    teacher,
)
from tests.support.platform import eventually
from tests.support.smtp import OK, Mailbox

pytestmark = pytest.mark.usefixtures("school")

TEACHERS = 10 if FULL else 2
GRADES = 200 if FULL else 20
KILLS = 20 if FULL else 3


async def test_each_grade_by_a_teacher_is_mailed_once_to_its_student(mailbox: Mailbox) -> None:
    await found_school(students=GRADES, teachers=TEACHERS)
    grades = [graded(n, grader_id=teacher(n % TEACHERS)) for n in range(GRADES)]
    await receive(*grades)
    await receive(*grades)
    assert await send_mails() == GRADES
    assert await send_mails() == 0
    assert sorted(mailbox.recipients) == sorted(address(n) for n in range(GRADES))
    assert all(mailbox.encrypted)
    assert await outcomes() == {"sent": GRADES}


async def test_no_mail_is_lost_when_its_process_is_killed(
    mailbox: Mailbox, environment: dict[str, str]
) -> None:
    """A mail is delivered twice only if its process ended around the server's answer."""
    await found_school(students=GRADES)
    await receive(*(graded(n) for n in range(GRADES)))
    kills = 0
    while "queued" in await outcomes():
        sender = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.support.mail_sender",
            cwd=CHECKOUT, env={**os.environ, **environment},
        )  # fmt: skip
        if kills < KILLS:
            seen = len(mailbox.messages)
            await eventually(partial(more_messages, mailbox, seen))
            await asyncio.sleep(random.uniform(0, 0.02))
            sender.kill()
            kills += 1
        await sender.wait()
    assert await outcomes() == {"sent": GRADES}
    assert set(mailbox.recipients) == {address(n) for n in range(GRADES)}
    doubles = len(mailbox.messages) - GRADES
    assert doubles <= kills
    # Both copies have one Message-ID, so that a mail server can drop the second.
    assert len({message["Message-ID"] for message in mailbox.messages}) == GRADES
    repeated = await Mail.filter(attempts__gt=1).count()
    assert doubles <= repeated <= kills


async def more_messages(mailbox: Mailbox, seen: int) -> None:
    assert len(mailbox.messages) > seen


async def test_corrections_by_the_answer_key_are_not_mailed() -> None:
    await found_school(students=1)
    by_key = {"graded_by": "key", "grader_id": None}
    await receive(
        *(graded(0, revision=2, score="3", previous_score="1", **by_key) for _ in range(300))
    )
    assert await outcomes() == {}


@pytest.mark.parametrize(
    ("grade", "mailed"),
    [
        ({"revision": 1}, True),
        ({"revision": 2, "score": "5", "previous_score": "4"}, True),
        ({"revision": 2, "score": "5", "previous_score": "5.00"}, False),
        ({"revision": 1, "graded_by": "key", "grader_id": None}, False),
        ({"revision": 1, "imported": True}, False),
        ({"revision": 1, "occurred_at": datetime.now(UTC) - timedelta(hours=24)}, False),
    ],
)
async def test_a_grade_is_mailed_if_it_is_new_to_the_student(
    grade: dict[str, object], mailed: bool
) -> None:
    await found_school(students=1)
    await receive(graded(0, **grade))
    assert await outcomes() == ({"queued": 1} if mailed else {})


async def test_a_republished_snapshot_is_not_mailed() -> None:
    await found_school(students=1)
    await receive(graded(0).model_copy(update={"snapshotfrom": 3}))
    assert await outcomes() == {}


async def test_the_first_revision_of_a_report_goes_to_its_teacher_and_to_administrators(
    mailbox: Mailbox,
) -> None:
    await found_school(students=1, teachers=2)
    await User.filter(user_id=teacher(1)).update(role="superadmin")
    await receive(
        event(DailyReportGenerated, report_id=uuid4(), teacher_id=teacher(0)),
        event(DailyReportGenerated, report_id=uuid4(), teacher_id=None),
        event(DailyReportGenerated, report_id=uuid4(), teacher_id=teacher(0), revision=2),
    )
    assert await send_mails() == 2
    assert sorted(mailbox.recipients) == ["teacher0@school.example", "teacher1@school.example"]


async def test_nothing_is_sent_after_unsubscribing_even_if_it_was_queued(mailbox: Mailbox) -> None:
    await found_school(students=2)
    await receive(graded(0), graded(1))
    assert await send_mails() == 2
    first = next(m for m in mailbox.messages if m["To"].addresses[0].addr_spec == address(0))
    assert first["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    link = first["List-Unsubscribe"].strip("<>")
    assert link.startswith("https://school.example/enrollment/mail/")
    await receive(graded(0), graded(1))
    assert link.endswith("/unsubscribe/grades")
    await unsubscribe(UUID(link.split("/")[-3]), "grades")
    await receive(graded(0), completed())
    assert await send_mails() == 2
    assert mailbox.recipients.count(address(0)) == 2
    assert await outcomes() == {"sent": 4, "unwanted": 2}
    user = await User.get(user_id=student(0))
    assert (user.notifications, user.version) == (["enrollments", "completions", "reports"], 2)


async def test_a_deactivated_user_receives_no_mail(mailbox: Mailbox) -> None:
    await found_school(students=1)
    await receive(graded(0))
    await deactivate(student(0))
    assert await send_mails() == 0
    assert await outcomes() == {"unwanted": 1}


async def test_mail_that_could_not_be_sent_for_a_day_is_dropped(mailbox: Mailbox) -> None:
    await found_school(students=1)
    await receive(graded(0))
    await age(timedelta(hours=25))
    assert await send_mails() == 0
    assert await outcomes() == {"expired": 1}
    assert mailbox.messages == []


async def test_a_refused_mail_stays_refused_and_a_deferred_one_is_retried(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sending, "_FIRST_RETRY", timedelta(seconds=0))
    answers = {address(0): ["550 no such mailbox"], address(1): ["451 try later", OK]}
    mailbox.answer = lambda envelope: answer(answers, envelope)
    await found_school(students=3)
    await receive(graded(0), graded(1), graded(2))
    assert await send_mails() == 2
    assert mailbox.recipients == [address(2), address(1)]
    assert await outcomes() == {"sent": 2, "refused": 1}


def answer(answers: dict[str, list[str]], envelope: Envelope) -> str:
    return (answers.get(envelope.rcpt_tos[0]) or [OK]).pop(0)


async def test_mail_waits_while_the_server_refuses_the_login(
    mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    await found_school(students=1)
    await receive(graded(0))
    with monkeypatch.context() as wrong:
        wrong.setenv("SMTP_PASSWORD", "wrong")
        with pytest.raises(sending.CannotSend):
            await send_mails()
    assert await outcomes() == {"queued": 1}
    assert await send_mails() == 1


async def test_an_erasure_reaches_the_queue_and_the_links() -> None:
    await found_school(students=2)
    await receive(graded(0), graded(1))
    await send_mails()
    await receive(graded(0), graded(1))
    async with transaction() as tx:
        await purge_user(tx, student(0), 2, now(), requested_by=student(0))
    assert {row["recipient_id"] for row in await Mail.all().values("recipient_id")} == {student(1)}
    async with connection() as pooled:
        assert await pooled.fetchval("SELECT count(*) FROM mail_tokens") == 1
        assert await pooled.fetchval("SELECT mails FROM erasures") == 2
        queue = str(await pooled.fetch("SELECT * FROM mails"))
    assert "Student" not in queue
    assert "@" not in queue


async def test_queue_and_inbox_are_cleaned_after_two_weeks() -> None:
    await found_school(students=1)
    await receive(graded(0))
    assert await clean_mails() == 0
    await Mail.all().update(queued_at=now() - timedelta(days=15))
    await MailedEvent.all().update(received_at=now() - timedelta(days=15))
    assert await clean_mails() == 2
