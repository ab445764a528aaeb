"""Restoring, duplicating, reordering, moving; quizzes and assignments that change; catalog."""

import asyncio
from typing import Any
from uuid import UUID, uuid4

import httpx

from coursestream_events import TOPIC_BY_NAME
from coursestream_events.courses import AssignmentPublished, CourseOutlineChanged, QuizPublished
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
from tests.support.events import published
from tests.support.platform import Platform, eventually

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]

ASSIGNMENT = {"title": "Essay", "instructions": "Two pages.", "max_points": "20"}


async def made(response: httpx.Response) -> dict[str, Any]:
    assert response.status_code == 201, response.text
    document: dict[str, Any] = response.json()
    return document


async def enrolled(platform: Platform, course_id: str) -> httpx.AsyncClient:
    """A student in the course, once courses has heard of it."""
    student_id = uuid4()
    student = platform.client("courses", "student", student_id)
    enrollment = platform.client("enrollment", "student", student_id)

    async def enroll() -> None:
        response = await enrollment.post(f"/v1/courses/{course_id}/enrollments")
        assert response.status_code == 201, response.text

    async def heard() -> None:
        rows = await platform.fetch(
            "courses", "SELECT FROM enrollments WHERE student_id = $1", student_id
        )
        assert rows

    await eventually(enroll)
    await eventually(heard)
    return student


async def test_what_is_archived_comes_back_as_it_was(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, lesson_id = await published_course(teacher)
    student = await enrolled(platform, course_id)
    address = f"/v1/courses/{course_id}"
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "published"
    assert (await teacher.post(f"{address}:archive")).json()["status"] == "archived"
    problem(await teacher.post(f"{address}:publish"), 409, "course-is-archived")
    assert (await student.get(address)).status_code == 200
    assert await outline(student, course_id) == [("Chapter", ["Lesson"])]
    stranger = platform.client("courses", "student")
    problem(await stranger.get(address), 404, "not-found")

    lesson = f"/v1/lessons/{lesson_id}"
    hidden = await teacher.patch(lesson, json={"published": False}, headers={"If-Match": '"1"'})
    problem(await teacher.post(f"{address}:restore"), 409, "course-has-no-lesson")
    await teacher.patch(
        lesson,
        json={"published": True},
        headers={"If-Match": hidden.headers["etag"]},
    )
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "published"
    assert (await stranger.get(address)).status_code == 200
    events = await published(
        platform,
        COURSE,
        course_id,
        [
            "CourseCreated",
            *["CourseOutlineChanged"] * 2,
            "CoursePublished",
            "CourseArchived",
            *["CourseOutlineChanged"] * 2,
            "CoursePublished",
        ],
    )
    assert events[-1].data.status == "published"


async def test_an_archived_draft_comes_back_as_a_draft(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}"
    await teacher.post(f"{address}:archive")
    await teacher.post(f"{address}:archive")
    assert (await teacher.post(f"{address}:restore")).json()["status"] == "draft"
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", "CourseArchived", "CourseUpdated"]
    )
    assert events[-1].data.status == "draft"


async def test_a_duplicate_has_everything_and_shares_nothing(platform: Platform) -> None:
    owner = uuid4()
    teacher = platform.client("courses", "teacher", owner)
    course_id = await new_course(teacher, title="Algebra", description="All of it.", level="easy")
    address = f"/v1/courses/{course_id}"
    first, second = [await new_chapter(teacher, course_id, title=title) for title in ("1", "2")]
    quiz = await made(
        await teacher.post(f"{address}/quizzes", json={"title": "Quiz", "questions": QUESTIONS})
    )
    await made(
        await teacher.post(
            f"/v1/quizzes/{quiz['quiz_id']}/versions",
            json={"title": "Shorter", "questions": QUESTIONS[:2]},
            headers={"If-Match": '"1"'},
        )
    )
    essay = await made(await teacher.post(f"{address}/assignments", json=ASSIGNMENT))
    await new_lesson(teacher, first, title="Read", body="A long text.", free_preview=True)
    await new_lesson(teacher, first, title="Hidden", published=False)
    await new_lesson(teacher, second, title="Quiz", kind="quiz", body=None, quiz_id=quiz["quiz_id"])
    await new_lesson(
        teacher, second, title="Essay", kind="assignment", assignment_id=essay["assignment_id"]
    )

    copy = await made(await teacher.post(f"{address}:duplicate", json={"slug": slug()}))
    assert (copy["title"], copy["description"], copy["level"]) == ("Algebra", "All of it.", "easy")
    assert (copy["status"], copy["teacher_id"], copy["version"]) == ("draft", str(owner), 4)
    assert await outline(teacher, copy["course_id"]) == await outline(teacher, course_id)

    events = await published(
        platform,
        COURSE,
        copy["course_id"],
        ["CourseCreated", "QuizPublished", "AssignmentPublished", "CourseOutlineChanged"],
    )
    asked, work, tree = events[1:]
    assert isinstance(asked, QuizPublished)
    assert isinstance(work, AssignmentPublished)
    assert isinstance(tree, CourseOutlineChanged)
    assert (asked.data.quiz_version, asked.data.title) == (1, "Shorter")
    lessons = [lesson for chapter in tree.data.chapters for lesson in chapter.lessons]
    assert lessons[2].quiz_id == asked.data.quiz_id != UUID(quiz["quiz_id"])
    assert lessons[3].assignment_id == work.data.assignment_id != UUID(essay["assignment_id"])
    await published(platform, ANSWER_KEY, f"{asked.data.quiz_id}:1", ["QuizAnswerKeyPublished"])
    original = (await teacher.get(f"/v1/quizzes/{quiz['quiz_id']}")).json()
    copied = (await teacher.get(f"/v1/quizzes/{asked.data.quiz_id}")).json()
    ids = [{each["question_id"] for each in quiz["questions"]} for quiz in (original, copied)]
    assert not ids[0] & ids[1]
    read = (await teacher.get(f"/v1/lessons/{lessons[0].lesson_id}")).json()
    assert (read["body"], read["free_preview"]) == ("A long text.", True)

    taken = await teacher.post(f"{address}:duplicate", json={"slug": copy["slug"]})
    problem(taken, 409, "slug-taken")
    foreign = {"slug": slug(), "teacher_id": str(uuid4())}
    problem(await teacher.post(f"{address}:duplicate", json=foreign), 403, "forbidden")
    admin = platform.client("courses", "superadmin")
    given = await made(await admin.post(f"{address}:duplicate", json=foreign))
    assert given["teacher_id"] == foreign["teacher_id"]


async def test_an_empty_course_is_duplicated_too(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"slug": slug(), "title": "Again"}
    copy = await made(await teacher.post(f"/v1/courses/{course_id}:duplicate", json=body))
    assert (copy["title"], copy["version"]) == ("Again", 1)
    await published(platform, COURSE, copy["course_id"], ["CourseCreated"])


async def test_a_whole_list_is_reordered_in_one_call(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    chapters = [await new_chapter(teacher, course_id, title=title) for title in "abc"]
    lessons = [await new_lesson(teacher, chapters[0], title=title) for title in "xyz"]
    tree, of_lessons = f"/v1/courses/{course_id}/outline", f"/v1/chapters/{chapters[0]}/lessons"
    of_chapters = f"/v1/courses/{course_id}/chapters/order"

    async def order(address: str, etag: str | None = None, **ids: list[str]) -> httpx.Response:
        etag = etag or (await teacher.get(tree)).headers["etag"]
        return await teacher.put(address, json=ids, headers={"If-Match": etag})

    read = (await teacher.get(tree)).headers["etag"]
    answers = await asyncio.gather(
        order(of_chapters, read, chapter_ids=chapters[::-1]),
        order(of_chapters, read, chapter_ids=[*chapters[1:], chapters[0]]),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    same = await order(of_chapters, chapter_ids=chapters)
    again = await order(of_chapters, chapter_ids=chapters)
    assert again.headers["etag"] == same.headers["etag"]
    turned = await order(f"{of_lessons}/order", lesson_ids=lessons[::-1])
    assert [lesson["lesson_id"] for lesson in turned.json()["chapters"][0]["lessons"]] == lessons[
        ::-1
    ]
    assert await outline(teacher, course_id) == [("a", ["z", "y", "x"]), ("b", []), ("c", [])]
    for wrong in (chapters[1:], [*chapters, chapters[0]], [*chapters[1:], str(uuid4())]):
        refused = problem(await order(of_chapters, chapter_ids=wrong), 422, "invalid-input")
        assert refused["errors"][0]["field"] == "body.chapter_ids"
    unread = await teacher.put(of_chapters, json={"chapter_ids": chapters})
    problem(unread, 428, "precondition-required")
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 9])


async def test_a_lesson_moves_between_chapters_of_its_course(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    first, second = [await new_chapter(teacher, course_id, title=title) for title in "ab"]
    moving = await new_lesson(teacher, first, title="moving")
    await new_lesson(teacher, first, title="stays")
    for title in "xy":
        await new_lesson(teacher, second, title=title)

    async def move(version: int, **where: Any) -> httpx.Response:
        etag = {"If-Match": f'"{version}"'}
        return await teacher.patch(f"/v1/lessons/{moving}", json=where, headers=etag)

    there = (await move(1, chapter_id=second, position=1)).json()
    assert (there["chapter_id"], there["position"]) == (second, 1)
    assert await outline(teacher, course_id) == [("a", ["stays"]), ("b", ["x", "moving", "y"])]
    assert (await move(2, chapter_id=first)).json()["position"] == 1
    unchanged = await move(3, chapter_id=first)
    assert unchanged.json()["version"] == 3
    elsewhere = await new_chapter(teacher, await new_course(teacher))
    refused = problem(await move(3, chapter_id=elsewhere), 422, "invalid-input")
    assert refused["errors"][0]["field"] == "body.chapter_id"
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 8])


async def test_a_quiz_is_changed_by_a_new_version_alone(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, _ = await published_course(teacher)
    student = await enrolled(platform, course_id)
    first = await made(
        await teacher.post(
            f"/v1/courses/{course_id}/quizzes", json={"title": "Quiz", "questions": QUESTIONS}
        )
    )
    address = f"/v1/quizzes/{first['quiz_id']}"
    problem(await teacher.patch(address, json={"title": "New"}), 428, "precondition-required")
    etag = {"If-Match": '"1"'}
    second = (await teacher.patch(address, json={"attempts_allowed": 2}, headers=etag)).json()
    assert (second["quiz_version"], second["attempts_allowed"]) == (2, 2)
    assert second["questions"] == first["questions"]
    problem(
        await teacher.patch(address, json={"title": "B"}, headers=etag), 412, "precondition-failed"
    )
    etag = {"If-Match": '"2"'}
    same = await teacher.patch(address, json={"attempts_allowed": 2}, headers=etag)
    assert same.json()["quiz_version"] == 2
    third = await teacher.patch(address, json={"questions": QUESTIONS[2:3]}, headers=etag)
    assert (third.json()["max_score"], third.headers["etag"]) == ("1.5", '"3"')

    assert (await teacher.get(f"{address}/versions/1")).json() == first
    seen = (await student.get(f"{address}/versions/1")).json()
    assert [question["answer"] for question in seen["questions"]] == [None] * len(QUESTIONS)
    assert all(
        choice["correct"] is None
        for question in seen["questions"]
        for choice in question["choices"]
    )
    problem(await teacher.get(f"{address}/versions/4"), 404, "not-found")
    for version in (1, 2, 3):
        key = f"{first['quiz_id']}:{version}"
        await published(platform, ANSWER_KEY, key, ["QuizAnswerKeyPublished"])


async def test_an_assignment_changes_and_is_told_again(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    essay = await made(await teacher.post(f"/v1/courses/{course_id}/assignments", json=ASSIGNMENT))
    address = f"/v1/assignments/{essay['assignment_id']}"

    async def change(version: int, **fields: Any) -> httpx.Response:
        return await teacher.patch(address, json=fields, headers={"If-Match": f'"{version}"'})

    changed = (await change(1, max_points="30", due_at="2030-01-01T00:00:00Z")).json()
    assert (changed["max_points"], changed["title"], changed["version"]) == ("30", "Essay", 2)
    problem(await change(1, title="Lost"), 412, "precondition-failed")
    half = problem(await change(2, late_policy="deduct"), 422, "invalid-input")
    assert half["errors"][0]["field"] == "body.late_deduction_percent"
    whole = await change(2, late_policy="deduct", late_deduction_percent=10)
    assert whole.json()["late_deduction_percent"] == 10
    assert (await change(3, title="Essay")).json()["version"] == 3
    problem(await change(3, title=None), 422, "invalid-input")
    assert (await teacher.get(address)).headers["etag"] == '"3"'
    stranger = platform.client("courses", "teacher")
    problem(
        await stranger.patch(address, json={"title": "Mine"}, headers={"If-Match": '"3"'}),
        404,
        "not-found",
    )
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["AssignmentPublished"] * 3]
    )
    assert [event.data.max_points for event in events[1:]] == [20, 30, 30]


# --- The catalog ---------------------------------------------------------------------------


async def found(client: httpx.AsyncClient, **query: Any) -> list[str]:
    """Titles on all pages, two a page."""
    titles: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await client.get("/v1/courses", params={"limit": 2, **query, **cursor})
        assert answer.status_code == 200, answer.text
        page = answer.json()
        titles += [item["title"] for item in page["items"]]
        if page["next_cursor"] is None:
            return titles
        cursor = {"cursor": page["next_cursor"]}


async def catalog(teacher: httpx.AsyncClient, mark: str) -> None:
    """Five courses, of which the last is a draft."""
    courses = [
        {"title": "Zoology", "description": f"Animals and {mark}.", "language": "en"},
        {"title": f"{mark} for all", "description": "Numbers.", "language": "en", "level": "easy"},
        {"title": "Algebra", "description": f"Linear equations, {mark}", "language": "fr"},
        {"title": "Botany", "description": f"Plants, {mark}.", "language": "en", "level": "easy"},
        {"title": "Unfinished", "description": f"More {mark}.", "language": "en"},
    ]
    for number, fields in enumerate(courses):
        course_id = await new_course(teacher, category=mark, **fields)
        await new_lesson(teacher, await new_chapter(teacher, course_id))
        if number < 4:
            assert (await teacher.post(f"/v1/courses/{course_id}:publish")).status_code == 200


async def test_students_find_what_is_published(platform: Platform) -> None:
    owner, mark = uuid4(), f"m{uuid4().hex}"
    teacher = platform.client("courses", "teacher", owner)
    await catalog(teacher, mark)
    student = platform.client("courses", "student")
    by_title = ["Algebra", "Botany", "Zoology", f"{mark} for all"]
    assert await found(student, category=mark) == by_title
    newest = ["Botany", "Algebra", f"{mark} for all", "Zoology"]
    assert await found(student, category=mark, sort="newest") == newest
    assert await found(student, category=mark, level="easy") == ["Botany", f"{mark} for all"]
    assert await found(student, category=mark, language="fr") == ["Algebra"]
    assert await found(student, teacher_id=str(owner)) == by_title
    assert await found(student, category=mark, status="draft") == []

    assert (await found(student, q=mark))[0] == f"{mark} for all"
    assert sorted(await found(student, q=mark)) == by_title
    assert await found(student, q=f"LINEAR {mark}") == ["Algebra"]
    assert await found(student, q=f'"linear equations" {mark}') == ["Algebra"]
    assert await found(student, q=f'"equations linear" {mark}') == []
    assert sorted(await found(student, q=f"{mark} -plants -animals")) == ["Algebra", by_title[3]]
    assert await found(student, q=mark, sort="title") == by_title
    assert await found(student, q="' & | ! <-> :* \\") == []


async def test_teachers_find_their_own_and_superadmins_everything(platform: Platform) -> None:
    mark = f"m{uuid4().hex}"
    teacher = platform.client("courses", "teacher")
    await catalog(teacher, mark)
    assert await found(teacher, category=mark, status="draft") == ["Unfinished"]
    assert len(await found(teacher, category=mark)) == 5
    assert len(await found(platform.client("courses", "superadmin"), category=mark)) == 5
    colleague = platform.client("courses", "teacher")
    assert len(await found(colleague, category=mark)) == 4


async def test_a_cursor_belongs_to_its_list(platform: Platform) -> None:
    mark = f"m{uuid4().hex}"
    await catalog(platform.client("courses", "teacher"), mark)
    student = platform.client("courses", "student")
    query: dict[str, Any] = {"category": mark, "limit": 1}
    cursor = (await student.get("/v1/courses", params=query)).json()["next_cursor"]
    wrong: list[dict[str, Any]] = [
        {**query, "cursor": cursor, "sort": "newest"},
        {**query, "cursor": "nonsense"},
        {**query, "sort": "relevance"},
        {**query, "limit": 201},
        {**query, "surprise": 1},
        {**query, "q": "zero\u0000byte"},
    ]
    for each in wrong:
        problem(await student.get("/v1/courses", params=each), 422, "invalid-input")
