"""Current totals of students, courses and teachers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from uuid import UUID

import asyncpg

from services.reporting.models import ActiveDay, CourseTotals, GradingBacklog, TeacherTotals
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.completions import LessonsDone
from services.reporting.service.handlers.courses import CourseChanges
from services.reporting.service.handlers.enrollments import EnrollmentChanges
from services.reporting.service.handlers.student_totals import Students, update_student_totals
from services.reporting.service.handlers.teacher_totals import count_teacher_students
from shared.database import Upsert

_OF_COURSES = ("enrollments", "withdrawn", "students", "done", "ungraded")
_OF_TEACHERS = ("students", "done", "required", "ungraded")


class TotalChanges:
    """Differences of a batch to the totals of courses and teachers, which all workers share."""

    def __init__(self, enrollments: EnrollmentChanges) -> None:
        self._courses: dict[UUID, Counter[str]] = defaultdict(Counter)
        self._teachers: dict[UUID, Counter[str]] = defaultdict(Counter)
        self._backlog: dict[tuple[UUID, date], int] = {}
        self._active: Counter[tuple[str, UUID, date]] = Counter()
        for course_id, added in enrollments.enrollments.items():
            self._courses[course_id]["enrollments"] = added
            self._courses[course_id]["withdrawn"] = enrollments.withdrawn[course_id]

    def add(self, rows: Iterable[asyncpg.Record]) -> None:
        """Add rows of a ``figure``, the ``owner_id`` of which it is, and differences."""
        for row in rows:
            owner_id, n = row["owner_id"], row["n"]
            match row["figure"]:
                case "backlog":
                    self._backlog[owner_id, row["day"]] = n
                case "course" | "teacher" as kind:
                    self._active[kind, owner_id, row["day"]] += n
                case "students":
                    self._teachers[owner_id]["students"] += n
                case "totals":
                    self._add_totals(row)

    def _add_totals(self, row: asyncpg.Record) -> None:
        course = self._courses[row["owner_id"]]
        course.update(students=row["n"], done=row["done"], ungraded=row["ungraded"])
        if row["teacher_id"] is not None:
            self._teachers[row["teacher_id"]].update(
                done=row["done"], required=row["required"], ungraded=row["ungraded"]
            )

    @property
    def added_students(self) -> Counter[UUID]:
        """How many more students teachers have."""
        return Counter({each: sums["students"] for each, sums in self._teachers.items()})

    def upserts(self, *, teachers: bool) -> Iterator[Upsert]:
        """``teachers`` is false if they are counted, since courses have changed."""
        yield Upsert(
            CourseTotals,
            [
                {"course_id": course_id, **{name: sums[name] for name in _OF_COURSES}}
                for course_id, sums in self._courses.items()
            ],
            add=_OF_COURSES,
        )
        yield Upsert(
            GradingBacklog,
            [
                {"course_id": course_id, "submitted_on": day, "submissions": n}
                for (course_id, day), n in self._backlog.items()
            ],
            add=("submissions",),
            empty="submissions = 0",
        )
        yield Upsert(
            ActiveDay,
            [
                {"owner_kind": kind, "owner_id": owner_id, "last_active_on": day, "students": n}
                for (kind, owner_id, day), n in self._active.items()
                if n
            ],
            add=("students",),
            empty="students = 0",
        )
        yield Upsert(
            TeacherTotals,
            [
                {"teacher_id": teacher_id, **{name: sums[name] for name in _OF_TEACHERS}}
                for teacher_id, sums in self._teachers.items()
                if teachers and any(sums.values())
            ],
            add=_OF_TEACHERS,
        )


async def update_totals(
    connection: asyncpg.Connection,
    batch: Batch,
    changes: CourseChanges,
    students: Students,
    lessons: LessonsDone,
    enrollments: EnrollmentChanges,
) -> TotalChanges:
    """Update the totals of students; return the differences that they make to others."""
    totals = TotalChanges(enrollments)
    recount = bool(batch.enrollments or changes.previous_owners)
    rows = await update_student_totals(connection, batch, students, lessons, recount=recount)
    totals.add(rows)
    recounted = [row for row in rows if row["figure"] == "student"]
    totals.add(await count_teacher_students(connection, recounted, changes))
    return totals
