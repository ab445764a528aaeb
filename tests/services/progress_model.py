"""Learning in one course as plain sets: what progress has to agree with, and what it has to tell.

It is written from the rules alone, so slowly and simply that they can be read off.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any, Literal

Told = tuple[Any, ...]
Kind = Literal["quiz", "assignment"]

ATTEMPTS_ALLOWED = 2
RESUBMISSIONS_ALLOWED = 1
PASS_PERCENT = 60


@dataclass
class Lesson:
    lesson_id: str
    completes_on: str = "view"
    item_id: str | None = None
    required: bool = True
    published: bool = True


@dataclass
class Work:
    """An attempt at the quiz, or what was handed in for the assignment."""

    work_id: str
    kind: Kind
    item_id: str
    cycle: int
    attempt: int
    status: str
    score: int | None = None
    max_score: int = 4
    revision: int = 0

    @property
    def percent(self) -> Decimal | None:
        return None if self.score is None else Decimal(100 * self.score) / self.max_score

    @property
    def counts(self) -> bool:
        return self.status not in ("returned", "withdrawn")


@dataclass
class Learner:
    """A student in the course; ``told`` are the events, from the first one on."""

    lessons: list[Lesson]
    cycle: int = 1
    from_cycle: int = 1
    open: bool = True
    started: set[tuple[str, int]] = field(default_factory=set)
    done: set[tuple[str, int]] = field(default_factory=set)
    finished: set[int] = field(default_factory=set)
    works: list[Work] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)

    # --- What is ---------------------------------------------------------------------------

    @property
    def cycles(self) -> range:
        """Those that count now."""
        return range(self.from_cycle, self.cycle + 1)

    def cycles_done(self, lesson_id: str) -> list[int]:
        return [cycle for cycle in self.cycles if (lesson_id, cycle) in self.done]

    @property
    def required(self) -> set[str]:
        return {each.lesson_id for each in self.lessons if each.required and each.published}

    @property
    def completed(self) -> set[str]:
        return {lesson_id for lesson_id in self.required if self.cycles_done(lesson_id)}

    def state(self, lesson_id: str) -> str:
        if self.cycles_done(lesson_id):
            return "completed"
        begun = any((lesson_id, cycle) in self.started for cycle in self.cycles)
        return "started" if begun else "not_started"

    def assessment(self, item_id: str) -> tuple[str, int, Decimal | None]:
        """Of the item: the latest status, the tries of this cycle, and the percent that counts."""
        works = [each for each in self.works if each.item_id == item_id]
        works = [each for each in works if each.cycle in self.cycles]
        if not works:
            return "not_started", 0, None
        latest = max(works, key=_order)
        tries = sum(each.cycle == self.cycle and each.counts for each in works)
        graded = [each for each in works if each.percent is not None]
        if not graded:
            return latest.status, tries, None
        best = max(each.percent or Decimal(0) for each in graded)
        last = max(graded, key=_order).percent
        return latest.status, tries, best if latest.kind == "quiz" else last

    # --- What happens ----------------------------------------------------------------------

    def start(self, lesson_id: str) -> None:
        if (lesson_id, self.cycle) not in self.started:
            self.started.add((lesson_id, self.cycle))
            self.told.append(("LessonStarted", lesson_id, self.cycle))

    def complete(self, lesson_id: str, cycle: int | None = None) -> None:
        cycle = self.cycle if cycle is None else cycle
        known = cycle in self.cycles and self.cycles_done(lesson_id)
        if known or (lesson_id, cycle) in self.done:
            return
        self.done.add((lesson_id, cycle))
        self._tell_lesson("LessonCompleted", lesson_id, cycle)
        self.finish()

    def undo(self, lesson_id: str) -> None:
        for cycle in self.cycles_done(lesson_id):
            self.done.remove((lesson_id, cycle))
            self._tell_lesson("LessonCompletionRevoked", lesson_id, cycle)

    def reset(self) -> None:
        revoked = {each for each in self.done if each[1] == self.cycle}
        self.done -= revoked
        if revoked:
            self.told.append(("ProgressReset", self.cycle))

    def finish(self) -> None:
        """Once a cycle, and never where nothing is required."""
        if self.required and self.completed == self.required and self.cycle not in self.finished:
            self.finished.add(self.cycle)
            self.told.append(("CourseCompleted", self.cycle))

    def see_outline(self, before: set[str]) -> None:
        """Asked for less than before, or for something else, who is enrolled may have done it."""
        if self.open and not (before and before <= self.required):
            self.finish()

    def _tell_lesson(self, name: str, lesson_id: str, cycle: int) -> None:
        self.told.append((name, lesson_id, cycle, len(self.completed), len(self.required)))

    # --- Work ------------------------------------------------------------------------------

    def tries(self, kind: Kind) -> list[Work]:
        return [each for each in self.works if (each.kind, each.cycle) == (kind, self.cycle)]

    def may_begin(self) -> bool:
        return len(self.tries("quiz")) < ATTEMPTS_ALLOWED

    def may_hand_in(self) -> bool:
        return sum(each.counts for each in self.tries("assignment")) <= RESUBMISSIONS_ALLOWED

    def add(self, work_id: str, kind: Kind, item_id: str) -> Work:
        attempt = len(self.tries(kind)) + 1
        work = Work(work_id, kind, item_id, self.cycle, attempt, "started")
        self.works.append(work)
        if kind == "assignment":
            work.status = "submitted"
            self._tell_work("SubmissionReceived", work)
            self._earn(work, {"submit"})
        return work

    def answer(self, work: Work, score: int) -> None:
        work.status = "submitted"
        self._tell_work("SubmissionReceived", work)
        self._grade(work, score)
        self._earn(work, {"submit"} | self._passed(work))

    def grade(self, work: Work, score: int) -> None:
        self._grade(work, score)
        self._earn(work, self._passed(work))

    def move(self, work: Work, status: str) -> None:
        work.status = status
        self._tell_work(f"Submission{status.capitalize()}", work)

    def _grade(self, work: Work, score: int) -> None:
        work.status, work.score, work.revision = "graded", score, work.revision + 1
        self._tell_work("SubmissionGraded", work)

    @staticmethod
    def _passed(work: Work) -> set[str]:
        passed = work.kind == "quiz" and (work.percent or 0) >= PASS_PERCENT
        return {"pass"} if passed else set()

    def _earn(self, work: Work, ways: Iterable[str]) -> None:
        for lesson in self.lessons:
            if lesson.item_id == work.item_id and lesson.published and lesson.completes_on in ways:
                self.complete(lesson.lesson_id, work.cycle)

    def _tell_work(self, name: str, work: Work) -> None:
        self.told.append((name, work.work_id, work.status, work.score, work.revision))


def _order(work: Work) -> tuple[int, int]:
    return work.cycle, work.attempt
