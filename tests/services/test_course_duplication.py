"""Duplicating a course."""

from typing import Any
from uuid import UUID, uuid4

from coursestream_events import TOPIC_BY_NAME
from coursestream_events.courses import AssignmentPublished, CourseOutlineChanged, QuizPublished
from tests.support.authoring import (
    QUESTIONS,
    created,
    new_chapter,
    new_course,
    new_lesson,
    outline,
    problem,
    slug,
)
from tests.support.enrolling import register_teachers
from tests.support.events import published
from tests.support.platform import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]
ASSIGNMENT = {"title": "Essay", "instructions": "Two pages.", "max_points": "20"}


async def test_duplicate_has_the_same_content_and_no_common_id(platform: Platform) -> None:
    owner = uuid4()
    teacher = platform.client("courses", "teacher", owner)
    course_id = await new_course(teacher, title="Algebra", description="All of it.", level="easy")
    address = f"/v1/courses/{course_id}"
    first, second = [await new_chapter(teacher, course_id, title=title) for title in ("1", "2")]
    quiz = await created(
        await teacher.post(f"{address}/quizzes", json={"title": "Quiz", "questions": QUESTIONS})
    )
    await created(
        await teacher.post(
            f"/v1/quizzes/{quiz['quiz_id']}/versions",
            json={"title": "Shorter", "questions": QUESTIONS[:2]},
            headers={"If-Match": '"1"'},
        )
    )
    essay = await created(await teacher.post(f"{address}/assignments", json=ASSIGNMENT))
    await new_lesson(teacher, first, title="Read", body="A long text.", free_preview=True)
    await new_lesson(teacher, first, title="Hidden", published=False)
    await new_lesson(teacher, second, title="Quiz", kind="quiz", body=None, quiz_id=quiz["quiz_id"])
    await new_lesson(
        teacher, second, title="Essay", kind="assignment", assignment_id=essay["assignment_id"]
    )

    copy = await created(await teacher.post(f"{address}:duplicate", json={"slug": slug()}))
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
    await register_teachers(platform, foreign["teacher_id"])
    given = await created(await admin.post(f"{address}:duplicate", json=foreign))
    assert given["teacher_id"] == foreign["teacher_id"]


async def test_empty_course_is_duplicated(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"slug": slug(), "title": "Again"}
    copy = await created(await teacher.post(f"/v1/courses/{course_id}:duplicate", json=body))
    assert (copy["title"], copy["version"]) == ("Again", 1)
    await published(platform, COURSE, copy["course_id"], ["CourseCreated"])


async def test_duplicate_shifts_dates_by_calendar_days(platform: Platform) -> None:
    """Local times stay the same over a change of the clocks, and past dates are cleared."""
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher, time_zone="Europe/Paris")
    address = f"/v1/courses/{course_id}"
    # Ten in the morning in Paris, by winter time.
    window = {"opens_at": "2012-12-03T09:00:00Z", "closes_at": "2090-12-04T09:00:00Z"}
    exam = {"title": "Exam", "questions": QUESTIONS[:1], **window}
    await created(await teacher.post(f"{address}/quizzes", json=exam))
    for title, due_at in (("Soon", "2090-01-13T09:00:00Z"), ("Past", "2013-01-13T09:00:00Z")):
        essay = {**ASSIGNMENT, "title": title, "due_at": due_at}
        await created(await teacher.post(f"{address}/assignments", json=essay))

    async def dates(copy: dict[str, Any]) -> dict[tuple[str, str], str]:
        """Return the dates in the duplicate's events."""
        names = ["CourseCreated", "QuizPublished", *["AssignmentPublished"] * 2]
        _, *events = await published(platform, COURSE, copy["course_id"], names)
        shown = [each.data.model_dump(mode="json") for each in events]
        return {
            (each["title"], field): each[field]
            for each in shown
            for field in ("opens_at", "closes_at", "due_at")
            if each.get(field) is not None
        }

    body = {"slug": slug(), "shift_days": 182}
    later = await created(await teacher.post(f"{address}:duplicate", json=body))
    # By summer time.
    assert await dates(later) == {
        ("Exam", "closes_at"): "2091-06-04T08:00:00Z",
        ("Soon", "due_at"): "2090-07-14T08:00:00Z",
    }
    assert sorted(
        (each["title"], each["field"], each["date"]) for each in later["cleared_dates"]
    ) == [
        ("Exam", "opens_at", "2013-06-03T08:00:00Z"),
        ("Past", "due_at", "2013-07-14T08:00:00Z"),
    ]
    listed = (await teacher.get(f"/v1/courses/{later['course_id']}/assignments")).json()["items"]
    assert [each["due_at"] for each in listed] == [None, "2090-07-14T08:00:00Z"]

    unmoved = await created(await teacher.post(f"{address}:duplicate", json={"slug": slug()}))
    assert [each["title"] for each in unmoved["cleared_dates"]] == ["Exam", "Past"]
    assert (await dates(unmoved))["Soon", "due_at"] == "2090-01-13T09:00:00Z"


async def test_duplicate_cannot_shift_dates_beyond_the_calendar(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    address = f"/v1/courses/{await new_course(teacher)}"
    essay = {**ASSIGNMENT, "due_at": "2199-12-01T00:00:00Z"}
    await created(await teacher.post(f"{address}/assignments", json=essay))
    for days in (31, 4_000, "soon"):
        body = {"slug": slug(), "shift_days": days}
        refused = problem(
            await teacher.post(f"{address}:duplicate", json=body), 422, "invalid-input"
        )
        assert refused["errors"][0]["field"] == "body.shift_days"
