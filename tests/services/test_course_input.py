"""Names, time zones and ETags that courses accepts."""

from uuid import UUID

from tests.support.authoring import QUESTIONS, new_course, problem, slug
from tests.support.platform import Platform, eventually


async def test_time_zone_that_does_not_exist_is_refused(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    body = {"slug": slug(), "title": "A", "time_zone": "Europe/Atlantis"}
    (error,) = problem(await teacher.post("/v1/courses", json=body), 422, "invalid-input")["errors"]
    assert error["field"] == "body.time_zone"
    assert "Europe/Atlantis" in error["message"]
    me = platform.client("enrollment", "student")
    answer = await me.patch(
        "/v1/me", json={"time_zone": "Europe/Atlantis"}, headers={"If-Match": '"1"'}
    )
    (error,) = problem(answer, 422, "invalid-input")["errors"]
    assert error["field"] == "body.time_zone"


async def test_invisible_names_are_refused(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}"
    title = "\u200b\u2060"
    answers = [
        await teacher.post("/v1/courses", json={"slug": slug(), "title": title}),
        await teacher.patch(address, json={"title": title}, headers={"If-Match": '"1"'}),
        await teacher.post(f"{address}/chapters", json={"title": title}),
        await teacher.post(f"{address}/quizzes", json={"title": title, "questions": QUESTIONS}),
        await teacher.post(f"{address}/assignments", json={"title": title, "max_points": "1"}),
        await platform.client("enrollment", "superadmin").post(
            "/v1/users", json={"display_name": title, "role": "student"}
        ),
    ]
    for answer in answers:
        (error,) = problem(answer, 422, "invalid-input")["errors"]
        assert "no visible character" in error["message"]
    named = platform.client("enrollment", "student", name=title)
    assert "student" in (await named.get("/v1/me")).json()["display_name"]


async def test_weak_etag_is_accepted_as_if_match(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    address = f"/v1/courses/{await new_course(teacher)}"
    weak = f"W/{(await teacher.get(address)).headers['etag']}"
    answer = await teacher.patch(address, json={"title": "B"}, headers={"If-Match": weak})
    assert (answer.status_code, answer.json()["title"]) == (200, "B")
    stale = await teacher.patch(address, json={"title": "C"}, headers={"If-Match": weak})
    problem(stale, 412, "precondition-failed")
    listed = {"If-Match": f'{weak}, W/"2"'}
    assert (await teacher.patch(address, json={"title": "C"}, headers=listed)).status_code == 200
    policy = platform.client("enrollment", "teacher", UUID(answer.json()["teacher_id"]))

    async def replaced() -> None:
        for title in ('W/"0"', "*"):
            stored = await policy.put(
                f"{address}/enrollment-policy", json={"capacity": 9}, headers={"If-Match": title}
            )
            assert stored.status_code == 200, stored.text

    await eventually(replaced)
