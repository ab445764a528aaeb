"""The facts of a batch, folded so that each key occurs once, with its latest version."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import NamedTuple
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
from coursestream_events.enrollment import (
    EnrollmentData,
    GroupData,
    GroupDeleted,
    UserData,
    UserErasedData,
)
from coursestream_events.progress import (
    AssessmentExceptionData,
    CourseCompleted,
    LearnerData,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressResetData,
    QuestionResultsData,
    SubmissionData,
)
from services.reporting.models.owners import OwnerKind
from shared.consuming import keep_latest

AssessmentData = QuizPublishedData | AssignmentPublishedData


class StudentKey(NamedTuple):
    """A student in a course."""

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
    item_id: UUID


class ResultKey(NamedTuple):
    """A student's work on an item in the span that begins with a cycle."""

    course_id: UUID
    student_id: UUID
    progress_from_cycle: int
    item_id: UUID


class ResetKey(NamedTuple):
    course_id: UUID
    student_id: UUID
    version: int


class CourseState(NamedTuple):
    version: int
    data: CourseData
    deleted: bool


class CompletionState(NamedTuple):
    version: int
    completed_at: datetime
    revoked: bool


class GroupState(NamedTuple):
    version: int
    data: GroupData
    deleted: bool


class UserState(NamedTuple):
    version: int
    display_name: str | None
    role: str | None
    erased: bool


@dataclass
class Batch:
    """The latest facts by key; where there is no state class, as (version, data)."""

    users: dict[UUID, UserState] = field(default_factory=dict)
    courses: dict[UUID, CourseState] = field(default_factory=dict)
    transfers: dict[tuple[UUID, int], CourseTransferredData] = field(default_factory=dict)
    outlines: dict[UUID, tuple[int, CourseOutlineChangedData]] = field(default_factory=dict)
    assessments: dict[UUID, tuple[int, AssessmentData]] = field(default_factory=dict)
    enrollments: dict[CycleKey, tuple[int, EnrollmentData]] = field(default_factory=dict)
    groups: dict[UUID, GroupState] = field(default_factory=dict)
    completions: dict[LessonKey, CompletionState] = field(default_factory=dict)
    course_completions: dict[CycleKey, tuple[int, datetime]] = field(default_factory=dict)
    resets: dict[ResetKey, ProgressResetData] = field(default_factory=dict)
    submissions: dict[UUID, tuple[int, SubmissionData]] = field(default_factory=dict)
    exceptions: dict[ItemKey, tuple[int, AssessmentExceptionData]] = field(default_factory=dict)
    question_results: dict[UUID, tuple[int, QuestionResultsData]] = field(default_factory=dict)
    student_activity: dict[StudentKey, datetime] = field(default_factory=dict)
    inactive: set[StudentKey] = field(default_factory=set)
    teaching_activity: dict[tuple[OwnerKind, UUID], datetime] = field(default_factory=dict)

    @classmethod
    def of(cls, events: Iterable[Event]) -> "Batch":
        batch = cls()
        for event in events:
            batch._add(event)
        return batch

    @property
    def course_ids(self) -> list[UUID]:
        """Every course that the batch affects, in key order."""
        found = set(self.courses) | set(self.outlines)
        found |= {course_id for course_id, _ in self.transfers}
        found |= {each.course_id for _, each in self.assessments.values()}
        return sorted(found | {key.course_id for key in self.students})

    @cached_property
    def students(self) -> set[StudentKey]:
        """Every student in a course that the batch affects directly."""
        keys = (*self.enrollments, *self.course_completions, *self.resets)
        others = {StudentKey(*key[:2]) for key in keys}
        return self.student_activity.keys() | self.inactive | others

    @cached_property
    def submitting(self) -> set[StudentKey]:
        """The students whose submissions may have changed."""
        return {
            StudentKey(data.course_id, data.student_id) for _, data in self.submissions.values()
        }

    @property
    def enrolled_or_reset(self) -> set[StudentKey]:
        """The students whose enrollment may have changed, or whose progress was reset."""
        return {StudentKey(*key[:2]) for key in (*self.enrollments, *self.resets)}

    @property
    def changes_courses(self) -> bool:
        return bool(self.courses or self.outlines or self.assessments)

    def _add(self, event: Event) -> None:
        data, version = event.data, event.aggregateversion
        match data:
            # The most frequent first, since each comparison takes as long as a dictionary's.
            case SubmissionData():
                self._add_submission(event, data, version)
            case LearnerData():
                self._add_progress(event, data, version)
            case UserData():
                user = UserState(version, data.display_name, data.role, erased=False)
                if not (data.user_id in self.users and self.users[data.user_id].erased):
                    keep_latest(self.users, data.user_id, user)
            case UserErasedData():
                self.users[data.user_id] = UserState(version, None, None, erased=True)
            case EnrollmentData():
                cycle = CycleKey(data.course_id, data.student_id, data.cycle)
                keep_latest(self.enrollments, cycle, (version, data))
            case GroupData():
                group = GroupState(version, data, isinstance(event, GroupDeleted))
                keep_latest(self.groups, data.group_id, group)
            case QuestionResultsData():
                keep_latest(self.question_results, data.submission_id, (version, data))
            case _:
                self._add_authoring(event, data, version)
                self._add_teaching(event.actorid, data.course_id, data.occurred_at)

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
                keep_latest(self.assessments, data.quiz_id, (version, data))
            case AssignmentPublishedData():
                keep_latest(self.assessments, data.assignment_id, (version, data))

    def _add_progress(self, event: Event, data: LearnerData, version: int) -> None:
        if isinstance(event, CourseCompleted):
            cycle = CycleKey(data.course_id, data.student_id, data.cycle)
            keep_latest(self.course_completions, cycle, (version, data.occurred_at))
        if isinstance(data, ProgressResetData):
            self.resets[ResetKey(data.course_id, data.student_id, version)] = data
        if isinstance(data, AssessmentExceptionData):
            item = ItemKey(data.course_id, data.student_id, data.item_id)
            keep_latest(self.exceptions, item, (version, data))
        if isinstance(data, LessonData):
            self._add_activity(event, data, data.occurred_at)
        if isinstance(data, LessonCompletionData):
            key = LessonKey(data.course_id, data.student_id, data.cycle, data.lesson_id)
            revoked = isinstance(event, LessonCompletionRevoked)
            state = CompletionState(version, data.occurred_at, revoked)
            keep_latest(self.completions, key, state)

    def _add_submission(self, event: Event, data: SubmissionData, version: int) -> None:
        keep_latest(self.submissions, data.submission_id, (version, data))
        self._add_activity(event, data, data.submitted_at)
        if data.graded_by == "user" and data.graded_at is not None:
            self._add_teaching(data.grader_id, data.course_id, data.graded_at)

    def _add_activity(self, event: Event, data: LearnerData, moment: datetime) -> None:
        """Note what the student did, not what an outline change, a regrade or a deadline did."""
        key = StudentKey(data.course_id, data.student_id)
        if data.imported or event.actorid == data.student_id:
            if self.student_activity.setdefault(key, moment) < moment:
                self.student_activity[key] = moment
        elif not isinstance(event, LessonStarted):
            # All others are facts, which count for the student's totals.
            self.inactive.add(key)

    def _add_teaching(self, teacher_id: UUID | None, course_id: UUID, moment: datetime) -> None:
        """Note grading or authoring; it counts for the course even if the user is unknown."""
        keys: list[tuple[OwnerKind, UUID]] = [("course", course_id)]
        if teacher_id is not None:
            keys.append(("teacher", teacher_id))
        for key in keys:
            if self.teaching_activity.setdefault(key, moment) < moment:
                self.teaching_activity[key] = moment
