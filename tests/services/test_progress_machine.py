"""Random learning through HTTP, held against a plain model after every step, event by event."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Callable
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
    precondition,
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
picks = st.integers(0, 99)
who = st.integers(0, STUDENTS - 1)
scores = st.integers(0, 4)


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

    # --- The outline changes -----------------------------------------------------------------

    @property
    def required(self) -> set[str]:
        return self.learners[0].required

    def outline_changed(self, before: set[str]) -> None:
        self.wait_for_outline()
        for learner in self.learners:
            learner.see_outline(before)

    @precondition(lambda self: len(self.lessons) < 7)
    @rule(required=st.booleans())
    def add_lesson(self, required: bool) -> None:
        before = self.required
        self.new_lesson(kind="text", required=required)
        self.lessons[-1].required = required
        self.outline_changed(before)

    @rule(pick=picks, required=st.booleans(), published=st.booleans())
    def change_lesson(self, pick: int, required: bool, published: bool) -> None:
        if not self.lessons:
            return
        before = self.required
        lesson = self.lessons[pick % len(self.lessons)]
        path = f"/v1/lessons/{lesson.lesson_id}"
        tag = {"If-Match": self.author.get(path).headers["ETag"]}
        body = {"required": required, "published": published}
        _ok(self.author.patch(path, json=body, headers=tag))
        changed = (lesson.required, lesson.published) != (required, published)
        lesson.required, lesson.published = required, published
        if changed:
            self.outline_changed(before)

    @precondition(lambda self: len(self.lessons) > 1)
    @rule(pick=picks)
    def remove_lesson(self, pick: int) -> None:
        before = self.required
        lesson = self.lessons.pop(pick % len(self.lessons))
        _ok(self.author.delete(f"/v1/lessons/{lesson.lesson_id}"), 204)
        self.outline_changed(before)

    # --- Enrolments --------------------------------------------------------------------------

    @rule(number=who, keep=st.booleans())
    def leave_or_come_back(self, number: int, keep: bool) -> None:
        learner = self.learners[number]
        if learner.open:
            path = f"{self.course}/enrolments/{self.student_ids[number]}"
            assert self.enrolling[number].delete(path).is_success
            learner.open = False
        else:
            self.open_enrolment(number, keep_progress=keep)
            learner.open = True
            learner.cycle += 1
            if not keep:
                learner.from_cycle = learner.cycle
        self.wait_for_enrolment(number)

    # --- Lessons -----------------------------------------------------------------------------

    @rule(number=who, pick=picks, verb=st.sampled_from(["start", "complete", "complete", "undo"]))
    def touch_lesson(self, number: int, pick: int, verb: str) -> None:
        learner, lesson = self.learners[number], self.lessons[pick % len(self.lessons)]
        answer = self.students[number].post(f"{self.course}/lessons/{lesson.lesson_id}:{verb}")
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

    @rule(number=who)
    def reset(self, number: int) -> None:
        path = f"{self.course}/students/{self.student_ids[number]}/progress:reset"
        answer = _ok(self.grader.post(path))
        self.learners[number].reset()
        assert answer["completed"] == len(self.learners[number].completed)

    # --- Quizzes and assignments -------------------------------------------------------------

    @rule(number=who)
    def begin_attempt(self, number: int) -> None:
        learner = self.learners[number]
        answer = self.students[number].post(f"/v1/quizzes/{self.quiz_id}/attempts")
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif not learner.may_begin():
            assert _slug(answer) == "no-attempts-left"
        else:
            attempt = _ok(answer, 201)
            work = learner.add(attempt["attempt_id"], "quiz", self.quiz_id)
            assert attempt["attempt"] == work.attempt

    @rule(number=who, pick=picks, truly=st.booleans(), pi=st.booleans())
    def answer_attempt(self, number: int, pick: int, truly: bool, pi: bool) -> None:
        learner = self.learners[number]
        works = [each for each in learner.works if each.kind == "quiz"]
        if not works:
            return
        work = works[pick % len(works)]
        path = f"/v1/attempts/{work.work_id}"
        answers = []
        for question in _ok(self.students[number].get(path))["questions"]:
            if question["kind"] == "number":
                answer: dict[str, Any] = {"value": "3.14" if pi else "2.72"}
            else:
                right, wrong = (each["choice_id"] for each in question["choices"])
                answer = {"choice_ids": [right if truly else wrong]}
            answers.append({"question_id": question["question_id"], **answer})
        submitted = self.students[number].post(f"{path}:submit", json={"answers": answers})
        if not learner.open:
            assert _slug(submitted) == "not-enrolled"
        elif work.status != "started":
            assert _slug(submitted) == "already-submitted"
        else:
            learner.answer(work, 3 * truly + pi)
            assert _ok(submitted)["score"] == str(work.score)

    @rule(number=who)
    def hand_in(self, number: int) -> None:
        learner = self.learners[number]
        path = f"/v1/assignments/{self.essay_id}/submissions"
        answer = self.students[number].post(path, json={"text": "My essay."})
        if not learner.open:
            assert _slug(answer) == "not-enrolled"
        elif not learner.may_hand_in():
            assert _slug(answer) == "no-resubmission-left"
        else:
            learner.add(_ok(answer, 201)["submission_id"], "assignment", self.essay_id)

    def some_work(self, number: int, pick: int) -> Work | None:
        works = [each for each in self.learners[number].works if each.status != "started"]
        return works[pick % len(works)] if works else None

    def tag(self, work: Work) -> dict[str, str]:
        return {"If-Match": self.grader.get(f"/v1/submissions/{work.work_id}").headers["ETag"]}

    @rule(number=who, pick=picks, score=scores)
    def grade(self, number: int, pick: int, score: int) -> None:
        work = self.some_work(number, pick)
        if work is None:
            return
        path, body = f"/v1/submissions/{work.work_id}:grade", {"score": str(score)}
        answer = self.grader.post(path, json=body, headers=self.tag(work))
        if work.status == "withdrawn":
            assert _slug(answer) == "not-gradable"
        else:
            self.learners[number].grade(work, score)
            assert _ok(answer)["revision"] == work.revision
            assert _slug(self.grader.post(path, json=body, headers={"If-Match": '"0"'})) == (
                "precondition-failed"
            )

    @rule(number=who, pick=picks)
    def give_back(self, number: int, pick: int) -> None:
        work = self.some_work(number, pick)
        if work is None:
            return
        answer = self.grader.post(f"/v1/submissions/{work.work_id}:return", headers=self.tag(work))
        if work.kind == "assignment" and work.status in ("submitted", "graded"):
            _ok(answer)
            self.learners[number].move(work, "returned")
        else:
            assert _slug(answer) == "not-returnable"

    @rule(number=who, pick=picks)
    def withdraw(self, number: int, pick: int) -> None:
        work = self.some_work(number, pick)
        if work is None:
            return
        answer = self.students[number].post(f"/v1/submissions/{work.work_id}:withdraw")
        if not self.learners[number].open:
            assert _slug(answer) == "not-enrolled"
        elif work.kind == "assignment" and work.status == "submitted":
            _ok(answer)
            self.learners[number].move(work, "withdrawn")
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
    examples, steps = (20, 150) if full else (4, 75)
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
