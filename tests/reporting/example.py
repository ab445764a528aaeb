"""The school of docs/figures.md, as its table of facts tells it."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from coursestream_events import Event
from coursestream_events.courses import (
    AssignmentPublished,
    AssignmentPublishedData,
    CourseCreated,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CoursePublished,
    OutlineChapter,
    OutlineLesson,
    QuizPublished,
    QuizPublishedData,
)
from coursestream_events.enrollment import (
    GroupCreated,
    GroupData,
    StudentEnrolled,
    StudentUnenrolled,
    UserData,
    UserRegistered,
)
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    SubmissionGraded,
    SubmissionReturned,
)
from deploy.local.paths import CHECKOUT
from shared.clock import now
from tests.reporting.school import ADA, BEGINNING, COURSE, LESSONS, School
from tests.reporting.tables import ZONE

PAGE = CHECKOUT / "docs" / "figures.md"
STUDENTS = {name: UUID(int=0xF10 + n) for n, name in enumerate(("Lin", "Max", "Noa", "Kim"))}
ITEMS = {name: UUID(int=0xD10 + n) for n, name in enumerate(("essay", "drawing", "test"))}
GROUPS = {"North": UUID(int=0xF30)}
NAMES = {
    "knots": COURSE,
    "ada": ADA,
    **{name.lower(): key for name, key in (STUDENTS | GROUPS).items()},
}
_ORDINALS = {"first": 0, "second": 1}
_FACT = re.compile(r"^\| (\d+) \| (\w+) \| (.+) \|$", re.MULTILINE)
_AGO = re.compile(r"\{(\d+) days ago\}")


def day(days_ago: int) -> date:
    return now().astimezone(ZoneInfo(ZONE)).date() - timedelta(days=days_ago)


def noon(days_ago: int) -> datetime:
    return datetime.combine(day(days_ago), time(12), UTC)


def filled_in(text: str) -> str:
    """Replace names by ids, and ages by days."""
    for name, key in NAMES.items():
        text = text.replace(f"{{{name}}}", str(key))
    return _AGO.sub(lambda match: day(int(match[1])).isoformat(), text)


def facts() -> Iterator[tuple[int, str, str]]:
    for ago, who, what in _FACT.findall(PAGE.read_text("utf-8")):
        yield int(ago), who, what


class ExampleSchool(School):
    """Ada's course Knots with two required lessons, an essay, a drawing and a test."""

    def __init__(self) -> None:
        super().__init__()
        self._enrolled_at: dict[str, datetime] = {}
        self._submissions: dict[tuple[str, str], tuple[UUID, datetime, int]] = {}

    async def open(self) -> None:
        for key, name, role in [
            (ADA, "Ada", "teacher"),
            *((key, name, "student") for name, key in STUDENTS.items()),
        ]:
            user = UserData(occurred_at=BEGINNING, user_id=key, display_name=name, role=role)
            await self.publish(UserRegistered, user, key)
        await self.course(CourseCreated, slug="knots", title="Knots")
        for name in ("essay", "drawing"):
            await self._publish_assignment(name)
        await self._publish_test()
        await self._publish_outline()
        await self.course(CoursePublished, slug="knots", title="Knots")

    async def _publish_assignment(self, name: str) -> None:
        assignment = AssignmentPublishedData(
            occurred_at=BEGINNING,
            course_id=COURSE,
            assignment_id=ITEMS[name],
            title=name.capitalize(),
            max_points=Decimal(10),
            due_at=noon(20),
        )
        await self.publish(AssignmentPublished, assignment, COURSE)

    async def _publish_test(self) -> None:
        quiz = QuizPublishedData(
            occurred_at=BEGINNING,
            course_id=COURSE,
            quiz_id=ITEMS["test"],
            quiz_version=1,
            title="Test",
            questions=(),
            attempt_policy="highest",
            max_score=Decimal(10),
            pass_percent=Decimal(50),
        )
        await self.publish(QuizPublished, quiz, COURSE)

    async def _publish_outline(self) -> None:
        shown = [None, None, *ITEMS.values()]
        keys = [*LESSONS, *(UUID(int=0xE10 + n) for n in range(len(ITEMS)))]
        lessons = tuple(
            OutlineLesson(
                lesson_id=key,
                title="A lesson",
                kind="text" if item is None else "quiz" if item == ITEMS["test"] else "assignment",
                position=position,
                required=item is None,
                published=True,
                completes_on="submit" if item else "view",
                quiz_id=item if item == ITEMS["test"] else None,
                assignment_id=None if item == ITEMS["test"] else item,
            )
            for position, (key, item) in enumerate(zip(keys, shown, strict=True))
        )
        outline = CourseOutlineChangedData(
            occurred_at=BEGINNING,
            course_id=COURSE,
            outline_version=1,
            chapters=(
                OutlineChapter(chapter_id=uuid4(), title="All", position=0, lessons=lessons),
            ),
        )
        await self.publish(CourseOutlineChanged, outline, COURSE)

    async def tell(self) -> None:
        """Publish everything in the page's table."""
        for ago, who, what in facts():
            await self._tell(noon(ago), who, what)

    async def _tell(self, at: datetime, who: str, what: str) -> None:
        match what.split():
            case ["enrolls"]:
                self._enrolled_at[who] = at
                await self._enroll(StudentEnrolled, who, at)
            case ["withdraws"]:
                await self._enroll(StudentUnenrolled, who, at, reason="withdrew")
            case ["completes", "the", "course"]:
                await self._complete_course(who, at)
            case ["completes", "the", number, "lesson"]:
                await self.complete(at, _ORDINALS[number], student_id=STUDENTS[who])
            case ["takes", "the", item, "with", percent, "%"]:
                await self._take(who, item, at, int(percent))
            case ["puts", first, "and", second, "into", "the", "group", name]:
                await self._create_group(name, at, first, second)
            case ["submits", "the", item]:
                self._begin(who, item, at)
                await self._submission(who, item, at)
            case ["returns", whose, item]:
                await self._return(whose.removesuffix("'s"), item, at)
            case ["grades", whose, item, "with", percent, *rest]:
                await self._grade(whose.removesuffix("'s"), item, at, int(percent), bool(rest[1:]))
            case _:
                raise AssertionError(f"{PAGE.name}: {what!r} is unknown")

    async def _enroll(self, event: type[Event], who: str, at: datetime, **values: str) -> None:
        cycle = {"student_id": STUDENTS[who], "enrolled_at": self._enrolled_at[who]}
        await self.enroll(event, occurred_at=at, **cycle, **values)

    async def _complete_course(self, who: str, at: datetime) -> None:
        student = STUDENTS[who]
        data = LearnerData(occurred_at=at, course_id=COURSE, student_id=student, cycle=1)
        await self.publish(CourseCompleted, data, f"{COURSE}:{student}")

    async def _create_group(self, name: str, at: datetime, *members: str) -> None:
        group = GroupData(
            occurred_at=at,
            course_id=COURSE,
            group_id=GROUPS[name],
            name=name,
            member_ids=tuple(STUDENTS[each] for each in members),
        )
        await self.publish(GroupCreated, group, GROUPS[name])

    async def _take(self, who: str, item: str, at: datetime, percent: int) -> None:
        """Submit a quiz, which its key grades at once."""
        self._begin(who, item, at)
        await self._submission(
            who,
            item,
            at,
            event=SubmissionGraded,
            kind="quiz",
            percent=Decimal(percent),
            score=Decimal(percent) / 10,
            graded_at=at,
            graded_by="key",
            first_graded_at=at,
            first_graded_by="key",
        )

    def _begin(self, who: str, item: str, at: datetime) -> None:
        _, _, attempts = self._submissions.get((who, item), (None, None, 0))
        self._submissions[who, item] = uuid4(), at, attempts + 1

    async def _submission(self, who: str, item: str, at: datetime, **values: Any) -> None:
        key, submitted_at, attempt = self._submissions[who, item]
        values |= {"student_id": STUDENTS[who], "submission_id": key, "item_id": ITEMS[item]}
        values["attempt"] = attempt
        await self.submit(submitted_at, **values)

    async def _return(self, who: str, item: str, at: datetime) -> None:
        await self._submission(
            who,
            item,
            at,
            event=SubmissionReturned,
            status="returned",
            returned_at=at,
            first_returned_at=at,
        )

    async def _grade(
        self, who: str, item: str, at: datetime, percent: int, has_feedback: bool
    ) -> None:
        await self._submission(
            who,
            item,
            at,
            event=SubmissionGraded,
            percent=Decimal(percent),
            score=Decimal(percent) / 10,
            graded_at=at,
            graded_by="user",
            grader_id=ADA,
            first_graded_at=at,
            first_graded_by="user",
            has_feedback=has_feedback,
        )
