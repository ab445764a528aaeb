"""What teachers do: author courses, grade, change grades. Each action is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from tools.school.count import Course, Cycle, Lesson, Submission, percent_of
from tools.school.people import Answer, Person
from tools.school.plan import CoursePlan, QuizPlan

Moments = tuple[datetime, datetime]

_DUE_IN_DAYS = 14


def _today() -> datetime:
    return datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


@dataclass
class WorkLog:
    """Bounds of the last activity of each teacher and in each course."""

    latest: dict[str, Moments] = field(default_factory=dict)

    @contextmanager
    def noting(self, *whose: str) -> Iterator[None]:
        began = datetime.now(UTC)
        yield
        ended = datetime.now(UTC)
        for each in whose:
            before = self.latest.get(each, (began, ended))
            self.latest[each] = max(began, before[0]), max(ended, before[1])


@dataclass
class Taught:
    """A course and its users. `pages` are the lessons that students mark as completed."""

    plan: CoursePlan
    teacher: Person
    count: Course
    work: WorkLog
    quiz_id: str = ""
    quiz_lesson: str = ""
    assignment_id: str = ""
    assignment_lesson: str = ""
    due_at: datetime = field(default_factory=lambda: _today() + timedelta(days=_DUE_IN_DAYS))
    pages: list[str] = field(default_factory=list)
    lesson_titles: dict[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        return f"courses/{self.count.course_id}"

    async def author(self, path: str, body: Answer | None = None) -> Answer:
        with self.work.noting(self.teacher.user_id, self.count.course_id):
            return await self.teacher.post("courses", path, body)

    async def add_lesson(self, chapter_id: str, body: Answer) -> str:
        lesson = await self.author(f"chapters/{chapter_id}/lessons", body)
        counted = Lesson(lesson["lesson_id"], chapter_id, lesson["required"], lesson["published"])
        self.count.lessons[counted.lesson_id] = counted
        self.lesson_titles[lesson["title"]] = counted.lesson_id
        return counted.lesson_id

    async def add_page(self, chapter_id: str, title: str) -> None:
        plan = self.plan
        body = {
            "title": title,
            "kind": "text",
            "body": f"What there is to say about “{title}”.",
            "required": title != plan.optional,
            "published": title != plan.hidden,
        }
        lesson_id = await self.add_lesson(chapter_id, body)
        if title != plan.hidden:
            self.pages.append(lesson_id)

    async def hide(self, title: str) -> None:
        """Unpublish a lesson, also one that students have completed."""
        lesson_id = self.lesson_titles[title]
        outline = await self.teacher.get("courses", f"{self.path}/outline")
        lessons = {
            each["lesson_id"]: each for part in outline["chapters"] for each in part["lessons"]
        }
        version = lessons[lesson_id]["version"]
        with self.work.noting(self.teacher.user_id, self.count.course_id):
            await self.teacher.patch(
                "courses", f"lessons/{lesson_id}", {"published": False}, if_match=f'"{version}"'
            )
        self.count.lessons[lesson_id].published = False
        self.pages.remove(lesson_id)

    async def send_away(self, student_id: str) -> None:
        await self.teacher.delete("enrollment", f"{self.path}/enrollments/{student_id}")
        self.count.cycle(student_id).closed = "removed"

    async def duplicate(self, plan: CoursePlan, slug: str) -> Taught:
        """Duplicate the course and publish the duplicate."""
        body = {"slug": slug, "title": plan.title}
        with self.work.noting(self.teacher.user_id):
            made = await self.teacher.post("courses", f"{self.path}:duplicate", body)
        count = Course(made["course_id"], slug, plan.title, self.teacher.user_id, published=True)
        copy = Taught(plan, self.teacher, count, self.work)
        await copy.author(f"{copy.path}:publish")
        outline = await self.teacher.get("courses", f"{copy.path}/outline")
        for chapter in outline["chapters"]:
            count.chapters.add(chapter["chapter_id"])
            for each in chapter["lessons"]:
                lesson = Lesson(
                    each["lesson_id"], chapter["chapter_id"], each["required"], each["published"]
                )
                count.lessons[lesson.lesson_id] = lesson
                if each["quiz_id"] is not None:
                    count.policies[each["quiz_id"]] = plan.quiz.policy
        return copy

    async def invite(self, students: Sequence[str], *, places: int) -> None:
        """Require invitations, invite these students, and set the capacity."""
        policy = {"access": "invitation", "capacity": places}
        path = f"{self.path}/enrollment-policy"
        await self.teacher.put("enrollment", path, policy, if_match='"0"')
        for student_id in students:
            await self.teacher.put("enrollment", f"{self.path}/invitations/{student_id}")

    async def enroll_class(self, students: Sequence[str]) -> None:
        """Enroll students in one request."""
        path, body = f"{self.path}/enrollments:bulk", {"student_ids": students}
        answer = await self.teacher.post("enrollment", path, body, soon=True)
        for each in answer["items"]:
            if each["status"] == "enrolled":
                self.count.cycles[each["student_id"]].append(Cycle(1, 1))

    async def enroll_afresh(self, student_id: str) -> int:
        """Re-enroll a student whose earlier progress is not to count; return the cycle."""
        body = {"student_id": student_id, "fresh_cycle": True}
        await self.teacher.post("enrollment", f"{self.path}/enrollments", body)
        number = len(self.count.cycles[student_id]) + 1
        self.count.cycles[student_id].append(Cycle(number, number))
        return number

    async def hand_over(self, to: Person, admin: Person) -> None:
        """Transfer the course: later activity counts for the new owner."""
        with self.work.noting(self.count.course_id):
            body = {"to_teacher_id": to.user_id}
            await admin.post("courses", f"{self.path}:transfer", body)
        self.teacher, self.count.owner = to, to.user_id

    async def grade(self, submission: Submission, share: Decimal, *, soon: bool = False) -> None:
        """Grade with a share of the points, also over an earlier grade."""
        maximum = self.max_score(submission.kind)
        score = maximum * share
        path = f"submissions/{submission.submission_id}"
        etag = await self.teacher.etag("progress", path, soon=soon)
        with self.work.noting(self.teacher.user_id, self.count.course_id):
            body = {"score": str(score), "feedback": "Read with pleasure."}
            graded = await self.teacher.post("progress", f"{path}:grade", body, if_match=etag)
        if submission.graded_owner is None:
            submission.graded_owner = self.count.owner
            submission.first_graded_at = datetime.fromisoformat(graded["first_graded_at"])
            submission.by_person = True
        submission.percent = percent_of(score, maximum)
        if submission.kind == "quiz" and submission.percent >= self.plan.quiz.pass_percent:
            self.count.complete(submission.student_id, self.quiz_lesson)

    def max_score(self, kind: str) -> Decimal:
        questions = self.plan.quiz.questions
        return Decimal(
            sum(each.points for each in questions) if kind == "quiz" else self.plan.max_points
        )


async def author_course(plan: CoursePlan, slug: str, teacher: Person, work: WorkLog) -> Taught:
    with work.noting(teacher.user_id):
        course = await teacher.post("courses", "courses", {"slug": slug, "title": plan.title})
    count = Course(course["course_id"], slug, plan.title, teacher.user_id)
    taught = Taught(plan, teacher, count, work)
    await _add_assessments(taught)
    last = ""
    for title, pages in plan.chapters:
        chapter = await taught.author(f"{taught.path}/chapters", {"title": title})
        last = chapter["chapter_id"]
        count.chapters.add(last)
        for page in pages:
            await taught.add_page(last, page)
    quiz = {"title": plan.quiz.title, "kind": "quiz", "quiz_id": taught.quiz_id}
    taught.quiz_lesson = await taught.add_lesson(last, quiz)
    paper = {"title": "Your own work", "kind": "assignment", "assignment_id": taught.assignment_id}
    taught.assignment_lesson = await taught.add_lesson(last, paper)
    if plan.published:
        await taught.author(f"{taught.path}:publish")
        count.published = True
    return taught


async def _add_assessments(taught: Taught) -> None:
    quiz = await taught.author(f"{taught.path}/quizzes", _quiz_body(taught.plan.quiz))
    taught.quiz_id = quiz["quiz_id"]
    taught.count.policies[taught.quiz_id] = taught.plan.quiz.policy
    paper = {
        "title": "Your own work",
        "max_points": str(taught.plan.max_points),
        "due_at": taught.due_at.isoformat(),
    }
    assignment = await taught.author(f"{taught.path}/assignments", paper)
    taught.assignment_id = assignment["assignment_id"]


def _quiz_body(quiz: QuizPlan) -> Answer:
    return {
        "title": quiz.title,
        "questions": [
            {**each.draft, "text": each.text, "points": str(each.points)} for each in quiz.questions
        ],
        "attempts_allowed": quiz.attempts_allowed,
        "attempt_policy": quiz.policy,
        "pass_percent": quiz.pass_percent,
    }
