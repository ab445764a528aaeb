"""Random commands of students and a teacher, compared with a plain model event by event."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

from coursestream_events.catalog import LEARNER
from tests.support.machine import OTHER_THREADS, command, picked, run
from tests.support.platform import Platform
from tests.support.progress_machine import CourseMachine, choose, flags, is_open, picks
from tests.support.progress_model import Learner
from tests.support.progress_model_parts import (
    ATTEMPTS_ALLOWED,
    MAX_SCORE,
    NOT_ATTEMPTED,
    RESUBMISSIONS_ALLOWED,
    Json,
    Kind,
    Work,
    in_api,
)

KINDS: tuple[Kind, ...] = ("quiz", "assignment")


class Learning(CourseMachine):
    """One course, a student in the middle of it, and one who completed it and withdrew."""

    @initialize()
    def set_up(self) -> None:
        self.teacher_id = uuid4()
        self.author = self.caller("courses", "teacher", self.teacher_id)
        self.teacher = self.caller("progress", "teacher", self.teacher_id)
        self.open_course()
        self.learners = [self.new_student() for _ in range(2)]
        first, second, quiz, _ = self.lessons
        active, former = self.learners
        self.change_progress(active, first, "complete")
        self.start_attempt(active)
        self.submit_assignment(active)
        for lesson in (first, second):
            self.change_progress(former, lesson, "complete")
        self.start_attempt(former)
        self.submit_attempt(former, former.works[0], True, True)
        assert former.has_completed(quiz)
        self.withdraw_from_course(former)

    # Lessons

    @command(who=picks, pick=picks)
    def start(self, who: int, pick: int) -> None:
        learner = choose(self.learners, who, is_open)
        lesson = choose(self.lessons, pick, learner.may_start)
        self.change_progress(learner, lesson, "start")

    @command(who=picks, pick=picks, count=st.integers(1, 3))
    def complete(self, who: int, pick: int, count: int) -> None:
        learner = choose(self.learners, who, is_open)
        for place in range(pick, pick + count):
            lesson = choose(self.lessons, place, learner.may_complete)
            self.change_progress(learner, lesson, "complete")

    @command(who=picks, pick=picks)
    def revoke(self, who: int, pick: int) -> None:
        """Revoke a completion; a lesson is completed first if none is."""
        learner = choose(self.learners, who, is_open)
        if not any(map(learner.may_revoke, self.lessons)):
            self.change_progress(
                learner, choose(self.lessons, pick, learner.may_complete), "complete"
            )
        lesson = choose(self.lessons, pick, learner.may_revoke)
        self.change_progress(learner, lesson, "revoke")

    @command(who=picks)
    def reset(self, who: int) -> None:
        learner = choose(self.learners, who, Learner.may_reset)
        path = f"{self.course}/students/{learner.student_id}/progress:reset"
        answer = self.teacher.call("POST", path, 200)
        learner.reset()
        assert answer | in_api(learner.counts()) == answer

    # Quizzes and assignments

    @command(who=picks, pick=picks, extra=st.integers(0, 2))
    def grant(self, who: int, pick: int, extra: int) -> None:
        """Grant more attempts, or revoke the exception."""
        learner, kind = picked(self.learners, who), picked(KINDS, pick)
        path = f"{self.course}/students/{learner.student_id}/exceptions/{self.items[kind]}"
        version = learner.exceptions.changes[kind]
        if extra:
            self.teacher.edit("PUT", path, {"extra_attempts": extra}, version)
        elif learner.exceptions.extra[kind]:
            self.teacher.edit("DELETE", path, {}, version, 204)
        else:
            self.teacher.call("DELETE", path, 404, version=version)
            return
        learner.grant(kind, self.items[kind], extra)

    @command(who=picks, count=st.integers(1, 1 + ATTEMPTS_ALLOWED), right=flags)
    def start_attempts(self, who: int, count: int, right: bool) -> None:
        """Start attempts, each twice, of which the last one stays in progress."""
        learner = choose(self.learners, who, is_open)
        for _ in range(count):
            attempt = learner.open_attempt()
            if attempt is not None:
                self.submit_attempt(learner, attempt, right, right)
            for _ in range(2):
                self.start_attempt(learner)

    def start_attempt(self, learner: Learner) -> None:
        path = f"/v1/quizzes/{self.items['quiz']}/attempts"
        work = learner.open_attempt()
        reason, status = learner.rejection_of_start(self.items["quiz"]), 200 if work else 201
        if answer := self.post_as_student(learner, path, reason, status):
            if work is None:
                work = learner.start_attempt(answer["attempt_id"], answer["quiz_id"])
            assert answer["attempt_id"] == work.submission_id
            assert (answer["attempt"], answer["status"]) == (work.attempt, "started")

    @command(who=picks, pick=picks, tries=st.lists(st.tuples(flags, flags), min_size=1, max_size=2))
    def submit_attempts(self, who: int, pick: int, tries: list[tuple[bool, bool]]) -> None:
        """Submit an attempt, which is started first if there is none; later tries are rejected."""
        learner = choose(self.learners, who, is_open)
        if not any(each.status == "started" for each in learner.works):
            self.start_attempt(learner)
        attempts = [each for each in learner.works if each.kind == "quiz"]
        if not attempts:
            return
        attempt = choose(attempts, pick, lambda each: each.status == "started")
        for right, also in tries:
            self.submit_attempt(learner, attempt, right, also)

    def submit_attempt(self, learner: Learner, attempt: Work, right: bool, also: bool) -> None:
        """Submit an attempt; the first question has 3 points, the second has 1."""
        path = f"/v1/attempts/{attempt.submission_id}"
        answers = []
        for question in self.student(learner).call("GET", path, 200)["questions"]:
            answer: Json = {"value": "3.14" if also else "2.72"}
            if question["kind"] == "true_false":
                answer = {"choice_ids": [question["choices"][0 if right else 1]["choice_id"]]}
            answers.append({"question_id": question["question_id"], **answer})
        reason = learner.rejection_of_submit(attempt)
        if given := self.post_as_student(
            learner, f"{path}:submit", reason, body={"answers": answers}
        ):
            learner.submit_attempt(
                attempt, 3 * right + also, given["submitted_at"], given["version"]
            )
            assert (given["percent"], given["passed"]) == (
                in_api(attempt.event())["percent"],
                attempt.passed,
            )

    @command(who=picks, count=st.integers(1, 2 + RESUBMISSIONS_ALLOWED))
    def submit_assignments(self, who: int, count: int) -> None:
        learner = choose(self.learners, who, is_open)
        for _ in range(count):
            self.submit_assignment(learner)

    def submit_assignment(self, learner: Learner) -> None:
        path = f"/v1/assignments/{self.items['assignment']}/submissions"
        reason = learner.rejection_of_assignment(self.items["assignment"])
        if answer := self.post_as_student(learner, path, reason, 201, {"text": "My essay."}):
            learner.submit_assignment(
                answer["submission_id"], answer["item_id"], answer["submitted_at"]
            )

    def choose_work(self, pick: int, useful: Callable[[Work], bool]) -> tuple[Learner, Work]:
        works = [(learner, work) for learner in self.learners for work in learner.works]
        return choose(works, pick, lambda each: useful(each[1]))

    @command(who=picks, pick=picks, times=st.integers(1, 2))
    def withdraw(self, who: int, pick: int, times: int) -> None:
        """Withdraw a submission; an assignment is submitted first if none is ungraded."""
        learner = choose(self.learners, who, is_open)
        if not learner.ungraded():
            self.submit_assignment(learner)
        if not learner.works:
            return
        work = choose(learner.works, pick, lambda each: each.status == "submitted")
        path = f"/v1/submissions/{work.submission_id}:withdraw"
        for _ in range(times):
            reason = learner.rejection_of_withdrawal(work)
            if answer := self.post_as_student(learner, path, reason):
                learner.withdraw(work)
                assert answer["version"] == work.version
                self.grade_work(learner, work, 0)

    @command(pick=picks, scores=st.lists(st.integers(0, MAX_SCORE), min_size=1, max_size=2))
    def grade(self, pick: int, scores: list[int]) -> None:
        learner, work = self.choose_work(pick, lambda each: each.gradable)
        for score in scores:
            self.grade_work(learner, work, score)

    def grade_work(self, learner: Learner, work: Work, score: int) -> None:
        reason = None if work.gradable else "not-gradable"
        if answer := self.post_as_teacher(work, "grade", {"score": str(score)}, reason):
            learner.grade(work, score, answer["graded_at"], str(self.teacher_id))

    @command(pick=picks)
    def return_for_revision(self, pick: int) -> None:
        """Return a submission, which then does not count as a resubmission."""
        learner, work = self.choose_work(pick, lambda each: each.returnable)
        reason = None if work.returnable else "not-returnable"
        if answer := self.post_as_teacher(work, "return", {}, reason):
            work.give_back(answer["returned_at"])
            learner.move(work, "returned")
            for _ in range(1 + RESUBMISSIONS_ALLOWED):
                self.submit_assignment(learner)

    def post_as_teacher(self, work: Work, verb: str, body: Json, reason: str | None) -> Any:
        """Return the teacher's response, or None after checking the rejection."""
        path = f"/v1/submissions/{work.submission_id}:{verb}"
        answer = self.teacher.edit("POST", path, body, work.version, 409 if reason else 200)
        if reason is None:
            return answer
        assert answer["type"] == f"urn:coursestream:problem:{reason}"
        return None

    # Invariants

    @invariant()
    def students_see_the_state_of_the_model(self) -> None:
        for learner in self.learners:
            path = f"/v1/me/courses/{self.course_id}/sidebar"
            shown = self.student(learner).call("GET", path, 200)
            (chapter,) = shown.pop("chapters")
            shown["lessons"] = [
                (each["lesson_id"], each["state"], result(each["assessment"]))
                for each in chapter["lessons"]
            ]
            expected = learner.sidebar()
            assert {name: shown[name] for name in expected} == expected

    @invariant()
    def the_teacher_sees_the_state_of_the_model(self) -> None:
        book = self.teacher.call("GET", f"{self.course}/gradebook", 200)["items"]
        for student in book:
            student["grades"] = {each.pop("item_id"): each for each in student["grades"]}
        assert book == [
            {**each.summary(), "grades": each.grades()}
            for each in sorted(self.learners, key=lambda each: UUID(each.student_id))
        ]
        queue = self.teacher.call("GET", "/v1/me/grading-queue", 200)["items"]
        ungraded = [work for learner in self.learners for work in learner.ungraded()]
        assert {each["submission_id"]: each["version"] for each in queue} == {
            each.submission_id: each.version for each in ungraded
        }

    @invariant()
    def each_submission_equals_the_model(self) -> None:
        for work in [work for learner in self.learners for work in learner.works]:
            if work.status == "started":
                continue
            shown = self.teacher.call("GET", f"/v1/submissions/{work.submission_id}", 200)
            expected = {**in_api(work.event()), "version": work.version}
            for name in ("first_graded_by", "never_late", "has_feedback", "earns"):
                del expected[name]  # Only events carry it.
            assert {name: shown[name] for name in expected} == expected

    def teardown(self) -> None:
        """Compare the events once: after each command, most of the time would go into waiting."""
        for learner in self.learners:
            aggregate = f"{self.course_id}:{learner.student_id}"
            assert self.published(aggregate, len(learner.events)) == learner.events


def result(assessment: Json | None) -> Json | None:
    """Return the part of the sidebar's assessment that depends on the student."""
    return assessment and {name: assessment[name] for name in NOT_ATTEMPTED}


@OTHER_THREADS
@pytest.mark.timeout(1800)
async def test_random_commands_match_the_model_event_by_event(
    platform: Platform, full: bool
) -> None:
    expected = {
        "LessonStarted", "LessonCompleted", "LessonCompletionRevoked", "CourseCompleted",
        "ProgressReset", "SubmissionReceived", "SubmissionGraded", "SubmissionReturned",
        "SubmissionWithdrawn", "AssessmentExceptionChanged",
        "already-submitted", "lesson-completes-otherwise", "no-attempts-left",
        "no-resubmission-left", "not-enrolled", "not-found", "not-gradable", "not-returnable",
        "not-withdrawable", "precondition-failed",
    }  # fmt: skip
    await run(Learning, platform, full, LEARNER, expected=expected)
