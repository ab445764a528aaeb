"""Objects for endpoints to act on, and bodies of requests that succeed on them."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx

from shared.references import id_of
from tests.support.authoring import QUESTIONS, new_chapter, new_course, new_lesson, slug
from tests.support.enrolling import check_replica, register_teachers
from tests.support.platform import TLS, Platform, eventually, ndjson, results

Endpoint = tuple[str, str]
ERASURE: Endpoint = ("GET", "/v1/users/{user_id}/erasure")
MOMENT, CLOSING = "2024-02-01T12:00:00Z", "2199-01-01T00:00:00Z"


@dataclass
class World:
    """A published course with ``size`` chapters, lessons in the first one, and students."""

    platform: Platform
    size: int = 1
    published: bool = True
    name: str = field(default_factory=lambda: f"world-{secrets.token_hex(6)}")
    teacher_id: UUID = field(default_factory=uuid4)
    heir: str = field(default_factory=lambda: str(uuid4()))
    ids: dict[str, str] = field(default_factory=dict)
    chapters: list[str] = field(default_factory=list)
    lessons: list[str] = field(default_factory=list)

    def student(self, number: int = 0) -> UUID:
        return id_of("user", f"{self.name}-student-{number}")

    @property
    def newcomer(self) -> UUID:  # who is not enrolled
        return self.student(self.size)

    @property
    def members(self) -> list[str]:
        return [str(self.student(number)) for number in range(self.size)]

    async def build(self) -> "World":
        """Create the course with its parts in courses."""
        await register_teachers(self.platform, self.teacher_id, self.heir)
        teacher = self.platform.client("courses", "teacher", self.teacher_id)
        course_id = await new_course(teacher)
        self.ids["course_id"] = course_id
        for _ in range(self.size):
            self.chapters.append(await new_chapter(teacher, course_id))
        for _ in range(self.size):
            self.lessons.append(await new_lesson(teacher, self.chapters[0], kind="video"))
        # Exceptions need limits.
        limits = {"attempts_allowed": 100, "time_limit_seconds": 86_400, "closes_at": CLOSING}
        quiz = {"title": "Quiz", "questions": QUESTIONS, **limits}
        essay = {"title": "Essay", "max_points": "10"}
        for _ in range(self.size):
            for kind, body in (("quizzes", quiz), ("assignments", essay)):
                answer = await teacher.post(f"/v1/courses/{course_id}/{kind}", json=body)
                assert answer.status_code == 201, answer.text
                made = answer.json()
                self.ids |= {
                    name: value
                    for name, value in made.items()
                    if name in ("quiz_id", "quiz_version", "assignment_id")
                }
                for question in made.get("questions", ()):
                    self.ids[f"{question['kind']}_id"] = question["question_id"]
        self.ids |= {"chapter_id": self.chapters[0], "lesson_id": self.lessons[0]}
        if self.published:
            answer = await teacher.post(f"/v1/courses/{course_id}:publish")
            assert answer.status_code == 200, answer.text
        return self

    async def enroll(self) -> "World":
        """Enroll ``size`` students and register a newcomer, and wait for the replicas."""
        users = [
            {"reference": f"{self.name}-student-{n}", "display_name": f"{n}", "role": "student"}
            for n in range(self.size + 1)
        ]
        enrollments = [
            {"course": self.ids["course_id"], "student": row["reference"], "enrolled_at": MOMENT}
            for row in users[:-1]
        ]
        self.ids |= {"student_id": str(self.student()), "user_id": str(self.student())}
        importer = self.platform.client("enrollment", "service")

        async def replicated() -> None:
            for records, rows in (("users", users), ("enrollments", enrollments)):
                answer = await importer.post(f"/v1/imports/{records}", content=ndjson(rows))
                assert {row["status"] for row in results(answer)} <= {"created", "unchanged"}
            known = await self.platform.fetch(
                "courses", "SELECT FROM enrollments WHERE course_id = $1", self.ids["course_id"]
            )
            assert len(known) == self.size
            if self.published:
                # Imports need the course only, but enrolling needs it to be published.
                await check_replica(self.platform, self.ids["course_id"], "published")

        await eventually(replicated)
        teacher = self.platform.client("enrollment", "teacher", self.teacher_id)
        for number in range(self.size):
            path = f"/v1/courses/{self.ids['course_id']}/invitations/{self.student(number)}"
            assert (await teacher.put(path)).status_code == 200
        group = {"name": "Group", "member_ids": self.members}
        answer = await teacher.post(f"/v1/courses/{self.ids['course_id']}/groups", json=group)
        assert answer.status_code == 201, answer.text
        self.ids["group_id"] = answer.json()["group_id"]
        return self

    async def show(self) -> "World":
        """Add lessons that show the quiz and the assignment to students."""
        author = self.platform.client("courses", "teacher", self.teacher_id)
        for item, kind in (("quiz_id", "quiz"), ("assignment_id", "assignment")):
            await new_lesson(author, self.chapters[0], kind=kind, **{item: self.ids[item]})
        return self

    async def learn(self) -> "World":
        """Start an attempt and submit the assignment as each student, as the first one last.

        Each student has an exception for the quiz.
        """
        await self.show()
        teacher = self.platform.client("progress", "teacher", self.teacher_id)
        self.ids["item_id"] = self.ids["quiz_id"]
        for number in reversed(range(self.size)):
            client = self.platform.client("progress", "student", self.student(number))
            self.ids["attempt_id"] = await self._make(client, "quizzes/{quiz_id}/attempts", None)
            self.ids["submission_id"] = await self._make(
                client, "assignments/{assignment_id}/submissions", {"text": "Mine."}
            )
            exceptions = f"/v1/courses/{self.ids['course_id']}/students/{self.student(number)}"
            answer = await teacher.put(
                f"{exceptions}/exceptions/{self.ids['quiz_id']}",
                json={"extra_attempts": 1},
                headers={"If-Match": '"0"'},
            )
            assert answer.status_code == 200, answer.text
        return self

    async def report(self) -> "World":
        """Wait until reporting has applied all events."""
        self.ids |= {"teacher_id": str(self.teacher_id), "report_date": MOMENT[:10]}

        async def reported() -> None:
            rows = await self.platform.fetch(
                "reporting",
                "SELECT s.students FROM course_totals s JOIN courses c USING (course_id) "
                "WHERE c.course_id = $1 AND c.version > 0",
                self.ids["course_id"],
            )
            assert [row["students"] for row in rows] == [self.size]

        await eventually(reported)
        return self

    async def _make(self, client: httpx.AsyncClient, path: str, body: Any) -> str:
        """Create an object in progress, once its references are replicated, and return the id."""

        async def made() -> str:
            answer = await client.post(f"/v1/{path.format(**self.ids)}", json=body)
            assert answer.status_code == 201, answer.text
            return str(answer.json()["attempt_id" if "attempts" in path else "submission_id"])

        return await eventually(made)

    def etag(self, service: str, endpoint: Endpoint) -> str:
        """Return the current ETag of what the endpoint changes."""
        _, path = endpoint
        if path.endswith("/order"):
            path = "/v1/courses/{course_id}/outline"
        token = self.platform.stack.tokens.token(subject=uuid4(), role="superadmin")
        answer = httpx.get(
            self.platform.urls[service] + _resource(path).format(**self.ids),
            headers={"Authorization": f"Bearer {token}"},
            verify=TLS,
        )
        return answer.headers["etag"]


def _resource(path: str) -> str:
    """Return the path of the resource that a command changes."""
    path = path.removesuffix("/versions").removesuffix("/answers").removesuffix("/members")
    return path.partition("}:")[0] + "}" * ("}:" in path)


def _rows(world: World, thing: str, /, **fields: Any) -> list[dict[str, Any]]:
    """Return ``size`` rows of an import."""
    return [{"reference": f"{thing}-{secrets.token_hex(6)}", **fields} for _ in range(world.size)]


Bodies = Mapping[Endpoint, Callable[[World], Any]]

# Where the example of the OpenAPI document would fail, or would not succeed twice.
BODIES: Bodies = {
    ("POST", "/v1/courses"): lambda world: {
        "slug": slug(),
        "title": "A",
        "teacher_id": str(world.teacher_id),
    },
    ("POST", "/v1/courses/{course_id}:duplicate"): lambda world: {"slug": slug()},
    ("POST", "/v1/courses/{course_id}:transfer"): lambda world: {"to_teacher_id": world.heir},
    ("PUT", "/v1/courses/{course_id}/chapters/order"): lambda world: {
        "chapter_ids": world.chapters[::-1]
    },
    ("PUT", "/v1/chapters/{chapter_id}/lessons/order"): lambda world: {
        "lesson_ids": world.lessons[::-1]
    },
    ("PUT", "/v1/quizzes/{quiz_id}/versions/{quiz_version}/answers"): lambda world: {
        "answers": [
            {"kind": "number", "question_id": world.ids["number_id"], "answer": {"value": "3"}}
        ]
    },
    ("POST", "/v1/users"): lambda world: {"display_name": "New", "role": "student"},
    ("POST", "/v1/courses/{course_id}/enrollments"): lambda world: {
        "student_id": str(world.newcomer)
    },
    ("POST", "/v1/courses/{course_id}/groups"): lambda _: {"name": "Another"},
    ("PUT", "/v1/courses/{course_id}/groups/{group_id}/members"): lambda world: {
        "member_ids": world.members[:-1]
    },
    ("POST", "/v1/imports/courses"): lambda world: [
        {**row, "slug": slug()}
        for row in _rows(world, "course", title="A", teacher=world.heir, created_at=MOMENT)
    ],
    ("POST", "/v1/imports/chapters"): lambda world: _rows(
        world, "chapter", course=world.ids["course_id"], title="A", position=99
    ),
    ("POST", "/v1/imports/lessons"): lambda world: _rows(
        world, "lesson", chapter=world.ids["chapter_id"], title="A", kind="text", position=99
    ),
    ("POST", "/v1/imports/quizzes"): lambda world: _rows(
        world, "quiz", course=world.ids["course_id"], title="A", questions=QUESTIONS
    ),
    ("POST", "/v1/imports/assignments"): lambda world: _rows(
        world, "assignment", course=world.ids["course_id"], title="A", max_points="10"
    ),
    ("POST", "/v1/imports/users"): lambda world: _rows(
        world, "user", display_name="New", role="student"
    ),
    ("POST", "/v1/imports/enrollments"): lambda world: [
        {"course": world.ids["course_id"], "student": f"{world.name}-student-{n}",
         "enrolled_at": MOMENT, "unenrolled_at": MOMENT}
        for n in range(world.size)
    ],
    ("POST", "/v1/imports/groups"): lambda world: [
        {**row, "name": f"Group {n}"}
        for n, row in enumerate(_rows(world, "group", course=world.ids["course_id"]))
    ],
    ("PUT", "/v1/attempts/{attempt_id}/answers"): lambda world: {"answers": []},
    ("POST", "/v1/attempts/{attempt_id}:submit"): lambda world: {},
    ("POST", "/v1/submissions/{submission_id}:grade"): lambda world: {"score": "7"},
    ("POST", "/v1/imports/completions"): lambda world: [
        {"course": world.ids["course_id"], "student": f"{world.name}-student-{n}",
         "lesson": world.ids["lesson_id"], "completed_at": MOMENT}
        for n in range(world.size)
    ],
    ("POST", "/v1/imports/submissions"): lambda world: _rows(
        world, "submission", course=world.ids["course_id"], student=f"{world.name}-student-0",
        kind="assignment", item=world.ids["assignment_id"], submitted_at=MOMENT, max_score="10"
    ),
}  # fmt: skip
