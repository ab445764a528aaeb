"""Random learning through HTTP, held against a plain model after every step, event by event."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from aiokafka import AIOKafkaConsumer, TopicPartition
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from deploy.local.tokens import Role
from shared.events import Event, decode
from shared.events.catalogue import LEARNER
from tests.services.authoring import slug
from tests.services.progress_course import NUMBER, TRUE_OR_FALSE
from tests.services.progress_model import (
    ATTEMPTS_ALLOWED,
    PASS_PERCENT,
    RESUBMISSIONS_ALLOWED,
    Learner,
    Lesson,
    Work,
)
from tests.support import Platform

STUDENTS = 2


@dataclass(frozen=True)
class Dice:
    """What chance decides of one step; each act takes of it what it needs."""

    number: int
    pick: int
    score: int
    yes: bool
    also: bool


dice = st.builds(
    Dice,
    number=st.integers(0, STUDENTS - 1),
    pick=st.integers(0, 99),
    score=st.integers(0, 4),
    yes=st.booleans(),
    also=st.booleans(),
)
# As often as they stand here.
ACTS = (
    *("add_lesson", "change_lesson", "change_lesson", "remove_lesson", "leave_or_come_back"),
    *("start", "complete", "complete", "complete", "undo", "reset"),
    *("begin_attempt", "answer_attempt", "answer_attempt", "hand_in", "grade", "grade"),
    *("give_back", "withdraw"),
)


class _Log:
    """What progress tells from now on; only what is new is read."""

    def __init__(self, consumer: AIOKafkaConsumer) -> None:
        self._consumer = consumer
        self._events: dict[str, list[Event]] = defaultdict(list)

    @classmethod
    async def from_now_on(cls, platform: Platform) -> "_Log":
        consumer = AIOKafkaConsumer(bootstrap_servers=platform.stack.kafka_bootstrap_servers)
        await consumer.start()
        partitions = [TopicPartition(LEARNER.name, n) for n in range(LEARNER.partitions)]
        consumer.assign(partitions)
        for partition, end in (await consumer.end_offsets(partitions)).items():
            consumer.seek(partition, end)
        return cls(consumer)

    async def read(self, aggregate: str) -> list[Event]:
        for records in (await self._consumer.getmany(timeout_ms=10)).values():
            for record in records:
                self._events[record.key.decode()].append(decode(record.value))
        return self._events[aggregate]

    async def stop(self) -> None:
        await self._consumer.stop()


class Learning(RuleBasedStateMachine):
    """A teacher, a course and two students; ``platform`` is set by the test."""

    platform: Platform

    @initialize()
    def open_course(self) -> None:
        self.runner = asyncio.Runner()
        self.log = self.runner.run(_Log.from_now_on(self.platform))
        teacher_id, self.student_ids = uuid4(), [uuid4() for _ in range(STUDENTS)]
        self.author = self.client("courses", "teacher", teacher_id)
        self.grader = self.client("progress", "teacher", teacher_id)
        self.enrolling = [self.client("enrollment", "student", each) for each in self.student_ids]
        self.students = [self.client("progress", "student", each) for each in self.student_ids]
        body = {"slug": slug(), "title": "A course"}
        self.course_id = _ok(self.author.post("/v1/courses", json=body), 201)["course_id"]
        self.course = f"/v1/courses/{self.course_id}"
        self.chapter = self.author_thing("chapters", {"title": "A chapter"})["chapter_id"]
        quiz = {
            "title": "A quiz",
            "questions": [TRUE_OR_FALSE, NUMBER],
            "attempts_allowed": ATTEMPTS_ALLOWED,
            "pass_percent": str(PASS_PERCENT),
        }
        essay = {
            "title": "An essay",
            "max_points": "4",
            "resubmissions_allowed": RESUBMISSIONS_ALLOWED,
        }
        self.quiz_id = self.author_thing("quizzes", quiz)["quiz_id"]
        self.essay_id = self.author_thing("assignments", essay)["assignment_id"]
        self.lessons: list[Lesson] = []
        self.learners = [Learner(self.lessons) for _ in range(STUDENTS)]
        self.new_lesson(kind="text")
        self.new_lesson(kind="quiz", quiz_id=self.quiz_id)
        self.new_lesson(kind="assignment", assignment_id=self.essay_id)
        _ok(self.author.post(f"{self.course}:publish"))
        for number in range(STUDENTS):
            self.wait(lambda number=number: self.open_enrolment(number))  # type: ignore[misc]
            self.wait_for_enrolment(number)
        self.wait_for_outline()
        self.wait(self.assessments_arrived)

    # --- Helpers -----------------------------------------------------------------------------

    def client(self, service: str, role: Role, subject: UUID) -> httpx.Client:
        token = self.platform.stack.tokens.token(subject=subject, role=role, name="Somebody")
        return httpx.Client(
            base_url=self.platform.urls[service],
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
        )

    def author_thing(self, kind: str, body: dict[str, Any]) -> dict[str, Any]:
        return _ok(self.author.post(f"{self.course}/{kind}", json=body), 201)

    def wait(self, check: Callable[[], object]) -> None:
        """Call it until it raises no AssertionError."""
        deadline = time.monotonic() + 30
        while True:
            try:
                check()
                return
            except AssertionError:
                if time.monotonic() > deadline:
                    raise
            time.sleep(0.02)

    def fetch(self, sql: str, *arguments: Any) -> list[Any]:
        return self.runner.run(self.platform.fetch("progress", sql, *arguments))

    def new_lesson(self, **values: Any) -> None:
        body = {"title": "A lesson", **values}
        answer = self.author.post(f"/v1/chapters/{self.chapter}/lessons", json=body)
        made = _ok(answer, 201)
        item_id = made["quiz_id"] or made["assignment_id"]
        self.lessons.append(Lesson(made["lesson_id"], made["completes_on"], item_id))

    def open_enrolment(self, number: int, **terms: Any) -> None:
        path = f"{self.course}/enrolments"
        _ok(self.enrolling[number].post(path, json=terms), 201)

    def wait_for_enrolment(self, number: int) -> None:
        def arrived() -> None:
            rows = self.fetch(
                "SELECT cycle, open FROM learners WHERE course_id = $1 AND student_id = $2",
                UUID(self.course_id),
                self.student_ids[number],
            )
            learner = self.learners[number]
            assert [tuple(row) for row in rows] == [(learner.cycle, learner.open)]

        self.wait(arrived)

    def wait_for_outline(self) -> None:
        version = _ok(self.author.get(f"{self.course}/outline"))["outline_version"]

        def arrived() -> None:
            rows = self.fetch(
                "SELECT outline_version FROM courses WHERE course_id = $1", UUID(self.course_id)
            )
            assert [row["outline_version"] for row in rows] == [version]

        self.wait(arrived)

    def assessments_arrived(self) -> None:
        keys = self.fetch("SELECT FROM answer_keys WHERE quiz_id = $1", UUID(self.quiz_id))
        essays = self.fetch("SELECT FROM assignments WHERE assignment_id = $1", UUID(self.essay_id))
        assert keys
        assert essays

    @rule(act=st.sampled_from(ACTS), dice=dice)
    def live(self, act: str, dice: Dice) -> None:
        """One rule for all acts: of many, Hypothesis would leave out most in each history."""
        getattr(self, act)(dice)

    # --- The outline changes -----------------------------------------------------------------

    @contextmanager
    def changing_outline(self) -> Iterator[None]:
        before = self.learners[0].required
        yield
        self.wait_for_outline()
        for learner in self.learners:
            learner.see_outline(before)

    def some_lesson(self, dice: Dice) -> Lesson:
        return self.lessons[dice.pick % len(self.lessons)]

    def add_lesson(self, dice: Dice) -> None:
        if len(self.lessons) < 6:
            with self.changing_outline():
                self.new_lesson(kind="text", required=dice.yes)
                self.lessons[-1].required = dice.yes

    def change_lesson(self, dice: Dice) -> None:
        lesson = self.some_lesson(dice)
        if (lesson.required, lesson.published) == (dice.yes, dice.also):
            return
        path = f"/v1/lessons/{lesson.lesson_id}"
        tag = {"If-Match": self.author.get(path).headers["ETag"]}
        with self.changing_outline():
            body = {"required": dice.yes, "published": dice.also}
            _ok(self.author.patch(path, json=body, headers=tag))
            lesson.required, lesson.published = dice.yes, dice.also

    def remove_lesson(self, dice: Dice) -> None:
        if len(self.lessons) > 3:
            lesson = self.some_lesson(dice)
            with self.changing_outline():
                _ok(self.author.delete(f"/v1/lessons/{lesson.lesson_id}"), 204)
                self.lessons.remove(lesson)

    # --- Enrolments --------------------------------------------------------------------------

    def leave_or_come_back(self, dice: Dice) -> None:
        learner = self.learners[dice.number]
        if learner.open:
            path = f"{self.course}/enrolments/{self.student_ids[dice.number]}"
            assert self.enrolling[dice.number].delete(path).is_success
            learner.open = False
        else:
            self.open_enrolment(dice.number, keep_progress=dice.yes)
            learner.open = True
            learner.cycle += 1
            if not dice.yes:
                learner.from_cycle = learner.cycle
        self.wait_for_enrolment(dice.number)

    # --- Lessons -----------------------------------------------------------------------------

    def start(self, dice: Dice) -> None:
        self.touch_lesson(dice, "start")

    def complete(self, dice: Dice) -> None:
        self.touch_lesson(dice, "complete")

    def undo(self, dice: Dice) -> None:
        self.touch_lesson(dice, "undo")

    def touch_lesson(self, dice: Dice, verb: str) -> None:
        learner, lesson = self.learners[dice.number], self.some_lesson(dice)
        answer = self.students[dice.number].post(f"{self.course}/lessons/{lesson.lesson_id}:{verb}")
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif not lesson.published:
            assert _slug(answer) == "not-found"
        elif verb != "start" and lesson.completes_on != "view":
            assert _slug(answer) == "lesson-completes-otherwise"
        else:
            getattr(learner, verb)(lesson.lesson_id)
            done = _ok(answer)
            assert done["state"] == learner.state(lesson.lesson_id)
            assert done["completed"] == len(learner.completed)

    def reset(self, dice: Dice) -> None:
        path = f"{self.course}/students/{self.student_ids[dice.number]}/progress:reset"
        answer = _ok(self.grader.post(path))
        self.learners[dice.number].reset()
        assert answer["completed"] == len(self.learners[dice.number].completed)

    # --- Quizzes and assignments -------------------------------------------------------------

    def begin_attempt(self, dice: Dice) -> None:
        learner = self.learners[dice.number]
        answer = self.students[dice.number].post(f"/v1/quizzes/{self.quiz_id}/attempts")
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif not learner.may_begin():
            assert _slug(answer) == "no-attempts-left"
        else:
            attempt = _ok(answer, 201)
            work = learner.add(attempt["attempt_id"], "quiz", self.quiz_id)
            assert attempt["attempt"] == work.attempt

    def answer_attempt(self, dice: Dice) -> None:
        """Each question rightly or wrongly; the first one has 3 points, the second one has 1."""
        learner, student = self.learners[dice.number], self.students[dice.number]
        attempts = [each for each in learner.works if each.kind == "quiz"]
        if not attempts:
            return
        work = attempts[dice.pick % len(attempts)]
        path = f"/v1/attempts/{work.work_id}"
        answers = []
        for question in _ok(student.get(path))["questions"]:
            if question["kind"] == "number":
                answer: dict[str, Any] = {"value": "3.14" if dice.also else "2.72"}
            else:
                right, wrong = (each["choice_id"] for each in question["choices"])
                answer = {"choice_ids": [right if dice.yes else wrong]}
            answers.append({"question_id": question["question_id"], **answer})
        submitted = student.post(f"{path}:submit", json={"answers": answers})
        if not learner.open:
            assert _slug(submitted) == "not-enrolled"
        elif work.status != "started":
            assert _slug(submitted) == "already-submitted"
        else:
            learner.answer(work, 3 * dice.yes + dice.also)
            assert _ok(submitted)["score"] == str(work.score)

    def hand_in(self, dice: Dice) -> None:
        learner = self.learners[dice.number]
        path = f"/v1/assignments/{self.essay_id}/submissions"
        answer = self.students[dice.number].post(path, json={"text": "My essay."})
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif not learner.may_hand_in():
            assert _slug(answer) == "no-resubmission-left"
        else:
            learner.add(_ok(answer, 201)["submission_id"], "assignment", self.essay_id)

    def some_work(self, dice: Dice) -> Work | None:
        works = [each for each in self.learners[dice.number].works if each.status != "started"]
        return works[dice.pick % len(works)] if works else None

    def tag(self, work: Work) -> dict[str, str]:
        return {"If-Match": self.grader.get(f"/v1/submissions/{work.work_id}").headers["ETag"]}

    def grade(self, dice: Dice) -> None:
        work = self.some_work(dice)
        if work is None:
            return
        path, body = f"/v1/submissions/{work.work_id}:grade", {"score": str(dice.score)}
        tag = self.tag(work)
        answer = self.grader.post(path, json=body, headers=tag)
        if work.status == "withdrawn":
            assert _slug(answer) == "not-gradable"
        else:
            self.learners[dice.number].grade(work, dice.score)
            assert _ok(answer)["revision"] == work.revision
            again = self.grader.post(path, json=body, headers=tag)
            assert _slug(again) == "precondition-failed"

    def give_back(self, dice: Dice) -> None:
        work = self.some_work(dice)
        if work is None:
            return
        path = f"/v1/submissions/{work.work_id}:return"
        answer = self.grader.post(path, headers=self.tag(work))
        if work.kind == "assignment" and work.status in ("submitted", "graded"):
            _ok(answer)
            self.learners[dice.number].move(work, "returned")
        else:
            assert _slug(answer) == "not-returnable"

    def withdraw(self, dice: Dice) -> None:
        work = self.some_work(dice)
        if work is None:
            return
        learner = self.learners[dice.number]
        path = f"/v1/submissions/{work.work_id}:withdraw"
        answer = self.students[dice.number].post(path)
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif work.kind == "assignment" and work.status == "submitted":
            _ok(answer)
            learner.move(work, "withdrawn")
        else:
            assert _slug(answer) == "not-withdrawable"

    # --- What must be so ---------------------------------------------------------------------

    @invariant()
    def each_sidebar_is_as_the_model(self) -> None:
        for client, learner in self.everyone():
            sidebar = _ok(client.get(f"/v1/me/courses/{self.course_id}/sidebar"))
            assert (sidebar["cycle"], sidebar["open"]) == (learner.cycle, learner.open)
            assert sidebar["completed"] == len(learner.completed)
            assert sidebar["required"] == len(learner.required)
            shown = [each for chapter in sidebar["chapters"] for each in chapter["lessons"]]
            assert [(each["lesson_id"], each["state"]) for each in shown] == [
                (each.lesson_id, learner.state(each.lesson_id))
                for each in self.lessons
                if each.published
            ]
            for each in filter(lambda lesson: lesson["assessment"], shown):
                seen = each["assessment"]
                percent = None if seen["percent"] is None else Decimal(seen["percent"])
                assert (seen["status"], seen["attempts"], percent) == (
                    learner.assessment(seen["item_id"])
                )

    @invariant()
    def everything_was_told_once_and_in_order(self) -> None:
        for number, (_, learner) in enumerate(self.everyone()):
            aggregate = f"{self.course_id}:{self.student_ids[number]}"

            def told(aggregate: str = aggregate, learner: Learner = learner) -> None:
                events = self.runner.run(self.log.read(aggregate))
                assert [_of_event(event) for event in events] == learner.told
                versions = [event.aggregateversion for event in events]
                assert versions == list(range(1, len(events) + 1))

            self.wait(told)

    def everyone(self) -> list[tuple[httpx.Client, Learner]]:
        return list(zip(self.students, self.learners, strict=True))

    def teardown(self) -> None:
        if hasattr(self, "log"):
            self.runner.run(self.log.stop())
            self.runner.close()
            for client in (self.author, self.grader, *self.enrolling, *self.students):
                client.close()


def _ok(answer: httpx.Response, status: int = 200) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    body: dict[str, Any] = answer.json() if answer.content else {}
    return body


def _slug(answer: httpx.Response) -> str:
    assert answer.status_code >= 400, answer.text
    return str(answer.json()["type"]).rpartition(":")[2]


def _of_event(event: Event) -> tuple[Any, ...]:
    data: Any = event.data
    if event.name.startswith("Submission"):
        score = None if data.score is None else int(data.score)
        return (event.name, str(data.submission_id), data.status, score, data.revision)
    if event.name == "LessonStarted":
        return (event.name, str(data.lesson_id), data.cycle)
    if event.name.startswith("Lesson"):
        lesson_id = str(data.lesson_id)
        return (event.name, lesson_id, data.cycle, data.completed, data.required)
    return (event.name, data.cycle)


@pytest.mark.timeout(1800)
async def test_random_learning_is_as_the_model_and_told_version_by_version(
    platform: Platform, full: bool
) -> None:
    machine = type("Learning", (Learning,), {"platform": platform})
    examples, steps = (40, 80) if full else (8, 60)
    await asyncio.to_thread(
        run_state_machine_as_test,
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
