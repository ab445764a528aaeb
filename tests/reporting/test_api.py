"""What a head teacher's dashboard requests from reporting."""

import csv
import io
from typing import Any
from uuid import uuid4

import pytest

from shared.references import id_of
from tests.resilience.commands import command
from tests.support.classroom import Classroom
from tests.support.platform import Platform, ndjson, results


async def test_a_read_with_a_write_token_includes_the_write(platform: Platform) -> None:
    room = await Classroom(platform, students=3, lessons=2).move_in()
    admin = platform.client("reporting", "superadmin")
    for n in range(3):
        student = platform.client("progress", "student", subject=room.student_id(n))
        answer = await student.post(
            f"/v1/courses/{room.course}/lessons/{room.lesson_id(0)}:complete"
        )
        figures = await admin.get(
            f"/v1/courses/{room.course}/performance",
            params={"after": answer.headers["coursestream-write-token"]},
        )
        assert figures.json()["item"]["lessons_completed"] == n + 1


async def test_waiting_for_a_write_that_never_arrives_is_bounded(platform: Platform) -> None:
    admin = platform.client("reporting", "superadmin")
    nowhere = f"coursestream.courses.course/{uuid4()}@7"
    late = await admin.get("/v1/courses/performance", params={"after": nowhere})
    assert late.status_code == 503
    assert late.json()["type"].endswith("write-not-visible")
    assert late.headers["retry-after"] == "1"
    for wrong in ({"after": "yesterday"}, {"after": f"{nowhere[:-2]}\0@7"}, {"q": "a\0"}):
        refused = await admin.get("/v1/courses/performance", params=wrong)
        assert refused.status_code == 422, wrong


async def test_teachers_see_only_their_own_figures(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=1).move_in()
    owner = id_of("user", f"{room.name}-teacher")
    own = platform.client("reporting", "teacher", subject=owner)
    other = platform.client("reporting", "teacher")
    for path in (
        f"/v1/teachers/{owner}/performance",
        f"/v1/teachers/{owner}/trend",
        f"/v1/courses/{room.course}/performance",
        f"/v1/courses/{room.course}/trend",
        f"/v1/courses/{room.course}/lessons",
        f"/v1/courses/{room.course}/students",
    ):
        assert (await own.get(path)).status_code == 200, path
        foreign = await other.get(path)
        assert foreign.status_code == 404, path
        assert foreign.json()["type"].endswith("not-found")
    listed = (await own.get("/v1/courses/performance")).json()["items"]
    assert [item["slug"] for item in listed] == [room.name]
    nothing = (await other.get("/v1/courses/performance")).json()
    assert nothing["items"] == []
    assert nothing["as_of"] is not None
    assert (await own.get("/v1/teachers/performance")).status_code == 403
    student = platform.client("reporting", "student")
    assert (await student.get(f"/v1/courses/{room.course}/lessons")).status_code == 403


async def test_lessons_and_students_of_a_course(platform: Platform) -> None:
    room = await Classroom(platform, students=4, lessons=3).move_in()
    await room.complete(0, 1, 2, lesson=0)
    await room.complete(0, 1, lesson=1)
    await room.expect(lessons_completed=5)
    admin = platform.client("reporting", "superadmin")
    lessons = (await admin.get(f"/v1/courses/{room.course}/lessons")).json()["items"]
    assert [(each["title"], each["students_done"]) for each in lessons] == [
        ("Lesson 0", 3),
        ("Lesson 1", 2),
        ("Lesson 2", 0),
    ]
    pages = []
    cursor = None
    while True:
        query = {"limit": 3, **({"cursor": cursor} if cursor else {})}
        page = (await admin.get(f"/v1/courses/{room.course}/students", params=query)).json()
        pages.append(page["items"])
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert [len(page) for page in pages] == [3, 1]
    done = {each["display_name"]: each["done"] for page in pages for each in page}
    assert done == {"Student 0": 2, "Student 1": 2, "Student 2": 1, "Student 3": 0}


async def test_lists_are_sorted_filtered_and_paged(platform: Platform) -> None:
    rooms = [
        await Classroom(platform, students=n, lessons=1, name=f"sorted-{uuid4().hex[:6]}").move_in()
        for n in (2, 1, 3)
    ]
    admin = platform.client("reporting", "superadmin")
    seen, cursor = [], None
    while True:
        query = {"sort": "students", "descending": "true", "limit": "2", "q": "sorted-"}
        if cursor is not None:
            query["cursor"] = cursor
        page = await admin.get("/v1/courses/performance", params=query)
        seen += [item["slug"] for item in page.json()["items"]]
        cursor = page.json()["next_cursor"]
        if cursor is None:
            break
    assert [slug for slug in seen if slug in {room.name for room in rooms}] == [
        rooms[2].name,
        rooms[0].name,
        rooms[1].name,
    ]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize("records", ["courses", "teachers"])
async def test_a_cursor_is_valid_for_its_order_only(platform: Platform, records: str) -> None:
    for _ in range(2):
        await Classroom(platform, students=1, lessons=1).move_in()
    admin, path = platform.client("reporting", "superadmin"), f"/v1/{records}/performance"
    orders: list[dict[str, Any]] = [
        {"sort": "name"},
        {"sort": "quiz_average"},
        {"sort": "students"},
        {"sort": "students", "descending": True},
    ]
    for order in orders:
        query = {"limit": 1, **order}
        cursor = (await admin.get(path, params=query)).json()["next_cursor"]
        for other in orders:
            answer = await admin.get(path, params={"limit": 1, **other, "cursor": cursor})
            assert answer.status_code == (200 if other == order else 422), (order, other)
            if other != order:
                assert answer.json()["errors"][0]["field"] == "query.cursor"


async def test_csv_is_safe_in_a_spreadsheet(platform: Platform) -> None:
    """A spreadsheet would run the title as a formula."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    teacher = platform.client("courses", "teacher", subject=id_of("user", f"{room.name}-teacher"))
    course = await teacher.get(f"/v1/courses/{room.course}")
    changed = await teacher.patch(
        f"/v1/courses/{room.course}",
        json={"title": "=HYPERLINK(1,2)"},
        headers={"If-Match": course.headers["etag"]},
    )
    admin = platform.client("reporting", "superadmin")
    answer = await admin.get(
        "/v1/courses/performance",
        params={"format": "csv", "after": changed.headers["coursestream-write-token"]},
    )
    assert answer.headers["content-type"].startswith("text/csv")
    rows = {row["slug"]: row for row in csv.DictReader(io.StringIO(answer.text))}
    assert list(rows[room.name])[:3] == ["course_id", "slug", "title"]
    assert rows[room.name]["title"] == "'=HYPERLINK(1,2)"
    assert rows[room.name]["students"] == "1"
    assert rows[room.name]["grading_turnaround_seconds.median"] == ""


async def test_a_period_excludes_the_row_of_all_time(platform: Platform) -> None:
    """The row of all time has a day before any other."""
    room = await Classroom(platform, students=1, lessons=1).move_in()
    await room.complete(0, lesson=0)
    await room.expect(lessons_completed=1)
    figures = await platform.performance(**{"from": "1900-01-01", "to": "2024-12-31"})
    assert figures[room.name]["lessons_completed"] == 1
    admin = platform.client("reporting", "superadmin")
    first = (await admin.get("/v1/reports/daily/1900-01-01")).json()["items"]
    assert [(each["teacher_id"], each["lessons_completed"]) for each in first] == [(None, 0)]


async def test_the_trend_uses_the_days_of_the_facts(platform: Platform) -> None:
    room = await Classroom(platform, students=1, lessons=3).move_in()
    days = ("2024-03-04T10:00:00Z", "2024-03-10T10:00:00Z", "2024-03-11T10:00:00Z")
    rows = [
        {
            "course": room.name,
            "student": room.student(0),
            "lesson": f"{room.name}-lesson-{n}",
            "completed_at": day,
        }
        for n, day in enumerate(days)
    ]
    service = platform.client("progress", "service")
    answer = await service.post("/v1/imports/completions", content=ndjson(rows))
    assert {each["status"] for each in results(answer)} == {"created"}
    await room.expect(lessons_completed=3)
    admin = platform.client("reporting", "superadmin")
    owner = id_of("user", f"{room.name}-teacher")
    for path in (f"/v1/teachers/{owner}/trend", f"/v1/courses/{room.course}/trend"):
        trend = (await admin.get(path, params={"step": "week"})).json()
        assert [(each["begins_on"], each["lessons_completed"]) for each in trend["items"]] == [
            ("2024-03-04", 2),
            ("2024-03-11", 1),
        ]


async def test_a_day_has_reports_of_the_school_and_each_teacher(platform: Platform) -> None:
    room = await Classroom(platform, students=3, lessons=1).move_in()
    await room.complete(0, 1, 2, lesson=0)
    await room.expect(lessons_completed=3)
    owner = id_of("user", f"{room.name}-teacher")
    path = "/v1/reports/daily/2024-03-01"
    admin = platform.client("reporting", "superadmin")
    lines = csv.DictReader(io.StringIO((await admin.get(path, params={"format": "csv"})).text))
    lessons = {line["display_name"]: int(line["lessons_completed"]) for line in lines}
    assert lessons[room.name] == 3
    assert lessons.pop("") == sum(lessons.values())
    own = platform.client("reporting", "teacher", subject=owner)
    items = (await own.get(path)).json()["items"]
    assert [(item["teacher_id"], item["lessons_completed"]) for item in items] == [(str(owner), 3)]
    assert (await platform.client("reporting", "teacher").get(path)).json()["items"] == []
    # The same ids as in the events, which are published for days that end while the service runs.
    assert items[0]["report_id"] == str(id_of("report", f"2024-03-01:{owner}"))
    assert (await platform.client("reporting", "student").get(path)).status_code == 403


async def test_the_job_publishes_yesterdays_reports(platform: Platform) -> None:
    await platform.settled()
    code, output = await command(platform, "reporting", "jobs", "run", "daily-reports")
    assert (code, output.startswith("reporting: daily-reports processed ")) == (0, True)
    rows = await platform.fetch(
        "reporting",
        "SELECT revision FROM daily_reports WHERE teacher_id IS NULL "
        "AND report_date = (clock_timestamp() AT TIME ZONE 'UTC')::date - 1",
    )
    assert [row["revision"] for row in rows] == [1]
