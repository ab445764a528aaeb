"""Outline changes after progress was made, and outlines that arrive in any order."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest

from coursestream_events.courses import (
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
)
from shared.outbox import new_event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    Course,
    Student,
    import_rows,
    ok,
    open_course,
    publish,
)
from tests.support.responses import statuses


async def test_a_lesson_added_after_completion_only_lowers_the_percent(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    student = await course.enroll()
    await student.complete(*course.lessons)
    await course.add_lesson()

    async def halved() -> None:
        assert (await student.progress())["percent"] == 50

    await eventually(halved)
    await student.complete(course.lessons[1])
    assert await student.event_names() == ["LessonCompleted", "CourseCompleted", "LessonCompleted"]


async def test_removing_a_lesson_completes_the_course_for_students_who_did_the_rest(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=3)
    ready, behind, gone = [await course.enroll() for _ in range(3)]
    await ready.complete(*course.lessons[:2])
    await behind.complete(course.lessons[0])
    await gone.complete(*course.lessons[:2])
    await gone.withdraw()
    await course.remove_lesson(course.lessons[2])

    async def completed() -> None:
        assert await ready.event_names() == [
            "LessonCompleted",
            "LessonCompleted",
            "CourseCompleted",
        ]

    await eventually(completed)
    completion = (await ready.events())[-1]
    assert completion.causationid is not None
    assert completion.actorid == course.teacher_id
    assert await behind.event_names() == ["LessonCompleted"]
    assert await gone.event_names() == ["LessonCompleted", "LessonCompleted"]


async def test_a_republished_lesson_is_still_completed(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enroll()
    await student.complete(course.lessons[0])

    async def percent_is(percent: float) -> None:
        assert (await student.progress())["percent"] == percent

    await course.change_lesson(course.lessons[0], published=False)
    await eventually(lambda: percent_is(0))
    await course.change_lesson(course.lessons[0], published=True)
    await eventually(lambda: percent_is(50))


def outline(
    course: Course, version: int, lessons: list[UUID], at: int, *, imported: bool = False
) -> CourseOutlineChanged:
    """Return an outline of required lessons, as the course event with version ``at``."""
    chapter = OutlineChapter(
        chapter_id=uuid4(),
        title="A chapter",
        position=0,
        lessons=tuple(
            OutlineLesson(
                lesson_id=lesson,
                title="A lesson",
                kind="text",
                position=position,
                required=True,
                published=True,
                completes_on="view",
            )
            for position, lesson in enumerate(lessons)
        ),
    )
    data = CourseOutlineChangedData(
        occurred_at=datetime(2013, 1, 1, tzinfo=UTC) if imported else datetime.now(UTC),
        imported=imported,
        course_id=UUID(course.course_id),
        outline_version=version,
        chapters=(chapter,),
    )
    return new_event(CourseOutlineChanged, data, aggregate=course.course_id, version=at)


def enrollment(course: Course, student_id: UUID, version: int, *, opened: bool) -> Any:
    """Return the enrollment's event with this version: its first cycle was opened or closed."""
    values = {
        "occurred_at": datetime.now(UTC),
        "course_id": UUID(course.course_id),
        "student_id": student_id,
        "cycle": 1,
        "progress_from_cycle": 1,
        "enrolled_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    aggregate = f"{course.course_id}:{student_id}"
    if opened:
        data = EnrollmentData.model_validate(values)
        return new_event(StudentEnrolled, data, aggregate=aggregate, version=version)
    left = StudentUnenrolledData.model_validate({**values, "reason": "withdrew"})
    return new_event(StudentUnenrolled, left, aggregate=aggregate, version=version)


@pytest.mark.leaves_gaps("no event of the course precedes its outlines")
async def test_older_outlines_and_enrollments_that_arrive_late_change_nothing(
    platform: Platform,
) -> None:
    """No other event of the course arrives, not even its creation."""
    course = Course(platform, uuid4(), str(uuid4()))
    newer, older = [uuid4(), uuid4()], [uuid4()]
    student = Student(course, uuid4())
    await publish(
        platform,
        enrollment(course, student.student_id, 2, opened=False),
        outline(course, 8, newer, at=9),
        outline(course, 7, older, at=8),
        enrollment(course, student.student_id, 1, opened=True),
        enrollment(course, student.student_id, 3, opened=True),
    )

    async def arrived() -> None:
        answer = await student.lesson(str(newer[0]), "complete")
        assert ok(answer)["percent"] == 50

    await eventually(arrived)
    assert [each["lesson_id"] for each in (await student.progress())["lessons"]] == [
        str(lesson) for lesson in newer
    ]


async def test_an_imported_outline_may_arrive_after_the_completions(platform: Platform) -> None:
    """Also for a former student, because a school imports its records in any order."""
    course = Course(platform, uuid4(), str(uuid4()))
    lesson, superfluous = uuid4(), uuid4()
    student = Student(course, uuid4())
    await publish(
        platform,
        outline(course, 1, [lesson, superfluous], at=1, imported=True),
        enrollment(course, student.student_id, 1, opened=True),
        enrollment(course, student.student_id, 2, opened=False),
    )
    row = {
        "course": course.course_id,
        "student": str(student.student_id),
        "lesson": str(lesson),
        "completed_at": "2013-05-05T00:00:00Z",
    }

    async def imported() -> None:
        assert statuses(await import_rows(platform, "completions", row)) == ["created"]

    await eventually(imported)
    await publish(platform, outline(course, 2, [lesson], at=2, imported=True))

    async def completed() -> None:
        assert await student.event_names() == ["LessonCompleted", "CourseCompleted"]

    await eventually(completed)
    completion = (await student.events())[-1].data
    assert completion.imported
    assert completion.occurred_at == datetime(2013, 5, 5, tzinfo=UTC)
