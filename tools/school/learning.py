"""What students do: enroll, read, take quizzes, submit, withdraw. Each action is counted."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from random import Random
from typing import Any

from tools.errors import ToolError
from tools.school.count import Cycle, Submission, percent_of
from tools.school.people import PATIENCE_SECONDS, PAUSE_SECONDS, Answer, Person
from tools.school.plan import Question
from tools.school.teaching import Taught


@dataclass
class Learner:
    """`diligence` is the probability of reading a page, `skill` that of a right answer."""

    person: Person
    random: Random
    diligence: float
    skill: float

    @classmethod
    def born(cls, person: Person, random: Random) -> Learner:
        return cls(person, random, random.uniform(0.2, 1), random.uniform(0.3, 0.95))

    @property
    def student_id(self) -> str:
        return self.person.user_id

    async def enroll(self, taught: Taught) -> None:
        """Enroll; after a withdrawal, the earlier progress continues to count."""
        await self.person.post("enrollment", f"{taught.path}/enrollments", soon=True)
        cycles = taught.count.cycles[self.student_id]
        number = len(cycles) + 1
        cycles.append(Cycle(number, cycles[-1].progress_from if cycles else number))
        await self.wait_for_cycle(taught, number)

    async def wait_for_cycle(self, taught: Taught, number: int) -> None:
        """Wait until progress has the new cycle; before that it would credit the previous one."""
        path = f"me/{taught.path}/progress"
        deadline = time.monotonic() + PATIENCE_SECONDS
        while (await self.person.get("progress", path, soon=True))["cycle"] != number:
            if time.monotonic() > deadline:
                raise ToolError(f"progress has not received enrollment {number} in {taught.path}")
            await asyncio.sleep(PAUSE_SECONDS)

    async def leave(self, taught: Taught) -> None:
        await self.person.delete("enrollment", f"{taught.path}/enrollments/{self.student_id}")
        taught.count.cycle(self.student_id).closed = "withdrew"

    async def study(self, taught: Taught) -> None:
        for page in taught.pages:
            if self.random.random() < self.diligence:
                await self.read(taught, page)
        if self.random.random() < self.diligence:
            await self.take_quiz(taught)
        if self.random.random() < self.diligence:
            await self.hand_in(taught)

    async def read(self, taught: Taught, page: str) -> None:
        if self.random.random() < 0.5:
            await self._act(taught, page, "start")
            taught.count.learners.add(self.student_id)
        await self.complete(taught, page)
        chance = self.random.random()
        if chance < 0.05:
            await self._act(taught, page, "revoke")
            taught.count.revoke(self.student_id, page)
        elif chance < 0.15:
            await self.complete(taught, page)

    async def complete(self, taught: Taught, page: str) -> None:
        await self._act(taught, page, "complete")
        taught.count.complete(self.student_id, page)

    async def take_quiz(self, taught: Taught) -> None:
        """Retake the quiz until it is passed, needs manual grading, or no attempt is left."""
        plan = taught.plan.quiz
        for number in range(1, plan.attempts_allowed + 1):
            percent = await self._attempt(taught, number)
            if percent is None or percent >= plan.pass_percent:
                return
            if self.random.random() > self.diligence:
                return

    async def hand_in(self, taught: Taught) -> None:
        span = taught.count.cycle(self.student_id).progress_from
        earlier = [
            each
            for each in taught.count.submissions.values()
            if (each.student_id, each.span, each.item_id)
            == (self.student_id, span, taught.assignment_id)
        ]
        answer = await self.person.post(
            "progress",
            f"assignments/{taught.assignment_id}/submissions",
            {"text": f"What {self.person.name} thinks of it."},
            soon=True,
        )
        self._count_submission(taught, answer, "assignment", len(earlier) + 1)
        taught.count.complete(self.student_id, taught.assignment_lesson)

    async def _act(self, taught: Taught, page: str, verb: str) -> None:
        await self.person.post("progress", f"{taught.path}/lessons/{page}:{verb}", soon=True)

    async def _attempt(self, taught: Taught, number: int) -> Decimal | None:
        """Take the quiz; return the expected percent, None if it needs manual grading."""
        attempt = await self.person.post(
            "progress", f"quizzes/{taught.quiz_id}/attempts", soon=True
        )
        planned = {each.text: each for each in taught.plan.quiz.questions}
        answers, score = [], Decimal(0)
        for asked in attempt["questions"]:
            question = planned[asked["text"]]
            right = self.random.random() < self.skill
            answers.append(_answer(asked, question, question.right if right else question.wrong))
            score += question.points * right
        path = f"attempts/{attempt['attempt_id']}"
        await self.person.post("progress", f"{path}:submit", {"answers": answers})
        percent = None
        if not taught.plan.quiz.for_a_person:
            percent = percent_of(score, taught.max_score("quiz"))
        answer = await self.person.get("progress", path)
        self._count_submission(taught, answer, "quiz", number, percent)
        if percent is not None and percent >= taught.plan.quiz.pass_percent:
            taught.count.complete(self.student_id, taught.quiz_lesson)
        return percent

    def _count_submission(
        self,
        taught: Taught,
        answer: Answer,
        kind: str,
        attempt: int,
        percent: Decimal | None = None,
    ) -> None:
        count = taught.count
        submission = Submission(
            submission_id=answer["attempt_id" if kind == "quiz" else "submission_id"],
            student_id=self.student_id,
            span=count.cycle(self.student_id).progress_from,
            item_id=taught.quiz_id if kind == "quiz" else taught.assignment_id,
            kind=kind,
            attempt=attempt,
            owner=count.owner,
            submitted_at=datetime.fromisoformat(answer["submitted_at"]),
            percent=percent,
            graded_owner=None if percent is None else count.owner,
        )
        count.submissions[submission.submission_id] = submission
        count.learners.add(self.student_id)


def _answer(asked: Mapping[str, Any], question: Question, said: tuple[str, ...]) -> Answer:
    answer: dict[str, Any] = {"question_id": asked["question_id"]}
    match asked["kind"]:
        case "single_choice" | "multiple_choice" | "true_false":
            ids = {each["text"].lower(): each["choice_id"] for each in asked["choices"]}
            answer["choice_ids"] = [ids[text.lower()] for text in said]
        case "number":
            answer["value"] = said[0]
        case "short_text":
            answer["text"] = said[0]
        case kind:
            raise ToolError(f"progress returned a question of an unknown kind: {kind}")
    return answer
