"""The sidebar compared with naive code: one query per chapter, lesson and quiz."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import asyncpg
from rich.console import Console

from deploy.local.stack import LocalStack
from services.progress import queries
from services.progress.app import SERVICE
from services.progress.models import (
    Course,
    Learner,
    LessonProgress,
    OutlineChapter,
    OutlineLesson,
    Quiz,
    Submission,
)
from shared.database.migrations import migrate
from tests.bench.report import Figure, Report, Target, median_seconds
from tests.support.statements import counted, in_process

# With the goal for each.
SIZES = {5: None, 50: 20, 500: 60}
CLASSMATES = 100
_CHAPTERS = 10

# Every fifth lesson is a quiz that was taken twice; of the others the first half is completed.
FILL = """
    INSERT INTO courses (course_id, version, title, status, deleted, outline_version)
    VALUES ('{course}', 1, 'A course', 'published', false, 1);
    INSERT INTO outline_chapters (course_id, chapter_id, title, position)
    SELECT '{course}', md5('{course} chapter ' || n)::uuid, 'Chapter ' || n, n
      FROM generate_series(0, {chapters} - 1) AS n;
    INSERT INTO outline_lessons (course_id, lesson_id, chapter_id, title, kind, position,
                                 required, published, completes_on, quiz_id)
    SELECT '{course}', md5('{course} lesson ' || n)::uuid,
           md5('{course} chapter ' || n % {chapters})::uuid, 'Lesson ' || n,
           CASE WHEN n % 5 = 0 THEN 'quiz' ELSE 'text' END, n, true, true,
           CASE WHEN n % 5 = 0 THEN 'pass' ELSE 'view' END,
           CASE WHEN n % 5 = 0 THEN md5('{course} quiz ' || n)::uuid END
      FROM generate_series(0, {size} - 1) AS n;
    INSERT INTO quizzes (quiz_id, quiz_version, version, course_id, title, questions,
                         attempt_policy, max_score, pass_percent, review, counts)
    SELECT quiz_id, 1, 1, course_id, title, '[]', 'highest', 10, 50, 'score', true
      FROM outline_lessons WHERE course_id = '{course}' AND quiz_id IS NOT NULL;
    INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                          progress_from_cycle, round, open, erased)
    SELECT '{course}', md5('{course} student ' || n)::uuid, 0, 1, 1, 1, 1, true, false
      FROM generate_series(0, {classmates} - 1) AS n;
    INSERT INTO lesson_progress (course_id, student_id, lesson_id, cycle, started_at, completed_at)
    SELECT l.course_id, l.student_id, o.lesson_id, 1, now(), now()
      FROM learners l JOIN outline_lessons o USING (course_id)
     WHERE course_id = '{course}' AND o.kind = 'text' AND o.position < {size} / 2;
    INSERT INTO submissions (submission_id, version, course_id, student_id, cycle,
                             progress_from_cycle, round, kind, item_id, attempt, quiz_version,
                             status, started_at, submitted_at, answers, key_revision, score,
                             max_score, percent, given_score, graded_at, first_graded_at,
                             graded_by, first_graded_by, revision)
    SELECT gen_random_uuid(), 3, l.course_id, l.student_id, 1, 1, 1, 'quiz', o.quiz_id, attempt, 1,
           'graded', now(), now(), '[]', 1, 4 + attempt, 10, 40 + 10 * attempt, 4 + attempt, now(),
           now(), 'key', 'key', 1
      FROM learners l JOIN outline_lessons o USING (course_id), generate_series(1, 2) AS attempt
     WHERE course_id = '{course}' AND o.kind = 'quiz';
"""

# A lesson's id, whether it is completed, and the result of its quiz.
Shown = list[tuple[UUID, bool, Decimal | None]]


@dataclass(frozen=True)
class Measured:
    """Times are in seconds; statements are those of one sidebar."""

    lessons: int
    ours: float
    over_http: float
    naive: float
    statements: int
    naive_statements: int


async def sidebar(stack: LocalStack, console: Console) -> Report:
    """Measure the sidebar of one student in a course of a hundred."""
    await migrate(SERVICE.schema, stack.database_urls["progress"])
    measured = []
    for size in SIZES:
        console.print(f"{size} lessons …")
        measured.append(await _measure(stack, size))
    return _report(measured)


async def _measure(stack: LocalStack, size: int) -> Measured:
    course_id = uuid4()
    student_id = await _fill(stack, course_id, size)
    token = stack.tokens.token(subject=student_id, role="student")
    path = f"/v1/me/courses/{course_id}/sidebar"
    async with in_process(stack, SERVICE, token) as client:
        async with counted() as naive_statements:
            naive = await _naive(course_id, student_id)
        assert naive == await _ours(course_id, student_id)
        async with counted() as statements:
            (await client.get(path)).raise_for_status()
        return Measured(
            lessons=size,
            ours=await median_seconds(lambda: queries.sidebar(course_id, student_id), 50),
            over_http=await median_seconds(lambda: client.get(path), 50),
            naive=await median_seconds(lambda: _naive(course_id, student_id), 10),
            statements=len(statements),
            naive_statements=len(naive_statements),
        )


async def _fill(stack: LocalStack, course_id: UUID, size: int) -> UUID:
    """Return a student of the course."""
    database = await asyncpg.connect(stack.database_urls["progress"])
    try:
        await database.execute(
            FILL.format(course=course_id, size=size, chapters=_CHAPTERS, classmates=CLASSMATES)
        )
        await database.execute("ANALYZE")
        student_id: UUID = await database.fetchval(
            "SELECT md5($1 || ' student 0')::uuid", str(course_id)
        )
    finally:
        await database.close()
    return student_id


async def _ours(course_id: UUID, student_id: UUID) -> Shown:
    answer = await queries.sidebar(course_id, student_id)
    return [
        (
            lesson.lesson_id,
            lesson.state == "completed",
            lesson.assessment.percent if lesson.assessment else None,
        )
        for chapter in answer.chapters
        for lesson in chapter.lessons
    ]


async def _naive(course_id: UUID, student_id: UUID) -> Shown:
    """Query each value where it is needed."""
    await Course.get(course_id=course_id)
    learner = await Learner.get(course_id=course_id, student_id=student_id)
    own: dict[str, Any] = {"course_id": course_id, "student_id": student_id}
    shown: Shown = []
    for chapter in await OutlineChapter.filter(course_id=course_id).order_by("position"):
        lessons = OutlineLesson.filter(
            course_id=course_id, chapter_id=chapter.chapter_id, published=True
        )
        for lesson in await lessons.order_by("position"):
            progress = await LessonProgress.filter(
                **own, lesson_id=lesson.lesson_id, cycle=learner.cycle
            )
            done = any(each.completed_at and not each.revoked_at for each in progress)
            percent = None
            if lesson.quiz_id is not None:
                await Quiz.filter(quiz_id=lesson.quiz_id).order_by("-quiz_version").first()
                attempts = await Submission.filter(**own, item_id=lesson.quiz_id)
                percent = max(each.percent for each in attempts if each.percent is not None)
            shown.append((lesson.lesson_id, done, percent))
    return shown


def _report(measured: list[Measured]) -> Report:
    report = Report(
        "sidebar",
        "The sidebar of a course",
        ("lessons", "ours", "naive", "÷ ours", "statements", "naive statements"),
        notes=[
            f"In {_CHAPTERS} chapters; every fifth lesson is a quiz that was taken twice. Over "
            "HTTP, with the token verified and the answer encoded, ours takes "
            + ", ".join(f"{each.over_http * 1000:.1f}" for each in measured)
            + " ms."
        ],
        compared=[
            Figure(f"sidebar_{each.lessons}", each.ours * 1000, each.naive * 1000, "ms",
                   "a query per level and row", goal, better="lower")
            for each, goal in zip(measured, SIZES.values(), strict=True)
        ],
    )  # fmt: skip
    for each in measured:
        report.rows.append((
            str(each.lessons), f"{each.ours * 1000:.1f} ms", f"{each.naive * 1000:.1f} ms",
            f"{each.naive / each.ours:.0f}", str(each.statements), str(each.naive_statements),
        ))  # fmt: skip
    report.targets.append(
        Target("statements of the largest", measured[-1].statements, 4, "at most", counts=True)
    )
    return report
