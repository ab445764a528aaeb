"""What a teacher requests about students at risk."""

import csv
import io
from typing import Any
from uuid import uuid4

from shared.references import id_of
from tests.support.classroom import Classroom
from tests.support.platform import Platform


async def test_students_at_risk_are_listed_with_evidence(platform: Platform) -> None:
    room = await Classroom(platform, students=4, lessons=5).move_in()
    for lesson in range(4):
        await room.complete(0, 1, 3, lesson=lesson)
    await room.complete(2, lesson=0)
    await room.complete(3, lesson=4)
    await room.expect(lessons_completed=14)
    own = platform.client("reporting", "teacher", subject=id_of("user", f"{room.name}-teacher"))
    answer = (await own.get("/v1/students/at-risk", params={"count": True})).json()
    items = answer["items"]
    assert answer["total"] == 3
    rules = {each["display_name"]: {r["rule"] for r in each["reasons"]} for each in items}
    # All were active long ago; student 2 has also completed less than half of the median, and
    # student 3 has finished.
    assert rules == {
        "Student 0": {"inactive"},
        "Student 1": {"inactive"},
        "Student 2": {"inactive", "behind"},
    }
    (behind,) = [r for each in items for r in each["reasons"] if r["rule"] == "behind"]
    assert behind["evidence"] == "1 required lessons completed; the median is 4"
    narrowed: dict[str, Any] = {"course_id": str(room.course), "rule": "behind", "count": True}
    (only,) = (await own.get("/v1/students/at-risk", params=narrowed)).json()["items"]
    assert only["display_name"] == "Student 2"
    table = await own.get("/v1/students/at-risk", params={**narrowed, "format": "csv"})
    assert [row["display_name"] for row in csv.DictReader(io.StringIO(table.text))] == ["Student 2"]
    lenient = {"inactive_days": 365, "behind_percent": 20, "missing_count": 2}
    listed = (await own.get("/v1/students/at-risk", params=lenient)).json()["items"]
    assert {r["rule"] for each in listed for r in each["reasons"]} == {"inactive"}
    foreign: dict[str, Any] = {"course_id": str(uuid4()), "count": True}
    assert (await own.get("/v1/students/at-risk", params=foreign)).json()["total"] == 0


async def test_missing_work_is_reported_for_students_without_a_submission(
    platform: Platform,
) -> None:
    room = await Classroom(platform, students=2, lessons=1).move_in()
    essay = {
        "reference": f"{room.name}-essay",
        "course": room.name,
        "title": "Essay on zero",
        "max_points": "10",
        "due_at": "2024-03-01T12:00:00Z",
    }
    await room.send("courses", "assignments", [essay])
    lesson = {
        "reference": f"{room.name}-essay-lesson",
        "chapter": f"{room.name}-chapter",
        "title": "Write it",
        "kind": "assignment",
        "position": 1,
        "assignment": essay["reference"],
    }
    await room.send("courses", "lessons", [lesson])
    submission = {
        "reference": f"{room.name}-submission",
        "course": room.name,
        "student": room.student(0),
        "kind": "assignment",
        "item": essay["reference"],
        "submitted_at": "2024-02-28T12:00:00Z",
        "max_score": "10",
    }
    await room.send("progress", "submissions", [submission])
    await room.expect(submissions=1)
    own = platform.client("reporting", "teacher", subject=id_of("user", f"{room.name}-teacher"))
    items = (await own.get("/v1/students/at-risk")).json()["items"]
    missing = {
        each["display_name"]: [r["evidence"] for r in each["reasons"] if r["rule"] == "missing"]
        for each in items
    }
    assert missing == {
        "Student 0": [],
        "Student 1": ["1 not submitted; the earliest, Essay on zero, was due on 2024-03-01"],
    }
