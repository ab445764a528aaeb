"""Mail about grades while the process that queues and sends it is killed."""

import asyncio
from dataclasses import dataclass
from email.message import EmailMessage
from functools import partial

import asyncpg
import pytest

from shared.references import id_of
from tests.conftest import FULL
from tests.support.enrolling import email_address, import_records, user_row
from tests.support.mail_folder import received, recipient
from tests.support.platform import Platform, eventually
from tests.support.progress_course import Course, Student, grade, open_course

TEACHERS, STUDENTS, KILLS = (10, 20, 20) if FULL else (2, 2, 2)
MAILS = "SELECT attempts, outcome FROM mails WHERE kind = 'graded' AND recipient_id = ANY($1)"


@dataclass
class Graded:
    """A student with work to grade."""

    course: Course
    student: Student
    address: str
    submission_id: str


@pytest.mark.timeout(1800)
async def test_each_grade_is_mailed_although_enrollment_is_killed(platform: Platform) -> None:
    """Kill it between event and queue, queue and mail, mail and mail; doubles are counted."""
    courses = [await handed_in(platform) for _ in range(TEACHERS)]
    work = [each for course in courses for each in course]
    for kill in range(KILLS):
        part = work[kill::KILLS]
        await asyncio.gather(*(grade(each.course, each.submission_id, "15") for each in part))
        if kill % 2:
            await eventually(partial(some_mail, platform, part))
        platform.supervisor.kill("enrollment")
        platform.supervisor.wait_ready("enrollment")

    rows = await eventually(lambda: all_sent(platform, work), within=180)
    mails = grades_in(platform, work)
    assert {recipient(mail) for mail in mails} == {each.address for each in work}
    doubles = len(mails) - len(work)
    assert doubles <= sum(row["attempts"] > 1 for row in rows) <= KILLS


async def handed_in(platform: Platform) -> list[Graded]:
    """Open a course whose students have submitted an assignment."""
    course = await open_course(platform, lessons=0)
    assignment_id = await course.show_assignment(title="Tie a bowline")
    await course.enroll()
    users = [user_row(email=email_address("student")) for _ in range(STUDENTS)]
    await import_records(platform, "users", users)

    async def submit(user: dict[str, str]) -> Graded:
        student = Student(course, id_of("user", user["reference"]))
        await student.enroll()
        submission = await student.submit(assignment_id)
        return Graded(course, student, user["email"], submission["submission_id"])

    return list(await asyncio.gather(*(submit(user) for user in users)))


def grades_in(platform: Platform, work: list[Graded]) -> list[EmailMessage]:
    mails = received(platform, *(each.address for each in work))
    return [mail for mail in mails if "graded" in mail["Subject"]]


async def some_mail(platform: Platform, work: list[Graded]) -> None:
    assert grades_in(platform, work)


async def all_sent(platform: Platform, work: list[Graded]) -> list[asyncpg.Record]:
    students = [each.student.student_id for each in work]
    rows = await platform.fetch("enrollment", MAILS, students)
    assert [row["outcome"] for row in rows] == ["sent"] * len(work)
    return rows
