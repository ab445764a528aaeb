"""One course that its teacher changes, and students who enroll and withdraw, as random commands."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar
from uuid import UUID, uuid4

from hypothesis import strategies as st

from tests.support.authoring import slug
from tests.support.enrolling import check_replica
from tests.support.machine import Caller, Machine, command, picked
from tests.support.platform import eventually
from tests.support.progress_course import NUMBER, TRUE_OR_FALSE
from tests.support.progress_model import Learner
from tests.support.progress_model_parts import (
    ATTEMPTS_ALLOWED,
    MAX_SCORE,
    PASS_PERCENT,
    RESUBMISSIONS_ALLOWED,
    Json,
    Lesson,
    in_api,
)

T = TypeVar("T")

QUIZ = {
    "title": "A quiz",
    "questions": [TRUE_OR_FALSE, NUMBER],
    "attempts_allowed": ATTEMPTS_ALLOWED,
    "pass_percent": PASS_PERCENT,
}
ESSAY = {
    "title": "An essay",
    "max_points": str(MAX_SCORE),
    "resubmissions_allowed": RESUBMISSIONS_ALLOWED,
}
# How each kind of lesson can be completed; the first is the default.
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
    """Return mostly a useful item, and sometimes any."""
    suitable = [each for each in items if useful(each)]
    return picked(suitable if suitable and pick % 4 < 3 else items, pick // 4)


def is_open(learner: Learner) -> bool:
    return learner.open


class CourseMachine(Machine):
    """A course with a quiz and an assignment, and the students who enroll in it."""

    learners: list[Learner]
    author: Caller

    def open_course(self) -> None:
        body = {"slug": slug(), "title": "A course"}
        self.course_id = self.author.call("POST", "/v1/courses", 201, body)["course_id"]
        self.course = f"/v1/courses/{self.course_id}"
        self.chapter_id = self.create("chapters", {"title": "A chapter"})["chapter_id"]
        quiz_id = self.create("quizzes", QUIZ)["quiz_id"]
        essay_id = self.create("assignments", ESSAY)["assignment_id"]
        self.items = {"quiz": quiz_id, "assignment": essay_id}
        self.lessons: list[Lesson] = []
        for kind in ("text", "text", "quiz", "assignment"):
            self.new_lesson(kind, COMPLETIONS[kind][0], kind != "assignment")
        version = self.author.call("POST", f"{self.course}:publish", 200)["version"]
        self.wait_for(version, COURSE, self.course_id)
        self.wait_for(1, KEY, quiz_id)
        self.wait(eventually(lambda: check_replica(self.platform, self.course_id, "published")))

    def create(self, kind: str, body: Json) -> Json:
        created: Json = self.author.call("POST", f"{self.course}/{kind}", 201, body)
        return created

    def new_student(self) -> Learner:
        learner = Learner(self.course_id, str(uuid4()), self.lessons)
        self.enroll(learner)
        return learner

    def wait_for(self, version: int, sql: str, *ids: str) -> None:
        """Wait until progress has applied this version."""

        async def applied() -> None:
            rows = await self.platform.fetch("progress", sql, *map(UUID, ids))
            assert [row["version"] for row in rows] == [version]

        self.wait(eventually(applied))

    def student(self, learner: Learner, service: str = "progress") -> Caller:
        return self.caller(service, "student", UUID(learner.student_id))

    def post_as_student(
        self, learner: Learner, path: str, reason: str | None, status: int = 200, body: Any = None
    ) -> Any:
        """Return the student's response, or None after checking the rejection."""
        student = self.student(learner)
        if reason is None:
            return student.call("POST", path, status, body)
        student.refused("POST", path, 404 if reason == "not-found" else 409, reason, body)
        return None

    def change_progress(self, learner: Learner, lesson: Lesson, verb: str) -> None:
        path = f"{self.course}/lessons/{lesson.lesson_id}:{verb}"
        if answer := self.post_as_student(learner, path, learner.rejection(lesson, verb)):
            getattr(learner, verb)(lesson)
            state = {"lesson_id": lesson.lesson_id, "state": learner.state(lesson)}
            assert answer == {**state, **in_api(learner.counts())}

    # Changes of the outline

    def new_lesson(self, kind: str, completes_on: str, required: bool) -> None:
        body: Json = {
            "title": "A lesson", "kind": kind, "completes_on": completes_on, "required": required,
        }  # fmt: skip
        item_id = self.items.get(kind)
        if item_id is not None:
            body[f"{kind}_id"] = item_id
        created = self.author.call("POST", f"/v1/chapters/{self.chapter_id}/lessons", 201, body)
        self.lessons.append(Lesson(created["lesson_id"], completes_on, item_id, required))

    @contextmanager
    def changing_outline(self) -> Iterator[None]:
        before = self.required()
        yield
        outline = self.author.call("GET", f"{self.course}/outline", 200)
        self.wait_for(outline["outline_version"], OUTLINE, self.course_id)
        for learner in self.learners:
            learner.apply_outline(before, self.required())
        credited = [learner.credit(completes_course=learner.open) for learner in self.learners]
        if any(credited):
            self.wait(eventually(self.credited))

    async def credited(self) -> None:
        sql = "SELECT FROM lessons_to_credit WHERE course_id = $1"
        assert not await self.platform.fetch("progress", sql, self.course_id)

    def required(self) -> set[str]:
        return {each.lesson_id for each in self.lessons if each.counts}

    @command(pick=picks, required=flags)
    def add_lesson(self, pick: int, required: bool) -> None:
        """Add a lesson, with the quiz or the assignment if no lesson shows it."""
        if len(self.lessons) == MOST:
            return
        shown = {each.item_id for each in self.lessons}
        missing = [kind for kind, item_id in self.items.items() if item_id not in shown]
        kind = picked([*missing, "text"], pick)
        with self.changing_outline():
            self.new_lesson(kind, picked(COMPLETIONS[kind], pick), required)

    @command(pick=picks)
    def toggle_required(self, pick: int) -> None:
        lesson = picked(self.lessons, pick)
        self.change(lesson, required=not lesson.required)

    @command(pick=picks)
    def toggle_published(self, pick: int) -> None:
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

    # Enrollments

    @command(who=picks)
    def leave_course(self, who: int) -> None:
        learner = choose(self.learners, who, is_open)
        if learner.open:
            self.withdraw_from_course(learner)
        else:
            student, path = self.student(learner, "enrollment"), self.enrollment(learner)
            student.refused("DELETE", path, 404, "not-found")

    @command(who=picks, fresh=flags, revoke=flags)
    def re_enroll(self, who: int, fresh: bool, revoke: bool) -> None:
        """Re-enroll, also right after withdrawing; progress that continues can be revoked."""
        learner = choose(self.learners, who, lambda each: not each.open)
        if learner.open:
            self.withdraw_from_course(learner)
        self.enroll(learner, fresh)
        learner.re_enroll(fresh)
        if revoke:
            self.change_progress(learner, choose(self.lessons, who, learner.may_revoke), "revoke")

    def enrollment(self, learner: Learner) -> str:
        return f"{self.course}/enrollments/{learner.student_id}"

    def withdraw_from_course(self, learner: Learner) -> None:
        student = self.student(learner, "enrollment")
        self.wait_for_enrollment(learner, student.call("DELETE", self.enrollment(learner), 200))
        learner.open = False

    def enroll(self, learner: Learner, fresh: bool = False) -> None:
        """Enroll; students themselves cannot ask for a fresh cycle."""
        caller = self.student(learner, "enrollment")
        if fresh:
            caller = self.caller("enrollment", "superadmin")
        body = {"student_id": learner.student_id, "fresh_cycle": fresh}
        enrollment = caller.call("POST", f"{self.course}/enrollments", 201, body)
        self.wait_for_enrollment(learner, enrollment)

    def wait_for_enrollment(self, learner: Learner, enrollment: Json) -> None:
        self.wait_for(enrollment["version"], ENROLLMENT, self.course_id, learner.student_id)
