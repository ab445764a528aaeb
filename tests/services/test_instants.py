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

# The maximum instants of .NET and Java, the limits of Python's calendar, and instants that a time
# zone moves past a bound.
OUT_OF_BOUNDS = [
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
NOT_INSTANTS = ["infinity", "-infinity", "2026-01-01T00:00:00", "", 1e400, "2026-13-01T00:00:00Z"]
NO_END = "omit an optional field when there is no end"

# Set from the services' own clocks only, or intentionally infinite.
INTERNAL = {
    "appended_at", "responded_at", "watermark", "dead_lettered_at", "succeeded_at",
    "updated_at", "deleted_at", "erased_at", "deactivated_at", "invited_at", "published_at",
    "recorded_at", "halted_at", "assigned_at",
    "job_runs.scheduled_at", "job_runs.started_at", "job_runs.finished_at",
    "mails.queued_at", "mails.next_attempt_at", "mails.attempting_since", "mails.finished_at",
    "mailed_events.received_at",
    # Computed from bounded values of the facts.
    "last_active_on", "grading_backlog.submitted_on", "grading_delays.day", "daily_flows.day",
    "completion_times.day",
    # Interval ends, and the all-time row.
    "owned_from", "owned_until", "daily_metrics.day", "grading_turnarounds.day",
}  # fmt: skip


def messages(document: dict[str, Any]) -> str:
    return " ".join(each["message"] for each in document["errors"])


@pytest.mark.parametrize("value", [*OUT_OF_BOUNDS, *NOT_INSTANTS], ids=str)
async def test_instant_out_of_bounds_is_422(platform: Platform, value: object) -> None:
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
        if value in OUT_OF_BOUNDS[1:]:
            assert NO_END in messages(document)


JSON = {"Content-Type": "application/json"}


def _json(body: dict[str, Any]) -> bytes:
    """Write infinity as 1e400, which is valid JSON."""
    return ndjson([body]).strip().replace(b"Infinity", b"1e400")


async def test_instants_at_the_bounds_are_stored_unchanged(platform: Platform) -> None:
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


async def test_import_rows_with_instants_out_of_bounds_are_rejected(platform: Platform) -> None:
    beyond = "9999-12-31T23:59:59.999999Z"
    fine = "2020-01-01T00:00:00Z"
    answers = await courses_imported(
        platform,
        "assignments",
        [{"reference": "a", "course": "c", "title": "A", "max_points": "1", "due_at": beyond}],
    ) + await courses_imported(platform, "courses", [course_row(created_at=beyond)])
    enrollment = platform.client("enrollment", "service")
    enrollments = [
        {"course": "c", "student": "s", "enrolled_at": beyond},
        {"course": "c", "student": "s", "enrolled_at": fine, "unenrolled_at": beyond},
    ]
    users = [
        {"reference": reference("u"), "display_name": "A", "role": "student", "created_at": beyond}
    ]
    for records, rows in (("enrollments", enrollments), ("users", users)):
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
async def test_day_out_of_bounds_is_422(platform: Platform, value: str) -> None:
    admin = platform.client("reporting", "superadmin")
    for path in (
        f"/v1/teachers/performance?from={value}",
        f"/v1/courses/performance?to={value}",
        f"/v1/teachers/{uuid4()}/trend?from={value}&to={value}",
        f"/v1/reports/daily/{value}",
    ):
        problem(await admin.get(path), 422, "invalid-input")


async def test_student_with_the_latest_expiry_can_be_erased(platform: Platform) -> None:
    """Such an expiry was once stored as infinity, which made the erasure fail."""
    course_id = await open_course(platform, teacher_id := uuid4())
    student_id = uuid4()
    student = platform.client("enrollment", "student", student_id)
    assert (await student.get("/v1/me")).status_code == 200
    teacher = platform.client("enrollment", "teacher", teacher_id)
    body = {"student_id": str(student_id), "expires_at": "2199-12-31T23:59:59.999999Z"}
    answer = await teacher.post(f"/v1/courses/{course_id}/enrollments", json=body)
    assert answer.status_code == 201, answer.text
    assert (await student.post("/v1/me:erase")).status_code == 200


async def test_submission_is_on_time_until_the_latest_due_date(platform: Platform) -> None:
    course = await open_progress_course(platform)
    assignment_id = await course.add_assignment(due_at="2199-12-31T23:59:59.999999Z")
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enroll()

    async def submitted() -> None:
        path = f"/v1/assignments/{assignment_id}/submissions"
        answer = await student.http.post(path, json={"text": "Mine."})
        assert (answer.status_code, answer.json().get("days_late")) == (201, 0)

    await eventually(submitted)


_INSTANTS = """
    SELECT c.table_name, c.column_name, c.data_type
      FROM information_schema.columns c
      JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
       AND c.data_type IN ('timestamp with time zone', 'date')
"""


@pytest.mark.parametrize("service", ["courses", "enrollment", "progress", "reporting"])
async def test_columns_with_external_instants_have_a_finite_check(
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
async def test_finite_checks_reject_infinity(platform: Platform, end: str) -> None:
    with pytest.raises(asyncpg.CheckViolationError, match="assessments_finite"):
        await platform.fetch(
            "reporting",
            "INSERT INTO assessments (item_id, course_id, version, kind, title, max_score, due_at, "
            "counts, attempt_policy) "
            "VALUES ($1, $1, 1, 'quiz', 'A', 1, $2::text::timestamptz, true, 'latest')",
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
