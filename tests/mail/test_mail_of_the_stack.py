"""Mail of the running services, from the cause to the click that stops it."""

from urllib.parse import urlsplit

from tests.support.enrolling import email_address, register
from tests.support.mail_folder import received
from tests.support.platform import Platform, eventually
from tests.support.progress_course import Student, grade, ok, open_course


async def subjects(platform: Platform, address: str, count: int) -> list[str]:
    async def arrived() -> list[str]:
        found = [message["Subject"] for message in received(platform, address)]
        assert len(found) == count
        return found

    return await eventually(arrived, within=60)


async def test_a_student_is_mailed_until_one_click_stops_it(platform: Platform) -> None:
    address = email_address("student")
    user = await register(platform, email=address, locale="de", time_zone="Europe/Berlin")
    course = await open_course(platform, lessons=1)
    assignment_id = await course.show_assignment(title="Tie a bowline")
    await course.enroll()
    student = Student(course, user["user_id"])
    await student.enroll()
    await student.complete(course.lessons[0])
    submission = (await student.submit(assignment_id))["submission_id"]
    await grade(course, submission, "15")
    assert sorted(await subjects(platform, address, 3)) == [
        "Sie haben A course abgeschlossen",
        "Sie sind in A course eingeschrieben",
        "Tie a bowline wurde bewertet",
    ]

    (mail,) = (m for m in received(platform, address) if "bewertet" in m["Subject"])
    link = mail["List-Unsubscribe"].strip("<>")
    assert link.startswith(platform.urls["enrollment"])
    path = urlsplit(link).path
    anyone = platform.client("enrollment", "student", user["user_id"])
    profile = ok(await anyone.get("/v1/me"))
    del anyone.headers["Authorization"]
    page = await anyone.get(path)
    assert page.status_code == 200
    assert page.headers["content-type"].startswith("text/html")
    assert "form-action 'self'" in page.headers["content-security-policy"]
    reader = platform.client("enrollment", "student", user["user_id"])
    assert ok(await reader.get("/v1/me")) == profile
    for _ in range(2):
        clicked = await anyone.post(path, data={"List-Unsubscribe": "One-Click"})
        assert clicked.status_code == 200
        assert "Abbestellt" in clicked.text
    assert "grades" not in ok(await reader.get("/v1/me"))["notifications"]

    await grade(course, submission, "16")
    other = await student.submit(await another_assignment(student))
    await grade(course, other["submission_id"], "1")
    await wait_until_nothing_is_queued(platform)
    assert len(received(platform, address)) == 3


async def another_assignment(student: Student) -> str:
    return await student.course.show_assignment(title="Splice")


async def wait_until_nothing_is_queued(platform: Platform) -> None:
    """Wait until both grades of the test were decided on."""

    async def decided() -> None:
        (row,) = await platform.fetch(
            "enrollment", "SELECT count(*)::int AS n FROM mails WHERE outcome = 'unwanted'"
        )
        assert row["n"] >= 2

    await eventually(decided, within=60)


async def test_an_unknown_link_is_a_page_that_says_so(platform: Platform) -> None:
    reader = platform.client("enrollment", "student")
    del reader.headers["Authorization"]
    path = "/mail/0190d3f1-0000-7000-8000-000000000002/unsubscribe/grades"
    for response in (await reader.get(path), await reader.post(path)):
        assert response.status_code == 404
        assert "This link is not valid" in response.text
