"""Random learning in a course through HTTP, held against a plain model, event by event."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID, uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

from coursestream_events.catalog import LEARNER
from tests.services.authoring import slug
from tests.services.enrolling import known_as
from tests.services.machine import OTHER_THREADS, Caller, Machine, command, picked, run
from tests.services.progress_course import NUMBER, TRUE_OR_FALSE
from tests.services.progress_model import (
    ATTEMPTS_ALLOWED,
    MAX_SCORE,
    PASS_PERCENT,
    RESUBMISSIONS_ALLOWED,
    UNTRIED,
    Json,
    Learner,
    Lesson,
    Work,
    in_api,
)
from tests.support.platform import Platform, eventually

T = TypeVar("T")

QUIZ = {
    "title": "A quiz",
    "questions": [TRUE_OR_FALSE, NUMBER],
    "attempts_allowed": ATTEMPTS_ALLOWED,
    "pass_percent": str(PASS_PERCENT),
}
ESSAY = {
    "title": "An essay",
    "max_points": str(MAX_SCORE),
    "resubmissions_allowed": RESUBMISSIONS_ALLOWED,
}
# How each kind of lesson may be completed; the first is the default.
COMPLETIONS = {"text": ("view",), "quiz": ("pass", "submit"), "assignment": ("submit",)}
FEWEST, MOST = 2, 6

COURSE = "SELECT version FROM courses WHERE course_id = $1"
OUTLINE = "SELECT outline_version AS version FROM courses WHERE course_id = $1"
KEY = "SELECT key_revision AS version FROM answer_keys WHERE quiz_id = $1"
ENROLLMENT = """
    SELECT enrollment_version AS version FROM learners WHERE course_id = $1 AND student_id = $2
"""

picks = st.integers(0, 99)
flags = st.booleans()


def choose(items: Sequence[T], pick: int, useful: Callable[[T], object]) -> T:
    """Mostly one with which there is something to do, and now and then any."""
    fitting = [each for each in items if useful(each)]
    return picked(fitting if fitting and pick % 4 < 3 else items, pick // 4)


def is_open(learner: Learner) -> bool:
    return learner.open


class Learning(Machine):
    """One course, a student who has begun it, and one who has left it after its end."""

    learners: list[Learner]

    @initialize()
    def begin(self) -> None:
        self.teacher_id = uuid4()
        self.author = self.caller("courses", "teacher", self.teacher_id)
        self.teacher = self.caller("progress", "teacher", self.teacher_id)
        self.open_course()
        self.learners = [self.newcomer() for _ in range(2)]
        first, second, quiz, _ = self.lessons
        inside, left = self.learners
        self.touch(inside, first, "complete")
        self.begin_one(inside)
        self.hand_in_one(inside)
        for lesson in (first, second):
            self.touch(left, lesson, "complete")
        self.begin_one(left)
        self.submit(left, left.works[0], True, True)
        assert left.is_done(quiz)
        self.go(left)

    def open_course(self) -> None:
        body = {"slug": slug(), "title": "A course"}
        self.course_id = self.author.call("POST", "/v1/courses", 201, body)["course_id"]
        self.course = f"/v1/courses/{self.course_id}"
        self.chapter_id = self.make("chapters", {"title": "A chapter"})["chapter_id"]
        quiz_id = self.make("quizzes", QUIZ)["quiz_id"]
        essay_id = self.make("assignments", ESSAY)["assignment_id"]
        self.items = {"quiz": quiz_id, "assignment": essay_id}
        self.lessons: list[Lesson] = []
        for kind in ("text", "text", "quiz", "assignment"):
            self.new_lesson(kind, COMPLETIONS[kind][0], kind != "assignment")
        version = self.author.call("POST", f"{self.course}:publish", 200)["version"]
        self.wait_for(version, COURSE, self.course_id)
        self.wait_for(1, KEY, quiz_id)
        self.wait(eventually(lambda: known_as(self.platform, self.course_id, "published")))

    def make(self, kind: str, body: Json) -> Json:
        made: Json = self.author.call("POST", f"{self.course}/{kind}", 201, body)
        return made

    def newcomer(self) -> Learner:
        learner = Learner(self.course_id, str(uuid4()), self.lessons)
        self.enroll(learner, keep=False)
        return learner

    def wait_for(self, version: int, sql: str, *ids: str) -> None:
        """Until progress has heard of so much."""

        async def heard() -> None:
            rows = await self.platform.fetch("progress", sql, *map(UUID, ids))
            assert [row["version"] for row in rows] == [version]

        self.wait(eventually(heard))

    def student(self, learner: Learner, service: str = "progress") -> Caller:
        return self.caller(service, "student", UUID(learner.student_id))

    def ask(
        self, learner: Learner, path: str, reason: str | None, status: int = 200, body: Any = None
    ) -> Any:
        """What the student is answered; None where there is a reason against it."""
        student = self.student(learner)
        if reason is None:
            return student.call("POST", path, status, body)
        student.refused("POST", path, 404 if reason == "not-found" else 409, reason, body)
        return None

    # --- The outline changes -----------------------------------------------------------------

    def new_lesson(self, kind: str, completes_on: str, required: bool) -> None:
        body: Json = {
            "title": "A lesson", "kind": kind, "completes_on": completes_on, "required": required,
        }  # fmt: skip
        item_id = self.items.get(kind)
        if item_id is not None:
            body[f"{kind}_id"] = item_id
        made = self.author.call("POST", f"/v1/chapters/{self.chapter_id}/lessons", 201, body)
        self.lessons.append(Lesson(made["lesson_id"], completes_on, item_id, required))

    @contextmanager
    def changing_outline(self) -> Iterator[None]:
        before = self.required()
        yield
        outline = self.author.call("GET", f"{self.course}/outline", 200)
        self.wait_for(outline["outline_version"], OUTLINE, self.course_id)
        for learner in self.learners:
            learner.see_outline(before, self.required())

    def required(self) -> set[str]:
        return {each.lesson_id for each in self.lessons if each.counts}

    @command(pick=picks, required=flags)
    def add_lesson(self, pick: int, required: bool) -> None:
        """At the end; one with the quiz or the essay, where none shows it now."""
        if len(self.lessons) == MOST:
            return
        shown = {each.item_id for each in self.lessons}
        missing = [kind for kind, item_id in self.items.items() if item_id not in shown]
        kind = picked([*missing, "text"], pick)
        with self.changing_outline():
            self.new_lesson(kind, picked(COMPLETIONS[kind], pick), required)

    @command(pick=picks)
    def require(self, pick: int) -> None:
        """Or not any more."""
        lesson = picked(self.lessons, pick)
        self.change(lesson, required=not lesson.required)

    @command(pick=picks)
    def publish(self, pick: int) -> None:
        """Or not any more."""
        lesson = picked(self.lessons, pick)
        self.change(lesson, published=not lesson.published)

    def change(self, lesson: Lesson, **values: bool) -> None:
        with self.changing_outline():
            path = f"/v1/lessons/{lesson.lesson_id}"
            self.author.call("PATCH", path, 200, values, lesson.version)
            vars(lesson).update(values, version=lesson.version + 1)

    @command(pick=picks)
    def remove_lesson(self, pick: int) -> None:
        if len(self.lessons) == FEWEST:
            return
        lesson = picked(self.lessons, pick)
        with self.changing_outline():
            self.author.call("DELETE", f"/v1/lessons/{lesson.lesson_id}", 204)
            self.lessons.remove(lesson)

    # --- Enrollments --------------------------------------------------------------------------

    @command(who=picks)
    def leave(self, who: int) -> None:
        learner = choose(self.learners, who, is_open)
        if learner.open:
            self.go(learner)
        else:
            student, path = self.student(learner, "enrollment"), self.enrollment(learner)
            student.refused("DELETE", path, 404, "not-found")

    @command(who=picks, keep=flags, revoke=flags)
    def come_back(self, who: int, keep: bool, revoke: bool) -> None:
        """Also from a moment's absence; what was kept of an earlier cycle can be revoked."""
        learner = choose(self.learners, who, lambda each: not each.open)
        if learner.open:
            self.go(learner)
        self.enroll(learner, keep)
        learner.come_back(keep)
        if revoke:
            self.touch(learner, choose(self.lessons, who, learner.may_revoke), "revoke")

    def enrollment(self, learner: Learner) -> str:
        return f"{self.course}/enrollments/{learner.student_id}"

    def go(self, learner: Learner) -> None:
        student = self.student(learner, "enrollment")
        self.hear(learner, student.call("DELETE", self.enrollment(learner), 200))
        learner.open = False

    def enroll(self, learner: Learner, keep: bool) -> None:
        student, path = self.student(learner, "enrollment"), f"{self.course}/enrollments"
        self.hear(learner, student.call("POST", path, 201, {"keep_progress": keep}))

    def hear(self, learner: Learner, enrollment: Json) -> None:
        self.wait_for(enrollment["version"], ENROLLMENT, self.course_id, learner.student_id)

    # --- Lessons -----------------------------------------------------------------------------

    @command(who=picks, pick=picks)
    def start(self, who: int, pick: int) -> None:
        learner = choose(self.learners, who, is_open)
        lesson = choose(self.lessons, pick, learner.may_start)
        self.touch(learner, lesson, "start")

    @command(who=picks, pick=picks, count=st.integers(1, 3))
    def complete(self, who: int, pick: int, count: int) -> None:
        learner = choose(self.learners, who, is_open)
        for place in range(pick, pick + count):
            lesson = choose(self.lessons, place, learner.may_complete)
            self.touch(learner, lesson, "complete")

    @command(who=picks, pick=picks)
    def revoke(self, who: int, pick: int) -> None:
        """One is completed where none is done."""
        learner = choose(self.learners, who, is_open)
        if not any(map(learner.may_revoke, self.lessons)):
            self.touch(learner, choose(self.lessons, pick, learner.may_complete), "complete")
        lesson = choose(self.lessons, pick, learner.may_revoke)
        self.touch(learner, lesson, "revoke")

    def touch(self, learner: Learner, lesson: Lesson, verb: str) -> None:
        path = f"{self.course}/lessons/{lesson.lesson_id}:{verb}"
        if answer := self.ask(learner, path, learner.refusal(lesson, verb)):
            getattr(learner, verb)(lesson)
            state = {"lesson_id": lesson.lesson_id, "state": learner.state(lesson)}
            assert answer == {**state, **in_api(learner.tally())}

    @command(who=picks)
    def reset(self, who: int) -> None:
        learner = choose(self.learners, who, Learner.done_now)
        path = f"{self.course}/students/{learner.student_id}/progress:reset"
        answer = self.teacher.call("POST", path, 200)
        learner.reset()
        assert answer | in_api(learner.tally()) == answer

    # --- Quizzes and assignments -------------------------------------------------------------

    @command(who=picks, count=st.integers(1, ATTEMPTS_ALLOWED))
    def begin_attempts(self, who: int, count: int) -> None:
        learner = choose(self.learners, who, is_open)
        for _ in range(count):
            self.begin_one(learner)

    def begin_one(self, learner: Learner) -> None:
        path = f"/v1/quizzes/{self.items['quiz']}/attempts"
        if answer := self.ask(learner, path, learner.refusal_to_begin(), 201):
            work = learner.begin(answer["attempt_id"], answer["quiz_id"])
            assert (answer["attempt"], answer["status"]) == (work.attempt, "started")

    @command(who=picks, pick=picks, tries=st.lists(st.tuples(flags, flags), min_size=1, max_size=2))
    def submit_attempt(self, who: int, pick: int, tries: list[tuple[bool, bool]]) -> None:
        """One is begun where there is none; only the first try is taken."""
        learner = choose(self.learners, who, is_open)
        if not any(each.status == "started" for each in learner.works):
            self.begin_one(learner)
        attempts = [each for each in learner.works if each.kind == "quiz"]
        attempt = choose(attempts, pick, lambda each: each.status == "started")
        for right, also in tries:
            self.submit(learner, attempt, right, also)

    def submit(self, learner: Learner, attempt: Work, right: bool, also: bool) -> None:
        """The first question has 3 points, the second one has 1."""
        path = f"/v1/attempts/{attempt.submission_id}"
        answers = []
        for question in self.student(learner).call("GET", path, 200)["questions"]:
            answer: Json = {"value": "3.14" if also else "2.72"}
            if question["kind"] == "true_false":
                answer = {"choice_ids": [question["choices"][0 if right else 1]["choice_id"]]}
            answers.append({"question_id": question["question_id"], **answer})
        reason = learner.refusal_to_submit(attempt)
        if given := self.ask(learner, f"{path}:submit", reason, body={"answers": answers}):
            learner.submit(attempt, 3 * right + also, given["submitted_at"], given["version"])
            assert (given["percent"], given["passed"]) == (
                in_api(attempt.fact())["percent"],
                attempt.passed,
            )

    @command(who=picks, count=st.integers(1, 2 + RESUBMISSIONS_ALLOWED))
    def hand_in(self, who: int, count: int) -> None:
        learner = choose(self.learners, who, is_open)
        for _ in range(count):
            self.hand_in_one(learner)

    def hand_in_one(self, learner: Learner) -> None:
        path = f"/v1/assignments/{self.items['assignment']}/submissions"
        reason = learner.refusal_to_hand_in()
        if answer := self.ask(learner, path, reason, 201, {"text": "My essay."}):
            learner.hand_in(answer["submission_id"], answer["item_id"], answer["submitted_at"])

    def choose_work(self, pick: int, useful: Callable[[Work], bool]) -> tuple[Learner, Work]:
        works = [(learner, work) for learner in self.learners for work in learner.works]
        return choose(works, pick, lambda each: useful(each[1]))

    @command(who=picks, pick=picks)
    def withdraw(self, who: int, pick: int) -> None:
        """Something is handed in where nothing waits."""
        learner = choose(self.learners, who, is_open)
        if not learner.waiting():
            self.hand_in_one(learner)
        work = choose(learner.works, pick, lambda each: each.status == "submitted")
        path = f"/v1/submissions/{work.submission_id}:withdraw"
        if answer := self.ask(learner, path, learner.refusal_to_withdraw(work)):
            learner.move(work, "withdrawn")
            assert answer["version"] == work.version
            self.mark(learner, work, 0)

    @command(pick=picks, scores=st.lists(st.integers(0, MAX_SCORE), min_size=1, max_size=2))
    def grade(self, pick: int, scores: list[int]) -> None:
        """For the first time, or again."""
        learner, work = self.choose_work(pick, lambda each: each.gradable)
        for score in scores:
            self.mark(learner, work, score)

    def mark(self, learner: Learner, work: Work, score: int) -> None:
        reason = None if work.gradable else "not-gradable"
        if answer := self.decide(work, "grade", {"score": str(score)}, reason):
            learner.grade(work, score, answer["graded_at"], str(self.teacher_id))

    @command(pick=picks)
    def give_back(self, pick: int) -> None:
        """To be done again, which does not count as a resubmission."""
        learner, work = self.choose_work(pick, lambda each: each.returnable)
        if self.decide(work, "return", {}, None if work.returnable else "not-returnable"):
            learner.move(work, "returned")
            for _ in range(1 + RESUBMISSIONS_ALLOWED):
                self.hand_in_one(learner)

    def decide(self, work: Work, verb: str, body: Json, reason: str | None) -> Any:
        """What the teacher is answered; None where there is a reason against it."""
        path = f"/v1/submissions/{work.submission_id}:{verb}"
        answer = self.teacher.edit("POST", path, body, work.version, 409 if reason else 200)
        if reason is None:
            return answer
        assert answer["type"] == f"urn:coursestream:problem:{reason}"
        return None

    # --- What must be so ---------------------------------------------------------------------

    @invariant()
    def students_see_what_the_model_does(self) -> None:
        for learner in self.learners:
            path = f"/v1/me/courses/{self.course_id}/sidebar"
            shown = self.student(learner).call("GET", path, 200)
            (chapter,) = shown.pop("chapters")
            shown["lessons"] = [
                (each["lesson_id"], each["state"], standing(each["assessment"]))
                for each in chapter["lessons"]
            ]
            expected = learner.sidebar()
            assert {name: shown[name] for name in expected} == expected

    @invariant()
    def the_teacher_sees_what_the_model_does(self) -> None:
        book = self.teacher.call("GET", f"{self.course}/gradebook", 200)["items"]
        for student in book:
            student["grades"] = {each.pop("item_id"): each for each in student["grades"]}
        assert book == [
            {**each.summary(), "grades": each.grades()}
            for each in sorted(self.learners, key=lambda each: UUID(each.student_id))
        ]
        queue = self.teacher.call("GET", "/v1/me/grading-queue", 200)["items"]
        waiting = [work for learner in self.learners for work in learner.waiting()]
        assert {each["submission_id"]: each["version"] for each in queue} == {
            each.submission_id: each.version for each in waiting
        }

    @invariant()
    def each_work_is_as_the_model(self) -> None:
        for work in [work for learner in self.learners for work in learner.works]:
            if work.status == "started":
                continue
            shown = self.teacher.call("GET", f"/v1/submissions/{work.submission_id}", 200)
            expected = {**in_api(work.fact()), "version": work.version}
            del expected["first_graded_by"]  # Which only events carry.
            assert {name: shown[name] for name in expected} == expected

    @invariant()
    def kafka_is_told_as_the_model(self) -> None:
        for learner in self.learners:
            aggregate = f"{self.course_id}:{learner.student_id}"
            assert self.told(aggregate, len(learner.told)) == learner.told


def standing(assessment: Json | None) -> Json | None:
    """Of what the sidebar shows, what depends on the student."""
    return assessment and {name: assessment[name] for name in UNTRIED}


@OTHER_THREADS
@pytest.mark.timeout(1800)
async def test_random_learning_is_as_the_model_and_told_version_by_version(
    platform: Platform, full: bool
) -> None:
    seen = await run(Learning, platform, full, LEARNER)
    assert seen == {
        "LessonStarted", "LessonCompleted", "LessonCompletionRevoked", "CourseCompleted",
        "ProgressReset", "SubmissionReceived", "SubmissionGraded", "SubmissionReturned",
        "SubmissionWithdrawn",
        "already-submitted", "lesson-completes-otherwise", "no-attempts-left",
        "no-resubmission-left", "not-enrolled", "not-found", "not-gradable", "not-returnable",
        "not-withdrawable", "precondition-failed",
    }  # fmt: skip
