"""A school in enrollment's database, and events of other services about it."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4, uuid5

from coursestream_events import Event, decode, example_of
from coursestream_events.progress import CourseCompleted, SubmissionGraded
from services.enrollment.consumers import CONSUMER
from services.enrollment.models import Assessment, Course, Mail, User
from shared.clock import now
from shared.database import insert, transaction

_SCHOOL = UUID("0192f3a0-0000-7000-8000-00000000ffff")
COURSE, ITEM = uuid5(_SCHOOL, "course"), uuid5(_SCHOOL, "item")


def teacher(number: int) -> UUID:
    return uuid5(_SCHOOL, f"teacher {number}")


def student(number: int) -> UUID:
    return uuid5(_SCHOOL, f"student {number}")


def address(number: int) -> str:
    return f"student{number}@school.example"


async def found_school(*, students: int, teachers: int = 1, **of_students: Any) -> None:
    """Create a course with an assignment, its teachers and students with addresses."""
    moment = now()
    common = {"version": 1, "created_at": moment, "updated_at": moment}
    common |= {"locale": None, "time_zone": None}
    people = [
        {
            **common,
            "user_id": teacher(n),
            "display_name": f"Teacher {n}",
            "email": f"teacher{n}@school.example",
            "role": "teacher",
        }
        for n in range(teachers)
    ]
    people += [
        {
            **common,
            "user_id": student(n),
            "display_name": f"Student {n}",
            "email": address(n),
            "role": "student",
            **of_students,
        }
        for n in range(students)
    ]
    await insert(User, people)
    await found_course()
    item = {"item_id": ITEM, "course_id": COURSE, "version": 1, "title": "Tie a bowline"}
    await insert(Assessment, [item])


async def found_course() -> None:
    course = {"course_id": COURSE, "version": 1, "slug": "knots", "title": "Knots & Splices"}
    course |= {"teacher_id": teacher(0), "status": "published", "deleted": False}
    await insert(Course, [course])


def event(kind: type[Event], **data: Any) -> Event:
    """Return the example of an event with a new id, of now, with other ``data``."""
    document = json.loads(example_of(kind))
    document["id"] = str(uuid4())
    moment = datetime.now(UTC).isoformat()
    common: dict[str, Any] = {"occurred_at": moment, "submitted_at": moment, "graded_at": moment}
    common |= {"course_id": COURSE, "item_id": ITEM}
    document["data"] |= {key: common[key] for key in common.keys() & document["data"].keys()}
    document["data"] |= data
    return decode(json.dumps(document, default=str).encode())


def graded(number: int, **data: Any) -> Event:
    """Return the first grade that a teacher gave a student, as a fresh event."""
    by_teacher = {"graded_by": "user", "grader_id": teacher(0), "revision": 1}
    own = {"student_id": student(number), "submission_id": uuid4(), **by_teacher}
    return event(SubmissionGraded, **{**own, **data})


def completed() -> Event:
    """Return that the first student completed the course."""
    return event(CourseCompleted, student_id=student(0))


async def receive(*events: Event) -> None:
    """Apply events as the worker does, each kind in one batch."""
    kinds: dict[type[Event], list[Event]] = {}
    for each in events:
        kinds.setdefault(type(each), []).append(each)
    async with transaction() as tx:
        for kind, same in kinds.items():
            await CONSUMER.handlers[kind](tx, same)


async def outcomes() -> dict[str, int]:
    """Count the mail by outcome; ``queued`` has none yet."""
    counts: dict[str, int] = {}
    for row in await Mail.all().values("outcome"):
        outcome = row["outcome"] or "queued"
        counts[outcome] = counts.get(outcome, 0) + 1
    return counts


async def age(events_by: timedelta) -> None:
    """Let what is queued be older."""
    for mail in await Mail.all():
        await Mail.filter(mail_id=mail.mail_id).update(occurred_at=mail.occurred_at - events_by)
