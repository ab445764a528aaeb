"""A plain model of learning in one course: the state and the events that progress must match.

It is written from the rules alone, in their simplest form.
"""

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from tests.support.progress_model_parts import (
    ATTEMPTS_ALLOWED,
    NOT_ATTEMPTED,
    RESUBMISSIONS_ALLOWED,
    Event,
    Json,
    Kind,
    Lesson,
    Work,
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
    events: list[Event] = field(default_factory=list)

    # State

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
            item_id: self._grade([each for each in counting if each.item_id == item_id])
            for item_id in {each.item_id for each in counting}
        }

    def ungraded(self) -> list[Work]:
        """Return the latest essay that was not withdrawn, if it is to be graded."""
        essays = [each for each in self._attempts("assignment") if each.status != "withdrawn"]
        latest = max(essays, key=lambda each: each.order, default=None)
        return [latest] if latest and latest.status == "submitted" and self.open else []

    def _grade(self, works: list[Work]) -> Json:
        """Return the grade of the attempts at one item; a quiz counts with its best attempt.

        Of several rounds the latest with a grade counts.
        """
        works = sorted(works, key=lambda each: each.order)
        graded = [each for each in works if each.percent is not None]
        graded = [each for each in graded if each.round == graded[-1].round]
        best = max(graded, key=lambda each: Decimal(each.percent or 0), default=None)
        last = graded[-1] if graded else None
        is_quiz = works[0].kind == "quiz"
        result = best if is_quiz else last
        return {
            "submission_id": works[-1].submission_id,
            "status": works[-1].status,
            "attempts": sum(self.in_round(each) and each.counts for each in works),
            "percent": result and result.percent and float(result.percent),
            "passed": any(each.passed for each in graded) if is_quiz and graded else None,
        }

    # Rejections

    def rejection(self, lesson: Lesson, verb: str) -> str | None:
        if not self.open:
            return "not-enrolled"
        if not lesson.published:
            return "not-found"
        if verb != "start" and lesson.completes_on != "view":
            return "lesson-completes-otherwise"
        return None

    def may_start(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "start") and not self.started_at_version(lesson)

    def may_complete(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "complete") and not self.has_completed(lesson)

    def may_revoke(self, lesson: Lesson) -> bool:
        return not self.rejection(lesson, "revoke") and self.has_completed(lesson)

    def rejection_of_start(self) -> str | None:
        if not self.open:
            return "not-enrolled"
        return "no-attempts-left" if len(self._attempts("quiz")) >= ATTEMPTS_ALLOWED else None

    def rejection_of_submit(self, attempt: Work) -> str | None:
        if not self.open:
            return "not-enrolled"
        return None if attempt.status == "started" else "already-submitted"

    def rejection_of_assignment(self) -> str | None:
        if not self.open:
            return "not-enrolled"
        counting = sum(each.counts for each in self._attempts("assignment"))
        return "no-resubmission-left" if counting > RESUBMISSIONS_ALLOWED else None

    def rejection_of_withdrawal(self, work: Work) -> str | None:
        if not self.open:
            return "not-enrolled"
        ungraded = (work.kind, work.status) == ("assignment", "submitted")
        return None if ungraded else "not-withdrawable"

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

    def complete(self, lesson: Lesson, cycle: int | None = None) -> None:
        cycle = self.cycle if cycle is None else cycle
        key = lesson.lesson_id, cycle
        if key in self.completed or (cycle in self.cycles and self.has_completed(lesson)):
            return
        self.completed.add(key)
        self._publish("LessonCompleted", cycle, lesson_id=lesson.lesson_id, **self.counts())
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

    # Commands on submissions

    def start_attempt(self, attempt_id: str, quiz_id: str) -> Work:
        return self._add(attempt_id, "quiz", quiz_id)

    def submit_attempt(self, attempt: Work, score: int, at: str, version: int) -> None:
        attempt.status, attempt.submitted_at, attempt.version = "submitted", at, version
        self._publish_work("SubmissionReceived", attempt)
        attempt.grade(score, at, "key")
        self._publish_work("SubmissionGraded", attempt)
        self._give_credit(attempt, {"submit", "pass"} if attempt.passed else {"submit"})

    def submit_assignment(self, submission_id: str, essay_id: str, at: str) -> Work:
        work = self._add(submission_id, "assignment", essay_id)
        work.status, work.submitted_at = "submitted", at
        self._publish_work("SubmissionReceived", work)
        self._give_credit(work, {"submit"})
        return work

    def grade(self, work: Work, score: int, at: str, grader_id: str) -> None:
        work.grade(score, at, "user", grader_id)
        work.version += 1
        self._publish_work("SubmissionGraded", work)
        self._give_credit(work, {"pass"} if work.passed else ())

    def move(self, work: Work, status: str) -> None:
        work.status, work.version = status, work.version + 1
        self._publish_work(f"Submission{status.capitalize()}", work)

    def _add(self, submission_id: str, kind: Kind, item_id: str) -> Work:
        work = Work(
            submission_id,
            self.course_id,
            self.student_id,
            kind,
            item_id,
            self.cycle,
            self.from_cycle,
            self.round,
            attempt=len(self._attempts(kind)) + 1,
        )
        self.works.append(work)
        return work

    def _give_credit(self, work: Work, ways: Iterable[str]) -> None:
        for lesson in self.lessons if self.in_round(work) else ():
            if lesson.item_id == work.item_id and lesson.published and lesson.completes_on in ways:
                self.complete(lesson, work.cycle)

    # Events

    def _publish(self, name: str, cycle: int | None = None, **more: Any) -> None:
        cycle = self.cycle if cycle is None else cycle
        ids = {"course_id": self.course_id, "student_id": self.student_id, "cycle": cycle}
        self.events.append((name, ids | more))

    def _publish_work(self, name: str, work: Work) -> None:
        self.events.append((name, work.event()))
