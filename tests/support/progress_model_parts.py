"""Lessons and submissions of the plain model of learning, and its figures."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field
from decimal import Decimal
from typing import Any, Literal

Json = dict[str, Any]
Event = tuple[str, Json]
Kind = Literal["quiz", "assignment"]

ATTEMPTS_ALLOWED = 2
RESUBMISSIONS_ALLOWED = 1
PASS_PERCENT = 60
# Of the quiz and of the assignment.
MAX_SCORE = 4
# The sidebar's values for an assessment that was not attempted.
NOT_ATTEMPTED = {"status": "not_started", "attempts": 0, "percent": None, "passed": None}


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

    def rejection(self, verb: str) -> str | None:
        if not self.published:
            return "not-found"
        may = verb == "start" or self.completes_on == "view"
        return None if may else "lesson-completes-otherwise"


@dataclass
class Exceptions:
    """The attempts that a student was granted, and how often that was changed."""

    extra: dict[Kind, int] = field(default_factory=lambda: {"quiz": 0, "assignment": 0})
    changes: dict[Kind, int] = field(default_factory=lambda: {"quiz": 0, "assignment": 0})

    def allowed(self, kind: Kind) -> int:
        own = {"quiz": ATTEMPTS_ALLOWED, "assignment": 1 + RESUBMISSIONS_ALLOWED}
        return own[kind] + self.extra[kind]

    def grant(self, kind: Kind, extra: int) -> Json:
        """Return what the event says."""
        self.extra[kind] = extra
        self.changes[kind] += 1
        return {"kind": kind, "extra_seconds": 0, "due_at": None, "extra_attempts": extra}


@dataclass
class Work:
    """An attempt at the quiz, or a submission for the assignment."""

    submission_id: str
    course_id: str
    student_id: str
    kind: Kind
    item_id: str
    cycle: int
    progress_from_cycle: int
    round: int
    attempt: int
    status: str = "started"
    version: int = 1
    submitted_at: str | None = None
    graded_at: str | None = None
    first_graded_at: str | None = None
    first_graded_by: str | None = None
    returned_at: str | None = None
    first_returned_at: str | None = None
    score: str | None = None
    max_score: str = str(MAX_SCORE)
    percent: str | None = None
    graded_by: str | None = None
    grader_id: str | None = None
    revision: int = 0
    previous_score: str | None = None
    given_score: str | None = None
    late_deduction_waived: bool = False
    never_late: bool = False
    earns: bool = True
    has_feedback: bool = False

    @property
    def order(self) -> tuple[int, int]:
        return self.round, self.attempt

    @property
    def counts(self) -> bool:
        return self.status not in ("returned", "withdrawn")

    def rejection_of_submit(self) -> str | None:
        return None if self.status == "started" else "already-submitted"

    def rejection_of_withdrawal(self) -> str | None:
        ungraded = (self.kind, self.status) == ("assignment", "submitted")
        return None if ungraded else "not-withdrawable"

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
        self.given_score = self.score
        self.percent = percent(score, MAX_SCORE)
        self.graded_at, self.graded_by, self.grader_id = at, by, grader_id
        self.status, self.revision = "graded", self.revision + 1

    def give_back(self, at: str) -> None:
        self.returned_at, self.first_returned_at = at, self.first_returned_at or at

    def event(self) -> Json:
        return {name: value for name, value in asdict(self).items() if name != "version"}


def grade_of(works: Iterable[Work], in_round: Callable[[Work], bool]) -> Json:
    """Return the grade of the attempts at one item; a quiz counts with its best attempt.

    Of several rounds the latest with a grade counts; attempts are those of the present one.
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
        "attempts": sum(each.counts for each in filter(in_round, works)),
        "percent": result and result.percent and float(result.percent),
        "passed": any(each.passed for each in graded) if is_quiz and graded else None,
    }
