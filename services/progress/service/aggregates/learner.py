"""The learner: one student in one course, and what can happen there; it knows no database."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from coursestream_events import Event, EventData
from coursestream_events.courses import CompletesOn, LessonKind
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
)
from services.progress.grading import percent_of
from shared.outbox import new_event

E = TypeVar("E", bound=Event)

# A course and a student.
LearnerKey = tuple[UUID, UUID]


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson of the outline as it is now."""

    lesson_id: UUID
    kind: LessonKind
    required: bool
    published: bool
    completes_on: CompletesOn

    @property
    def counts(self) -> bool:
        return self.required and self.published


@dataclass(frozen=True, slots=True)
class Times:
    """What happened to one lesson in one cycle."""

    started_at: datetime | None = None
    completed_at: datetime | None = None
    revoked_at: datetime | None = None

    @property
    def done(self) -> bool:
        return self.completed_at is not None and self.revoked_at is None


@dataclass(slots=True)
class Learner:
    """What commands change, with the events that tell of it.

    ``completed``, ``required`` and what follows are there after ``load``; ``lessons`` and ``times``
    hold only the lessons that it was asked for.
    """

    course_id: UUID
    student_id: UUID
    version: int
    cycle: int
    progress_from_cycle: int
    open: bool
    erased: bool
    teacher_id: UUID | None
    completed: int = 0
    required: int = 0
    course_completed: bool = False
    last_completed_at: datetime | None = None
    lessons: dict[UUID, Lesson] = field(default_factory=dict)
    times: dict[UUID, dict[int, Times]] = field(default_factory=dict)
    changed: set[tuple[UUID, int]] = field(default_factory=set)
    finished_at: datetime | None = None
    events: list[Event] = field(default_factory=list)

    @property
    def key(self) -> LearnerKey:
        return self.course_id, self.student_id

    @property
    def percent(self) -> Decimal | None:
        return percent_of(self.completed, self.required)

    def record(self, event: type[E], data: EventData) -> None:
        self.version += 1
        aggregate = f"{self.course_id}:{self.student_id}"
        self.events.append(new_event(event, data, aggregate=aggregate, version=self.version))

    # Lessons

    def counts_cycle(self, cycle: int) -> bool:
        """Whether what was done in this cycle counts in the present one."""
        return self.progress_from_cycle <= cycle <= self.cycle

    def times_of(self, lesson: Lesson, cycle: int) -> Times:
        return self.times.get(lesson.lesson_id, {}).get(cycle, Times())

    def is_done(self, lesson: Lesson) -> bool:
        return bool(self._done_cycles(lesson))

    def has_done(self, lesson: Lesson, cycle: int) -> bool:
        """Whether completing it in this cycle would say nothing new."""
        if self.times_of(lesson, cycle).done:
            return True
        return self.counts_cycle(cycle) and self.is_done(lesson)

    def is_started(self, lesson: Lesson) -> bool:
        return any(
            self.times_of(lesson, cycle).started_at is not None for cycle in self._cycles(lesson)
        )

    def start(self, lesson: Lesson, at: datetime) -> None:
        times = self.times_of(lesson, self.cycle)
        if times.started_at is None:
            self._change(lesson, self.cycle, replace(times, started_at=at))
            self.record(
                LessonStarted,
                LessonData(occurred_at=at, lesson_id=lesson.lesson_id, **self._whose(self.cycle)),
            )

    def complete(self, lesson: Lesson, at: datetime, cycle: int, *, imported: bool = False) -> None:
        """A lesson is done; and with it the course, when it was the last that is required."""
        was_done = self.is_done(lesson)
        times = self.times_of(lesson, cycle)
        self._change(lesson, cycle, replace(times, completed_at=at, revoked_at=None))
        if lesson.counts and self.counts_cycle(cycle):
            self.completed += not was_done
            self.last_completed_at = max(self.last_completed_at or at, at)
        data = self._completion(lesson, cycle, at, imported=imported)
        self.record(LessonCompleted, data)
        self.finish_course(at, imported=imported)

    def undo(self, lesson: Lesson, at: datetime) -> None:
        """Also what an earlier cycle contributed, as the lesson would still be done otherwise."""
        for cycle in self._done_cycles(lesson):
            self._change(lesson, cycle, replace(self.times_of(lesson, cycle), revoked_at=at))
            self.completed -= lesson.counts and not self.is_done(lesson)
            self.record(LessonCompletionRevoked, self._completion(lesson, cycle, at))

    def finish_course(self, at: datetime, *, imported: bool = False) -> None:
        """Once a cycle, when all that is required is done; never where nothing is."""
        if self.course_completed or not self.required or self.completed < self.required:
            return
        self.course_completed = True
        self.finished_at = max(self.last_completed_at or at, at)
        self.record(
            CourseCompleted,
            LearnerData(occurred_at=self.finished_at, imported=imported, **self._whose(self.cycle)),
        )

    def reset(self, at: datetime) -> None:
        self.record(ProgressReset, LearnerData(occurred_at=at, **self._whose(self.cycle)))

    def _cycles(self, lesson: Lesson) -> list[int]:
        return sorted(filter(self.counts_cycle, self.times.get(lesson.lesson_id, ())))

    def _done_cycles(self, lesson: Lesson) -> list[int]:
        return [cycle for cycle in self._cycles(lesson) if self.times_of(lesson, cycle).done]

    def _change(self, lesson: Lesson, cycle: int, times: Times) -> None:
        self.times.setdefault(lesson.lesson_id, {})[cycle] = times
        self.changed.add((lesson.lesson_id, cycle))

    def _completion(
        self, lesson: Lesson, cycle: int, at: datetime, *, imported: bool = False
    ) -> LessonCompletionData:
        return LessonCompletionData(
            occurred_at=at,
            imported=imported,
            lesson_id=lesson.lesson_id,
            completed=self.completed,
            required=self.required,
            percent=self.percent,
            **self._whose(cycle),
        )

    def _whose(self, cycle: int) -> dict[str, Any]:
        return {"course_id": self.course_id, "student_id": self.student_id, "cycle": cycle}
