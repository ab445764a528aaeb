"""An independent count: the expected figures, computed from the commands alone.

It shares nothing with the services, and is as plain as it can be: it keeps every fact, and counts
from scratch when it is asked.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import ROUND_HALF_EVEN, Decimal

Figures = dict[str, float | None]


@dataclass
class Lesson:
    """`quiz` and `assignment` are ids."""

    lesson_id: str
    chapter_id: str
    required: bool
    published: bool


@dataclass
class Cycle:
    """One enrollment cycle; `closed` is the reason, None while it is open."""

    number: int
    progress_from: int
    closed: str | None = None


@dataclass
class Submission:
    """`owner` owned the course at submission, `graded_owner` at the first grade.

    `span` is the cycle that the student's progress counted from.
    """

    submission_id: str
    student_id: str
    span: int
    item_id: str
    kind: str
    attempt: int
    owner: str
    submitted_at: datetime
    percent: Decimal | None = None
    graded_owner: str | None = None
    first_graded_at: datetime | None = None
    by_person: bool = False

    @property
    def turnaround(self) -> float | None:
        if self.first_graded_at is None or not self.by_person:
            return None
        return (self.first_graded_at - self.submitted_at).total_seconds()


@dataclass
class Course:
    """`completions` maps student, cycle and lesson to the owner at that time."""

    course_id: str
    slug: str
    title: str
    owner: str
    published: bool = False
    policies: dict[str, str] = field(default_factory=dict)
    chapters: set[str] = field(default_factory=set)
    lessons: dict[str, Lesson] = field(default_factory=dict)
    cycles: dict[str, list[Cycle]] = field(default_factory=lambda: defaultdict(list))
    completions: dict[tuple[str, int, str], str] = field(default_factory=dict)
    submissions: dict[str, Submission] = field(default_factory=dict)
    learners: set[str] = field(default_factory=set)

    def cycle(self, student_id: str) -> Cycle:
        return self.cycles[student_id][-1]

    def complete(self, student_id: str, lesson_id: str) -> None:
        self.learners.add(student_id)
        key = student_id, self.cycle(student_id).number, lesson_id
        self.completions.setdefault(key, self.owner)

    def revoke(self, student_id: str, lesson_id: str) -> None:
        self.completions.pop((student_id, self.cycle(student_id).number, lesson_id), None)

    def is_done(self, student_id: str, lesson_id: str) -> bool:
        cycle = self.cycle(student_id)
        return any(
            (student_id, number, lesson_id) in self.completions
            for number in range(cycle.progress_from, cycle.number + 1)
        )

    @property
    def open_students(self) -> set[str]:
        return {student for student, cycles in self.cycles.items() if cycles[-1].closed is None}

    @property
    def required(self) -> set[str]:
        lessons = self.lessons.values()
        return {each.lesson_id for each in lessons if each.required and each.published}

    @property
    def done_and_required(self) -> tuple[int, int]:
        students, required = self.open_students, self.required
        done = sum(self.is_done(student, lesson) for student in students for lesson in required)
        return done, len(students) * len(required)

    @property
    def ungraded(self) -> int:
        latest: dict[tuple[str, str], Submission] = {}
        for each in self.submissions.values():
            key = each.student_id, each.item_id
            if each.span != self.cycle(each.student_id).progress_from:
                continue
            if key not in latest or each.attempt > latest[key].attempt:
                latest[key] = each
        students = self.open_students
        return sum(each.percent is None and each.student_id in students for each in latest.values())

    @property
    def results(self) -> list[Submission]:
        """Return the submission that counts per student, span and item."""
        graded: dict[tuple[str, int, str], list[Submission]] = defaultdict(list)
        for each in self.submissions.values():
            if each.percent is not None:
                graded[each.student_id, each.span, each.item_id].append(each)
        return [
            _that_counts(self.policies.get(item, "latest"), attempts)
            for (_, _, item), attempts in graded.items()
        ]


def percent_of(score: Decimal, maximum: Decimal) -> Decimal:
    """Return the mean, rounded once to four places."""
    return (100 * score / maximum).quantize(Decimal("0.0001"), ROUND_HALF_EVEN)


def course_figures(course: Course) -> Figures:
    cycles = [cycle for each in course.cycles.values() for cycle in each]
    return {
        "enrollments": len(cycles),
        "withdrawn": sum(cycle.closed == "withdrew" for cycle in cycles),
        **_stock([course]),
        **_flow(course.completions.values(), course.submissions.values(), course.results),
    }


def teacher_figures(courses: Iterable[Course], teacher_id: str) -> Figures:
    """Return current totals of the courses owned now, and metrics of the time of ownership."""
    every = list(courses)
    owned = [each for each in every if each.owner == teacher_id]
    completions = [owner for each in every for owner in each.completions.values()]
    submissions = [one for each in every for one in each.submissions.values()]
    results = [one for each in every for one in each.results]
    return {
        "courses": len(owned),
        "published_courses": sum(each.published for each in owned),
        **_stock(owned),
        **_flow(
            [owner for owner in completions if owner == teacher_id],
            [each for each in submissions if each.owner == teacher_id],
            [each for each in results if each.owner == teacher_id],
        ),
        # The owner at grading may differ from the owner at submission.
        "graded": sum(each.graded_owner == teacher_id for each in submissions),
    }


def turnarounds(submissions: Iterable[Submission]) -> list[float]:
    """Return turnarounds in seconds, sorted."""
    found = (each.turnaround for each in submissions)
    return sorted(seconds for seconds in found if seconds is not None)


def nearest_rank(ordered: Sequence[float], share: float) -> float:
    return ordered[math.ceil(share * len(ordered)) - 1]


def _stock(courses: list[Course]) -> Figures:
    done, required = (sum(each.done_and_required[place] for each in courses) for place in (0, 1))
    students = {student for each in courses for student in each.open_students}
    active = {student for each in courses for student in each.open_students & each.learners}
    return {
        "chapters": sum(len(each.chapters) for each in courses),
        "lessons": sum(lesson.published for each in courses for lesson in each.lessons.values()),
        "students": len(students),
        "active_students": len(active),
        "completion_rate": done / required if required else None,
        "ungraded": sum(each.ungraded for each in courses),
    }


def _flow(
    completions: Iterable[str], submissions: Iterable[Submission], results: Iterable[Submission]
) -> Figures:
    handed_in, counting = list(submissions), list(results)
    return {
        "lessons_completed": len(list(completions)),
        "submissions": len(handed_in),
        "graded": sum(each.percent is not None for each in handed_in),
        "quiz_average": _average(counting, "quiz"),
        "assignment_average": _average(counting, "assignment"),
    }


def _average(results: Iterable[Submission], kind: str) -> float | None:
    percents = [each.percent for each in results if each.kind == kind and each.percent is not None]
    return float(sum(percents) / len(percents)) if percents else None


def _that_counts(policy: str, attempts: list[Submission]) -> Submission:
    match policy:
        case "highest":
            return max(attempts, key=lambda each: (each.percent or 0, -each.attempt))
        case "first":
            return min(attempts, key=lambda each: each.attempt)
        case _:
            return max(attempts, key=lambda each: each.attempt)
