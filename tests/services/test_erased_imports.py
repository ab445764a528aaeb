"""Imports about erased students: what is recorded stays, corrections are rejected."""

from datetime import UTC, datetime
from typing import Any

from coursestream_events.enrollment import UserErased, UserErasedData
from shared.outbox import new_event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import import_rows, open_course, publish
from tests.support.responses import statuses

_ERASED = {"status": "rejected", "reasons": ["the student was erased"]}


async def test_corrections_of_an_erased_students_work_are_rejected(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    essay = await course.show_assignment()
    student = await course.enroll()
    ids = {"course": course.course_id, "student": str(student.student_id)}
    done = {**ids, "lesson": course.lessons[0], "completed_at": "2020-01-01T00:00:00Z"}
    work = {
        **ids, "reference": f"{essay}:1", "kind": "assignment", "item": essay, "score": "8",
        "max_score": "10", "submitted_at": "2020-01-01T00:00:00Z",
    }  # fmt: skip
    assert statuses(await import_rows(platform, "completions", done)) == ["created"]
    assert statuses(await import_rows(platform, "submissions", work)) == ["created"]
    data = UserErasedData(occurred_at=datetime.now(UTC), user_id=student.student_id)
    erased = new_event(UserErased, data, aggregate=str(student.student_id), version=9)
    await publish(platform, erased)
    before = len(await student.events())

    async def rejected() -> None:
        [answer] = await import_rows(platform, "completions", {**done, "lesson": course.lessons[1]})
        assert {**answer, "line": 1} == {**_ERASED, "line": 1}

    await eventually(rejected)
    corrected: list[dict[str, Any]] = [
        {**work, "score": "9"},
        {**work, "reference": f"{essay}:2", "attempt": 2},
    ]
    for row in (*corrected, {**work, "earns": True}):
        for query in ("", "?overwrite=true"):
            [answer] = await import_rows(platform, f"submissions{query}", row)
            assert answer == {**_ERASED, "line": 1}
    assert statuses(await import_rows(platform, "completions", done)) == ["unchanged"]
    assert statuses(await import_rows(platform, "submissions", work)) == ["unchanged"]
    assert len(await student.events()) == before
