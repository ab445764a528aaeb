"""Random enrollments, progress and submissions."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from coursestream_events import Event
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
)
from coursestream_events.progress import (
    AssessmentExceptionChanged,
    AssessmentExceptionData,
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    ProgressResetData,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from shared.clock import now
from tests.reporting.history.log import (
    ASSIGNMENTS,
    COURSES,
    LESSONS,
    QUIZ,
    START,
    STUDENTS,
    TEACHERS,
    EventLog,
)


@dataclass
class EnrollmentState:
    """A student in a course, also one who learns before the enrollment is published."""

    course_id: UUID
    student_id: UUID
    cycle: int = 0
    progress_from_cycle: int = 1
    open: bool = False
    enrolled_at: datetime = START
    round: int = 1
    completed: set[UUID] = field(default_factory=set)
    attempts: dict[tuple[int, int, UUID], int] = field(default_factory=lambda: defaultdict(int))
    submissions: list[dict[str, Any]] = field(default_factory=list)

    @property
    def aggregate(self) -> str:
        return f"{self.course_id}:{self.student_id}"


class Learning:
    def __init__(self, log: EventLog) -> None:
        self._log, self._chance = log, log.chance
        self._enrollments = {
            (course, student): EnrollmentState(course, student)
            for course in COURSES
            for student in STUDENTS
        }
        self._submissions = 0
        self.attempts: list[dict[str, Any]] = []

    def _pick(self) -> EnrollmentState:
        return self._enrollments[self._chance.choice(COURSES), self._chance.choice(STUDENTS)]

    def change_enrollment(self) -> None:
        state = self._pick()
        if not state.open:
            state.cycle += 1
            if self._chance.random() < 0.5:
                state.progress_from_cycle = state.cycle
            state.open, state.enrolled_at, state.completed = True, self._log.moment(), set()
        elif self._chance.random() < 0.5:
            state.open = False
        # Otherwise the open cycle is published again, as after a change of its expiry.
        whole: dict[str, Any] = {
            "occurred_at": self._log.moment(),
            "course_id": state.course_id,
            "student_id": state.student_id,
            "cycle": state.cycle,
            "progress_from_cycle": state.progress_from_cycle,
            "enrolled_at": state.enrolled_at,
        }
        if state.open:
            self._log.publish(StudentEnrolled, state.aggregate, EnrollmentData(**whole))
        else:
            reason = self._chance.choice(["withdrew", "removed", "expired"])
            data = StudentUnenrolledData(**whole, reason=reason)
            self._log.publish(StudentUnenrolled, state.aggregate, data)

    def learn(self) -> None:
        state = self._pick()
        lesson = self._chance.choice(LESSONS[state.course_id])
        whole: dict[str, Any] = {
            "occurred_at": self._log.moment(),
            "course_id": state.course_id,
            "student_id": state.student_id,
            "cycle": max(state.cycle, 1),
            "imported": self._chance.random() < 0.2,
        }
        # Outline changes and regrades complete and revoke lessons too.
        actor = self._chance.choice([state.student_id, None])
        match self._chance.randrange(12):
            case 0:
                state.completed.clear()
                state.round += 1
                reset = ProgressResetData(
                    **whole, from_cycle=state.progress_from_cycle, round=state.round
                )
                self._log.publish(ProgressReset, state.aggregate, reset)
            case 1:
                started = LessonData(**whole, lesson_id=lesson)
                self._log.publish(LessonStarted, state.aggregate, started, actor)
            case 2:
                self._log.publish(CourseCompleted, state.aggregate, LearnerData(**whole))
            case _:
                data = LessonCompletionData(**whole, lesson_id=lesson, completed=0, required=0)
                done = lesson in state.completed
                state.completed ^= {lesson}
                event = LessonCompletionRevoked if done else LessonCompleted
                self._log.publish(event, state.aggregate, data, actor)

    def change_exception(self) -> None:
        state = self._pick()
        course = state.course_id
        quiz = self._chance.random() < 0.5
        due_at = self._chance.choice([None, self._log.moment(), now() + timedelta(days=1)])
        data = AssessmentExceptionData(
            occurred_at=self._log.moment(),
            course_id=course,
            student_id=state.student_id,
            cycle=max(state.cycle, 1),
            item_id=QUIZ[course] if quiz else self._chance.choice(ASSIGNMENTS[course]),
            kind="quiz" if quiz else "assignment",
            due_at=due_at,
        )
        self._log.publish(AssessmentExceptionChanged, state.aggregate, data)

    def change_submission(self) -> None:
        state = self._pick()
        if not state.submissions or self._chance.random() < 0.4:
            submission = self._new_submission(state)
            state.submissions.append(submission)
            if submission["kind"] == "quiz":
                self.attempts.append(submission)
            received = SubmissionData(**submission)
            # A deadline submits too.
            actor = self._chance.choice([state.student_id, None])
            self._log.publish(SubmissionReceived, state.aggregate, received, actor)
            return
        submission = self._chance.choice(state.submissions)
        submission["occurred_at"] = self._log.moment()
        event: type[Event]
        match self._chance.randrange(6):
            case 0 if submission["revision"] == 0:
                submission["status"] = "withdrawn"
                state.submissions.remove(submission)
                event = SubmissionWithdrawn
            case 1:
                self._return(submission)
                event = SubmissionReturned
            case _:
                self._grade(submission)
                event = SubmissionGraded
        self._log.publish(event, state.aggregate, SubmissionData(**submission))

    def _new_submission(self, state: EnrollmentState) -> dict[str, Any]:
        quiz = self._chance.random() < 0.5
        course = state.course_id
        item = QUIZ[course] if quiz else self._chance.choice(ASSIGNMENTS[course])
        round_ = state.progress_from_cycle, state.round, item
        state.attempts[round_] += 1
        self._submissions += 1
        moment = self._log.moment()
        return {
            "occurred_at": moment,
            "course_id": course,
            "student_id": state.student_id,
            "cycle": max(state.cycle, 1),
            "submission_id": UUID(int=0x5000000 + self._submissions),
            "item_id": item,
            "kind": "quiz" if quiz else "assignment",
            "attempt": state.attempts[round_],
            "progress_from_cycle": state.progress_from_cycle,
            "round": state.round,
            "status": "submitted",
            "submitted_at": moment,
            "max_score": Decimal(20),
            "revision": 0,
        }

    def _return(self, submission: dict[str, Any]) -> None:
        submission["status"] = "returned"
        # Releases that did not know the time published none.
        if self._chance.random() < 0.9:
            seconds = self._chance.choice([60, 86_400, 700_000, 8_000_000])
            moment = submission["submitted_at"] + timedelta(seconds=seconds)
            submission["returned_at"] = moment
            submission.setdefault("first_returned_at", moment)

    def _grade(self, submission: dict[str, Any]) -> None:
        score = Decimal(self._chance.randrange(21))
        graded_at = submission["submitted_at"] + timedelta(
            seconds=self._chance.choice([1, 50, 5000, 500_000, 86_400, 90 * 86_400, 9_000_000])
        )
        by = self._chance.choice(["key", "user"])
        if submission["revision"] == 0 and self._chance.random() < 0.9:
            submission["first_graded_at"], submission["first_graded_by"] = graded_at, by
        submission |= {
            "status": "graded",
            "graded_at": graded_at,
            "graded_by": by,
            "grader_id": self._chance.choice(TEACHERS) if by == "user" else None,
            "score": score,
            "percent": score * 5,
            "has_feedback": self._chance.random() < 0.5,
            "revision": submission["revision"] + 1,
        }
