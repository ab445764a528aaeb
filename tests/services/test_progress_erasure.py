"""Erasure of a student's work."""

from datetime import UTC, datetime

from coursestream_events.enrollment import (
    UserErased,
    UserErasedData,
)
from shared.outbox import new_event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import (
    ESSAY,
    grade,
    ok,
    open_course,
    publish,
)
from tests.support.responses import problem


async def test_erasure_keeps_results_and_deletes_everything_the_student_wrote(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    quiz_id = await course.show_quiz([ESSAY])
    student = await course.enroll()
    submission = (await student.submit(assignment_id, "I am Ada."))["submission_id"]
    await grade(course, submission, "90", feedback="Dear Ada, well done.")
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Ada again."})
    in_progress = await student.attempt(quiz_id)
    answers = student.given(in_progress, {"text": "Ada, not yet done."})
    path = f"/v1/attempts/{in_progress['attempt_id']}/answers"
    ok(await student.http.put(path, json={"answers": answers}))
    data = UserErasedData(occurred_at=datetime.now(UTC), user_id=student.student_id)
    await publish(
        platform, new_event(UserErased, data, aggregate=str(student.student_id), version=9)
    )

    async def refused() -> None:
        problem(await student.lesson(course.lessons[0], "revoke"), 410, "erased")

    await eventually(refused)
    rows = await platform.fetch(
        "progress",
        "SELECT s::text AS everything, score FROM submissions s WHERE student_id = $1",
        student.student_id,
    )
    assert len(rows) == 3
    assert not any("Ada" in row["everything"] for row in rows)
    assert 90 in [row["score"] for row in rows]
    assert len(await student.events()) == 3
