"""The latest state of everything, from all events at once."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from decimal import Decimal
from functools import cached_property
from typing import Any, TypeVar
from uuid import UUID
from zoneinfo import ZoneInfo

from coursestream_events import Event
from coursestream_events.courses import CourseData

T = TypeVar("T")


class Facts:
    """Each version of each aggregate counts once.

    What is asked for each student is looked up by the learner: course and student.
    """

    def __init__(self, events: Iterable[Event], zone: str, now: datetime) -> None:
        known = {(each.source, each.subject, each.aggregateversion): each for each in events}
        self._events = sorted(known.values(), key=lambda each: each.aggregateversion)
        self._zone, self.now = ZoneInfo(zone), now
        self.today = self.day(now)
        self.courses = {e.data.course_id: e for e in self._events if isinstance(e.data, CourseData)}
        self.deleted = {e.data.course_id for e in self._named("CourseDeleted")}
        self.transfers = [e.data for e in self._named("CourseTransferred")]
        self.outlines = {e.data.course_id: e.data for e in self._named("CourseOutlineChanged")}
        self.quizzes = self._last("QuizPublished", key=lambda d: d.quiz_id)
        self.assignments = self._last("AssignmentPublished", key=lambda d: d.assignment_id)
        self.exceptions = self._last(
            "AssessmentExceptionChanged", key=lambda d: (d.course_id, d.student_id, d.item_id)
        )
        self._resets = [event.data for event in self._named("ProgressReset")]
        self.users = self._last("UserRegistered", "UserUpdated", key=lambda d: d.user_id)
        enrollment = ("StudentEnrolled", "StudentUnenrolled")
        self.enrollments = self._last(*enrollment, key=lambda d: (d.course_id, d.student_id))
        self.cycles = self._last(*enrollment, key=lambda d: (d.course_id, d.student_id, d.cycle))
        self.course_completions = self._last(
            "CourseCompleted", key=lambda d: (d.course_id, d.student_id, d.cycle)
        )
        self.question_results = self._last("QuestionResultsRecorded", key=lambda d: d.submission_id)
        self.groups = self._last(
            "GroupCreated",
            "GroupRenamed",
            "GroupMembersChanged",
            "GroupDeleted",
            key=lambda d: d.group_id,
        )
        self.completions = self._completions()
        self.submissions = [
            event.data
            for event in self._last(
                "SubmissionReceived",
                "SubmissionGraded",
                "SubmissionReturned",
                "SubmissionWithdrawn",
                key=lambda d: d.submission_id,
            ).values()
        ]
        self.results = self._results()
        self.active_on = self._activity()

    def of_students(self, students: Collection[UUID]) -> "Facts":
        """As if only these students had ever enrolled anywhere."""
        events = [
            each
            for each in self._events
            if getattr(each.data, "student_id", None) is None or each.data.student_id in students
        ]
        return Facts(events, self._zone.key, self.now)

    def _named(self, *names: str) -> list[Event]:
        return [each for each in self._events if each.name in names]

    def _last(self, *names: str, key: Callable[[Any], Any]) -> dict[Any, Event]:
        return {key(each.data): each for each in self._named(*names)}

    def day(self, moment: datetime) -> date:
        return moment.astimezone(self._zone).date()

    def owner(self, course: UUID, moment: datetime | None = None) -> UUID | None:
        """The owner today or at a moment; the first owner's time has no beginning."""
        if course not in self.courses:
            return None
        transfers = self._transfers_of.get(course, ())
        current: UUID = self.courses[course].data.teacher_id
        if moment is None or not transfers:
            return current
        owner: UUID = transfers[0].from_teacher_id
        for transfer in transfers:
            if transfer.effective_at <= moment:
                owner = transfer.to_teacher_id
        return owner

    def published_lessons(self, course: UUID) -> list[Any]:
        outline = self.outlines.get(course)
        chapters = outline.chapters if outline else ()
        return [lesson for chapter in chapters for lesson in chapter.lessons if lesson.published]

    def required(self, course: UUID) -> set[UUID]:
        return {each.lesson_id for each in self.published_lessons(course) if each.required}

    def open_enrollments(self) -> list[Any]:
        return [e.data for e in self.enrollments.values() if e.name == "StudentEnrolled"]

    def round(self, enrollment: Any) -> int:
        """The present round of a student's attempts in a course."""
        learner = (enrollment.course_id, enrollment.student_id)
        return max(
            (each.round for each in self._resets if (each.course_id, each.student_id) == learner),
            default=1,
        )

    def submissions_of(self, enrollment: Any) -> list[Any]:
        """What the student handed in since the span began and has not withdrawn."""
        return [
            data
            for data in self._submissions_of.get((enrollment.course_id, enrollment.student_id), ())
            if enrollment.progress_from_cycle <= data.cycle <= enrollment.cycle
            and data.status != "withdrawn"
        ]

    def results_of(self, enrollment: Any) -> list[tuple[Any, Decimal]]:
        """The student's results that count since the span began; see ``_results``."""
        submissions = self.submissions_of(enrollment)
        own = self._results_of.get((enrollment.course_id, enrollment.student_id), ())
        return [(data, percent) for data, percent in own if data in submissions]

    def done(self, enrollment: Any) -> int:
        """Distinct required lessons completed in the cycles whose progress counts."""
        cycles = range(enrollment.progress_from_cycle, enrollment.cycle + 1)
        lessons = {
            lesson
            for cycle, lesson in self._completions_of.get(
                (enrollment.course_id, enrollment.student_id), ()
            )
            if cycle in cycles
        }
        return len(lessons & self.required(enrollment.course_id))

    @cached_property
    def _transfers_of(self) -> dict[UUID, list[Any]]:
        """The transfers of each course, the earliest first."""
        found: dict[UUID, list[Any]] = defaultdict(list)
        for each in sorted(self.transfers, key=lambda each: each.effective_at):
            found[each.course_id].append(each)
        return found

    @cached_property
    def _submissions_of(self) -> dict[tuple[UUID, UUID], list[Any]]:
        return _grouped((data.course_id, data.student_id, data) for data in self.submissions)

    @cached_property
    def _results_of(self) -> dict[tuple[UUID, UUID], list[tuple[Any, Decimal]]]:
        return _grouped((each[0].course_id, each[0].student_id, each) for each in self.results)

    @cached_property
    def _completions_of(self) -> dict[tuple[UUID, UUID], list[tuple[int, UUID]]]:
        return _grouped(
            (course, student, (cycle, lesson))
            for course, student, cycle, lesson in self.completions
        )

    def _completions(self) -> dict[tuple[UUID, UUID, int, UUID], datetime]:
        """(course, student, cycle, lesson) → completed_at of those that are not revoked."""
        done: dict[tuple[UUID, UUID, int, UUID], datetime] = {}
        for event in self._named("LessonCompleted", "LessonCompletionRevoked", "ProgressReset"):
            learner = (event.data.course_id, event.data.student_id, event.data.cycle)
            if event.name == "ProgressReset":
                revoked = {(*learner[:2], n) for n in range(event.data.from_cycle, learner[2] + 1)}
                done = {key: at for key, at in done.items() if key[:3] not in revoked}
            elif event.name == "LessonCompleted":
                done[(*learner, event.data.lesson_id)] = event.data.occurred_at
            else:
                done.pop((*learner, event.data.lesson_id), None)
        return done

    def _results(self) -> list[tuple[Any, Decimal]]:
        """(submission that determines owner and day, percent) per student, span and item."""
        groups: dict[Any, list[Any]] = defaultdict(list)
        for data in self.submissions:
            if data.revision >= 1 and data.status != "withdrawn":
                span = data.course_id, data.student_id, data.progress_from_cycle
                groups[*span, data.item_id].append(data)
        return [
            self._result([each for each in attempts if each.round == last])
            for attempts in groups.values()
            if (last := max(each.round for each in attempts))
        ]

    def _result(self, attempts: list[Any]) -> tuple[Any, Decimal]:
        attempts.sort(key=lambda each: each.attempt)
        policy = "latest"
        if attempts[0].kind == "quiz":
            quiz = self.quizzes.get(attempts[0].item_id)
            policy = quiz.data.attempt_policy if quiz else "latest"
        if policy == "highest":
            best = max(attempts, key=lambda each: (each.percent, -each.attempt))
            return best, best.percent
        if policy == "first":
            return attempts[0], attempts[0].percent
        if policy == "average":
            mean = sum((each.percent for each in attempts), Decimal()) / len(attempts)
            return attempts[-1], mean.quantize(Decimal("0.0001"), rounding="ROUND_HALF_UP")
        return attempts[-1], attempts[-1].percent

    def _activity(self) -> dict[tuple[UUID, UUID], date]:
        """(course, student) → the last day with any activity."""
        days: dict[tuple[UUID, UUID], date] = {}
        for event in self._events:
            data = event.data
            moment = getattr(data, "submitted_at", None)
            if event.name in ("LessonStarted", "LessonCompleted", "LessonCompletionRevoked"):
                moment = data.occurred_at
            if moment is not None and (data.imported or event.actorid == data.student_id):
                student = (data.course_id, data.student_id)
                days[student] = max(self.day(moment), days.get(student, date.min))
        return days


def _grouped(items: Iterable[tuple[UUID, UUID, T]]) -> dict[tuple[UUID, UUID], list[T]]:
    groups: dict[tuple[UUID, UUID], list[T]] = defaultdict(list)
    for course, student, item in items:
        groups[course, student].append(item)
    return groups
