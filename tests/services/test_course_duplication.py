"""Duplicating a course."""

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
    given = await created(await admin.post(f"{address}:duplicate", json=foreign))
    assert given["teacher_id"] == foreign["teacher_id"]


async def test_empty_course_is_duplicated(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    body = {"slug": slug(), "title": "Again"}
    copy = await created(await teacher.post(f"/v1/courses/{course_id}:duplicate", json=body))
    assert (copy["title"], copy["version"]) == ("Again", 1)
    await published(platform, COURSE, copy["course_id"], ["CourseCreated"])
