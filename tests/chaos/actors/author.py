"""The author of a course."""

from random import Random
from typing import Any

from tests.chaos.actors.actor import Actor
from tests.chaos.school import Course, Json, School
from tests.support.authoring import QUESTIONS

_MOST_LESSONS = 9


class Author(Actor):
    """The course's teacher, who changes its content."""

    def __init__(self, school: School, course: Course, chance: Random) -> None:
        super().__init__(school, course, chance)
        self.steps = [
            self.rename, self.rename, self.add_lesson, self.add_lesson, self.change_lesson,
            self.change_lesson, self.delete_lesson, self.order_lessons, self.add_chapter,
            self.replace_questions, self.correct_answer, self.change_assignment,
            self.archive_and_restore, self.duplicate_and_delete, *[self.transfer] * 3,
        ]  # fmt: skip

    async def _change(self, method: str, path: str, body: Any, *, of: str | None = None) -> Json:
        answer = await self._edit("courses", self.course.teacher, method, path, body, of=of)
        return answer.json() if answer.status_code < 300 and answer.content else {}

    async def _post(self, path: str, body: Any = None) -> Json:
        answer = await self._send("courses", self.course.teacher, "POST", path, body)
        return answer.json() if answer.status_code < 300 else {}

    async def rename(self) -> None:
        await self._change("PATCH", self.course.path, {"title": self._name("Course")})

    async def add_lesson(self) -> None:
        if len(self.course.lessons) >= _MOST_LESSONS:
            return
        body = {
            "title": self._name("Lesson"),
            "kind": "text",
            "required": self.chance.random() < 0.7,
        }
        made = await self._post(f"/v1/chapters/{self.course.chapter_id}/lessons", body)
        if made:
            self.course.lessons.append(made["lesson_id"])

    async def change_lesson(self) -> None:
        body = {
            "title": self._name("Lesson"),
            "published": self.chance.random() < 0.8,
            "required": self.chance.random() < 0.7,
        }
        await self._change("PATCH", f"/v1/lessons/{self.chance.choice(self.course.lessons)}", body)

    async def delete_lesson(self) -> None:
        """Delete a lesson that was added; those of the quiz and the assignment stay."""
        if len(self.course.lessons) > 6:
            lesson = self.course.lessons.pop()
            await self._send("courses", self.course.teacher, "DELETE", f"/v1/lessons/{lesson}")

    async def order_lessons(self) -> None:
        outline = f"{self.course.path}/outline"
        read = await self._send("courses", self.course.teacher, "GET", outline)
        chapters = [
            each
            for each in read.json().get("chapters", [])
            if each["chapter_id"] == self.course.chapter_id
        ]
        if chapters:
            ids = [each["lesson_id"] for each in chapters[0]["lessons"]]
            self.chance.shuffle(ids)
            path = f"/v1/chapters/{self.course.chapter_id}/lessons/order"
            await self._change("PUT", path, {"lesson_ids": ids}, of=outline)

    async def add_chapter(self) -> None:
        """Add one and delete it again, so that outlines stay small."""
        made = await self._post(f"{self.course.path}/chapters", {"title": self._name("Chapter")})
        if made:
            path = f"/v1/chapters/{made['chapter_id']}"
            await self._change("PATCH", path, {"title": self._name("Chapter")})
            await self._send("courses", self.course.teacher, "DELETE", path)

    async def replace_questions(self) -> None:
        quiz = f"/v1/quizzes/{self.course.quiz_id}"
        body = {"title": self._name("Quiz"), "questions": QUESTIONS[:2]}
        await self._change("POST", f"{quiz}/versions", body, of=quiz)

    async def correct_answer(self) -> None:
        quiz = (
            await self._send(
                "courses", self.course.teacher, "GET", f"/v1/quizzes/{self.course.quiz_id}"
            )
        ).json()
        if "questions" not in quiz:
            return
        question = quiz["questions"][0]
        right = self.chance.choice(question["choices"])["choice_id"]
        correction = {
            "kind": question["kind"], "question_id": question["question_id"], "choice_ids": [right],
        }  # fmt: skip
        version = f"/v1/quizzes/{quiz['quiz_id']}/versions/{quiz['quiz_version']}"
        tag = f'"{quiz["key_revision"]}"'
        user, body = self.course.teacher, {"answers": [correction]}
        await self._send("courses", user, "PUT", f"{version}/answers", body, tag=tag)

    async def change_assignment(self) -> None:
        body = {"title": self._name("Essay")}
        await self._change("PATCH", f"/v1/assignments/{self.course.assignment_id}", body)

    async def archive_and_restore(self) -> None:
        await self._post(f"{self.course.path}:archive")
        await self._post(f"{self.course.path}:restore")

    async def duplicate_and_delete(self) -> None:
        body = {"slug": f"copy-{self.chance.getrandbits(64):x}", "title": "Copy"}
        made = await self._post(f"{self.course.path}:duplicate", body)
        if made:
            path = f"/v1/courses/{made['course_id']}"
            await self._send("courses", self.course.teacher, "DELETE", path)

    async def transfer(self) -> None:
        body = {"to_teacher_id": str(self.course.other_teacher[0])}
        path = f"{self.course.path}:transfer"
        answer = await self._send("courses", self.school.admin, "POST", path, body)
        if answer.status_code < 300:
            course = self.course
            course.teacher, course.other_teacher = course.other_teacher, course.teacher
