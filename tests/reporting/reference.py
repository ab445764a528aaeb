"""The figures as the design defines them, folded plainly from all facts at once.

Nothing here is shared with the service: this is what its tables are compared with.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from coursestream_events import Event

Figures = dict[str, Any]
ByOwner = dict[UUID, Figures]


@dataclass
class Facts:
    """All events, each version of each aggregate once."""

    events: list[Event]

    def __post_init__(self) -> None:
        known = {(each.source, each.subject, each.aggregateversion): each for each in self.events}
        self.events = sorted(known.values(), key=lambda each: each.aggregateversion)

    def named(self, *names: str) -> list[Event]:
        return [each for each in self.events if each.name in names]


class Fold:
    """``course_figures`` and ``teacher_figures`` by id."""

    def __init__(self, events: Iterable[Event], zone: str, now: datetime) -> None:
        self.facts = Facts(list(events))
        self.zone, self.now = ZoneInfo(zone), now
        self.today = now.astimezone(self.zone).date()
        self.states = {e.data.course_id: e for e in self.facts.events if "CourseData" in _bases(e)}
        self.deleted = {e.data.course_id for e in self.facts.named("CourseDeleted")}
        self.outlines = {e.data.course_id: e.data for e in self.facts.named("CourseOutlineChanged")}
        self.policies = {
            e.data.quiz_id: e.data.attempt_policy for e in self.facts.named("QuizPublished")
        }
        self.assignments = self._last("AssignmentPublished", key=lambda d: d.assignment_id)
        self.enrollments = self._last(
            "StudentEnrolled", "StudentUnenrolled", key=lambda d: (d.course_id, d.student_id)
        )
        self.cycles = self._last(
            "StudentEnrolled",
            "StudentUnenrolled",
            key=lambda d: (d.course_id, d.student_id, d.cycle),
        )
        self.completions = self._completions()
        self.submissions = self._last(
            "SubmissionReceived",
            "SubmissionGraded",
            "SubmissionReturned",
            "SubmissionWithdrawn",
            key=lambda d: d.submission_id,
        )
        self.results = self._results()
        self.active = self._activity()

    def _last(self, *names: str, key: Callable[[Any], Any]) -> dict[Any, Event]:
        return {key(each.data): each for each in self.facts.named(*names)}

    def _day(self, moment: datetime) -> date:
        return moment.astimezone(self.zone).date()

    def _completions(self) -> dict[tuple[UUID, UUID, int, UUID], datetime]:
        """(course, student, cycle, lesson) → when, of what is not revoked."""
        done: dict[tuple[UUID, UUID, int, UUID], datetime] = {}
        for event in self.facts.named(
            "LessonCompleted", "LessonCompletionRevoked", "ProgressReset"
        ):
            learner = (event.data.course_id, event.data.student_id, event.data.cycle)
            if event.name == "ProgressReset":
                done = {key: at for key, at in done.items() if key[:3] != learner}
            elif event.name == "LessonCompleted":
                done[(*learner, event.data.lesson_id)] = event.data.occurred_at
            else:
                done.pop((*learner, event.data.lesson_id), None)
        return done

    def _results(self) -> list[tuple[Any, Decimal]]:
        """(the submission that places it, percent) of each (student, cycle, item)."""
        groups: dict[Any, list[Any]] = defaultdict(list)
        for event in self.submissions.values():
            data = event.data
            if data.revision >= 1 and data.status != "withdrawn":
                groups[data.course_id, data.student_id, data.cycle, data.item_id].append(data)
        return [self._result(attempts) for attempts in groups.values()]

    def _result(self, attempts: list[Any]) -> tuple[Any, Decimal]:
        attempts.sort(key=lambda each: each.attempt)
        policy = "latest"
        if attempts[0].kind == "quiz":
            policy = self.policies.get(attempts[0].item_id, "latest")
        if policy == "highest":
            best = max(attempts, key=lambda each: (each.percent, -each.attempt))
            return best, best.percent
        if policy == "first":
            return attempts[0], attempts[0].percent
        if policy == "average":
            mean = sum((each.percent for each in attempts), Decimal()) / len(attempts)
            return attempts[-1], mean.quantize(Decimal("0.0001"), rounding="ROUND_HALF_UP")
        return attempts[-1], attempts[-1].percent

    def owner(self, course: UUID, moment: datetime | None = None) -> UUID | None:
        """Today's owner, or the one at a moment; the first one's time begins before all time."""
        if course not in self.states:
            return None
        transfers = [
            each.data
            for each in self.facts.named("CourseTransferred")
            if each.data.course_id == course
        ]
        current: UUID = self.states[course].data.teacher_id
        if moment is None or not transfers:
            return current
        transfers.sort(key=lambda each: each.effective_at)
        owner: UUID = transfers[0].from_teacher_id
        for transfer in transfers:
            if transfer.effective_at <= moment:
                owner = transfer.to_teacher_id
        return owner

    def required(self, course: UUID) -> set[UUID]:
        outline = self.outlines.get(course)
        chapters = outline.chapters if outline else ()
        return {
            lesson.lesson_id
            for chapter in chapters
            for lesson in chapter.lessons
            if lesson.required and lesson.published
        }

    # Figures

    def course_figures(self, first: date | None = None, last: date | None = None) -> ByOwner:
        return {
            course: self._stock([course])
            | self._flows(lambda c, _at, course=course: c == course, first, last)  # type: ignore[misc]
            | {
                "enrollments": sum(key[0] == course for key in self.cycles),
                "withdrawn": sum(
                    key[0] == course and getattr(event.data, "reason", None) == "withdrew"
                    for key, event in self.cycles.items()
                ),
            }
            for course in self.states.keys() - self.deleted
        }

    def teacher_figures(self, first: date | None = None, last: date | None = None) -> ByOwner:
        people = self._last("UserRegistered", "UserUpdated", key=lambda d: d.user_id)
        teachers = {key for key, event in people.items() if event.data.role == "teacher"}
        for course in self.states:
            teachers.add(self.owner(course))
        for event in self.facts.named("CourseTransferred"):
            teachers |= {event.data.from_teacher_id, event.data.to_teacher_id}
        figures = {}
        for teacher in teachers:
            courses = [c for c in self.states if self.owner(c) == teacher and c not in self.deleted]
            figures[teacher] = (
                self._stock(courses)
                | self._flows(lambda c, at, t=teacher: self.owner(c, at) == t, first, last)  # type: ignore[misc]
                | {
                    "courses": len(courses),
                    "published_courses": sum(
                        self.states[c].data.status == "published" for c in courses
                    ),
                    "display_name": people[teacher].data.display_name
                    if teacher in people
                    else None,
                }
            )
        return figures

    def _stock(self, courses: list[UUID]) -> Figures:
        open_learners = [
            event.data
            for key, event in self.enrollments.items()
            if key[0] in courses and event.name == "StudentEnrolled"
        ]
        students = {each.student_id for each in open_learners}
        done = sum(self._done(each) for each in open_learners)
        required = sum(len(self.required(each.course_id)) for each in open_learners)
        chapters = [ch for c in courses if c in self.outlines for ch in self.outlines[c].chapters]
        return {
            "chapters": len(chapters),
            "lessons": sum(lesson.published for ch in chapters for lesson in ch.lessons),
            "students": len(students),
            "active_students": len(self._active(open_learners)),
            "completion_rate": float(Decimal(done) / required) if required else None,
            "ungraded": sum(self._ungraded(each) for each in open_learners),
        }

    def _done(self, enrollment: Any) -> int:
        cycles = range(enrollment.progress_from_cycle, enrollment.cycle + 1)
        lessons = {
            lesson
            for course, student, cycle, lesson in self.completions
            if (course, student) == (enrollment.course_id, enrollment.student_id)
            and cycle in cycles
        }
        return len(lessons & self.required(enrollment.course_id))

    def _active(self, learners: list[Any]) -> set[UUID]:
        horizon = self.today - timedelta(days=29)
        return {
            each.student_id
            for each in learners
            if self.active.get((each.course_id, each.student_id), date.min) >= horizon
        }

    def _activity(self) -> dict[tuple[UUID, UUID], date]:
        """(course, student) → the last day with anything learnt."""
        days: dict[tuple[UUID, UUID], date] = {}
        for event in self.facts.events:
            data = event.data
            moment = getattr(data, "submitted_at", None)
            if event.name in ("LessonStarted", "LessonCompleted", "LessonCompletionRevoked"):
                moment = data.occurred_at
            if moment is not None:
                learner = (data.course_id, data.student_id)
                days[learner] = max(self._day(moment), days.get(learner, date.min))
        return days

    # Rules

    def at_risk(self, days: int) -> dict[tuple[UUID, UUID], dict[str, Any]]:
        """(course, student) → the rules that speak for an open enrollment; of missing work also
        how much it is, and title and day of the earliest."""
        found = {
            learner: self._rules(event.data, days)
            for learner, event in self.enrollments.items()
            if event.name == "StudentEnrolled" and learner[0] in self.states.keys() - self.deleted
        }
        return {learner: rules for learner, rules in found.items() if rules}

    def _rules(self, enrollment: Any, days: int) -> dict[str, Any]:
        course, student = learner = (enrollment.course_id, enrollment.student_id)
        done = sorted(
            self._done(event.data)
            for key, event in self.enrollments.items()
            if key[0] == course and event.name == "StudentEnrolled"
        )
        percents = [
            percent
            for data, percent in self.results
            if (data.course_id, data.student_id) == (course, student)
        ]
        missing = self._missing(enrollment)
        speaks = {
            "inactive": self.active.get(learner, date.min) < self.today - timedelta(days=days),
            "behind": bool(self.required(course))
            and self._done(enrollment) * 2 < quantile(done, 0.5),
            "failing": bool(percents) and sum(percents, Decimal()) / len(percents) < 40,
            "missing": (len(missing), *missing[0]) if missing else None,
        }
        return {rule: why for rule, why in speaks.items() if why}

    def _missing(self, enrollment: Any) -> list[tuple[str, date]]:
        """Title and day of what was due and not handed in, the earliest first."""
        outline = self.outlines.get(enrollment.course_id)
        published = {
            lesson.assignment_id
            for chapter in (outline.chapters if outline else ())
            for lesson in chapter.lessons
            if lesson.published
        }
        handed_in = {
            event.data.item_id
            for event in self.submissions.values()
            if (event.data.course_id, event.data.student_id)
            == (enrollment.course_id, enrollment.student_id)
            and event.data.status != "withdrawn"
            and enrollment.progress_from_cycle <= event.data.cycle <= enrollment.cycle
        }
        due = [
            event.data
            for key, event in self.assignments.items()
            if key in published - handed_in and event.data.due_at and event.data.due_at < self.now
        ]
        due.sort(key=lambda each: (each.due_at, each.assignment_id))
        return [(each.title, self._day(each.due_at)) for each in due]

    def _ungraded(self, enrollment: Any) -> int:
        latest: dict[UUID, Any] = {}
        for event in self.submissions.values():
            data = event.data
            if (data.course_id, data.student_id) == (enrollment.course_id, enrollment.student_id):
                known = latest.get(data.item_id)
                if known is None or (data.cycle, data.attempt) > (known.cycle, known.attempt):
                    latest[data.item_id] = data
        return sum(each.status == "submitted" and each.revision == 0 for each in latest.values())

    def _flows(
        self,
        mine: Callable[[UUID, datetime], bool],
        first: date | None,
        last: date | None,
    ) -> Figures:
        def counts(course: UUID, moment: datetime) -> bool:
            day = self._day(moment)
            return (
                mine(course, moment)
                and (first is None or day >= first)
                and (last is None or day <= last)
            )

        submitted = [e.data for e in self.submissions.values()]
        graded = [
            d
            for d in submitted
            if d.revision >= 1 and counts(d.course_id, d.first_graded_at or d.submitted_at)
        ]
        return {
            "lessons_completed": sum(
                counts(course, at) for (course, _, _, _), at in self.completions.items()
            ),
            "submissions": sum(counts(d.course_id, d.submitted_at) for d in submitted),
            "graded": len(graded),
            "quiz_average": self._average("quiz", counts),
            "assignment_average": self._average("assignment", counts),
            "turnarounds": sorted(
                (d.first_graded_at - d.submitted_at).total_seconds()
                for d in graded
                if d.first_graded_by == "user" and d.first_graded_at is not None
            ),
        }

    def _average(self, kind: str, counts: Callable[[UUID, datetime], bool]) -> float | None:
        percents = [
            percent
            for data, percent in self.results
            if data.kind == kind and counts(data.course_id, data.submitted_at)
        ]
        return float(sum(percents, Decimal()) / len(percents)) if percents else None


def _bases(event: Event) -> set[str]:
    return {base.__name__ for base in type(event.data).__mro__}


def quantile(values: Sequence[float], share: float) -> float:
    """The exact one of sorted values; of turnarounds the service estimates it from a histogram."""
    return values[math.ceil(share * len(values)) - 1]
