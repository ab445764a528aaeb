"""A school with ten weeks of history, as rows that another system would import."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import Any

from shared.clock import now

Rows = list[dict[str, Any]]

DAYS = 70
_FIRST = ("Amara", "Björn", "Chloé", "Darius", "Elif", "Farah", "Goran", "Hana", "Imani", "Joon")
_LAST = ("Adeyemi", "Berg", "Castillo", "Dvořák", "Eriksen", "Fontaine", "Grau", "Hassan")
_READ = (
    "Where to begin",
    "First examples",
    "A closer look",
    "Common mistakes",
    "Putting it to use",
)


@dataclass(frozen=True, slots=True)
class Course:
    """``pace`` is how much students do, from 0 to 1; ``delay`` how fast grades come, in days."""

    slug: str
    title: str
    teacher: str
    students: int
    pace: float
    delay: float


SCHOOL: Sequence[Course] = (
    Course("statistics", "Statistics", "Rosa Ibáñez", 24, 0.8, 1),
    Course("probability", "Probability", "Rosa Ibáñez", 18, 0.6, 2),
    Course("chemistry", "Chemistry", "Samuel Okonkwo", 22, 0.5, 5),
    Course("biology", "Biology of cells", "Ingrid Halvorsen", 26, 0.7, 0.3),
    Course("poetry", "Reading poetry", "Tomás Figueroa", 15, 0.4, 9),
    Course("drama", "Drama", "Tomás Figueroa", 12, 0.7, 6),
    Course("geography", "Geography of rivers", "Yuki Tanaka", 20, 0.9, 1.5),
    Course("economics", "Economics", "Leila Haddad", 28, 0.3, 12),
)


@dataclass
class Records:
    """Rows by service and kind, in the order in which they can be imported."""

    courses: Sequence[Course]
    people: Sequence[str] = tuple(f"{first} {last}" for last in _LAST for first in _FIRST)
    began: datetime = field(default_factory=lambda: now() - timedelta(days=DAYS))
    random: Random = field(default_factory=lambda: Random(18))

    def batches(self) -> Iterator[tuple[str, str, Rows]]:
        yield "enrollment", "users", self._users()
        yield "courses", "courses", [self._course(each) for each in self.courses]
        for kind in ("chapters", "quizzes", "assignments", "lessons"):
            yield (
                "courses",
                kind,
                [row for each in self.courses for row in self._outline(each, kind)],
            )
        yield (
            "enrollment",
            "enrollments",
            [row for each in self.courses for row in self._enroll(each)],
        )
        yield "progress", "completions", [row for each in self.courses for row in self._read(each)]
        yield (
            "progress",
            "submissions",
            [row for each in self.courses for row in self._submit(each)],
        )

    def student(self, number: int) -> str:
        return f"student:{self.people[number % len(self.people)]}"

    def _users(self) -> Rows:
        teachers = dict.fromkeys(each.teacher for each in self.courses)
        return [
            {"reference": f"teacher:{name}", "display_name": name, "role": "teacher"}
            for name in teachers
        ] + [
            {"reference": f"student:{name}", "display_name": name, "role": "student"}
            for name in self.people
        ]

    def _course(self, course: Course) -> dict[str, Any]:
        return {
            "reference": course.slug,
            "slug": course.slug,
            "title": course.title,
            "teacher": f"teacher:{course.teacher}",
            "created_at": self.began,
        }

    def _outline(self, course: Course, kind: str) -> Rows:
        slug = course.slug
        of = {"course": slug, "reference": f"{slug}:{kind}", "created_at": self.began}
        if kind == "chapters":
            titles = ("Foundations", "Practice")
            return [
                {"reference": f"{slug}:{n}", "course": slug, "title": title, "position": n}
                for n, title in enumerate(titles)
            ]
        if kind == "quizzes":
            return [{**of, "title": "What you know so far", "max_score": "20"}]
        if kind == "assignments":
            due = self.began + timedelta(days=60)
            return [{**of, "title": "A text of your own", "max_points": "10", "due_at": due}]
        read = [
            {
                "kind": "text",
                "title": title,
                "completes_on": "view",
                "reference": f"{slug}:read:{n}",
            }
            for n, title in enumerate(_READ)
        ]
        work = [
            {
                "kind": "quiz",
                "title": "Quiz",
                "reference": f"{slug}:quiz",
                "quiz": f"{slug}:quizzes",
            },
            {
                "kind": "assignment",
                "title": "Essay",
                "reference": f"{slug}:essay",
                "assignment": f"{slug}:assignments",
            },
        ]
        ordered = [*read[:3], work[0], *read[3:], work[1]]
        return [
            {**lesson, "chapter": f"{slug}:{n // 4}", "position": n % 4}
            for n, lesson in enumerate(ordered)
        ]

    def _of(self, course: Course) -> list[tuple[str, float]]:
        """Return the students of a course, each with a diligence from 0 to 1."""
        chosen = Random(course.slug)
        numbers = chosen.sample(range(len(self.people)), min(course.students, len(self.people)))
        return [
            (self.student(number), min(1.0, course.pace * chosen.uniform(0.3, 1.5)))
            for number in numbers
        ]

    def _enroll(self, course: Course) -> Rows:
        enrolled_at = self.began + timedelta(hours=2)
        return [
            {"course": course.slug, "student": student, "enrolled_at": enrolled_at}
            for student, _ in self._of(course)
        ]

    def _read(self, course: Course) -> Rows:
        rows = []
        for student, diligence in self._of(course):
            day = self.random.uniform(1, 12)
            for number in range(round(diligence * len(_READ))):
                at = self.began + timedelta(days=min(day, DAYS - 0.1))
                rows.append(
                    {
                        "course": course.slug,
                        "student": student,
                        "lesson": f"{course.slug}:read:{number}",
                        "completed_at": at,
                    }
                )
                day += self.random.uniform(2, 22)
        return rows

    def _submit(self, course: Course) -> Rows:
        rows: Rows = []
        for student, diligence in self._of(course):
            if self.random.random() < diligence + 0.2:
                rows.append(self._submission(course, student, "quiz", diligence))
            if self.random.random() < diligence + 0.1:
                rows.append(self._submission(course, student, "assignment", diligence))
        return rows

    def _submission(
        self, course: Course, student: str, kind: str, diligence: float
    ) -> dict[str, Any]:
        item, most = ("quizzes", 20) if kind == "quiz" else ("assignments", 10)
        at = self.began + timedelta(days=self.random.uniform(15, DAYS - 0.1))
        row = {
            "reference": f"{course.slug}:{student}:{kind}",
            "course": course.slug,
            "student": student,
            "kind": kind,
            "item": f"{course.slug}:{item}",
            "attempt": 1,
            "submitted_at": at,
            "max_score": str(most),
            "earns": True,
        }
        graded_at = at + timedelta(days=course.delay * self.random.uniform(0.3, 2))
        if kind == "assignment" and graded_at > now():
            return row
        skill = min(1.0, max(0.0, self.random.gauss(0.45 + 0.4 * diligence, 0.15)))
        row["score"] = str(round(most * skill))
        if kind == "assignment":
            grade = {"graded_at": graded_at, "graded_by": "user"}
            row.update(grade, grader=f"teacher:{course.teacher}")
        return row
