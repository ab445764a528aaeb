"""The school's day, from registering users to transferring a course."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import islice
from random import Random
from secrets import token_hex

from rich.console import Console

from tools.concurrency import side_by_side
from tools.school.count import Submission
from tools.school.learning import Learner
from tools.school.people import Person, Registrar
from tools.school.plan import COURSES, STUDENTS, TEACHERS, CoursePlan
from tools.school.teaching import Taught, WorkLog, author_course

AT_ONCE = 8
# Makes the day reproducible. Ids and slugs are new each time, so it can be repeated.
SEED = "a small school"
_GRADED_SHARE = 0.75
_ALSO_TAKES_SHARE = 0.35


@dataclass
class School:
    admin: Person
    teachers: list[Person]
    learners: list[Learner]
    taught: list[Taught] = field(default_factory=list)
    work: WorkLog = field(default_factory=WorkLog)

    @property
    def published(self) -> list[Taught]:
        return [each for each in self.taught if each.count.published]

    def course(self, slug: str) -> Taught:
        return next(each for each in self.taught if each.plan.slug == slug)

    def learner(self, student_id: str) -> Learner:
        return next(each for each in self.learners if each.student_id == student_id)

    def handed_in(self, taught: Taught, *, graded: bool) -> list[Submission]:
        """Yield work to grade in the order of the students; the order of arrival is random."""
        order = {learner.student_id: number for number, learner in enumerate(self.learners)}
        return sorted(
            (
                each
                for each in taught.count.submissions.values()
                if (each.kind == "assignment" or taught.plan.quiz.for_a_person)
                and (each.percent is not None) == graded
            ),
            key=lambda each: (order[each.student_id], each.kind, each.attempt),
        )

    def unread(self, among: list[Taught]) -> Iterator[tuple[Learner, Taught, str]]:
        """Yield lessons that a student can still complete, at most one per student and course."""
        for taught in among:
            for learner in self.learners:
                if learner.student_id in taught.count.open_students:
                    done = taught.count.is_done
                    left = [each for each in taught.pages if not done(learner.student_id, each)]
                    yield from ((learner, taught, page) for page in left[:1])


async def live(registrar: Registrar, console: Console) -> School:
    """Raises ToolError if a service refuses a command that it should accept."""
    with _step(console, f"{len(TEACHERS)} teachers and {len(STUDENTS)} students registered"):
        school = await _register(registrar)
    with _step(console, f"{len(COURSES)} courses created, one of them a draft"):
        await _author(school)
    with _step(console, "Students enroll"):
        takes = await _enroll(school)
    with _step(console, "Students read lessons, take quizzes and submit assignments"):
        await _study(takes)
    with _step(console, "Teachers grade most submissions and correct some grades"):
        await _grade(school)
    with _step(console, "Four students withdraw, two of them re-enroll"):
        await _leave(school)
    with _step(console, "A lesson is added, one is unpublished, a course is transferred"):
        await _change(school)
    with _step(console, "A course is duplicated, by invitation only, with ten places"):
        await _duplicate(school)
    return school


@contextmanager
def _step(console: Console, what: str) -> Iterator[None]:
    started = time.monotonic()
    with console.status(f"{what} …"):
        yield
    console.print(f"{what} ({time.monotonic() - started:.1f} s)", highlight=False)


async def _register(registrar: Registrar) -> School:
    teachers = await side_by_side((registrar.register(each, "teacher") for each in TEACHERS), 4)
    students = await side_by_side(
        (registrar.register(each, "student") for each in STUDENTS), AT_ONCE
    )
    learners = [
        Learner.born(person, Random(f"{SEED}: student {index}"))  # noqa: S311 - nothing is secret
        for index, person in enumerate(students)
    ]
    return School(registrar.admin, teachers, learners)


async def _author(school: School) -> None:
    edition = token_hex(3)

    async def author(teacher: int) -> list[Taught]:
        return [
            await author_course(
                plan, f"{plan.slug}-{edition}", school.teachers[teacher], school.work
            )
            for plan in _plans_of(teacher)
        ]

    courses = await side_by_side(map(author, range(len(TEACHERS))), AT_ONCE)
    school.taught = [each for of_teacher in courses for each in of_teacher]


def _plans_of(teacher: int) -> list[CoursePlan]:
    return [plan for plan in COURSES if plan.teacher == teacher]


async def _enroll(school: School) -> list[tuple[Learner, Taught]]:
    takes = [
        (learner, taught)
        for index, learner in enumerate(school.learners)
        for number, taught in enumerate(school.published)
        if learner.random.random() < _ALSO_TAKES_SHARE or number == index % len(school.published)
    ]
    await side_by_side((learner.enroll(taught) for learner, taught in takes), AT_ONCE)
    return takes


async def _study(takes: list[tuple[Learner, Taught]]) -> None:
    """Run each student's courses in sequence, since they share a random generator."""
    courses: dict[str, list[tuple[Learner, Taught]]] = defaultdict(list)
    for learner, taught in takes:
        courses[learner.student_id].append((learner, taught))

    async def study(of_student: list[tuple[Learner, Taught]]) -> None:
        for learner, taught in of_student:
            await learner.study(taught)

    await side_by_side(map(study, courses.values()), AT_ONCE)


async def _grade(school: School) -> None:
    await side_by_side((_grade_course(school, each) for each in school.published), AT_ONCE)
    # Some resubmit graded work: the grade stands, and the new submission waits.
    again = school.course("history")
    for submission in school.handed_in(again, graded=True)[:3]:
        await school.learner(submission.student_id).hand_in(again)


async def _grade_course(school: School, taught: Taught) -> None:
    random = Random(f"{SEED}: {taught.plan.slug}")  # noqa: S311 - nothing is secret
    for submission in school.handed_in(taught, graded=False):
        if random.random() < _GRADED_SHARE:
            await taught.grade(submission, Decimal(random.randrange(11)) / 10)
    first, second, *_ = [
        each for each in school.handed_in(taught, graded=True) if each.kind == "assignment"
    ]
    for submission, share in ((first, "0.8"), (first, "0"), (second, "1")):
        await taught.grade(submission, Decimal(share))


async def _leave(school: School) -> None:
    """Withdraw or remove students; two re-enroll, one of them in a fresh cycle."""
    algebra, history = school.course("algebra"), school.course("history")
    afresh, goes_on, *_ = (learner for learner, *_ in school.unread([algebra]))
    gone, sent_away, *_ = (learner for learner, *_ in school.unread([history]))
    await afresh.leave(algebra)
    await goes_on.leave(algebra)
    await gone.leave(history)
    await history.send_away(sent_away.student_id)
    await afresh.wait_for_cycle(algebra, await algebra.enroll_afresh(afresh.student_id))
    await afresh.read(algebra, algebra.pages[0])
    await goes_on.enroll(algebra)
    left = (each for each in algebra.pages if not algebra.count.is_done(goes_on.student_id, each))
    await goes_on.read(algebra, next(left))


async def _change(school: School) -> None:
    algebra, history, geometry = map(school.course, ("algebra", "history", "geometry"))
    await algebra.add_page(max(algebra.count.chapters), "Proofs")
    await history.hide("Print")
    heir = next(each for each in school.teachers if not _plans_of(school.teachers.index(each)))
    await geometry.hand_over(heir, school.admin)
    for learner, taught, page in list(islice(school.unread([geometry]), 3)):
        await learner.complete(taught, page)
    for submission in school.handed_in(geometry, graded=False)[:2]:
        await geometry.grade(submission, Decimal("0.7"), soon=True)


async def _duplicate(school: School) -> None:
    """Two enroll themselves; of the next ten, the last two find the course full."""
    essays = school.course("essays")
    plan = replace(essays.plan, slug="essays-evening", title="Writing essays in the evening")
    evening = await essays.duplicate(plan, f"{essays.count.slug}-evening")
    school.taught.append(evening)
    invited = school.learners[:2]
    await evening.invite([each.student_id for each in invited], places=10)
    for learner in invited:
        await learner.enroll(evening)
    await evening.enroll_class([each.student_id for each in school.learners[2:12]])
    assert len(evening.count.open_students) == 10
