"""Who may own a course."""

from uuid import uuid4

from tests.support.authoring import (
    course_row,
    created,
    import_rows,
    new_course,
    problem,
    slug,
    statuses,
)
from tests.support.enrolling import register, register_teachers, wait_for_roles
from tests.support.platform import Platform, eventually


async def test_course_for_an_id_that_is_no_teacher_is_refused(platform: Platform) -> None:
    """Whoever is not known yet may arrive; a teacher's own token is enough for an own course."""
    admin = platform.client("courses", "superadmin")
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    student = (await register(platform))["user_id"]
    await wait_for_roles(platform, student)
    stranger, late = str(uuid4()), uuid4()

    def requests(user_id: str) -> list[tuple[str, str, dict[str, str]]]:
        return [
            ("teacher_id", "/v1/courses", {"slug": slug(), "title": "A"}),
            ("teacher_id", f"/v1/courses/{course_id}:duplicate", {"slug": slug()}),
            ("to_teacher_id", f"/v1/courses/{course_id}:transfer", {}),
        ]

    for field, path, body in requests(student):
        answer = await admin.post(path, json={**body, field: student})
        (error,) = problem(answer, 422, "invalid-input")["errors"]
        assert error == {"field": f"body.{field}", "message": "the user has the role student"}
        answer = await admin.post(path, json={**body, field: stranger})
        problem(answer, 409, "not-available-yet")
        assert answer.headers["retry-after"]
    own = await created(
        await admin.post(f"/v1/courses/{course_id}:duplicate", json={"slug": slug()})
    )
    assert own["teacher_id"] == (await teacher.get(f"/v1/courses/{course_id}")).json()["teacher_id"]

    rows = [course_row(teacher=student), course_row(teacher=str(late))]
    answers = await import_rows(platform, "courses", rows)
    assert statuses(answers) == ["rejected", "retry_later"]
    assert answers[0]["reasons"] == [f"{student} has the role student, not teacher"]
    await register_teachers(platform, late)
    assert statuses(await import_rows(platform, "courses", rows)) == ["rejected", "created"]


async def test_changed_role_decides_who_may_own_a_course(platform: Platform) -> None:
    user_id = (await register(platform, role="teacher"))["user_id"]
    users = platform.client("enrollment", "superadmin")
    answer = await users.patch(
        f"/v1/users/{user_id}", json={"role": "student"}, headers={"If-Match": '"1"'}
    )
    assert answer.status_code == 200, answer.text
    admin = platform.client("courses", "superadmin")

    async def refused() -> None:
        body = {"slug": slug(), "title": "A", "teacher_id": user_id}
        problem(await admin.post("/v1/courses", json=body), 422, "invalid-input")

    await eventually(refused)
