"""Random histories of a small school, as its services would tell them."""

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from uuid import UUID

from coursestream_events import Event, EventData
from coursestream_events.courses import (
    AssignmentPublished,
    AssignmentPublishedData,
    CourseArchived,
    CourseCreated,
    CourseData,
    CourseDeleted,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CoursePublished,
    CourseTransferred,
    CourseTransferredData,
    CourseUpdated,
    OutlineChapter,
    OutlineLesson,
    QuizPublished,
    QuizPublishedData,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserData,
    UserRegistered,
    UserUpdated,
)
from coursestream_events.progress import (
    CourseCompleted,
    LearnerData,
    LessonCompleted,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    LessonStarted,
    ProgressReset,
    SubmissionData,
    SubmissionGraded,
    SubmissionReceived,
    SubmissionReturned,
    SubmissionWithdrawn,
)
from shared.clock import now
from shared.outbox import new_event

TEACHERS = [UUID(int=0xA0 + n) for n in range(3)]
COURSES = [UUID(int=0xC0 + n) for n in range(2)]
STUDENTS = [UUID(int=0xB0 + n) for n in range(3)]
LESSONS = {course: [UUID(int=course.int * 256 + n) for n in range(4)] for course in COURSES}
QUIZ = {course: UUID(int=course.int * 256 + 0x80) for course in COURSES}
ASSIGNMENTS = {
    course: [UUID(int=course.int * 256 + 0x81 + n) for n in range(2)] for course in COURSES
}
START = datetime(2025, 1, 10, 12, tzinfo=UTC)


@dataclass
class CourseState:
    teacher_id: UUID
    status: str = "draft"
    outline_version: int = 0
    quiz_version: int = 0
    assignments: set[UUID] = field(default_factory=set)
    transferred_at: datetime = START


@dataclass
class LearnerState:
    cycle: int = 0
    progress_from_cycle: int = 1
    open: bool = False
    enrolled_at: datetime = START
    completed: set[UUID] = field(default_factory=set)
    attempts: dict[UUID, int] = field(default_factory=lambda: defaultdict(int))
    submissions: list[dict[str, Any]] = field(default_factory=list)


class School:
    """Takes random steps; ``events`` holds what was told, each aggregate's in order."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.events: list[Event] = []
        self.versions: dict[tuple[str, str], int] = defaultdict(int)
        self.courses: dict[UUID, CourseState] = {}
        self.people: dict[UUID, str] = {}
        self.learners: dict[tuple[UUID, UUID], LearnerState] = defaultdict(LearnerState)
        self.submission_ids = 0

    def live(self, steps: int) -> list[Event]:
        for course in COURSES:
            self._create(course)
        for _ in range(steps):
            self.chance.choice(
                [self._person, self._author, self._enroll, self._learn, self._learn, self._hand_in]
            )()
        return self.events

    def _moment(self) -> datetime:
        """Long ago or just now; never in order, since records of the past are imported."""
        if self.chance.random() < 0.3:
            return now() - timedelta(days=self.chance.randrange(45), minutes=1)
        return START + timedelta(hours=self.chance.randrange(24 * 90))

    def _tell(
        self, event: type[Event], aggregate: str, data: EventData, actor: UUID | None = None
    ) -> None:
        topic = event.type_name.split(".")[1] + ("user" if hasattr(data, "role") else "")
        self.versions[topic, aggregate] += 1
        told = new_event(event, data, aggregate=aggregate, version=self.versions[topic, aggregate])
        self.events.append(told.model_copy(update={"actorid": actor}))

    # Courses

    def _create(self, course: UUID) -> None:
        state = CourseState(self.chance.choice(TEACHERS))
        self.courses[course] = state
        self._course_event(CourseCreated, course)

    def _course_event(
        self, event: type[Event], course: UUID, data: type[CourseData] = CourseData, **more: Any
    ) -> None:
        state = self.courses[course]
        self._tell(
            event,
            str(course),
            data(
                occurred_at=self._moment(),
                course_id=course,
                slug=f"course-{course.int:x}",
                title="A course",
                status=state.status,
                teacher_id=state.teacher_id,
                **more,
            ),
            actor=state.teacher_id,
        )

    def _author(self) -> None:
        course = self.chance.choice(COURSES)
        if course not in self.courses:
            return
        step = self.chance.choice(
            [self._publish, self._outline, self._outline, self._quiz, self._assignment,
             self._transfer, self._transfer, self._delete]
        )  # fmt: skip
        step(course)

    def _publish(self, course: UUID) -> None:
        event, status = self.chance.choice(
            [
                (CoursePublished, "published"),
                (CourseArchived, "archived"),
                (CourseUpdated, "published"),
            ]
        )
        self.courses[course].status = status
        self._course_event(event, course)

    def _outline(self, course: UUID) -> None:
        state = self.courses[course]
        state.outline_version += 1
        lessons = self.chance.sample(LESSONS[course], self.chance.randrange(5))
        chapters = tuple(
            OutlineChapter(
                chapter_id=UUID(int=course.int * 512 + n),
                title=f"chapter {n}",
                position=n,
                lessons=tuple(self._outline_lesson(each, state) for each in lessons[n::2]),
            )
            for n in range(2)
        )
        data = CourseOutlineChangedData(
            occurred_at=self._moment(),
            course_id=course,
            outline_version=state.outline_version,
            chapters=chapters,
        )
        self._tell(CourseOutlineChanged, str(course), data, actor=state.teacher_id)

    def _outline_lesson(self, lesson: UUID, state: CourseState) -> OutlineLesson:
        return OutlineLesson(
            lesson_id=lesson,
            title="a lesson",
            kind="text",
            position=0,
            required=self.chance.random() < 0.7,
            published=self.chance.random() < 0.8,
            completes_on="view",
            assignment_id=self.chance.choice([None, *sorted(state.assignments)]),
        )

    def _quiz(self, course: UUID) -> None:
        state = self.courses[course]
        state.quiz_version += 1
        data = QuizPublishedData(
            occurred_at=self._moment(),
            course_id=course,
            quiz_id=QUIZ[course],
            quiz_version=state.quiz_version,
            title="a quiz",
            questions=(),
            attempt_policy=self.chance.choice(["highest", "latest", "first", "average"]),
            max_score=Decimal(10),
            pass_percent=Decimal(50),
        )
        self._tell(QuizPublished, str(course), data, actor=state.teacher_id)

    def _assignment(self, course: UUID) -> None:
        state, assignment = self.courses[course], self.chance.choice(ASSIGNMENTS[course])
        state.assignments.add(assignment)
        data = AssignmentPublishedData(
            occurred_at=self._moment(),
            course_id=course,
            assignment_id=assignment,
            title=self.chance.choice(["an essay", "a drawing"]),
            max_points=Decimal(20),
            due_at=self.chance.choice([None, self._moment(), now() + timedelta(days=1)]),
        )
        self._tell(AssignmentPublished, str(course), data, actor=state.teacher_id)

    def _transfer(self, course: UUID) -> None:
        state = self.courses[course]
        before, after = state.teacher_id, self.chance.choice(TEACHERS)
        moment = state.transferred_at + timedelta(hours=1 + self.chance.randrange(24 * 30))
        if before == after or moment > now():
            return
        state.teacher_id, state.transferred_at = after, moment
        self._course_event(
            CourseTransferred,
            course,
            CourseTransferredData,
            from_teacher_id=before,
            to_teacher_id=after,
            effective_at=moment,
        )

    def _delete(self, course: UUID) -> None:
        if self.chance.random() < 0.2:
            self._course_event(CourseDeleted, course)
            del self.courses[course]

    # People and enrollments

    def _person(self) -> None:
        person = self.chance.choice(TEACHERS)
        role = self.chance.choice(["teacher", "teacher", "student"])
        data = UserData(
            occurred_at=self._moment(),
            user_id=person,
            display_name=self.chance.choice(["Ada", "Grace", "Emmy"]),
            role=role,
        )
        known = person in self.people
        self.people[person] = role
        self._tell(UserUpdated if known else UserRegistered, str(person), data)

    def _learner(self) -> tuple[UUID, UUID, LearnerState]:
        course, student = self.chance.choice(COURSES), self.chance.choice(STUDENTS)
        return course, student, self.learners[course, student]

    def _enroll(self) -> None:
        course, student, state = self._learner()
        aggregate = f"{course}:{student}"
        if not state.open:
            state.cycle += 1
            if self.chance.random() < 0.5:
                state.progress_from_cycle = state.cycle
            state.open, state.enrolled_at, state.completed = True, self._moment(), set()
        elif self.chance.random() < 0.5:
            state.open = False
        # Else the stay gets another end, and is told as it is once more.
        whole: dict[str, Any] = {
            "occurred_at": self._moment(),
            "course_id": course,
            "student_id": student,
            "cycle": state.cycle,
            "progress_from_cycle": state.progress_from_cycle,
            "enrolled_at": state.enrolled_at,
        }
        if state.open:
            self._tell(StudentEnrolled, aggregate, EnrollmentData(**whole))
        else:
            reason = self.chance.choice(["withdrew", "removed", "expired"])
            self._tell(StudentUnenrolled, aggregate, StudentUnenrolledData(**whole, reason=reason))

    # Learning

    def _learn(self) -> None:
        course, student, state = self._learner()
        lesson = self.chance.choice(LESSONS[course])
        whole: dict[str, Any] = {
            "occurred_at": self._moment(),
            "course_id": course,
            "student_id": student,
            "cycle": max(state.cycle, 1),
        }
        aggregate, counts = f"{course}:{student}", {"completed": 0, "required": 0}
        match self.chance.randrange(12):
            case 0:
                state.completed.clear()
                self._tell(ProgressReset, aggregate, LearnerData(**whole))
            case 1:
                self._tell(LessonStarted, aggregate, LessonData(**whole, lesson_id=lesson))
            case 2:
                self._tell(CourseCompleted, aggregate, LearnerData(**whole))
            case _ if lesson in state.completed:
                state.completed.discard(lesson)
                revoked = LessonCompletionData(**whole, lesson_id=lesson, **counts)
                self._tell(LessonCompletionRevoked, aggregate, revoked)
            case _:
                state.completed.add(lesson)
                done = LessonCompletionData(**whole, lesson_id=lesson, **counts)
                self._tell(LessonCompleted, aggregate, done)

    def _hand_in(self) -> None:
        course, student, state = self._learner()
        aggregate = f"{course}:{student}"
        if not state.submissions or self.chance.random() < 0.4:
            submission = self._new_submission(course, student, state)
            state.submissions.append(submission)
            self._tell(SubmissionReceived, aggregate, SubmissionData(**submission))
            return
        submission = self.chance.choice(state.submissions)
        submission["occurred_at"] = self._moment()
        match self.chance.randrange(6):
            case 0 if submission["revision"] == 0:
                submission["status"] = "withdrawn"
                self._tell(SubmissionWithdrawn, aggregate, SubmissionData(**submission))
                state.submissions.remove(submission)
            case 1:
                submission["status"] = "returned"
                self._tell(SubmissionReturned, aggregate, SubmissionData(**submission))
            case _:
                self._grade(submission)
                self._tell(SubmissionGraded, aggregate, SubmissionData(**submission))

    def _new_submission(self, course: UUID, student: UUID, state: LearnerState) -> dict[str, Any]:
        quiz = self.chance.random() < 0.5
        item = QUIZ[course] if quiz else self.chance.choice(ASSIGNMENTS[course])
        state.attempts[item] += 1
        self.submission_ids += 1
        moment = self._moment()
        return {
            "occurred_at": moment,
            "course_id": course,
            "student_id": student,
            "cycle": max(state.cycle, 1),
            "submission_id": UUID(int=0x5000000 + self.submission_ids),
            "item_id": item,
            "kind": "quiz" if quiz else "assignment",
            "attempt": state.attempts[item],
            "status": "submitted",
            "submitted_at": moment,
            "max_score": Decimal(20),
            "revision": 0,
        }

    def _grade(self, submission: dict[str, Any]) -> None:
        score = Decimal(self.chance.randrange(21))
        graded_at = submission["submitted_at"] + timedelta(
            seconds=self.chance.choice([1, 50, 5000, 500_000])
        )
        by = self.chance.choice(["key", "user"])
        if submission["revision"] == 0 and self.chance.random() < 0.9:
            submission["first_graded_at"], submission["first_graded_by"] = graded_at, by
        submission |= {
            "status": "graded",
            "graded_at": graded_at,
            "graded_by": by,
            "grader_id": self.chance.choice(TEACHERS) if by == "user" else None,
            "score": score,
            "percent": score * 5,
            "revision": submission["revision"] + 1,
        }
