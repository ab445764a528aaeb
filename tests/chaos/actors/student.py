"""A student of a course."""

from random import Random
from typing import Any

from tests.chaos.actors.actor import Actor
from tests.chaos.school import Course, Json, School, User


class Student(Actor):
    """Learns, and sometimes leaves the course and returns."""

    def __init__(self, school: School, course: Course, chance: Random, user: User) -> None:
        super().__init__(school, course, chance)
        self.user = user
        self.steps = [
            *[self.complete] * 6, *[self.start] * 2, *[self.revoke] * 2, *[self.take_quiz] * 3,
            *[self.submit_assignment] * 2, self.withdraw_submission, self.leave_and_return,
            self.rename,
        ]  # fmt: skip
        self._submissions: list[str] = []

    async def _post(self, path: str, body: Any = None) -> Json:
        answer = await self._send("progress", self.user, "POST", path, body)
        return answer.json() if answer.status_code < 300 else {}

    async def _lesson(self, verb: str) -> None:
        lesson = self.chance.choice(self.course.lessons)
        await self._post(f"{self.course.path}/lessons/{lesson}:{verb}")

    async def start(self) -> None:
        await self._lesson("start")

    async def complete(self) -> None:
        await self._lesson("complete")

    async def revoke(self) -> None:
        await self._lesson("revoke")

    async def take_quiz(self) -> None:
        attempt = await self._post(f"/v1/quizzes/{self.course.quiz_id}/attempts")
        if not attempt or "attempt_id" not in attempt:
            return
        answers = [
            {
                "question_id": question["question_id"],
                "choice_ids": [self.chance.choice(question["choices"])["choice_id"]],
            }
            for question in attempt["questions"]
        ]
        path = f"/v1/attempts/{attempt['attempt_id']}"
        if self.chance.random() < 0.5:
            body = {"answers": answers[:1]}
            await self._send("progress", self.user, "PUT", f"{path}/answers", body)
        await self._post(f"{path}:submit", {"answers": answers})

    async def submit_assignment(self) -> None:
        path = f"/v1/assignments/{self.course.assignment_id}/submissions"
        made = await self._post(path, {"text": self._name("Essay")})
        if made:
            self._submissions.append(made["submission_id"])

    async def withdraw_submission(self) -> None:
        if self._submissions:
            await self._post(f"/v1/submissions/{self._submissions.pop()}:withdraw")

    async def leave_and_return(self) -> None:
        path = f"{self.course.path}/enrollments"
        await self._send("enrollment", self.user, "DELETE", f"{path}/{self.user[0]}")
        await self._send("enrollment", self.user, "POST", path)

    async def rename(self) -> None:
        await self._edit(
            "enrollment", self.user, "PATCH", "/v1/me", {"display_name": self._name("Ada")}
        )
