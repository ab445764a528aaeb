"""The courses and people of the load, created before the first fault."""

import asyncio
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from deploy.local.tokens import Role
from shared.references import id_of
from tests.chaos.sending import Sender
from tests.support.authoring import QUESTIONS
from tests.support.platform import Platform, ndjson

Json = dict[str, Any]
User = tuple[UUID, Role]

COURSES, STUDENTS = 2, 4
# Attempts and resubmissions, so that the load does not soon meet refusals only.
MANY = 20
_RETRY_SECONDS = 0.5
OPEN_POLICY: Json = {"access": "open", "reenroll_after_expiry": True}


@dataclass
class Course:
    course_id: str
    teacher: User
    other_teacher: User
    chapter_id: str = ""
    quiz_id: str = ""
    assignment_id: str = ""
    lessons: list[str] = field(default_factory=list)
    students: list[User] = field(default_factory=list)

    @property
    def path(self) -> str:
        return f"/v1/courses/{self.course_id}"


@dataclass
class School:
    """``admin`` and ``importer`` are no users of enrollment; their tokens suffice."""

    platform: Platform
    sender: Sender
    chance: Random
    courses: list[Course] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.admin: User = (self.sender.new_id(), "superadmin")
        self.importer: User = (self.sender.new_id(), "service")

    async def open(self) -> None:
        """Create everything, and wait until all services have applied it."""
        tag = f"{self.chance.getrandbits(32):x}"
        names = [f"chaos-{tag}-{number}" for number in range(COURSES)]
        await self._import_teachers(names)
        await self.platform.settled()
        self.courses = list(await asyncio.gather(*map(self._open_course, names)))
        await self.platform.settled()
        await asyncio.gather(*map(self._enroll_students, self.courses))
        await self.platform.settled()

    async def _import_teachers(self, names: list[str]) -> None:
        rows = [
            {"reference": f"{name}-{which}", "display_name": f"Grace {name}", "role": "teacher"}
            for name in names
            for which in ("teacher", "heir")
        ]
        path = "/v1/imports/users"
        await self.sender.send("enrollment", self.importer, "POST", path, ndjson(rows))

    async def _open_course(self, name: str) -> Course:
        teacher: User = (id_of("user", f"{name}-teacher"), "teacher")
        heir: User = (id_of("user", f"{name}-heir"), "teacher")
        made = await self.post(teacher, "/v1/courses", {"slug": name, "title": name})
        course = Course(made["course_id"], teacher, heir)

        async def create(kind: str, **body: Any) -> Json:
            return await self.post(course.teacher, f"{course.path}/{kind}", body)

        course.chapter_id = (await create("chapters", title="All"))["chapter_id"]
        quiz = await create(
            "quizzes", title="A quiz", questions=QUESTIONS[:2], attempts_allowed=MANY
        )
        essay = await create(
            "assignments", title="An essay", max_points="10", resubmissions_allowed=MANY
        )
        course.quiz_id, course.assignment_id = quiz["quiz_id"], essay["assignment_id"]
        lessons: list[Json] = [{"kind": "text"} for _ in range(4)]
        lessons.append({"kind": "quiz", "quiz_id": course.quiz_id, "completes_on": "pass"})
        lessons.append({"kind": "assignment", "assignment_id": course.assignment_id})
        for number, lesson in enumerate(lessons):
            body = {"title": f"Lesson {number}", "required": number != 1, **lesson}
            path = f"/v1/chapters/{course.chapter_id}/lessons"
            course.lessons.append((await self.post(course.teacher, path, body))["lesson_id"])
        await self.post(course.teacher, f"{course.path}:publish")
        return course

    async def _enroll_students(self, course: Course) -> None:
        for number in range(STUDENTS):
            student: User = (self.sender.new_id(), "student")
            body = {
                "user_id": str(student[0]),
                "display_name": f"Ada {number}",
                "role": "student",
            }
            await self.post(self.admin, "/v1/users", body, "enrollment")
            await self.post(student, f"{course.path}/enrollments", None, "enrollment")
            course.students.append(student)

    async def post(self, user: User, path: str, body: Any = None, service: str = "courses") -> Json:
        answer = await self.sender.send(service, user, "POST", path, body)
        while "not-available-yet" in answer.text:
            await asyncio.sleep(_RETRY_SECONDS)
            answer = await self.sender.send(service, user, "POST", path, body)
        assert answer.status_code < 300, answer.text
        created: Json = answer.json()
        return created
