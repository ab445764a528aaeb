"""What callers must not find out or do about the objects of others."""

from uuid import UUID, uuid4

import httpx

from tests.support.authoring import course_row, import_rows, new_course, problem, slug, statuses
from tests.support.enrolling import check_replica, open_course, register_teachers
from tests.support.platform import Platform, eventually
from tests.support.progress_course import open_course as open_progress_course


async def test_reset_reveals_no_enrollment_to_other_teachers(platform: Platform) -> None:
    course = await open_progress_course(platform)
    enrolled, gone = await course.enroll(), await course.enroll()
    admin = platform.client("enrollment", "superadmin")
    assert (await admin.post(f"/v1/users/{gone.student_id}:erase")).status_code == 200
    stranger = platform.client("progress", "teacher")

    async def reset(client: httpx.AsyncClient, student_id: object) -> httpx.Response:
        path = f"/v1/courses/{course.course_id}/students/{student_id}/progress:reset"
        return await client.post(path)

    async def erased() -> None:
        assert (await reset(own, gone.student_id)).status_code == 410

    own = platform.client("progress", "teacher", UUID(str(course.teacher_id)))
    await eventually(erased)
    answers = [
        await reset(stranger, each) for each in (enrolled.student_id, gone.student_id, uuid4())
    ]
    assert [answer.status_code for answer in answers] == [404, 404, 404]
    assert len({answer.text for answer in answers}) == 1
    assert (await reset(own, uuid4())).status_code == 409
    assert (await reset(own, enrolled.student_id)).status_code == 200


async def test_policy_of_a_draft_is_visible_to_its_teacher_only(platform: Platform) -> None:
    teacher_id = uuid4()
    draft = await new_course(platform.client("courses", "teacher", teacher_id))
    await eventually(lambda: check_replica(platform, draft, "draft"))
    path = f"/v1/courses/{draft}/enrollment-policy"
    unknown = f"/v1/courses/{uuid4()}/enrollment-policy"
    for role in ("student", "teacher"):
        stranger = platform.client("enrollment", role)
        answers = [await stranger.get(each) for each in (path, unknown)]
        assert [answer.status_code for answer in answers] == [409, 409]
        assert answers[0].text == answers[1].text
    for client in (
        platform.client("enrollment", "teacher", teacher_id),
        platform.client("enrollment", "superadmin"),
    ):
        assert (await client.get(path)).status_code == 200


async def test_policy_of_an_archived_course_is_visible_to_its_students_only(
    platform: Platform,
) -> None:
    teacher_id, student_id = uuid4(), uuid4()
    course_id = await open_course(platform, teacher_id)
    student = platform.client("enrollment", "student", student_id)
    stranger = platform.client("enrollment", "student")
    path = f"/v1/courses/{course_id}/enrollment-policy"
    assert (await stranger.get(path)).status_code == 200
    assert (await student.post(f"/v1/courses/{course_id}/enrollments")).status_code == 201
    teacher = platform.client("courses", "teacher", teacher_id)
    assert (await teacher.post(f"/v1/courses/{course_id}:archive")).status_code == 200
    await eventually(lambda: check_replica(platform, course_id, "archived"))
    assert (await stranger.get(path)).status_code == 404
    assert (await student.get(path)).status_code == 200


async def test_erased_user_cannot_own_courses(platform: Platform) -> None:
    erased_id = uuid4()
    erased = platform.client("courses", "teacher", erased_id)
    own = platform.client("courses", "teacher", uuid4())
    admin = platform.client("courses", "superadmin")
    course_id = await new_course(own)
    me = platform.client("enrollment", "teacher", erased_id)
    assert (await me.post("/v1/me:erase")).status_code == 200

    async def erasure_applied() -> None:
        assert await platform.fetch(
            "courses", "SELECT FROM erased_users WHERE user_id = $1", erased_id
        )

    await eventually(erasure_applied)
    body = {"slug": slug(), "title": "A"}
    problem(await erased.post("/v1/courses", json=body), 410, "erased")
    to_erased = {**body, "teacher_id": str(erased_id)}
    problem(await admin.post("/v1/courses", json=to_erased), 410, "erased")
    copy = {"slug": slug(), "teacher_id": str(erased_id)}
    problem(await admin.post(f"/v1/courses/{course_id}:duplicate", json=copy), 410, "erased")
    transfer = {"to_teacher_id": str(erased_id)}
    problem(await admin.post(f"/v1/courses/{course_id}:transfer", json=transfer), 410, "erased")
    rows = [course_row(teacher=str(erased_id)), course_row()]
    await register_teachers(platform, rows[1]["teacher"])
    answers = await import_rows(platform, "courses", rows)
    assert statuses(answers) == ["rejected", "created"]
    assert answers[0]["reasons"] == ["the teacher was erased"]
