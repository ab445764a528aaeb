"""Courses through the HTTP API: visibility, edits, archive, transfer, deletion."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME
from coursestream_events.courses import CourseCreated, CourseTransferred
from tests.support.authoring import (
    QUESTIONS,
    new_chapter,
    new_course,
    new_lesson,
    outline,
    problem,
    published_course,
    slug,
)
from tests.support.enrolling import register_teachers
from tests.support.events import published
from tests.support.platform import Platform, eventually

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]


async def test_draft_is_visible_to_its_teacher_only(
    platform: Platform,
) -> None:
    teacher_id = uuid4()
    teacher = platform.client("courses", "teacher", teacher_id)
    colleague, student = (
        platform.client("courses", "teacher"),
        platform.client("courses", "student"),
    )
    course_id = await new_course(teacher, level="beginner")
    address = f"/v1/courses/{course_id}"

    assert (await teacher.get(address)).json()["teacher_id"] == str(teacher_id)
    for stranger in (colleague, student):
        problem(await stranger.get(address), 404, "not-found")
        problem(await stranger.get(f"{address}/outline"), 404, "not-found")
    problem(await colleague.post(f"{address}:archive"), 404, "not-found")
    problem(await student.post(f"{address}:archive"), 403, "forbidden")

    refused = problem(await teacher.post(f"{address}:publish"), 409, "course-has-no-lesson")
    assert refused["reasons"] == ["it has no lessons"]
    chapter_id = await new_chapter(teacher, course_id)
    await new_lesson(teacher, chapter_id, title="Hidden", published=False)
    refused = problem(await teacher.post(f"{address}:publish"), 409, "course-has-no-lesson")
    assert refused["reasons"] == ["none of its 1 lessons is published"]
    await new_lesson(teacher, chapter_id, title="Shown")
    assert (await teacher.post(f"{address}:publish")).json()["status"] == "published"
    assert (await teacher.post(f"{address}:publish")).status_code == 200

    assert (await student.get(address)).json()["level"] == "beginner"
    assert await outline(student, course_id) == [("Chapter", ["Shown"])]
    assert await outline(teacher, course_id) == [("Chapter", ["Hidden", "Shown"])]
    events = await published(
        platform,
        COURSE,
        course_id,
        ["CourseCreated", *["CourseOutlineChanged"] * 3, "CoursePublished"],
    )
    assert isinstance(events[0], CourseCreated)
    assert events[0].data.status == "draft"
    assert events[0].actorid == teacher_id
    assert events[-1].data.status == "published"


async def test_response_carries_the_write_token_of_the_change(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    response = await teacher.post(f"/v1/courses/{course_id}/chapters", json={"title": "One"})
    assert response.headers["coursestream-write-token"] == f"{COURSE.name}/{course_id}@2"


async def test_superadmin_must_name_the_owner_of_a_course(platform: Platform) -> None:
    admin, owner = platform.client("courses", "superadmin"), uuid4()
    await register_teachers(platform, owner)
    problem(
        await admin.post("/v1/courses", json={"slug": slug(), "title": "A"}), 422, "invalid-input"
    )
    course_id = await new_course(admin, teacher_id=str(owner))
    teacher = platform.client("courses", "teacher", owner)
    assert (await teacher.get(f"/v1/courses/{course_id}")).status_code == 200
    foreign = {"slug": slug(), "title": "A", "teacher_id": str(uuid4())}
    problem(await teacher.post("/v1/courses", json=foreign), 403, "forbidden")


async def test_concurrent_edit_is_refused_and_loses_nothing(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher, title="Old", category="maths")
    address = f"/v1/courses/{course_id}"
    etag = (await teacher.get(address)).headers["etag"]

    problem(await teacher.patch(address, json={"title": "New"}), 428, "precondition-required")
    answers = await asyncio.gather(
        *(
            teacher.patch(address, json={"title": title}, headers={"If-Match": etag})
            for title in ("Mine", "Yours")
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    (won,) = [answer for answer in answers if answer.status_code == 200]
    present = await teacher.get(address)
    assert present.json() == won.json()
    assert present.json()["category"] == "maths"

    cleared = await teacher.patch(
        address, json={"category": None}, headers={"If-Match": present.headers["etag"]}
    )
    assert cleared.json()["category"] is None
    unchanged = await teacher.patch(
        address, json={"category": None}, headers={"If-Match": cleared.headers["etag"]}
    )
    assert unchanged.headers["etag"] == cleared.headers["etag"]
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseUpdated"] * 2])


async def test_of_courses_created_at_once_with_one_slug_exactly_one_is_created(
    platform: Platform,
) -> None:
    teacher = platform.client("courses", "teacher")
    body = {"slug": slug(), "title": "A"}
    answers = await asyncio.gather(*(teacher.post("/v1/courses", json=body) for _ in range(16)))

    assert sorted(each.status_code for each in answers) == [201] + [409] * 15
    for each in answers:
        if each.status_code == 409:
            assert body["slug"] in problem(each, 409, "slug-taken")["detail"]


async def test_slug_is_unique_until_its_course_is_deleted(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    taken = slug()
    course_id = await new_course(teacher, slug=taken)
    other = await new_course(teacher)
    again = await teacher.post("/v1/courses", json={"slug": taken, "title": "A"})
    problem(again, 409, "slug-taken")
    renamed = await teacher.patch(
        f"/v1/courses/{other}", json={"slug": taken}, headers={"If-Match": '"1"'}
    )
    problem(renamed, 409, "slug-taken")
    assert (await teacher.delete(f"/v1/courses/{course_id}")).status_code == 204
    await new_course(teacher, slug=taken)


@pytest.mark.parametrize(
    "wrong",
    [
        {"title": ""},
        {"title": "zero\u0000byte"},
        {"title": "x" * 201},
        {"slug": "Not A Slug"},
        {"surprise": 1},
        {"language": "en_US"},
    ],
)
async def test_invalid_field_is_named(platform: Platform, wrong: dict[str, Any]) -> None:
    teacher = platform.client("courses", "teacher")
    response = await teacher.post("/v1/courses", json={"slug": slug(), "title": "A", **wrong})
    (field,) = problem(response, 422, "invalid-input")["errors"]
    assert field["field"] == f"body.{next(iter(wrong))}"


async def test_transfer_gives_a_course_to_another_teacher(platform: Platform) -> None:
    first, second, third = uuid4(), uuid4(), uuid4()
    admin = platform.client("courses", "superadmin")
    teacher = platform.client("courses", "teacher", first)
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}:transfer"
    moment = datetime.now(UTC) - timedelta(days=2)
    await register_teachers(platform, second, third)

    async def transfer(to: UUID, at: datetime | None = None) -> httpx.Response:
        body = {"to_teacher_id": str(to), "effective_at": at and at.isoformat()}
        return await admin.post(address, json=body)

    problem(await teacher.post(address, json={"to_teacher_id": str(second)}), 403, "forbidden")
    problem(await transfer(first), 409, "already-owner")
    problem(await transfer(second, datetime.now(UTC) + timedelta(hours=1)), 422, "invalid-input")
    assert (await transfer(second, moment)).json()["teacher_id"] == str(second)
    problem(await transfer(third, moment), 409, "transfer-out-of-order")
    problem(await transfer(third, moment - timedelta(days=1)), 409, "transfer-out-of-order")
    assert (await transfer(third)).status_code == 200
    problem(await teacher.get(f"/v1/courses/{course_id}"), 404, "not-found")

    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["CourseTransferred"] * 2]
    )
    transferred = events[1]
    assert isinstance(transferred, CourseTransferred)
    assert transferred.data.effective_at == moment
    assert (transferred.data.from_teacher_id, transferred.data.teacher_id) == (first, second)


async def test_deleted_course_keeps_its_events_and_closes_enrollments(
    platform: Platform,
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, lesson_id = await published_course(teacher)
    quiz = {"title": "Quiz", "questions": QUESTIONS}
    quiz_id = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=quiz)).json()["quiz_id"]
    students = [uuid4() for _ in range(3)]

    async def enroll(student: UUID) -> None:
        client = platform.client("enrollment", "student", student)
        response = await client.post(f"/v1/courses/{course_id}/enrollments")
        assert response.status_code == 201, response.text

    for student in students:
        await eventually(lambda student=student: enroll(student))  # type: ignore[misc]
    left = platform.client("enrollment", "student", students[0])
    await left.delete(f"/v1/courses/{course_id}/enrollments/{students[0]}")

    assert (await teacher.delete(f"/v1/courses/{course_id}")).status_code == 204
    for path in (f"courses/{course_id}", f"lessons/{lesson_id}", f"quizzes/{quiz_id}"):
        problem(await teacher.get(f"/v1/{path}"), 404, "not-found")
    problem(await teacher.delete(f"/v1/courses/{course_id}"), 404, "not-found")

    deleted = (
        await published(
            platform,
            COURSE,
            course_id,
            [
                "CourseCreated",
                *["CourseOutlineChanged"] * 2,
                "CoursePublished",
                "QuizPublished",
                "CourseDeleted",
            ],
        )
    )[-1]
    for student, reason in zip(students, ("withdrew", "removed", "removed"), strict=True):
        _, event = await published(
            platform,
            ENROLLMENT,
            f"{course_id}:{student}",
            ["StudentEnrolled", "StudentUnenrolled"],
        )
        assert event.data.reason == reason
        if reason == "removed":
            assert event.causationid == str(deleted.id)
            assert event.actorid == deleted.actorid
    late = platform.client("enrollment", "student")
    problem(await late.post(f"/v1/courses/{course_id}/enrollments"), 404, "not-found")
