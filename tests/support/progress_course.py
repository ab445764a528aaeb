"""A course with students for the tests of progress, and the events that progress published."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid4

import httpx

from coursestream_events import Event, encode
from coursestream_events.catalog import BY_EVENT, LEARNER
from tests.support.events import events_of
from tests.support.platform import Platform, eventually, ndjson, results

TRUE_OR_FALSE = {"kind": "true_false", "text": "0 is even.", "answer": True, "points": "3"}
NUMBER = {
    "kind": "number",
    "text": "What is pi, to two digits?",
    "answer": {"value": "3.14", "tolerance": "0.01"},
    "points": "1",
}
_WITHOUT_COUNTING = {"required": False, "completes_on": "nothing"}
ESSAY = {"kind": "short_text", "text": "Why?", "points": "4"}


def ok(response: httpx.Response, status: int = 200) -> dict[str, Any]:
    assert response.status_code == status, response.text
    body: dict[str, Any] = response.json() if response.content else {}
    return body


@dataclass
class Course:
    """A course and its teacher."""

    platform: Platform
    teacher_id: UUID
    course_id: str = ""
    chapter_id: str = ""
    lessons: list[str] = field(default_factory=list)
    published: bool = False
    questions: dict[str, list[str]] = field(default_factory=dict)

    @property
    def author(self) -> httpx.AsyncClient:
        return self.platform.client("courses", "teacher", self.teacher_id)

    @property
    def grader(self) -> httpx.AsyncClient:
        return self.platform.client("progress", "teacher", self.teacher_id)

    async def add_lesson(self, **values: Any) -> str:
        lesson = {"title": "A lesson", "kind": "text", **values}
        response = await self.author.post(f"/v1/chapters/{self.chapter_id}/lessons", json=lesson)
        self.lessons.append(ok(response, 201)["lesson_id"])
        return self.lessons[-1]

    async def add_quiz(self, questions: Sequence[dict[str, Any]], **terms: Any) -> str:
        quiz = {"title": "A quiz", "questions": list(questions), **terms}
        response = await self.author.post(f"/v1/courses/{self.course_id}/quizzes", json=quiz)
        quiz_id = str(ok(response, 201)["quiz_id"])
        self.questions[quiz_id] = [question["text"] for question in questions]
        return quiz_id

    async def add_assignment(self, **terms: Any) -> str:
        assignment = {"title": "An assignment", "max_points": "100", **terms}
        response = await self.author.post(
            f"/v1/courses/{self.course_id}/assignments", json=assignment
        )
        return str(ok(response, 201)["assignment_id"])

    async def show_quiz(self, questions: Sequence[dict[str, Any]], **terms: Any) -> str:
        """Add a quiz, and a lesson that shows it without counting."""
        quiz_id = await self.add_quiz(questions, **terms)
        await self.add_lesson(kind="quiz", quiz_id=quiz_id, **_WITHOUT_COUNTING)
        return quiz_id

    async def show_assignment(self, **terms: Any) -> str:
        """Add an assignment, and a lesson that shows it without counting."""
        assignment_id = await self.add_assignment(**terms)
        await self.add_lesson(kind="assignment", assignment_id=assignment_id, **_WITHOUT_COUNTING)
        return assignment_id

    async def change_lesson(self, lesson_id: str, **values: Any) -> None:
        before = await self.author.get(f"/v1/lessons/{lesson_id}")
        response = await self.author.patch(
            f"/v1/lessons/{lesson_id}", json=values, headers={"If-Match": before.headers["ETag"]}
        )
        ok(response)

    async def remove_lesson(self, lesson_id: str) -> None:
        ok(await self.author.delete(f"/v1/lessons/{lesson_id}"), 204)
        self.lessons.remove(lesson_id)

    async def enroll(self) -> "Student":
        if not self.published:
            ok(await self.author.post(f"/v1/courses/{self.course_id}:publish"))
            self.published = True
        student = Student(self, uuid4())
        await student.enroll()
        return student


@dataclass
class Student:
    course: Course
    student_id: UUID

    def __post_init__(self) -> None:
        self.http = self.course.platform.client("progress", "student", self.student_id)

    @property
    def aggregate(self) -> str:
        return f"{self.course.course_id}:{self.student_id}"

    async def enroll(self, cycle: int = 1, *, fresh_cycle: bool = False) -> None:
        """Enroll, and wait until progress has applied it and the whole outline.

        The teacher enrolls the student who is to begin a fresh cycle.
        """
        platform = self.course.platform
        student = platform.client("enrollment", "student", self.student_id, name="Some Student")
        teacher = platform.client("enrollment", "teacher", self.course.teacher_id)
        body = {"student_id": str(self.student_id), "fresh_cycle": fresh_cycle}

        async def enrolled() -> None:
            path = f"/v1/courses/{self.course.course_id}/enrollments"
            ok(await (teacher if fresh_cycle else student).post(path, json=body), 201)

        async def known() -> None:
            progress = await self.progress()
            assert progress["cycle"] == cycle
            assert len(progress["lessons"]) == len(self.course.lessons)

        await eventually(enrolled)
        await eventually(known)

    async def withdraw(self) -> None:
        platform = self.course.platform
        client = platform.client("enrollment", "student", self.student_id)
        path = f"/v1/courses/{self.course.course_id}/enrollments/{self.student_id}"
        assert (await client.delete(path)).is_success

        async def closed() -> None:
            rows = await platform.fetch(
                "progress",
                "SELECT open FROM learners WHERE course_id = $1 AND student_id = $2",
                UUID(self.course.course_id),
                self.student_id,
            )
            assert [row["open"] for row in rows] == [False]

        await eventually(closed)

    async def post(self, path: str, body: Any = None) -> httpx.Response:
        return await self.http.post(path, json=body)

    async def lesson(self, lesson_id: str, verb: str) -> httpx.Response:
        return await self.post(f"/v1/courses/{self.course.course_id}/lessons/{lesson_id}:{verb}")

    async def complete(self, *lesson_ids: str) -> dict[str, Any]:
        """Complete these one after the other, and return the last response."""
        answer: dict[str, Any] = {}
        for lesson_id in lesson_ids:
            answer = ok(await self.lesson(lesson_id, "complete"))
        return answer

    async def progress(self) -> dict[str, Any]:
        return ok(await self.http.get(f"/v1/me/courses/{self.course.course_id}/progress"))

    async def sees(self, lessons: int) -> None:
        """Wait until progress has applied an outline with so many lessons, all of the course's."""

        async def applied() -> None:
            shown = [each["lesson_id"] for each in (await self.progress())["lessons"]]
            assert len(shown) == lessons
            assert set(shown) <= set(self.course.lessons)

        await eventually(applied)

    async def attempt(self, quiz_id: str) -> dict[str, Any]:
        """Start an attempt; unless they were edited, its questions are in the author's order."""

        async def started() -> dict[str, Any]:
            return ok(await self.post(f"/v1/quizzes/{quiz_id}/attempts"), 201)

        attempt = await eventually(started)
        authored = self.course.questions[quiz_id]
        if {each["text"] for each in attempt["questions"]} == set(authored):
            attempt["questions"].sort(key=lambda each: authored.index(each["text"]))
        return attempt

    async def answer(self, attempt: dict[str, Any], *answers: dict[str, Any]) -> dict[str, Any]:
        """Submit an attempt with an answer to each question, in their order."""
        path = f"/v1/attempts/{attempt['attempt_id']}:submit"
        return ok(await self.post(path, {"answers": self.given(attempt, *answers)}))

    @staticmethod
    def given(attempt: dict[str, Any], *answers: dict[str, Any]) -> list[dict[str, Any]]:
        return [
            {"question_id": question["question_id"], **answer}
            for question, answer in zip(attempt["questions"], answers, strict=True)
        ]

    async def submit(self, assignment_id: str, text: str = "My work.") -> dict[str, Any]:
        async def submitted() -> dict[str, Any]:
            path = f"/v1/assignments/{assignment_id}/submissions"
            return ok(await self.post(path, {"text": text}), 201)

        return await eventually(submitted)

    async def assessment(self, item_id: str) -> dict[str, Any]:
        """Return the student's own terms and result in an item, from the sidebar."""
        sidebar = ok(await self.http.get(f"/v1/me/courses/{self.course.course_id}/sidebar"))
        lessons = [each for chapter in sidebar["chapters"] for each in chapter["lessons"]]
        items = [each["assessment"] for each in lessons if each["assessment"]]
        return next(each for each in items if each["item_id"] == item_id)

    async def events(self) -> list[Event]:
        """Return all published events of this learner; the versions have no gap."""
        found = await events_of(self.course.platform, LEARNER, self.aggregate)
        assert [event.aggregateversion for event in found] == list(range(1, len(found) + 1))
        return found

    async def event_names(self) -> list[str]:
        return [event.name for event in await self.events()]


async def open_course(
    platform: Platform, lessons: int = 2, teacher_id: UUID | None = None
) -> Course:
    """Create a course with required text lessons; the first enrollment publishes it."""
    course = Course(platform, teacher_id or uuid4())
    slug = f"course-{uuid4()}"
    created = await course.author.post("/v1/courses", json={"slug": slug, "title": "A course"})
    course.course_id = ok(created, 201)["course_id"]
    chapter = await course.author.post(
        f"/v1/courses/{course.course_id}/chapters", json={"title": "A chapter"}
    )
    course.chapter_id = ok(chapter, 201)["chapter_id"]
    for _ in range(lessons):
        await course.add_lesson()
    return course


async def publish(platform: Platform, *events: Event) -> None:
    """Publish events as another service would, in this order."""
    for event in events:
        topic = BY_EVENT[type(event)].topic
        await platform.publish(topic.name, encode(event), key=event.partitionkey)


async def concurrently(*requests: Any) -> list[httpx.Response]:
    return list(await asyncio.gather(*requests))


def choice(attempt: dict[str, Any], question: int, number: int) -> dict[str, Any]:
    return {"choice_ids": [attempt["questions"][question]["choices"][number]["choice_id"]]}


def correct_answers(attempt: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the answers to TRUE_OR_FALSE and NUMBER."""
    texts = [each["text"].lower() for each in attempt["questions"][0]["choices"]]
    return [choice(attempt, 0, texts.index("true")), {"value": "3.15"}]


async def grade(course: Course, submission_id: str, score: str, **more: Any) -> dict[str, Any]:
    path = f"/v1/submissions/{submission_id}"
    read = await course.grader.get(path)
    tag = read.headers["ETag"]
    body = {"score": score, **more}
    return ok(await course.grader.post(f"{path}:grade", json=body, headers={"If-Match": tag}))


async def give_back(course: Course, submission: dict[str, Any]) -> dict[str, Any]:
    """Return a submission for revision."""
    path = f"/v1/submissions/{submission['submission_id']}"
    tag = (await course.grader.get(path)).headers["ETag"]
    return ok(await course.grader.post(f"{path}:return", headers={"If-Match": tag}))


async def import_rows(
    platform: Platform, records: str, *rows: dict[str, Any]
) -> list[dict[str, Any]]:
    client = platform.client("progress", "service")
    return results(await client.post(f"/v1/imports/{records}", content=ndjson(rows)))
