"""The facts of a batch, folded so that each key stands once, with its latest version."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, NamedTuple
from uuid import UUID

from coursestream_events import Event, EventData
from coursestream_events.courses import (
    AssignmentPublishedData,
    CourseData,
    CourseDeleted,
    CourseOutlineChangedData,
    CourseTransferredData,
    QuizPublishedData,
)
from coursestream_events.enrollment import EnrollmentData, UserData, UserErasedData
from coursestream_events.progress import (
    LearnerData,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    ProgressReset,
    SubmissionData,
)
from shared.consuming import keep_latest

OwnerKind = Literal["teacher", "course"]


class LearnerKey(NamedTuple):
    course_id: UUID
    student_id: UUID


class CycleKey(NamedTuple):
    course_id: UUID
    student_id: UUID
    cycle: int


class LessonKey(NamedTuple):
    course_id: UUID
    student_id: UUID
    cycle: int
    lesson_id: UUID


class ItemKey(NamedTuple):
    course_id: UUID
    student_id: UUID
    cycle: int
    item_id: UUID


class CourseState(NamedTuple):
    version: int
    data: CourseData
    deleted: bool


class CompletionState(NamedTuple):
    version: int
    completed_at: datetime
    revoked: bool


class UserState(NamedTuple):
    version: int
    display_name: str | None
    role: str | None
    erased: bool


@dataclass
class Batch:
    """What a batch tells, by key."""

    users: dict[UUID, UserState] = field(default_factory=dict)
    courses: dict[UUID, CourseState] = field(default_factory=dict)
    transfers: dict[tuple[UUID, int], CourseTransferredData] = field(default_factory=dict)
    outlines: dict[UUID, tuple[int, CourseOutlineChangedData]] = field(default_factory=dict)
    quizzes: dict[UUID, tuple[int, QuizPublishedData]] = field(default_factory=dict)
    assignments: dict[UUID, tuple[int, AssignmentPublishedData]] = field(default_factory=dict)
    enrollments: dict[CycleKey, tuple[int, EnrollmentData]] = field(default_factory=dict)
    completions: dict[LessonKey, CompletionState] = field(default_factory=dict)
    resets: dict[CycleKey, int] = field(default_factory=dict)
    submissions: dict[UUID, tuple[int, SubmissionData]] = field(default_factory=dict)
    student_activity: dict[LearnerKey, datetime] = field(default_factory=dict)
    teaching_activity: dict[tuple[OwnerKind, UUID], datetime] = field(default_factory=dict)

    @classmethod
    def of(cls, events: Iterable[Event]) -> "Batch":
        batch = cls()
        for event in events:
            batch._add(event)
        return batch

    @property
    def course_ids(self) -> list[UUID]:
        """Every course that the batch touches, in key order."""
        found = set(self.courses) | set(self.outlines)
        found |= {course_id for course_id, _ in self.transfers}
        found |= {quiz.course_id for _, quiz in self.quizzes.values()}
        found |= {each.course_id for _, each in self.assignments.values()}
        for keys in (self.enrollments, self.resets):
            found |= {key.course_id for key in keys}
        found |= {key.course_id for key in self.completions}
        found |= {data.course_id for _, data in self.submissions.values()}
        return sorted(found | {key.course_id for key in self.student_activity})

    @property
    def changes_courses(self) -> bool:
        return bool(self.courses or self.outlines or self.quizzes)

    def _add(self, event: Event) -> None:
        data, version = event.data, event.aggregateversion
        match data:
            case UserData():
                state = UserState(version, data.display_name, data.role, erased=False)
                if not (data.user_id in self.users and self.users[data.user_id].erased):
                    keep_latest(self.users, data.user_id, state)
            case UserErasedData():
                self.users[data.user_id] = UserState(version, None, None, erased=True)
            case EnrollmentData():
                keep_latest(self.enrollments, _cycle(data), (version, data))
            case SubmissionData():
                self._add_submission(data, version)
            case LearnerData():
                self._add_progress(event, data, version)
            case _:
                self._add_authoring(event, data, version)
                self._teach(event.actorid, data.course_id, data.occurred_at)

    def _add_authoring(self, event: Event, data: EventData, version: int) -> None:
        match data:
            case CourseData():
                state = CourseState(version, data, isinstance(event, CourseDeleted))
                keep_latest(self.courses, data.course_id, state)
                if isinstance(data, CourseTransferredData):
                    self.transfers[data.course_id, version] = data
            case CourseOutlineChangedData():
                keep_latest(self.outlines, data.course_id, (data.outline_version, data))
            case QuizPublishedData():
                keep_latest(self.quizzes, data.quiz_id, (data.quiz_version, data))
            case AssignmentPublishedData():
                keep_latest(self.assignments, data.assignment_id, (version, data))

    def _add_progress(self, event: Event, data: LearnerData, version: int) -> None:
        if isinstance(event, ProgressReset):
            self.resets[_cycle(data)] = max(self.resets.get(_cycle(data), 0), version)
        if isinstance(data, LessonData):
            self._learn(data, data.occurred_at)
        if isinstance(data, LessonCompletionData):
            key = LessonKey(data.course_id, data.student_id, data.cycle, data.lesson_id)
            revoked = isinstance(event, LessonCompletionRevoked)
            keep_latest(self.completions, key, CompletionState(version, data.occurred_at, revoked))

    def _add_submission(self, data: SubmissionData, version: int) -> None:
        keep_latest(self.submissions, data.submission_id, (version, data))
        self._learn(data, data.submitted_at)
        if data.graded_by == "user" and data.graded_at is not None:
            self._teach(data.grader_id, data.course_id, data.graded_at)

    def _learn(self, data: LearnerData, moment: datetime) -> None:
        key = LearnerKey(data.course_id, data.student_id)
        self.student_activity[key] = max(moment, self.student_activity.get(key, moment))

    def _teach(self, teacher_id: UUID | None, course_id: UUID, moment: datetime) -> None:
        """Somebody graded or authored; without a name it was done for the course all the same."""
        keys: list[tuple[OwnerKind, UUID]] = [("course", course_id)]
        if teacher_id is not None:
            keys.append(("teacher", teacher_id))
        for key in keys:
            self.teaching_activity[key] = max(moment, self.teaching_activity.get(key, moment))


def _cycle(data: LearnerData | EnrollmentData) -> CycleKey:
    return CycleKey(data.course_id, data.student_id, data.cycle)


def columns(keys: Sequence[tuple[object, ...]], width: int) -> list[list[object]]:
    """Rows as the columns that UNNEST takes; ``width`` also when there is none."""
    return (
        [list(column) for column in zip(*keys, strict=True)] if keys else [[] for _ in range(width)]
    )
