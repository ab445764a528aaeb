"""Learning in one course as plain sets: what progress has to agree with, and what it has to tell.

It is written from the rules alone, so slowly and simply that they can be read off.
"""

from collections.abc import Iterable, Set
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Literal

Json = dict[str, Any]
Fact = tuple[str, Json]
Kind = Literal["quiz", "assignment"]

ATTEMPTS_ALLOWED = 2
RESUBMISSIONS_ALLOWED = 1
PASS_PERCENT = 60
# Of the quiz and of the assignment.
MAX_SCORE = 4
# What the sidebar says of a quiz or an assignment that no one has tried.
UNTRIED = {"status": "not_started", "attempts": 0, "percent": None, "passed": None}


def percent(part: int, whole: int) -> str | None:
    """Return the percent as events carry it."""
    return str(round(Decimal(100 * part) / whole, 4)) if whole else None


def in_api(values: Json) -> Json:
    """Return the same values as the HTTP API has them: percents are numbers there."""
    return {
        name: float(value) if name == "percent" and value else value
        for name, value in values.items()
    }


@dataclass
class Lesson:
    lesson_id: str
    completes_on: str
    item_id: str | None
    required: bool
    published: bool = True
    version: int = 1

    @property
    def counts(self) -> bool:
        return self.required and self.published


@dataclass
class Work:
    """An attempt at the quiz, or what was handed in for the assignment."""

    submission_id: str
    course_id: str
    student_id: str
    kind: Kind
    item_id: str
    cycle: int
    attempt: int
    status: str = "started"
    version: int = 1
    submitted_at: str | None = None
    graded_at: str | None = None
    first_graded_at: str | None = None
    first_graded_by: str | None = None
    score: str | None = None
    max_score: str = str(MAX_SCORE)
    percent: str | None = None
    graded_by: str | None = None
    grader_id: str | None = None
    revision: int = 0
    previous_score: str | None = None

    @property
    def order(self) -> tuple[int, int]:
        return self.cycle, self.attempt

    @property
    def counts(self) -> bool:
        return self.status not in ("returned", "withdrawn")

    @property
    def gradable(self) -> bool:
        return self.status not in ("started", "withdrawn")

    @property
    def returnable(self) -> bool:
        return self.kind == "assignment" and self.status in ("submitted", "graded")

    @property
    def passed(self) -> bool:
        return self.kind == "quiz" and Decimal(self.percent or 0) >= PASS_PERCENT

    def grade(self, score: int, at: str, by: str, grader_id: str | None = None) -> None:
        if self.revision == 0:
            self.first_graded_at, self.first_graded_by = at, by
        self.previous_score, self.score = self.score, str(score)
        self.percent = percent(score, MAX_SCORE)
        self.graded_at, self.graded_by, self.grader_id = at, by, grader_id
        self.status, self.revision = "graded", self.revision + 1

    def fact(self) -> Json:
        return {name: value for name, value in asdict(self).items() if name != "version"}


@dataclass
class Learner:
    """A student in the course, whose outline is shared; ``told`` are the events, from the first."""

    course_id: str
    student_id: str
    lessons: list[Lesson]
    cycle: int = 1
    from_cycle: int = 1
    open: bool = True
    # By lesson and cycle, with the version that told of it.
    started: dict[tuple[str, int], int] = field(default_factory=dict)
    done: set[tuple[str, int]] = field(default_factory=set)
    finished: set[int] = field(default_factory=set)
    works: list[Work] = field(default_factory=list)
    told: list[Fact] = field(default_factory=list)

    # --- What is ---------------------------------------------------------------------------

    @property
    def cycles(self) -> range:
        """Those that count now."""
        return range(self.from_cycle, self.cycle + 1)

    def done_now(self) -> set[tuple[str, int]]:
        """In the present cycle, whatever became of the lessons."""
        return {each for each in self.done if each[1] == self.cycle}

    def is_done(self, lesson: Lesson) -> bool:
        return any((lesson.lesson_id, cycle) in self.done for cycle in self.cycles)

    def begun(self, lesson: Lesson) -> int:
        """When it was started last; 0: never."""
        return max(self.started.get((lesson.lesson_id, cycle), 0) for cycle in self.cycles)

    def state(self, lesson: Lesson) -> str:
        if self.is_done(lesson):
            return "completed"
        return "started" if self.begun(lesson) else "not_started"

    def tally(self) -> Json:
        required = [each for each in self.lessons if each.counts]
        completed = sum(map(self.is_done, required))
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
            **in_api(self.tally()),
        }

    def sidebar(self) -> Json:
        shown = [each for each in self.lessons if each.published]
        left = [each for each in shown if not self.is_done(each)]
        # Begun last, else the first.
        resume = max(left, key=self.begun, default=None)
        return {
            **self.summary(),
            "resume_lesson_id": resume and resume.lesson_id,
            "lessons": [(each.lesson_id, self.state(each), self.standing(each)) for each in shown],
        }

    def standing(self, lesson: Lesson) -> Json | None:
        if lesson.item_id is None:
            return None
        grade = self.grades().get(lesson.item_id, UNTRIED)
        return {name: grade[name] for name in UNTRIED}

    def grades(self) -> dict[str, Json]:
        """Of each item: the latest status, the tries of this cycle, and the percent that counts."""
        counting = [each for each in self.works if each.cycle in self.cycles]
        return {
            item_id: _grade(sorted(works, key=lambda each: each.order), self.cycle)
            for item_id in {each.item_id for each in counting}
            if (works := [each for each in counting if each.item_id == item_id])
        }

    def waiting(self) -> list[Work]:
        """The latest essay, where it is to be graded."""
        essays = [each for each in self.works if each.kind == "assignment"]
        latest = max(essays, key=lambda each: each.order, default=None)
        return [latest] if latest and latest.status == "submitted" and self.open else []

    # --- What is refused ---------------------------------------------------------------------

    def refusal(self, lesson: Lesson, verb: str) -> str | None:
        if not self.open:
            return "not-enrolled"
        if not lesson.published:
            return "not-found"
        if verb != "start" and lesson.completes_on != "view":
            return "lesson-completes-otherwise"
        return None

    def may_start(self, lesson: Lesson) -> bool:
        return not self.refusal(lesson, "start") and not self.begun(lesson)

    def may_complete(self, lesson: Lesson) -> bool:
        return not self.refusal(lesson, "complete") and not self.is_done(lesson)

    def may_revoke(self, lesson: Lesson) -> bool:
        return not self.refusal(lesson, "revoke") and self.is_done(lesson)

    def refusal_to_begin(self) -> str | None:
        if not self.open:
            return "not-enrolled"
        return "no-attempts-left" if len(self._tries("quiz")) >= ATTEMPTS_ALLOWED else None

    def refusal_to_submit(self, attempt: Work) -> str | None:
        if not self.open:
            return "not-enrolled"
        return None if attempt.status == "started" else "already-submitted"

    def refusal_to_hand_in(self) -> str | None:
        if not self.open:
            return "not-enrolled"
        counting = sum(each.counts for each in self._tries("assignment"))
        return "no-resubmission-left" if counting > RESUBMISSIONS_ALLOWED else None

    def refusal_to_withdraw(self, work: Work) -> str | None:
        if not self.open:
            return "not-enrolled"
        waits = (work.kind, work.status) == ("assignment", "submitted")
        return None if waits else "not-withdrawable"

    def _tries(self, kind: Kind) -> list[Work]:
        return [each for each in self.works if (each.kind, each.cycle) == (kind, self.cycle)]

    # --- What happens to lessons -------------------------------------------------------------

    def come_back(self, keep_progress: bool) -> None:
        self.open = True
        self.cycle += 1
        if not keep_progress:
            self.from_cycle = self.cycle

    def start(self, lesson: Lesson) -> None:
        key = lesson.lesson_id, self.cycle
        if key not in self.started:
            self._tell("LessonStarted", lesson_id=lesson.lesson_id)
            self.started[key] = len(self.told)

    def complete(self, lesson: Lesson, cycle: int | None = None) -> None:
        cycle = self.cycle if cycle is None else cycle
        key = lesson.lesson_id, cycle
        if key in self.done or (cycle in self.cycles and self.is_done(lesson)):
            return
        self.done.add(key)
        self._tell("LessonCompleted", cycle, lesson_id=lesson.lesson_id, **self.tally())
        self.finish()

    def revoke(self, lesson: Lesson) -> None:
        for cycle in self.cycles:
            if (lesson.lesson_id, cycle) in self.done:
                self.done.remove((lesson.lesson_id, cycle))
                name = "LessonCompletionRevoked"
                self._tell(name, cycle, lesson_id=lesson.lesson_id, **self.tally())

    def reset(self) -> None:
        if self.done_now():
            self.done -= self.done_now()
            self._tell("ProgressReset")

    def finish(self) -> None:
        """Once a cycle, and never where nothing is required."""
        tally = self.tally()
        done = 0 < tally["required"] == tally["completed"]
        if done and self.cycle not in self.finished:
            self.finished.add(self.cycle)
            self._tell("CourseCompleted")

    def see_outline(self, before: Set[str], after: Set[str]) -> None:
        """Asked for less than before, or for something else, who is enrolled may have done it."""
        if self.open and not (before and before <= after):
            self.finish()

    # --- What happens to work ----------------------------------------------------------------

    def begin(self, attempt_id: str, quiz_id: str) -> Work:
        return self._add(attempt_id, "quiz", quiz_id)

    def submit(self, attempt: Work, score: int, at: str, version: int) -> None:
        attempt.status, attempt.submitted_at, attempt.version = "submitted", at, version
        self._tell_work("SubmissionReceived", attempt)
        attempt.grade(score, at, "key")
        self._tell_work("SubmissionGraded", attempt)
        self._earn(attempt, {"submit", "pass"} if attempt.passed else {"submit"})

    def hand_in(self, submission_id: str, essay_id: str, at: str) -> Work:
        work = self._add(submission_id, "assignment", essay_id)
        work.status, work.submitted_at = "submitted", at
        self._tell_work("SubmissionReceived", work)
        self._earn(work, {"submit"})
        return work

    def grade(self, work: Work, score: int, at: str, grader_id: str) -> None:
        work.grade(score, at, "user", grader_id)
        work.version += 1
        self._tell_work("SubmissionGraded", work)
        self._earn(work, {"pass"} if work.passed else ())

    def move(self, work: Work, status: str) -> None:
        work.status, work.version = status, work.version + 1
        self._tell_work(f"Submission{status.capitalize()}", work)

    def _add(self, submission_id: str, kind: Kind, item_id: str) -> Work:
        attempt = len(self._tries(kind)) + 1
        self.works.append(
            Work(submission_id, self.course_id, self.student_id, kind, item_id, self.cycle, attempt)
        )
        return self.works[-1]

    def _earn(self, work: Work, ways: Iterable[str]) -> None:
        for lesson in self.lessons:
            if lesson.item_id == work.item_id and lesson.published and lesson.completes_on in ways:
                self.complete(lesson, work.cycle)

    # --- What is told ------------------------------------------------------------------------

    def _tell(self, name: str, cycle: int | None = None, **more: Any) -> None:
        cycle = self.cycle if cycle is None else cycle
        whose = {"course_id": self.course_id, "student_id": self.student_id, "cycle": cycle}
        self.told.append((name, whose | more))

    def _tell_work(self, name: str, work: Work) -> None:
        self.told.append((name, work.fact()))


def _grade(works: list[Work], cycle: int) -> Json:
    """Of the works on one item, in their order; a quiz counts with its best attempt."""
    graded = [each for each in works if each.percent is not None]
    best = max(graded, key=lambda each: Decimal(each.percent or 0), default=None)
    last = graded[-1] if graded else None
    is_quiz = works[0].kind == "quiz"
    reached = best if is_quiz else last
    return {
        "submission_id": works[-1].submission_id,
        "status": works[-1].status,
        "attempts": sum(each.cycle == cycle and each.counts for each in works),
        "percent": reached and reached.percent and float(reached.percent),
        "passed": any(each.passed for each in graded) if is_quiz and graded else None,
    }
