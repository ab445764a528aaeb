"""A plain model of learning in one course: the state and the events that progress must match.

It is written from the rules alone, in their simplest form.
"""

from collections.abc import Set
from dataclasses import dataclass, field
from typing import Any

from tests.support.progress_model_parts import (
    NOT_ATTEMPTED,
    Event,
    Exceptions,
    Json,
    Kind,
    Lesson,
    Work,
    grade_of,
    in_api,
    percent,
)


@dataclass
class Learner:
    """A student in the course; the outline's lessons are shared."""

    course_id: str
    student_id: str
    lessons: list[Lesson]
    cycle: int = 1
    from_cycle: int = 1
    round: int = 1
    open: bool = True
    # By lesson and cycle, with the version of the event.
    started: dict[tuple[str, int], int] = field(default_factory=dict)
    completed: set[tuple[str, int]] = field(default_factory=set)
    course_completed: set[int] = field(default_factory=set)
    works: list[Work] = field(default_factory=list)
    exceptions: Exceptions = field(default_factory=Exceptions)
    events: list[Event] = field(default_factory=list)

    @property
    def cycles(self) -> range:
        """The cycles that count."""
        return range(self.from_cycle, self.cycle + 1)

    def completed_now(self) -> set[tuple[str, int]]:
        """Completions of the span, also of lessons that were removed since."""
        return {each for each in self.completed if each[1] in self.cycles}

    def in_span(self, work: Work) -> bool:
        return work.progress_from_cycle == self.from_cycle

    def in_round(self, work: Work) -> bool:
        return self.in_span(work) and work.round == self.round

    def may_reset(self) -> bool:
        return bool(self.completed_now()) or any(map(self.in_round, self.works))

    def has_completed(self, lesson: Lesson) -> bool:
        return any((lesson.lesson_id, cycle) in self.completed for cycle in self.cycles)

    def started_at_version(self, lesson: Lesson) -> int:
        """Return the version at which it was started last; 0: never."""
        return max(self.started.get((lesson.lesson_id, cycle), 0) for cycle in self.cycles)

    def state(self, lesson: Lesson) -> str:
        if self.has_completed(lesson):
            return "completed"
        return "started" if self.started_at_version(lesson) else "not_started"

    def counts(self) -> Json:
        required = [each for each in self.lessons if each.counts]
        completed = sum(map(self.has_completed, required))
        return {
            "completed": completed,
            "required": len(required),
            "percent": percent(completed, len(required)),
        }

    def summary(self) -> Json:
        return {
            "student_id": self.student_id,
            "cycle": self.cycle,
            "open": self.open,
            **in_api(self.counts()),
        }

    def sidebar(self) -> Json:
        shown = [each for each in self.lessons if each.published]
        incomplete = [each for each in shown if not self.has_completed(each)]
        # The lesson started last, else the first.
        resume = max(incomplete, key=self.started_at_version, default=None)
        return {
            **self.summary(),
            "resume_lesson_id": resume and resume.lesson_id,
            "lessons": [(each.lesson_id, self.state(each), self.result(each)) for each in shown],
        }

    def result(self, lesson: Lesson) -> Json | None:
        if lesson.item_id is None:
            return None
        grade = self.grades().get(lesson.item_id, NOT_ATTEMPTED)
        return {name: grade[name] for name in NOT_ATTEMPTED}

    def grades(self) -> dict[str, Json]:
        """Return each item's latest status, attempts in this round, and result that counts."""
        counting = list(filter(self.in_span, self.works))
        return {
            item_id: grade_of([each for each in counting if each.item_id == item_id], self.in_round)
            for item_id in {each.item_id for each in counting}
        }

    def ungraded(self) -> list[Work]:
        """Return the latest essay that was not withdrawn, if it is to be graded."""
        kept = [each for each in self.works if self.in_span(each) and each.status != "withdrawn"]
        essays = [each for each in kept if each.kind == "assignment"]
        latest = max(essays, key=lambda each: each.order, default=None)
        return [latest] if latest and latest.status == "submitted" and self.open else []

    def rejection(self, lesson: Lesson, verb: str) -> str | None:
        return lesson.rejection(verb) if self.open else "not-enrolled"

    def may_start(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "start") and not self.started_at_version(lesson)

    def may_complete(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "complete") and not self.has_completed(lesson)

    def may_revoke(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "revoke") and self.has_completed(lesson)

    def rejection_of_start(self, quiz_id: str) -> str | None:
        if self.open and self.open_attempt():
            return None
        if reason := self._rejection_of_new_work(quiz_id):
            return reason
        left = self.exceptions.allowed("quiz") - len(self._attempts("quiz"))
        return None if left > 0 else "no-attempts-left"

    def open_attempt(self) -> Work | None:
        """Return the attempt of the round that is in progress."""
        started = [each for each in self._attempts("quiz") if each.status == "started"]
        return started[0] if started else None

    def rejection_of_submit(self, attempt: Work) -> str | None:
        return attempt.rejection_of_submit() if self.open else "not-enrolled"

    def rejection_of_assignment(self, essay_id: str) -> str | None:
        if reason := self._rejection_of_new_work(essay_id):
            return reason
        counting = sum(each.counts for each in self._attempts("assignment"))
        left = self.exceptions.allowed("assignment") - counting
        return None if left > 0 else "no-resubmission-left"

    def _rejection_of_new_work(self, item_id: str) -> str | None:
        if not self.open:
            return "not-enrolled"
        shown = any(each.item_id == item_id and each.published for each in self.lessons)
        return None if shown else "not-found"

    def rejection_of_withdrawal(self, work: Work) -> str | None:
        return work.rejection_of_withdrawal() if self.open else "not-enrolled"

    def _attempts(self, kind: Kind) -> list[Work]:
        return [each for each in self.works if each.kind == kind and self.in_round(each)]

    # Commands on lessons

    def re_enroll(self, fresh_cycle: bool) -> None:
        self.open = True
        self.cycle += 1
        if fresh_cycle:
            self.from_cycle = self.cycle

    def start(self, lesson: Lesson) -> None:
        key = lesson.lesson_id, self.cycle
        if key not in self.started:
            self._publish("LessonStarted", lesson_id=lesson.lesson_id)
            self.started[key] = len(self.events)

    def complete(
        self, lesson: Lesson, cycle: int | None = None, *, completes_course: bool = True
    ) -> None:
        cycle = self.cycle if cycle is None else cycle
        key = lesson.lesson_id, cycle
        if key in self.completed or (cycle in self.cycles and self.has_completed(lesson)):
            return
        self.completed.add(key)
        self._publish("LessonCompleted", cycle, lesson_id=lesson.lesson_id, **self.counts())
        if completes_course:
            self.complete_course()

    def revoke(self, lesson: Lesson) -> None:
        for cycle in self.cycles:
            if (lesson.lesson_id, cycle) in self.completed:
                self.completed.remove((lesson.lesson_id, cycle))
                name = "LessonCompletionRevoked"
                self._publish(name, cycle, lesson_id=lesson.lesson_id, **self.counts())

    def reset(self) -> None:
        if self.may_reset():
            self.completed -= self.completed_now()
            self.round += 1
            self._publish("ProgressReset", from_cycle=self.from_cycle, round=self.round)

    def complete_course(self) -> None:
        """Complete the course once per cycle, and never without required lessons."""
        counts = self.counts()
        all_completed = 0 < counts["required"] == counts["completed"]
        if all_completed and self.cycle not in self.course_completed:
            self.course_completed.add(self.cycle)
            self._publish("CourseCompleted")

    def apply_outline(self, before: Set[str], after: Set[str]) -> None:
        """Complete the course if the lessons still required are completed; added ones cannot."""
        if self.open and not (before and before <= after):
            self.complete_course()

    def credit(self, *, completes_course: bool = True) -> bool:
        """Complete the lessons that were earned before they were shown."""
        earned = [
            (lesson, works[0])
            for lesson in self.lessons
            if lesson.published and not self.has_completed(lesson)
            if (works := [each for each in self.works if self.earns(each, lesson)])
        ]
        for lesson, work in earned:
            self.complete(lesson, work.cycle, completes_course=completes_course)
        return bool(earned)

    def earns(self, work: Work, lesson: Lesson) -> bool:
        ways = {"submit", "pass"} if work.passed else {"submit"}
        handed_in = work.status not in ("started", "withdrawn")
        shown = lesson.item_id == work.item_id and lesson.completes_on in ways
        return handed_in and shown and self.in_round(work)

    # Commands on submissions

    def start_attempt(self, attempt_id: str, quiz_id: str) -> Work:
        return self._add(attempt_id, "quiz", quiz_id)

    def grant(self, kind: Kind, item_id: str, extra_attempts: int) -> None:
        granted = self.exceptions.grant(kind, extra_attempts)
        self._publish("AssessmentExceptionChanged", item_id=item_id, **granted)

    def submit_attempt(self, attempt: Work, score: int, at: str, version: int) -> None:
        attempt.status, attempt.submitted_at, attempt.version = "submitted", at, version
        self._publish_work("SubmissionReceived", attempt)
        attempt.grade(score, at, "key")
        self._publish_work("SubmissionGraded", attempt)
        self.credit()

    def submit_assignment(self, submission_id: str, essay_id: str, at: str) -> Work:
        before = [each for each in self._attempts("assignment") if each.status != "withdrawn"]
        work = self._add(submission_id, "assignment", essay_id)
        work.never_late = bool(before) and before[-1].status == "returned"
        work.status, work.submitted_at = "submitted", at
        self._publish_work("SubmissionReceived", work)
        self.credit()
        return work

    def grade(self, work: Work, score: int, at: str, grader_id: str) -> None:
        work.grade(score, at, "user", grader_id)
        work.version += 1
        self._publish_work("SubmissionGraded", work)
        self.credit()

    def move(self, work: Work, status: str) -> None:
        work.status, work.version = status, work.version + 1
        self._publish_work(f"Submission{status.capitalize()}", work)

    def withdraw(self, work: Work) -> None:
        """Withdraw a submission; what no other one earns is revoked, also in hidden lessons."""
        earned = [lesson for lesson in self.lessons if self.earns(work, lesson)]
        self.move(work, "withdrawn")
        for lesson in earned:
            if not any(self.earns(each, lesson) for each in self.works):
                self.revoke(lesson)

    def _add(self, submission_id: str, kind: Kind, item_id: str) -> Work:
        work = Work(
            submission_id, self.course_id, self.student_id, kind, item_id,
            self.cycle, self.from_cycle, self.round, attempt=len(self._attempts(kind)) + 1,
        )  # fmt: skip
        self.works.append(work)
        return work

    # Events

    def _publish(self, name: str, cycle: int | None = None, **more: Any) -> None:
        cycle = self.cycle if cycle is None else cycle
        ids = {"course_id": self.course_id, "student_id": self.student_id, "cycle": cycle}
        self.events.append((name, ids | more))

    def _publish_work(self, name: str, work: Work) -> None:
        self.events.append((name, work.event()))
