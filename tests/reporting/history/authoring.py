"""Random changes of courses and users."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from coursestream_events import Event
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
from coursestream_events.enrollment import UserData, UserRegistered, UserUpdated
from shared.clock import now
from tests.reporting.history.log import (
    ASSIGNMENTS,
    COURSES,
    LESSONS,
    QUIZ,
    START,
    TEACHERS,
    EventLog,
)


@dataclass
class CourseState:
    teacher_id: UUID
    status: str = "draft"
    outline_version: int = 0
    quiz_version: int = 0
    items: set[UUID] = field(default_factory=set)
    promise_days: int | None = None
    transferred_at: datetime = START


class Authoring:
    def __init__(self, log: EventLog) -> None:
        self._log, self._chance = log, log.chance
        self._courses: dict[UUID, CourseState] = {}
        self._users: set[UUID] = set()

    def create_courses(self) -> None:
        for course in COURSES:
            self._courses[course] = CourseState(self._chance.choice(TEACHERS))
            self._publish_course(CourseCreated, course)

    def update_user(self) -> None:
        user = self._chance.choice(TEACHERS)
        data = UserData(
            occurred_at=self._log.moment(),
            user_id=user,
            display_name=self._chance.choice(["Ada", "Grace", "Emmy"]),
            role=self._chance.choice(["teacher", "teacher", "student"]),
        )
        self._log.publish(UserUpdated if user in self._users else UserRegistered, str(user), data)
        self._users.add(user)

    def change_course(self) -> None:
        course = self._chance.choice(COURSES)
        if course not in self._courses:
            return
        step = self._chance.choice(
            [self._change_status, self._change_outline, self._change_outline, self._publish_quiz,
             self._publish_assignment, self._transfer, self._transfer, self._delete]
        )  # fmt: skip
        step(course)

    def _publish_course(
        self, event: type[Event], course: UUID, data: type[CourseData] = CourseData, **more: Any
    ) -> None:
        state = self._courses[course]
        whole = data(
            occurred_at=self._log.moment(),
            course_id=course,
            slug=f"course-{course.int:x}",
            title="A course",
            status=state.status,
            teacher_id=state.teacher_id,
            grading_promise_days=state.promise_days,
            **more,
        )
        self._log.publish(event, str(course), whole, actor=state.teacher_id)

    def _change_status(self, course: UUID) -> None:
        event, status = self._chance.choice(
            [
                (CoursePublished, "published"),
                (CourseArchived, "archived"),
                (CourseUpdated, "published"),
            ]
        )
        self._courses[course].status = status
        self._courses[course].promise_days = self._chance.choice([None, 1, 6, 90])
        self._publish_course(event, course)

    def _change_outline(self, course: UUID) -> None:
        state = self._courses[course]
        state.outline_version += 1
        lessons = self._chance.sample(LESSONS[course], self._chance.randrange(5))
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
            occurred_at=self._log.moment(),
            course_id=course,
            outline_version=state.outline_version,
            chapters=chapters,
        )
        self._log.publish(CourseOutlineChanged, str(course), data, actor=state.teacher_id)

    def _outline_lesson(self, lesson: UUID, state: CourseState) -> OutlineLesson:
        item = self._chance.choice([None, *sorted(state.items)])
        quiz = item in QUIZ.values()
        return OutlineLesson(
            lesson_id=lesson,
            title="a lesson",
            kind="text",
            position=0,
            required=self._chance.random() < 0.7,
            published=self._chance.random() < 0.8,
            completes_on="view",
            quiz_id=item if quiz else None,
            assignment_id=None if quiz else item,
        )

    def _publish_quiz(self, course: UUID) -> None:
        state = self._courses[course]
        state.quiz_version += 1
        state.items.add(QUIZ[course])
        data = QuizPublishedData(
            occurred_at=self._log.moment(),
            course_id=course,
            quiz_id=QUIZ[course],
            quiz_version=state.quiz_version,
            title="a quiz",
            questions=(),
            attempt_policy=self._chance.choice(["highest", "latest", "first", "average"]),
            max_score=Decimal(10),
            pass_percent=Decimal(50),
            closes_at=self._due_at(),
            counts=self._chance.random() < 0.7,
        )
        self._log.publish(QuizPublished, str(course), data, actor=state.teacher_id)

    def _publish_assignment(self, course: UUID) -> None:
        state, assignment = self._courses[course], self._chance.choice(ASSIGNMENTS[course])
        state.items.add(assignment)
        data = AssignmentPublishedData(
            occurred_at=self._log.moment(),
            course_id=course,
            assignment_id=assignment,
            title=self._chance.choice(["an essay", "a drawing"]),
            max_points=Decimal(20),
            due_at=self._due_at(),
            counts=self._chance.random() < 0.7,
        )
        self._log.publish(AssignmentPublished, str(course), data, actor=state.teacher_id)

    def _due_at(self) -> datetime | None:
        return self._chance.choice([None, self._log.moment(), now() + timedelta(days=1)])

    def _transfer(self, course: UUID) -> None:
        state = self._courses[course]
        before, after = state.teacher_id, self._chance.choice(TEACHERS)
        moment = state.transferred_at + timedelta(hours=1 + self._chance.randrange(24 * 30))
        if before == after or moment > now():
            return
        state.teacher_id, state.transferred_at = after, moment
        self._publish_course(
            CourseTransferred,
            course,
            CourseTransferredData,
            from_teacher_id=before,
            to_teacher_id=after,
            effective_at=moment,
        )

    def _delete(self, course: UUID) -> None:
        if self._chance.random() < 0.2:
            self._publish_course(CourseDeleted, course)
            if self._chance.random() < 0.5:
                # As in a snapshot, which begins with the creation.
                self._publish_course(CourseCreated, course)
                self._publish_course(CourseDeleted, course)
            del self._courses[course]
