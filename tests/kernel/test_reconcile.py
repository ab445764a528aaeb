"""Versions that commands used after a restore although they had been published before it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events import Event
from coursestream_events.courses import (
    CourseCreated,
    CourseData,
    CourseOutlineChanged,
    CourseOutlineChangedData,
    CourseUpdated,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
)
from coursestream_events.progress import (
    LessonCompleted,
    LessonCompletionData,
    SubmissionData,
    SubmissionReceived,
)
from deploy.local.stack import LocalStack
from services.courses.service.recovery import PUBLISHER as COURSES
from services.enrollment.service.recovery import PUBLISHER as ENROLLMENT
from services.progress.service.recovery import PUBLISHER as PROGRESS
from shared.clock import now
from shared.database import connection, transaction
from shared.outbox import append, recovery
from shared.outbox.publisher import Publisher
from tests.kernel.recovering import (
    FakeLog,
    event,
    opened,
    pending_events,
    reconcile_with,
    rows,
    settings_of,
)
from tests.support.databases import migrated_databases


@pytest.fixture(scope="module")
def all_urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "reused") as found:
        yield found


@pytest.fixture
def urls(all_urls: dict[str, str]) -> dict[str, str]:
    return all_urls


async def empty_outbox() -> None:
    async with connection() as pooled:
        await pooled.execute("TRUNCATE outbox, outbox_state, outbox_log_ends")


async def store(publisher: Publisher, *events: Event, sent: bool) -> None:
    """Store the state as a command does, with an outbox row unless it was published."""
    async with transaction() as tx:
        await publisher.adopt(tx, events)
        if not sent:
            await append(tx, events)


# --- Courses -----------------------------------------------------------------------------------


def titled(course: UUID, version: int, title: str) -> Event:
    kind = CourseCreated if version == 1 else CourseUpdated
    return event(
        kind, CourseData, str(course), version, course_id=course, slug=str(course), title=title,
        status="draft", teacher_id=UUID(int=1),
    )  # fmt: skip


def outline(course: UUID, version: int, outline_version: int) -> Event:
    return event(
        CourseOutlineChanged, CourseOutlineChangedData, str(course), version,
        course_id=course, outline_version=outline_version, chapters=(),
    )  # fmt: skip


async def course_of(course: UUID) -> tuple[Any, ...]:
    [row] = await rows(
        "SELECT title, version, outline_version FROM courses WHERE course_id = $1", course
    )
    return tuple(row)


async def test_a_course_adopts_published_versions_over_local_ones(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    course, settings = uuid4(), settings_of(stack, urls, "courses")
    async with opened(settings, "courses"):
        await empty_outbox()
        await store(COURSES, titled(course, 1, "Old"), sent=True)
        await store(COURSES, outline(course, 2, 1), outline(course, 3, 2), sent=False)
        log = FakeLog(titled(course, 2, "New"))
        done = await reconcile_with(monkeypatch, settings, COURSES, log)
        assert [each.rpartition(" ")[2] for each in done.discarded] == ["v2", "v3"]
        title, version, _ = await course_of(course)
        assert title == "New"
        assert done.republished == 1
        # On from the published version, without a gap.
        assert [each for _, each in await pending_events()] == list(range(3, version + 1))


async def test_a_duplicate_record_does_not_revert_later_adopted_events(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    course, settings = uuid4(), settings_of(stack, urls, "courses")
    async with opened(settings, "courses"):
        await empty_outbox()
        await store(COURSES, titled(course, 1, "Old"), sent=True)
        await store(COURSES, titled(course, 2, "Local"), sent=False)
        second, third = titled(course, 2, "Second"), titled(course, 3, "Third")
        await reconcile_with(
            monkeypatch, settings, COURSES, FakeLog(second, third, second, batch=1)
        )
        assert (await course_of(course))[0] == "Third"


async def test_pending_events_after_published_ones_are_kept(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The relay died after publishing the second event, before deleting its row."""
    course, settings = uuid4(), settings_of(stack, urls, "courses")
    async with opened(settings, "courses"):
        await empty_outbox()
        await store(COURSES, titled(course, 1, "Old"), sent=True)
        second, third = titled(course, 2, "Second"), titled(course, 3, "Third")
        await store(COURSES, second, third, sent=False)
        done = await reconcile_with(monkeypatch, settings, COURSES, FakeLog(second))
        assert (done.discarded, done.adopted, done.republished) == ([], 0, 0)
        assert await course_of(course) == ("Third", 3, 0)
        assert await pending_events() == [("CourseUpdated", 3)]


async def test_an_interrupted_reconcile_republishes_what_it_discarded(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    course, settings = uuid4(), settings_of(stack, urls, "courses")
    async with opened(settings, "courses"):
        await empty_outbox()
        await store(COURSES, titled(course, 1, "Old"), sent=True)
        await store(COURSES, titled(course, 2, "Local"), sent=False)
        log = FakeLog(titled(course, 2, "New"))
        with monkeypatch.context() as interrupting:
            interrupting.setattr(recovery, "_republish", interrupted)
            with pytest.raises(InterruptedError):
                await reconcile_with(interrupting, settings, COURSES, log)
        assert await pending_events() == [("CourseUpdated", 2)]
        done = await reconcile_with(monkeypatch, settings, COURSES, log)
        assert (len(done.discarded), done.republished) == (1, 1)
        assert [version for _, version in await pending_events()] == [3, 4]


async def interrupted(*_: object) -> int:
    raise InterruptedError


# --- Progress ----------------------------------------------------------------------------------


def completed(course: UUID, student: UUID, version: int, lesson: UUID) -> Event:
    return event(
        LessonCompleted, LessonCompletionData, f"{course}:{student}", version, course_id=course,
        student_id=student, cycle=1, lesson_id=lesson, completed=1, required=9,
    )  # fmt: skip


def submitted(course: UUID, student: UUID, version: int, quiz: UUID) -> Event:
    return event(
        SubmissionReceived, SubmissionData, f"{course}:{student}", version, course_id=course,
        student_id=student, cycle=1, submission_id=uuid4(), item_id=quiz, kind="quiz", attempt=1,
        status="submitted", submitted_at=now(), max_score=10,
    )  # fmt: skip


@pytest.mark.parametrize("handed_in", [False, True])
async def test_a_learner_adopts_published_attempts_over_local_ones(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch, handed_in: bool
) -> None:
    course, student, quiz, settings = (
        uuid4(),
        uuid4(),
        uuid4(),
        settings_of(stack, urls, "progress"),
    )
    lessons = [uuid4() for _ in range(4)]
    async with opened(settings, "progress"):
        await empty_outbox()
        await store(PROGRESS, completed(course, student, 1, lessons[0]), sent=True)
        await store(PROGRESS, completed(course, student, 2, lessons[1]), sent=False)
        await store(PROGRESS, submitted(course, student, 3, quiz), sent=False)
        if not handed_in:
            async with connection() as pooled:
                await pooled.execute(
                    "UPDATE submissions SET status = 'started', submitted_at = NULL, "
                    "started_at = now() WHERE item_id = $1",
                    quiz,
                )
        handed = submitted(course, student, 4, quiz)
        log = FakeLog(
            completed(course, student, 2, lessons[2]),
            completed(course, student, 3, lessons[3]),
            handed,
        )
        done = await reconcile_with(monkeypatch, settings, PROGRESS, log)
        assert len(done.discarded) == 2
        found = await rows("SELECT lesson_id FROM lesson_progress WHERE course_id = $1", course)
        assert {row["lesson_id"] for row in found} == set(lessons)
        found = await rows("SELECT submission_id, status FROM submissions WHERE item_id = $1", quiz)
        assert [tuple(row) for row in found] == [(handed.data.submission_id, "submitted")]
        assert "its attempt is published" in " ".join(done.lost)
        # Four completions and a submission are published again, on from the highest version.
        assert [version for _, version in await pending_events()] == list(range(5, 10))


# --- Enrollment --------------------------------------------------------------------------------


def enrolled(course: UUID, student: UUID, version: int, cycle: int, days: int) -> Event:
    return event(
        StudentEnrolled, EnrollmentData, f"{course}:{student}", version,
        expires_at=now() + timedelta(days=days), **enrollment(course, student, cycle),
    )  # fmt: skip


def unenrolled(course: UUID, student: UUID, version: int, cycle: int) -> Event:
    return event(
        StudentUnenrolled, StudentUnenrolledData, f"{course}:{student}", version,
        reason="withdrew", **enrollment(course, student, cycle),
    )  # fmt: skip


def enrollment(course: UUID, student: UUID, cycle: int) -> dict[str, Any]:
    return {
        "course_id": course, "student_id": student, "cycle": cycle, "progress_from_cycle": 1,
        "enrolled_at": now() - timedelta(days=1),
    }  # fmt: skip


@pytest.mark.parametrize("reenrolled_by", ["published", "local"])
async def test_an_enrollment_adopts_published_cycles_over_local_ones(
    stack: LocalStack, urls: dict[str, str], monkeypatch: pytest.MonkeyPatch, reenrolled_by: str
) -> None:
    course, student, settings = uuid4(), uuid4(), settings_of(stack, urls, "enrollment")
    again = unenrolled(course, student, 2, 1), enrolled(course, student, 3, 2, 30)
    longer = (enrolled(course, student, 2, 1, 60),)
    published, local = (again, longer) if reenrolled_by == "published" else (longer, again)
    async with opened(settings, "enrollment"):
        await empty_outbox()
        await store(ENROLLMENT, enrolled(course, student, 1, 1, 30), sent=True)
        await store(ENROLLMENT, *local, sent=False)
        done = await reconcile_with(monkeypatch, settings, ENROLLMENT, FakeLog(*published))
        assert len(done.discarded) == len(local)
        cycles = await rows(
            "SELECT cycle, unenrolled_at IS NULL AS open FROM enrollment_cycles "
            "WHERE course_id = $1 ORDER BY cycle",
            course,
        )
        [row] = await rows("SELECT cycle, expires_at FROM enrollments WHERE course_id = $1", course)
        assert row["expires_at"] == published[-1].data.expires_at
    if reenrolled_by == "published":
        assert [tuple(each) for each in cycles] == [(1, False), (2, True)]
    else:
        assert [tuple(each) for each in cycles] == [(1, True)]
    assert row["cycle"] == len(cycles)
