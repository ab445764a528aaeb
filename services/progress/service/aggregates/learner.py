"""The learner: one student in one course."""

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
    ProgressResetData,
)
from services.progress.errors import CourseIsArchived, NotEnrolled
from shared.errors import ON_ITS_WAY, Erased
from shared.outbox import new_event
from shared.percents import percent_of

E = TypeVar("E", bound=Event)

# Course id and student id.
LearnerKey = tuple[UUID, UUID]


def parse_learner_key(aggregate: str) -> LearnerKey:
    """Parse the aggregate id of learner events, ``course_id:student_id``."""
    course_id, _, student_id = aggregate.partition(":")
    return UUID(course_id), UUID(student_id)


@dataclass(frozen=True, slots=True)
class OutlineLesson:
    """A lesson of the current outline."""

    lesson_id: UUID
    kind: LessonKind
    required: bool
    published: bool
    completes_on: CompletesOn

    @property
    def counts(self) -> bool:
        return self.required and self.published


@dataclass(frozen=True, slots=True)
class LessonTimes:
    """What happened to one lesson in one enrollment cycle."""

    started_at: datetime | None = None
    completed_at: datetime | None = None
    revoked_at: datetime | None = None
    completed_by: UUID | None = None
    imported: bool = False

    @property
    def is_completed(self) -> bool:
        return self.completed_at is not None and self.revoked_at is None


@dataclass(slots=True)
class LearnerAggregate:
    """The progress of a learner, and the events of its changes.

    ``archived``, of the course, is set by ``lock_learner``. The fields from ``completed`` on are
    set by ``load_progress``; ``lessons`` and ``times`` hold only the lessons that were asked for.
    """

    course_id: UUID
    student_id: UUID
    version: int
    cycle: int
    progress_from_cycle: int
    round: int
    open: bool
    erased: bool
    teacher_id: UUID | None
    archived: bool = False
    completed: int = 0
    required: int = 0
    course_completed: bool = False
    last_completed_at: datetime | None = None
    lessons: dict[UUID, OutlineLesson] = field(default_factory=dict)
    times: dict[UUID, dict[int, LessonTimes]] = field(default_factory=dict)
    changed: set[tuple[UUID, int]] = field(default_factory=set)
    course_completed_at: datetime | None = None
    course_completion_imported: bool = False
    events: list[Event] = field(default_factory=list)

    @property
    def key(self) -> LearnerKey:
        return self.course_id, self.student_id

    @property
    def percent(self) -> Decimal | None:
        return percent_of(self.completed, self.required)

    def require_open(self) -> None:
        """Raise NotEnrolled unless the enrollment is open."""
        if not self.open:
            raise NotEnrolled(f"The enrollment is closed. Enroll again to continue. {ON_ITS_WAY}")

    def require_not_archived(self) -> None:
        """Raise CourseIsArchived if nothing new may start."""
        if self.archived:
            raise CourseIsArchived("Nothing new starts in an archived course.")

    def require_not_erased(self) -> None:
        """Raise Erased if the student was erased."""
        if self.erased:
            raise Erased("The student was erased; nothing more is recorded.")

    def record(self, event: type[E], data: EventData) -> E:
        """Add an event with the learner's next version."""
        self.version += 1
        aggregate = f"{self.course_id}:{self.student_id}"
        recorded = new_event(event, data, aggregate=aggregate, version=self.version)
        self.events.append(recorded)
        return recorded

    def mark_saved(self) -> None:
        """Drop the changes and events, which were written."""
        self.events.clear()
        self.changed.clear()
        self.course_completed_at = None

    # Lessons

    def counts_cycle(self, cycle: int) -> bool:
        """Whether progress made in this cycle still counts in the current one."""
        return self.progress_from_cycle <= cycle <= self.cycle

    def times_of(self, lesson: OutlineLesson, cycle: int) -> LessonTimes:
        return self.times.get(lesson.lesson_id, {}).get(cycle, LessonTimes())

    def has_completed(self, lesson: OutlineLesson) -> bool:
        return bool(self._completed_cycles(lesson))

    def has_completed_since(self, lesson: OutlineLesson, moment: datetime) -> bool:
        return any(
            (self.times_of(lesson, cycle).completed_at or moment) >= moment
            for cycle in self._completed_cycles(lesson)
        )

    def has_completed_in(self, lesson: OutlineLesson, cycle: int) -> bool:
        """Whether completing the lesson in this cycle would change nothing."""
        if self.times_of(lesson, cycle).is_completed:
            return True
        return self.counts_cycle(cycle) and self.has_completed(lesson)

    def has_started(self, lesson: OutlineLesson) -> bool:
        return any(
            self.times_of(lesson, cycle).started_at is not None for cycle in self._cycles(lesson)
        )

    def start(self, lesson: OutlineLesson, at: datetime) -> None:
        """Start a lesson; later starts in the same cycle change nothing."""
        times = self.times_of(lesson, self.cycle)
        if times.started_at is None:
            self._change(lesson, self.cycle, replace(times, started_at=at))
            self.record(
                LessonStarted,
                LessonData(occurred_at=at, lesson_id=lesson.lesson_id, **self._ids(self.cycle)),
            )

    def complete(
        self,
        lesson: OutlineLesson,
        at: datetime,
        cycle: int,
        *,
        imported: bool = False,
        completes_course: bool = True,
    ) -> None:
        """Complete a lesson, and unless told otherwise the course if no required one is left."""
        was_completed = self.has_completed(lesson)
        if lesson.counts and self.counts_cycle(cycle):
            self.completed += not was_completed
            self.last_completed_at = max(self.last_completed_at or at, at)
        completion = self._completion(lesson, cycle, at, imported=imported)
        event = self.record(LessonCompleted, completion)
        times = LessonTimes(
            self.times_of(lesson, cycle).started_at,
            completed_at=at,
            completed_by=event.actorid,
            imported=imported,
        )
        self._change(lesson, cycle, times)
        if completes_course:
            self.complete_course(at, imported=imported)

    def revoke(self, lesson: OutlineLesson, at: datetime) -> None:
        """Revoke a lesson's completions in every cycle that counts."""
        for cycle in self._completed_cycles(lesson):
            self._change(lesson, cycle, replace(self.times_of(lesson, cycle), revoked_at=at))
            self.completed -= lesson.counts and not self.has_completed(lesson)
            self.record(LessonCompletionRevoked, self._completion(lesson, cycle, at))

    def complete_course(self, at: datetime, *, imported: bool = False) -> None:
        """Complete the course if it requires lessons and all are completed; once per cycle."""
        if self.course_completed or not self.required or self.completed < self.required:
            return
        self.course_completed = True
        self.course_completed_at = max(self.last_completed_at or at, at)
        self.course_completion_imported = imported
        self.record(
            CourseCompleted,
            LearnerData(
                occurred_at=self.course_completed_at, imported=imported, **self._ids(self.cycle)
            ),
        )

    def reset(self, at: datetime) -> ProgressResetData:
        """Begin a new round; the caller revokes the completions of the span."""
        self.round += 1
        data = ProgressResetData(
            occurred_at=at,
            from_cycle=self.progress_from_cycle,
            round=self.round,
            **self._ids(self.cycle),
        )
        self.record(ProgressReset, data)
        return data

    def _cycles(self, lesson: OutlineLesson) -> list[int]:
        return sorted(filter(self.counts_cycle, self.times.get(lesson.lesson_id, ())))

    def _completed_cycles(self, lesson: OutlineLesson) -> list[int]:
        return [
            cycle for cycle in self._cycles(lesson) if self.times_of(lesson, cycle).is_completed
        ]

    def _change(self, lesson: OutlineLesson, cycle: int, times: LessonTimes) -> None:
        self.times.setdefault(lesson.lesson_id, {})[cycle] = times
        self.changed.add((lesson.lesson_id, cycle))

    def _completion(
        self, lesson: OutlineLesson, cycle: int, at: datetime, *, imported: bool = False
    ) -> LessonCompletionData:
        return LessonCompletionData(
            occurred_at=at,
            imported=imported,
            lesson_id=lesson.lesson_id,
            completed=self.completed,
            required=self.required,
            percent=self.percent,
            **self._ids(cycle),
        )

    def _ids(self, cycle: int) -> dict[str, Any]:
        return {"course_id": self.course_id, "student_id": self.student_id, "cycle": cycle}
