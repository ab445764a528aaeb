"""A course with its teacher and students, created through the imports."""

import secrets
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

import httpx

from shared.references import id_of
from tests.support.platform import Platform, eventually, ndjson, results

JOINED = "2024-02-01T12:00:00Z"
LEARNT = "2024-03-01T12:00:00Z"


@dataclass
class Classroom:
    """References of one course; every lesson is required and completed on view."""

    platform: Platform
    students: int
    lessons: int
    name: str = field(default_factory=lambda: f"room-{secrets.token_hex(4)}")

    @property
    def course(self) -> UUID:
        return id_of("course", self.name)

    def student(self, number: int) -> str:
        return f"{self.name}-student-{number}"

    def student_id(self, number: int) -> UUID:
        return id_of("user", self.student(number))

    def lesson_id(self, number: int) -> UUID:
        return id_of("lesson", f"{self.name}-lesson-{number}")

    async def move_in(self) -> "Classroom":
        """Import users, course and enrollments, and wait until progress has applied them."""
        teacher = f"{self.name}-teacher"
        people = [{"reference": teacher, "display_name": self.name, "role": "teacher"}]
        people += [
            {"reference": self.student(n), "display_name": f"Student {n}", "role": "student"}
            for n in range(self.students)
        ]
        await self.send("enrollment", "users", people)
        course = {
            "reference": self.name,
            "slug": self.name,
            "title": self.name,
            "teacher": teacher,
            "created_at": JOINED,
        }
        await self.send("courses", "courses", [course])
        chapter = {
            "reference": f"{self.name}-chapter",
            "course": self.name,
            "title": "All",
            "position": 0,
        }
        await self.send("courses", "chapters", [chapter])
        lessons = [
            {
                "reference": f"{self.name}-lesson-{n}",
                "chapter": f"{self.name}-chapter",
                "title": f"Lesson {n}",
                "kind": "text",
                "position": n,
                "completes_on": "view",
            }
            for n in range(self.lessons)
        ]
        await self.send("courses", "lessons", lessons)
        enrollments = [
            {"course": self.name, "student": self.student(n), "enrolled_at": JOINED}
            for n in range(self.students)
        ]
        await self.send("enrollment", "enrollments", enrollments)
        await self.platform.settled()
        return self

    async def complete(self, *numbers: int, lesson: int) -> None:
        """Import completions of one lesson by these students."""
        rows = [
            {
                "course": self.name,
                "student": self.student(n),
                "lesson": f"{self.name}-lesson-{lesson}",
                "completed_at": LEARNT,
            }
            for n in numbers
        ]
        await self.send("progress", "completions", rows)

    async def send(self, service: str, records: str, rows: list[dict[str, Any]]) -> None:
        """Import rows, repeating those whose references are not available yet."""
        client = self.platform.client(service, "service")

        async def once() -> None:
            answer = results(await client.post(f"/v1/imports/{records}", content=ndjson(rows)))
            assert not [each for each in answer if each["status"] == "rejected"], answer
            assert {each["status"] for each in answer} <= {"created", "unchanged"}, answer

        await eventually(once)

    @cached_property
    def _reader(self) -> httpx.AsyncClient:
        return self.platform.client("reporting", "superadmin")

    async def figures(self) -> dict[str, Any]:
        """Return reporting's figures of this course."""
        answer = await self._reader.get(f"/v1/courses/{self.course}/performance")
        assert answer.status_code == 200, answer.text
        figures: dict[str, Any] = answer.json()["item"]
        return figures

    async def expect(self, within: float = 60.0, **figures: Any) -> None:
        """Wait until reporting returns these figures."""

        async def same() -> None:
            row = await self.figures()
            assert {name: row[name] for name in figures} == figures, row

        await eventually(same, within)

    async def versions(self) -> dict[str, list[int]]:
        """Return, per learner, the versions that reporting is missing."""
        rows = await self.platform.fetch(
            "reporting",
            "SELECT aggregate, array_agg(lost ORDER BY lost) AS versions "
            "FROM consumer_versions, unnest(missing) AS gap, "
            "generate_series(lower(gap), upper(gap) - 1) AS lost "
            "WHERE aggregate LIKE $1 GROUP BY aggregate",
            f"{self.course}%",
        )
        return {row["aggregate"]: row["versions"] for row in rows}
