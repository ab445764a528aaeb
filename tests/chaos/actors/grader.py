"""The grader of a course."""

from random import Random

from tests.chaos.actors.actor import Actor
from tests.chaos.school import Course, School
from tests.support.platform import ndjson

_LEARNT = "2024-03-01T12:00:00Z"


class Grader(Actor):
    """The course's teacher, who grades."""

    def __init__(self, school: School, course: Course, chance: Random) -> None:
        super().__init__(school, course, chance)
        self.steps = [
            *[self.grade] * 5, self.grade_again, self.return_for_revision, self.grant, self.revoke,
            self.reset, self.import_completions,
        ]  # fmt: skip
        self._graded: list[str] = []

    async def _submission(self) -> str | None:
        teacher = self.course.teacher
        queue = await self._send("progress", teacher, "GET", "/v1/me/grading-queue")
        items = queue.json().get("items") if queue.status_code == 200 else None
        return str(self.chance.choice(items)["submission_id"]) if items else None

    async def _grade(self, submission: str) -> None:
        path = f"/v1/submissions/{submission}"
        body = {"score": str(self.chance.randint(0, 10))}
        await self._edit("progress", self.course.teacher, "POST", f"{path}:grade", body, of=path)

    async def grade(self) -> None:
        if submission := await self._submission():
            await self._grade(submission)
            self._graded.append(submission)

    async def grade_again(self) -> None:
        if self._graded:
            await self._grade(self.chance.choice(self._graded))

    async def return_for_revision(self) -> None:
        if submission := await self._submission():
            path = f"/v1/submissions/{submission}"
            await self._edit("progress", self.course.teacher, "POST", f"{path}:return", {}, of=path)

    def _student(self) -> str:
        return str(self.chance.choice(self.course.students)[0])

    async def grant(self) -> None:
        path = f"{self.course.path}/students/{self._student()}/exceptions/{self.course.quiz_id}"
        body = {"extra_attempts": self.chance.randint(1, 3)}
        await self._edit("progress", self.course.teacher, "PUT", path, body)

    async def revoke(self) -> None:
        path = f"{self.course.path}/students/{self._student()}/exceptions/{self.course.quiz_id}"
        await self._edit("progress", self.course.teacher, "DELETE", path, None)

    async def reset(self) -> None:
        path = f"{self.course.path}/students/{self._student()}/progress:reset"
        await self._send("progress", self.course.teacher, "POST", path)

    async def import_completions(self) -> None:
        rows = [
            {
                "course": self.course.course_id,
                "student": str(student[0]),
                "lesson": self.chance.choice(self.course.lessons),
                "completed_at": _LEARNT,
            }
            for student in self.course.students
        ]
        path, importer = "/v1/imports/completions", self.school.importer
        await self._send("progress", importer, "POST", path, ndjson(rows))
