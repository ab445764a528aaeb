"""Instants and days from outside are finite and between 1900 and 2199."""

from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from tests.support.authoring import course_row, new_course, problem, reference
from tests.support.authoring import imported as courses_imported
from tests.support.enrolling import open_course
from tests.support.platform import Platform, eventually, ndjson, results
from tests.support.progress_course import open_course as open_progress_course

# What .NET and Java call the end of time, the ends of Python's calendar, and what a time zone
# moves past them.
TOO_FAR = [
    "9999-12-31T23:59:59.9999999Z",
    "9999-12-31T23:59:59.999999Z",
    "9999-12-31T23:59:59-14:00",
    "2200-01-01T00:00:00Z",
    "2199-12-31T23:59:59-01:00",
    "1899-12-31T23:59:59Z",
    "1900-01-01T00:00:00+01:00",
    "0001-01-01T00:00:00Z",
    "0001-01-01T00:00:00+14:00",
]
NO_INSTANT = ["infinity", "-infinity", "2026-01-01T00:00:00", "", 1e400, "2026-13-01T00:00:00Z"]
NO_END = "omit an optional field when there is no end"

# Written by the services' own clocks only, or infinite on purpose.
INTERNAL = {
    "appended_at", "responded_at", "watermark", "dead_lettered_at", "succeeded_at",
    "updated_at", "deleted_at", "erased_at", "deactivated_at", "invited_at", "published_at",
    "recorded_at", "halted_at", "assigned_at",
    # Figures that are drawn from what is bounded in the facts.
    "last_active_on",
    # Ends of intervals, and the row of all time.
    "owned_from", "owned_until", "daily_metrics.day", "grading_turnarounds.day",
}  # fmt: skip


def messages(document: dict[str, Any]) -> str:
    return " ".join(each["message"] for each in document["errors"])


@pytest.mark.parametrize("value", [*TOO_FAR, *NO_INSTANT], ids=str)
async def test_instant_out_of_bounds_is_refused(platform: Platform, value: object) -> None:
    teacher_id = uuid4()
    author = platform.client("courses", "teacher", teacher_id)
    course_id = await new_course(author)
    body = {"title": "Essay", "max_points": "10", "due_at": value}
    teacher = platform.client("enrollment", "teacher", teacher_id)
    path = f"/v1/courses/{course_id}"
    answers = [
        await author.post(f"{path}/assignments", content=_json(body), headers=JSON),
        await teacher.put(
            f"{path}/enrollment-policy",
            content=_json({"closes_at": value}),
            headers=JSON | {"If-Match": '"0"'},
        ),
        await teacher.post(
            f"{path}/enrollments",
            content=_json({"student_id": str(uuid4()), "expires_at": value}),
            headers=JSON,
        ),
        await platform.client("courses", "superadmin").post(
            f"{path}:transfer",
            content=_json({"to_teacher_id": str(uuid4()), "effective_at": value}),
            headers=JSON,
        ),
    ]
    for answer in answers:
        document = problem(answer, 422, "invalid-input")
        if value in TOO_FAR[1:]:
            assert NO_END in messages(document)


JSON = {"Content-Type": "application/json"}


def _json(body: dict[str, Any]) -> bytes:
    """``Infinity`` for what JSON calls 1e400."""
    return ndjson([body]).strip().replace(b"Infinity", b"1e400")


async def test_first_and_last_instant_are_kept(platform: Platform) -> None:
    author = platform.client("courses", "teacher")
    course_id = await new_course(author)
    for given, kept in {
        "1900-01-01T00:00:00Z": "1900-01-01T00:00:00Z",
        "2199-12-31T23:59:59.999999Z": "2199-12-31T23:59:59.999999Z",
        "2200-01-01T01:00:00+02:00": "2199-12-31T23:00:00Z",
    }.items():
        body = {"title": "Essay", "max_points": "10", "due_at": given}
        answer = await author.post(f"/v1/courses/{course_id}/assignments", json=body)
        assert (answer.status_code, answer.json()["due_at"]) == (201, kept)


async def test_import_rejects_rows_with_instants_out_of_bounds(platform: Platform) -> None:
    beyond = "9999-12-31T23:59:59.999999Z"
    fine = "2020-01-01T00:00:00Z"
    answers = await courses_imported(
        platform,
        "assignments",
        [{"reference": "a", "course": "c", "title": "A", "max_points": "1", "due_at": beyond}],
    ) + await courses_imported(platform, "courses", [course_row(created_at=beyond)])
    enrollment = platform.client("enrollment", "service")
    stays = [
        {"course": "c", "student": "s", "enrolled_at": beyond},
        {"course": "c", "student": "s", "enrolled_at": fine, "unenrolled_at": beyond},
    ]
    users = [
        {"reference": reference("u"), "display_name": "A", "role": "student", "created_at": beyond}
    ]
    for records, rows in (("enrollments", stays), ("users", users)):
        answers += results(await enrollment.post(f"/v1/imports/{records}", content=ndjson(rows)))
    progress = platform.client("progress", "service")
    completion = {"course": "c", "student": "s", "lesson": "l", "completed_at": beyond}
    submission: dict[str, Any] = {
        "reference": "s", "course": "c", "student": "s", "kind": "quiz", "item": "i",
        "submitted_at": "0001-01-01T00:00:00+14:00", "max_score": "1",
    }  # fmt: skip
    for records, row in (("completions", completion), ("submissions", submission)):
        answers += results(await progress.post(f"/v1/imports/{records}", content=ndjson([row])))
    assert {answer["status"] for answer in answers} == {"rejected"}
    assert all(NO_END in " ".join(answer["reasons"]) for answer in answers)


@pytest.mark.parametrize("value", ["9999-12-31", "0001-01-01", "1899-12-31", "infinity", "9e9"])
async def test_day_out_of_bounds_is_refused(platform: Platform, value: str) -> None:
    admin = platform.client("reporting", "superadmin")
    for path in (
        f"/v1/teachers/performance?from={value}",
        f"/v1/courses/performance?to={value}",
        f"/v1/teachers/{uuid4()}/trend?from={value}&to={value}",
        f"/v1/reports/daily/{value}",
    ):
        problem(await admin.get(path), 422, "invalid-input")


async def test_user_without_an_end_can_be_erased(platform: Platform) -> None:
    """An endless stay was once stored as infinity, which made even the erasure fail."""
    course_id = await open_course(platform, teacher_id := uuid4())
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    assert (await student.get("/v1/me")).status_code == 200
    teacher = platform.client("enrollment", "teacher", teacher_id)
    body = {"student_id": str(student_id), "expires_at": "2199-12-31T23:59:59.999999Z"}
    answer = await teacher.post(f"/v1/courses/{course_id}/enrollments", json=body)
    assert answer.status_code == 201, answer.text
    assert (await student.post("/v1/me:erase")).status_code == 200


async def test_submission_is_accepted_until_the_last_instant(platform: Platform) -> None:
    course = await open_progress_course(platform)
    assignment_id = await course.add_assignment(due_at="2199-12-31T23:59:59.999999Z")
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enroll()

    async def handed_in() -> None:
        path = f"/v1/assignments/{assignment_id}/submissions"
        answer = await student.http.post(path, json={"text": "Mine."})
        assert (answer.status_code, answer.json().get("days_late")) == (201, 0)

    await eventually(handed_in)


_INSTANTS = """
    SELECT c.table_name, c.column_name, c.data_type
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.data_type IN ('timestamp with time zone', 'date')
"""


@pytest.mark.parametrize("service", ["courses", "enrollment", "progress", "reporting"])
async def test_no_column_with_external_instants_is_infinite(
    platform: Platform, service: str
) -> None:
    checks = await platform.fetch(
        service,
        "SELECT conrelid::regclass::text AS name, pg_get_constraintdef(oid) AS condition"
        " FROM pg_constraint WHERE contype = 'c'",
    )
    bounded = {f"{row['name']}.{column}" for row in checks for column in _columns(row["condition"])}
    unbounded = [
        f"{row['table_name']}.{row['column_name']}"
        for row in await platform.fetch(service, _INSTANTS)
        if row["column_name"] not in INTERNAL
    ]
    assert [each for each in unbounded if each not in bounded | INTERNAL] == []


def _columns(condition: str) -> list[str]:
    return [part.split(")")[0] for part in condition.split("isfinite(")[1:]]


@pytest.mark.parametrize("end", ["infinity", "-infinity"])
async def test_database_refuses_infinity(platform: Platform, end: str) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match="assignments_finite"):
        await platform.fetch(
            "reporting",
            "INSERT INTO assignments (assignment_id, course_id, version, title, due_at)"
            " VALUES ($1, $1, 1, 'A', $2::text::timestamptz)",
            uuid4(),
            end,
        )
    with pytest.raises(asyncpg.CheckViolationError, match="daily_reports_finite"):
        await platform.fetch(
            "reporting",
            "INSERT INTO daily_reports (report_id, report_date, revision, figures)"
            " VALUES ($1, $2::text::date, 1, '{}')",
            uuid4(),
            end,
        )
