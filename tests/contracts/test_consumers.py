"""Every example is applied by every consumer that the catalog names.

Each pair of event and consumer either changes the row stated in ``EXPECTED``, or is ignored for
the reason stated in the service's ``consumers.py``.
"""

import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from coursestream_events import CATALOG, Entry, decode, example_of
from deploy.local.stack import LocalStack
from shared.consuming.consumer import Applied
from shared.consuming.offsets import ensure_offsets
from shared.consuming.records import partition_of
from shared.database import connection, database_context
from shared.service import Service
from tests.kernel.records import record
from tests.support.databases import migrated_databases, settings_of

COURSE = "0192f3a0-0000-7000-8000-0000000000c1"
GONE = "0192f3a0-0000-7000-8000-0000000000c2"
ADA, GRACE = "0192f3a0-0000-7000-8000-0000000000a1", "0192f3a0-0000-7000-8000-0000000000a2"
STUDENT, LEFT = "0192f3a0-0000-7000-8000-0000000000b1", "0192f3a0-0000-7000-8000-0000000000b2"
QUIZ, ASSIGNMENT = "0192f3a0-0000-7000-8000-0000000000f1", "0192f3a0-0000-7000-8000-0000000000f2"
LESSONS = f"SELECT count(*)::int FROM outline_lessons WHERE course_id = '{COURSE}'"
STATE = (
    "SELECT version, title, status, teacher_id::text, deleted FROM courses WHERE course_id = '{}'"
)
GROUP = "SELECT name, cardinality(member_ids), deleted FROM course_groups"
SUBMISSION = "SELECT status, revision, submitted_at::date::text FROM submissions"


@dataclass(frozen=True)
class Expectation:
    """``sql`` returns ``row`` after the example; ``given`` is executed before it."""

    sql: str
    row: tuple[Any, ...]
    given: str = ""


def course(version: int, title: str, status: str, teacher: str, **more: Any) -> Expectation:
    deleted = more.get("deleted", False)
    sql = STATE.format(GONE if deleted else COURSE)
    return Expectation(sql, (version, title, status, teacher, deleted))


def title(item: str, text: str) -> Expectation:
    return Expectation(f"SELECT title FROM assessments WHERE item_id = '{item}'", (text,))


_MAILED = ("SubmissionGraded", "SubmissionReturned", "CourseCompleted", "DailyReportGenerated")
# Nothing is mailed about what is older than a day; tests/mail has the rest.
_TOO_OLD = Expectation("SELECT count(*)::int FROM mails", (0,))
BEGINNERS = "Knots for Beginners"
_STATES = {
    "CourseCreated": course(1, BEGINNERS, "draft", ADA),
    "CoursePublished": course(5, BEGINNERS, "published", ADA),
    "CourseUpdated": course(6, "Knots", "published", ADA),
    "CourseTransferred": course(7, "Knots", "published", GRACE),
    "CourseArchived": course(8, "Knots", "archived", GRACE),
    "CourseDeleted": course(3, "Splices", "archived", ADA, deleted=True),
}
_LEARNT = (
    "INSERT INTO completions (course_id, student_id, cycle, lesson_id, version, completed_at, "
    f"revoked, day) SELECT '{COURSE}', '{STUDENT}', 1, gen_random_uuid(), 1, now(), false, now()"
)

EXPECTED: dict[tuple[str, str], Expectation] = {
    **{(name, "reporting"): each for name, each in _STATES.items()},
    **{(name, "progress"): each for name, each in _STATES.items()},
    **{(name, "enrollment"): each for name, each in _STATES.items()},
    **{(name, "enrollment"): _TOO_OLD for name in _MAILED},
    ("QuizPublished", "enrollment"): title(QUIZ, "What did you learn?"),
    ("AssignmentPublished", "enrollment"): title(ASSIGNMENT, "Tie one"),
    ("CourseOutlineChanged", "progress"): Expectation(LESSONS, (3,)),
    ("CourseOutlineChanged", "reporting"): Expectation(
        f"SELECT chapters, lessons, required FROM courses WHERE course_id = '{COURSE}'", (1, 3, 2)
    ),
    ("QuizPublished", "progress"): Expectation(
        f"SELECT quiz_version, attempts_allowed FROM quizzes WHERE quiz_id = '{QUIZ}'", (1, 3)
    ),
    ("QuizPublished", "reporting"): Expectation(
        f"SELECT attempt_policy FROM assessments WHERE item_id = '{QUIZ}'", ("highest",)
    ),
    ("QuizAnswerKeyPublished", "progress"): Expectation(
        f"SELECT quiz_version, key_revision FROM answer_keys WHERE quiz_id = '{QUIZ}'", (1, 1)
    ),
    ("AssignmentPublished", "progress"): Expectation(
        "SELECT max_points::int, late_policy FROM assignments "
        f"WHERE assignment_id = '{ASSIGNMENT}'",
        (20, "deduct"),
    ),
    ("AssignmentPublished", "reporting"): Expectation(
        "SELECT title, (due_at AT TIME ZONE 'UTC')::date::text, last_activity_at::date::text "
        "FROM assessments CROSS JOIN teaching_activity "
        f"WHERE item_id = '{ASSIGNMENT}' AND owner_id = '{ADA}'",
        ("Tie one", "2026-03-16", "2026-03-02"),
    ),
    ("UserRegistered", "courses"): Expectation(
        f"SELECT version, role FROM users WHERE user_id = '{ADA}'", (1, "teacher")
    ),
    ("UserUpdated", "courses"): Expectation(
        f"SELECT version, role FROM users WHERE user_id = '{GRACE}'", (2, "teacher")
    ),
    ("UserRegistered", "reporting"): Expectation(
        f"SELECT display_name, role FROM users WHERE user_id = '{ADA}'",
        ("Ada Lovelace", "teacher"),
    ),
    ("UserUpdated", "reporting"): Expectation(
        f"SELECT display_name, version FROM users WHERE user_id = '{GRACE}'", ("Grace Hopper", 2)
    ),
    ("UserErased", "reporting"): Expectation(
        f"SELECT display_name, erased FROM users WHERE user_id = '{LEFT}'",
        (None, True),
        given="INSERT INTO users (user_id, version, display_name, sort_text, search_text, role) "
        f"VALUES ('{LEFT}', 1, 'Leaving', 'leaving', 'leaving', 'student')",
    ),
    # Courses may hold the name of a user in a dead letter only.
    ("UserErased", "courses"): Expectation(
        "SELECT count(*)::int FROM dead_letters",
        (0,),
        given="INSERT INTO dead_letters (consumer_group, topic, partition, record_offset, "
        "record_key, record_headers, kind, reason) VALUES ('coursestream.courses', "
        f"'coursestream.enrollment.user', 0, 9, '{LEFT}', '[]', 'failed', 'once')",
    ),
    ("UserErased", "progress"): Expectation(
        f"SELECT count(*)::int FROM erased_users WHERE user_id = '{LEFT}'", (1,)
    ),
    ("StudentEnrolled", "courses"): Expectation(
        f"SELECT version, is_open FROM enrollments WHERE student_id = '{STUDENT}'", (1, True)
    ),
    ("StudentEnrolled", "progress"): Expectation(
        f"SELECT cycle, open FROM learners WHERE student_id = '{STUDENT}'", (1, True)
    ),
    ("StudentEnrolled", "reporting"): Expectation(
        f"SELECT enrollments, students FROM course_totals WHERE course_id = '{COURSE}'", (1, 1)
    ),
    ("StudentUnenrolled", "courses"): Expectation(
        f"SELECT version, is_open FROM enrollments WHERE student_id = '{LEFT}'", (2, False)
    ),
    ("StudentUnenrolled", "progress"): Expectation(
        f"SELECT cycle, open FROM learners WHERE student_id = '{LEFT}'", (1, False)
    ),
    ("StudentUnenrolled", "reporting"): Expectation(
        f"SELECT enrollments, withdrawn, students FROM course_totals WHERE course_id = '{COURSE}'",
        (1, 1, 0),
    ),
    ("GroupCreated", "reporting"): Expectation(GROUP, ("Tuesday", 0, False)),
    ("GroupRenamed", "reporting"): Expectation(GROUP, ("Wednesday", 2, False)),
    ("GroupMembersChanged", "reporting"): Expectation(GROUP, ("Tuesday", 2, False)),
    ("GroupDeleted", "reporting"): Expectation(GROUP, ("Wednesday", 1, True)),
    ("LessonStarted", "reporting"): Expectation(
        f"SELECT last_active_at::date::text FROM student_activity WHERE student_id = '{STUDENT}'",
        ("2026-03-02",),
    ),
    ("LessonCompleted", "reporting"): Expectation(
        "SELECT lessons_completed::int FROM daily_metrics "
        f"WHERE owner_id = '{COURSE}' AND day = '2026-03-02'",
        (1,),
    ),
    ("LessonCompletionRevoked", "reporting"): Expectation(
        f"SELECT revoked, version FROM completions WHERE student_id = '{STUDENT}'", (True, 6)
    ),
    ("CourseCompleted", "reporting"): Expectation(
        f"SELECT completed FROM daily_flows WHERE owner_id = '{COURSE}' AND day = '2026-03-02'",
        (1,),
    ),
    ("ProgressReset", "reporting"): Expectation(
        f"SELECT revoked FROM completions WHERE student_id = '{STUDENT}'", (True,), given=_LEARNT
    ),
    ("AssessmentExceptionChanged", "reporting"): Expectation(
        "SELECT (due_at AT TIME ZONE 'UTC')::date::text FROM assessment_exceptions "
        f"WHERE student_id = '{STUDENT}' AND item_id = '{QUIZ}'",
        ("2026-03-09",),
    ),
    ("QuestionResultsRecorded", "reporting"): Expectation(
        "SELECT quiz_version, answered, points::int, cardinality(choice_ids) FROM question_results",
        (1, True, 10, 1),
    ),
    ("SubmissionReceived", "reporting"): Expectation(SUBMISSION, ("submitted", 0, "2026-03-02")),
    ("SubmissionGraded", "reporting"): Expectation(
        "SELECT percent::int, day::text FROM results", (100, "2026-03-02")
    ),
    ("SubmissionReturned", "reporting"): Expectation(SUBMISSION, ("returned", 0, "2026-03-03")),
    ("SubmissionWithdrawn", "reporting"): Expectation(SUBMISSION, ("withdrawn", 0, "2026-03-03")),
}

PAIRS = [(entry, consumer) for entry in CATALOG for consumer in entry.consumers]


def service_of(name: str) -> Service:
    service: Service = importlib.import_module(f"services.{name}.app").SERVICE
    return service


@pytest.fixture(scope="module")
def databases(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "examples") as urls:
        yield urls


async def empty_tables() -> None:
    async with connection() as pooled:
        rows = await pooled.fetch(
            "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"
        )
        await pooled.execute(f"TRUNCATE {', '.join(row['tablename'] for row in rows)} CASCADE")


@pytest.mark.parametrize(
    ("entry", "consumer"), PAIRS, ids=[f"{entry.event.name}-{name}" for entry, name in PAIRS]
)
async def test_example_changes_its_row_or_is_ignored_with_a_reason(
    databases: dict[str, str], entry: Entry, consumer: str
) -> None:
    service = service_of(consumer)
    expectation = EXPECTED.get((entry.event.name, consumer))
    reason = service.consumer.ignored.get(entry.event)
    assert (expectation is None) == (reason is not None), (
        f"{consumer} consumes {entry.event.name}: state the row that it changes in EXPECTED, or "
        "why it is ignored in the service's consumers.py"
    )
    settings = settings_of(service, databases[consumer])
    async with database_context(settings, consumer, service.models):
        await empty_tables()
        async with connection() as pooled:
            if service.prepare is not None:
                await service.prepare(settings)
            if expectation is not None and expectation.given:
                await pooled.execute(expectation.given)
        await _apply(service, entry)
        async with connection() as pooled:
            assert await pooled.fetchval("SELECT count(*) FROM dead_letters") == 0
            if expectation is not None:
                rows = await pooled.fetch(expectation.sql)
                assert [tuple(row) for row in rows] == [expectation.row]


async def _apply(service: Service, entry: Entry) -> None:
    value = example_of(entry.event)
    published = record(decode(value), 0, value=value)
    partition = partition_of(published)
    async with connection() as pooled:
        await ensure_offsets(pooled, service.consumer.group, [partition])
    result = await service.consumer.apply_batch([published], {partition: 0})
    assert isinstance(result, Applied)


def test_every_expectation_is_for_a_pair_of_the_catalog() -> None:
    pairs = {(entry.event.name, consumer) for entry, consumer in PAIRS}
    assert set(EXPECTED) <= pairs
