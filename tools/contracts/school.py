"""A small school, taught through the generated Python clients on a running stack.

``python -m deploy.local with-stack`` names the addresses and tokens in the environment.
"""

import os
import time
from collections.abc import Callable
from typing import Any

import coursestream_courses
import coursestream_enrollment
import coursestream_progress
import coursestream_reporting
from coursestream_courses.api.courses import create_course, publish_course
from coursestream_courses.api.outline import create_chapter, create_lesson
from coursestream_courses.models import ChapterCreate, CourseCreate, LessonCreate
from coursestream_enrollment.api.enrollments import enroll_student
from coursestream_progress.api.lessons import complete_lesson
from coursestream_reporting.api.courses import get_course_performance

WRITE_TOKEN = "Coursestream-Write-Token"  # noqa: S105
NOT_YET = {404, 409, 503}
PATIENCE_SECONDS = 30


class SchoolError(RuntimeError):
    """A response was not the expected one."""


def main() -> None:
    teaching = _client(coursestream_courses, "TEACHER")
    course = _parsed(create_course.sync_detailed(client=teaching, body=_course()))
    chapter = _parsed(
        create_chapter.sync_detailed(
            course.course_id, client=teaching, body=ChapterCreate(title="Numbers")
        )
    )
    lesson = _parsed(
        create_lesson.sync_detailed(
            chapter.chapter_id,
            client=teaching,
            body=LessonCreate(title="Zero", kind="text", body="Nothing.", published=True),
        )
    )
    _parsed(publish_course.sync_detailed(course.course_id, client=teaching))

    enrolling = _client(coursestream_enrollment, "STUDENT")
    _eventually(lambda: enroll_student.sync_detailed(course.course_id, client=enrolling))
    learning = _client(coursestream_progress, "STUDENT")
    completion = _eventually(
        lambda: complete_lesson.sync_detailed(course.course_id, lesson.lesson_id, client=learning)
    )

    reading = _client(coursestream_reporting, "TEACHER")
    after = completion.headers[WRITE_TOKEN]
    report = _eventually(
        lambda: get_course_performance.sync_detailed(course.course_id, client=reading, after=after)
    ).parsed
    figures = report.item.students, report.item.lessons_completed, report.item.completion_rate
    if figures != (1, 1, 1.0):
        raise SchoolError(f"reporting answers {figures}")
    print("one student completed the course, and the report shows it")


def _course() -> CourseCreate:
    return CourseCreate(title="Arithmetic", slug=f"arithmetic-{time.time_ns()}")


def _client(package: Any, role: str) -> Any:
    service = package.__name__.removeprefix("coursestream_").upper()
    return package.AuthenticatedClient(
        base_url=os.environ[f"{service}_URL"], token=os.environ[f"{role}_TOKEN"]
    )


def _eventually(send: Callable[[], Any]) -> Any:
    """Repeat a request whose resources may not have reached the service yet."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while True:
        response = send()
        if response.status_code not in NOT_YET or time.monotonic() > deadline:
            _parsed(response)
            return response
        time.sleep(int(response.headers.get("Retry-After", "1")))


def _parsed(response: Any) -> Any:
    if not 200 <= response.status_code < 300:
        raise SchoolError(f"{response.status_code}: {response.content.decode()}")
    return response.parsed


if __name__ == "__main__":
    main()
