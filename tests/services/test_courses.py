"""Courses through its HTTP API, and what the other services hear of it."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from coursestream_events import TOPIC_BY_NAME, encode
from coursestream_events.courses import (
    CourseCreated,
    CourseOutlineChanged,
    CourseTransferred,
)
from coursestream_events.enrollment import (
    EnrollmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserErased,
    UserErasedData,
)
from shared.clock import now
from shared.outbox import new_event
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
USER = TOPIC_BY_NAME["coursestream.enrollment.user"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]


async def test_a_course_is_seen_by_its_teacher_alone_until_it_is_published(
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


async def test_an_answer_names_the_position_of_what_it_wrote(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    response = await teacher.post(f"/v1/courses/{course_id}/chapters", json={"title": "One"})
    assert response.headers["coursestream-write-token"] == f"{COURSE.name}/{course_id}@2"


async def test_a_superadmin_says_whose_course_it_is(platform: Platform) -> None:
    admin, owner = platform.client("courses", "superadmin"), uuid4()
    problem(
        await admin.post("/v1/courses", json={"slug": slug(), "title": "A"}), 422, "invalid-input"
    )
    course_id = await new_course(admin, teacher_id=str(owner))
    teacher = platform.client("courses", "teacher", owner)
    assert (await teacher.get(f"/v1/courses/{course_id}")).status_code == 200
    foreign = {"slug": slug(), "title": "A", "teacher_id": str(uuid4())}
    problem(await teacher.post("/v1/courses", json=foreign), 403, "forbidden")


async def test_of_two_people_editing_at_once_the_second_loses_nothing(platform: Platform) -> None:
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


async def test_a_slug_belongs_to_one_course(platform: Platform) -> None:
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
async def test_a_wrong_field_is_named(platform: Platform, wrong: dict[str, Any]) -> None:
    teacher = platform.client("courses", "teacher")
    response = await teacher.post("/v1/courses", json={"slug": slug(), "title": "A", **wrong})
    (field,) = problem(response, 422, "invalid-input")["errors"]
    assert field["field"] == f"body.{next(iter(wrong))}"


async def test_chapters_and_lessons_stand_where_they_are_put(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    first = await new_chapter(teacher, course_id, title="First")
    await new_chapter(teacher, course_id, title="Third")
    await new_chapter(teacher, course_id, title="Second", position=1)
    await new_lesson(teacher, first, title="b")
    lesson_id = await new_lesson(teacher, first, title="c", position=99)
    await new_lesson(teacher, first, title="a", position=0)
    assert await outline(teacher, course_id) == [
        ("First", ["a", "b", "c"]),
        ("Second", []),
        ("Third", []),
    ]

    moved = await teacher.patch(
        f"/v1/lessons/{lesson_id}", json={"position": 1}, headers={"If-Match": '"1"'}
    )
    assert moved.json()["position"] == 1
    last = await teacher.patch(
        f"/v1/chapters/{first}", json={"position": 2}, headers={"If-Match": '"1"'}
    )
    assert last.json()["position"] == 2
    expected = [("Second", []), ("Third", []), ("First", ["a", "c", "b"])]
    assert await outline(teacher, course_id) == expected

    assert (await teacher.delete(f"/v1/lessons/{lesson_id}")).status_code == 204
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 9]
    )
    trees = [event for event in events if isinstance(event, CourseOutlineChanged)]
    assert [tree.data.outline_version for tree in trees] == list(range(1, 10))
    chapters = trees[-2].data.chapters
    assert [
        (chapter.title, [lesson.title for lesson in chapter.lessons]) for chapter in chapters
    ] == expected
    assert [chapter.position for chapter in chapters] == [0, 1, 2]
    assert [lesson.position for lesson in chapters[2].lessons] == [0, 1, 2]
    assert UUID(lesson_id) not in {
        lesson.lesson_id for chapter in trees[-1].data.chapters for lesson in chapter.lessons
    }


async def test_a_change_outside_the_tree_publishes_none(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    lesson_id = await new_lesson(teacher, await new_chapter(teacher, course_id))
    address = f"/v1/lessons/{lesson_id}"
    edited = await teacher.patch(address, json={"body": "Better."}, headers={"If-Match": '"1"'})
    assert edited.json()["body"] == "Better."
    stale = await teacher.patch(address, json={"body": "Worse."}, headers={"If-Match": '"1"'})
    problem(stale, 412, "precondition-failed")
    required = await teacher.patch(
        address, json={"required": False}, headers={"If-Match": edited.headers["etag"]}
    )
    assert required.status_code == 200
    await published(platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 3])


async def test_structure_changed_by_many_at_once_loses_no_change(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    course_id = await new_course(teacher)
    await asyncio.gather(
        *(new_chapter(teacher, course_id, title=f"{n}", position=0) for n in range(12))
    )
    assert {title for title, _ in await outline(teacher, course_id)} == {f"{n}" for n in range(12)}
    events = await published(
        platform, COURSE, course_id, ["CourseCreated", *["CourseOutlineChanged"] * 12]
    )
    assert [len(event.data.chapters) for event in events[1:]] == list(range(1, 13))


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"kind": "quiz"}, "names its quiz"),
        ({"kind": "text", "quiz_id": str(uuid4())}, "names its quiz"),
        ({"kind": "assignment"}, "names its assignment"),
        ({"kind": "video", "completes_on": "pass"}, "completes on pass"),
        ({"kind": "video", "completes_on": "submit"}, "complete on submit"),
    ],
)
async def test_a_lesson_that_could_never_be_completed_is_refused(
    platform: Platform, fields: dict[str, Any], message: str
) -> None:
    teacher = platform.client("courses", "teacher")
    chapter_id = await new_chapter(teacher, await new_course(teacher))
    body = {"title": "Lesson", **fields}
    response = await teacher.post(f"/v1/chapters/{chapter_id}/lessons", json=body)
    (error,) = problem(response, 422, "invalid-input")["errors"]
    assert message in error["message"]


async def test_lessons_show_the_quizzes_and_assignments_of_their_own_course(
    platform: Platform,
) -> None:
    teacher = platform.client("courses", "teacher")
    course_id, elsewhere = await new_course(teacher), await new_course(teacher)
    quiz = {"title": "Quiz", "questions": QUESTIONS}
    quiz_id = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=quiz)).json()["quiz_id"]
    essay = {"title": "Essay", "max_points": "20", "late_policy": "deduct"}
    problem(
        await teacher.post(f"/v1/courses/{course_id}/assignments", json=essay),
        422,
        "invalid-input",
    )
    created = await teacher.post(
        f"/v1/courses/{course_id}/assignments", json={**essay, "late_deduction_percent": 10}
    )
    assignment_id = created.json()["assignment_id"]
    assert (await teacher.get(f"/v1/assignments/{assignment_id}")).json() == created.json()

    chapter_id = await new_chapter(teacher, course_id)
    await new_lesson(teacher, chapter_id, kind="quiz", quiz_id=quiz_id)
    await new_lesson(teacher, chapter_id, kind="assignment", assignment_id=assignment_id)
    response = await teacher.post(
        f"/v1/chapters/{await new_chapter(teacher, elsewhere)}/lessons",
        json={"title": "Theirs", "kind": "quiz", "quiz_id": quiz_id},
    )
    (error,) = problem(response, 422, "invalid-input")["errors"]
    assert error["field"] == "body.quiz_id"

    names = ["CourseCreated", "QuizPublished", "AssignmentPublished"]
    events = await published(platform, COURSE, course_id, [*names, *["CourseOutlineChanged"] * 3])
    tree = events[-1]
    assert isinstance(tree, CourseOutlineChanged)
    assert [
        (lesson.completes_on, str(lesson.quiz_id or lesson.assignment_id))
        for lesson in tree.data.chapters[0].lessons
    ] == [("pass", quiz_id), ("submit", assignment_id)]


async def test_a_lesson_is_read_by_those_enrolled_or_as_a_preview(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher")
    student_id = uuid4()
    student = platform.client("courses", "student", student_id)
    course_id, lesson_id = await published_course(teacher)
    tree = (await teacher.get(f"/v1/courses/{course_id}/outline")).json()
    chapter_id = tree["chapters"][0]["chapter_id"]
    preview = await new_lesson(teacher, chapter_id, free_preview=True)
    hidden = await new_lesson(teacher, chapter_id, published=False)
    quiz = {"title": "Quiz", "questions": QUESTIONS}
    quiz_id = (await teacher.post(f"/v1/courses/{course_id}/quizzes", json=quiz)).json()["quiz_id"]

    assert (await student.get(f"/v1/lessons/{preview}")).json()["body"] == "Read this."
    problem(await student.get(f"/v1/lessons/{lesson_id}"), 404, "not-found")
    problem(await student.get(f"/v1/quizzes/{quiz_id}"), 404, "not-found")

    enrollment = platform.client("enrollment", "student", student_id)

    async def enrolled() -> None:
        response = await enrollment.post(f"/v1/courses/{course_id}/enrollments")
        assert response.status_code == 201, response.text

    await eventually(enrolled)

    async def readable() -> None:
        response = await student.get(f"/v1/lessons/{lesson_id}")
        assert response.status_code == 200, response.text

    await eventually(readable)
    problem(await student.get(f"/v1/lessons/{hidden}"), 404, "not-found")
    seen = (await student.get(f"/v1/quizzes/{quiz_id}")).json()
    assert {question["answer"] for question in seen["questions"]} == {None}
    assert {choice["correct"] for choice in seen["questions"][0]["choices"]} == {None}

    await enrollment.delete(f"/v1/courses/{course_id}/enrollments/{student_id}")

    async def closed() -> None:
        response = await student.get(f"/v1/lessons/{lesson_id}")
        assert response.status_code == 404, response.text

    await eventually(closed)


async def test_a_course_goes_over_to_another_teacher(platform: Platform) -> None:
    first, second, third = uuid4(), uuid4(), uuid4()
    admin = platform.client("courses", "superadmin")
    teacher = platform.client("courses", "teacher", first)
    course_id = await new_course(teacher)
    address = f"/v1/courses/{course_id}:transfer"
    moment = datetime.now(UTC) - timedelta(days=2)

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


async def test_a_deleted_course_leaves_its_facts_and_lets_its_students_go(
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


async def test_an_enrollment_that_arrives_late_changes_nothing_newer(platform: Platform) -> None:
    """A redriven record is older than what came after it."""
    course_id, student_id = uuid4(), uuid4()
    aggregate = f"{course_id}:{student_id}"

    stay: dict[str, Any] = {
        "occurred_at": now(),
        "course_id": course_id,
        "student_id": student_id,
        "cycle": 1,
        "progress_from_cycle": 1,
        "enrolled_at": now(),
    }
    left = StudentUnenrolledData(**stay, reason="withdrew")
    events = [
        new_event(StudentUnenrolled, left, aggregate=aggregate, version=2),
        new_event(StudentEnrolled, EnrollmentData(**stay), aggregate=aggregate, version=1),
    ]
    for event in events:
        await platform.publish(ENROLLMENT.name, encode(event), key=aggregate)

    async def applied() -> None:
        missing = await platform.fetch(
            "courses",
            "SELECT unnest(missing) FROM consumer_versions WHERE aggregate = $1",
            aggregate,
        )
        rows = await platform.fetch(
            "courses", "SELECT version, is_open FROM enrollments WHERE course_id = $1", course_id
        )
        assert [tuple(row) for row in rows] == [(2, False)]
        assert not missing

    await eventually(applied)


async def test_a_record_of_an_erased_person_that_was_set_aside_is_forgotten(
    platform: Platform,
) -> None:
    user_id = uuid4()

    async def set_aside() -> int:
        rows = await platform.fetch(
            "courses", "SELECT FROM dead_letters WHERE record_key = $1", str(user_id).encode()
        )
        return len(rows)

    name = b"not JSON, but it says Ada Lovelace"
    await platform.publish(USER.name, name, key=str(user_id))

    async def is_set_aside() -> None:
        assert await set_aside() == 1

    await eventually(is_set_aside)
    erased = new_event(
        UserErased,
        UserErasedData(occurred_at=now(), user_id=user_id),
        aggregate=str(user_id),
        version=2,
    )
    await platform.publish(USER.name, encode(erased), key=str(user_id))

    async def is_gone() -> None:
        assert await set_aside() == 0

    await eventually(is_gone)
