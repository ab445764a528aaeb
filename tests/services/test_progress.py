"""Progress through its HTTP API, with real courses and enrolments behind it."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from shared.events.courses import (
    CourseOutlineChanged,
    CourseOutlineChangedData,
    OutlineChapter,
    OutlineLesson,
)
from shared.events.enrollment import (
    EnrolmentData,
    StudentEnrolled,
    StudentUnenrolled,
    StudentUnenrolledData,
    UserErased,
    UserErasedData,
)
from shared.outbox import fact
from shared.references import id_of
from tests.services.progress_course import (
    Course,
    Student,
    at_once,
    ok,
    open_course,
    refusal,
    tell,
)
from tests.support import Platform, eventually, ndjson, results

TRUE_OR_FALSE = {"kind": "true_false", "text": "0 is even.", "answer": True, "points": "3"}
NUMBER = {
    "kind": "number",
    "text": "What is pi, to two digits?",
    "answer": {"value": "3.14", "tolerance": "0.01"},
    "points": "1",
}
ESSAY = {"kind": "short_text", "text": "Why?", "points": "4"}


def choice(attempt: dict[str, Any], question: int, number: int) -> dict[str, Any]:
    return {"choice_ids": [attempt["questions"][question]["choices"][number]["choice_id"]]}


def right(attempt: dict[str, Any]) -> list[dict[str, Any]]:
    """Answers to TRUE_OR_FALSE and NUMBER."""
    texts = [each["text"].lower() for each in attempt["questions"][0]["choices"]]
    return [choice(attempt, 0, texts.index("true")), {"value": "3.15"}]


# --- Lessons -----------------------------------------------------------------------------------


async def test_a_lesson_is_started_completed_and_undone(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    student = await course.enrol()
    lesson = course.lessons[0]

    assert ok(await student.lesson(lesson, "start")) == {
        "lesson_id": lesson,
        "state": "started",
        "completed": 0,
        "required": 3,
        "percent": "0.0000",
    }
    ok(await student.lesson(lesson, "start"))
    assert (await student.complete(lesson))["percent"] == "33.3333"
    states = [each["state"] for each in (await student.progress())["lessons"]]
    assert states == ["completed", "not_started", "not_started"]
    undone = ok(await student.lesson(lesson, "undo"))
    assert (undone["state"], undone["completed"]) == ("started", 0)
    ok(await student.lesson(lesson, "undo"))
    assert await student.names() == ["LessonStarted", "LessonCompleted", "LessonCompletionRevoked"]


async def test_the_answer_names_the_position_of_what_it_wrote(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enrol()

    first = await student.lesson(course.lessons[0], "complete")
    again = await student.lesson(course.lessons[0], "complete")

    position = f"coursestream.progress.learner/{student.aggregate}@1"
    assert first.headers["Coursestream-Position"] == position
    assert "Coursestream-Position" not in again.headers


async def test_n_parallel_completions_of_one_lesson_are_one_event(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enrol()

    answers = await at_once(*(student.lesson(course.lessons[0], "complete") for _ in range(50)))

    assert {answer.status_code for answer in answers} == {200}
    assert {answer.json()["completed"] for answer in answers} == {1}
    assert await student.names() == ["LessonCompleted"]


async def test_two_last_lessons_at_once_complete_the_course_once(
    platform: Platform, full: bool
) -> None:
    course = await open_course(platform, lessons=2)

    async def finish() -> None:
        student = await course.enrol()
        await at_once(*(student.lesson(lesson, "complete") for lesson in course.lessons))
        events = await student.events()
        assert [event.name for event in events] == [
            "LessonCompleted",
            "LessonCompleted",
            "CourseCompleted",
        ]
        assert [event.data.completed for event in events[:2]] == [1, 2]

    for _ in range(200 if full else 10):
        await finish()


async def test_a_course_is_completed_once_a_cycle(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    student = await course.enrol()

    await student.complete(*course.lessons)
    ok(await student.lesson(course.lessons[0], "undo"))
    await student.complete(*course.lessons)

    assert await student.names() == [
        "LessonCompleted",
        "CourseCompleted",
        "LessonCompletionRevoked",
        "LessonCompleted",
    ]


async def test_a_course_that_requires_nothing_is_never_completed(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    await course.change_lesson(course.lessons[0], required=False)
    student = await course.enrol()

    async def requires_nothing() -> None:
        assert (await student.progress())["required"] == 0

    await eventually(requires_nothing)
    done = await student.complete(*course.lessons)
    assert (done["completed"], done["required"], done["percent"]) == (0, 0, None)
    assert await student.names() == ["LessonCompleted"]


async def test_lessons_that_complete_otherwise_or_are_hidden(platform: Platform) -> None:
    course = await open_course(platform, lessons=1)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    quiz = await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    never = await course.add_lesson(completes_on="nothing")
    student = await course.enrol()

    for lesson in (quiz, never):
        answer = await student.lesson(lesson, "complete")
        assert refusal(answer, 409) == "lesson-completes-otherwise"
    await course.change_lesson(never, published=False)

    async def hidden() -> None:
        assert refusal(await student.lesson(never, "start"), 404) == "not-found"

    await eventually(hidden)


async def test_what_has_not_arrived_yet_is_told_apart(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enrol()
    stranger = Student(course, uuid4())

    unknown = [
        await student.lesson(str(uuid4()), "complete"),
        await stranger.lesson(course.lessons[0], "complete"),
        await student.post(f"/v1/courses/{uuid4()}/lessons/{uuid4()}:complete"),
        await student.post(f"/v1/quizzes/{uuid4()}/attempts"),
        await student.post(f"/v1/assignments/{uuid4()}/submissions", {"text": "Mine."}),
    ]

    assert {refusal(answer, 409) for answer in unknown} == {"not-known-yet"}
    assert all("Retry-After" in answer.headers for answer in unknown)


async def test_unenrolled_students_keep_their_facts_and_add_none(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enrol()
    await student.complete(course.lessons[0])
    await student.leave()

    assert refusal(await student.lesson(course.lessons[1], "complete"), 409) == "not-enrolled"
    assert (await student.progress())["completed"] == 1


@pytest.mark.parametrize("keep_progress", [True, False])
async def test_re_enrolment_with_and_without_the_earlier_progress(
    platform: Platform, keep_progress: bool
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enrol()
    await student.complete(course.lessons[0])
    await student.leave()
    await student.enrol(cycle=2, keep_progress=keep_progress)

    assert (await student.progress())["completed"] == (1 if keep_progress else 0)
    await student.complete(*course.lessons)
    events = await student.events()
    completions = [
        (event.data.lesson_id, event.data.cycle)
        for event in events
        if event.name == "LessonCompleted"
    ]
    first, second = map(UUID, course.lessons)
    again = [] if keep_progress else [(first, 2)]
    assert completions == [(first, 1), *again, (second, 2)]
    assert (events[-1].name, events[-1].data.cycle) == ("CourseCompleted", 2)


async def test_undoing_a_lesson_takes_back_what_an_earlier_cycle_contributed(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enrol()
    await student.complete(course.lessons[0])
    await student.leave()
    await student.enrol(cycle=2, keep_progress=True)

    assert ok(await student.lesson(course.lessons[0], "undo"))["completed"] == 0
    revoked = (await student.events())[-1]
    assert (revoked.name, revoked.data.cycle) == ("LessonCompletionRevoked", 1)


async def test_a_reset_revokes_this_cycles_completions(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enrol()
    await student.complete(*course.lessons)
    path = f"/v1/courses/{course.course_id}/students/{student.student_id}/progress:reset"
    stranger = platform.client("progress", "teacher")

    assert refusal(await stranger.post(path), 404) == "not-found"
    assert ok(await course.grader.post(path))["completed"] == 0
    ok(await course.grader.post(path))
    assert (await student.progress())["completed"] == 0
    assert (await student.complete(course.lessons[0]))["completed"] == 1
    assert (await student.names())[3:] == ["ProgressReset", "LessonCompleted"]


# --- Outlines that change ----------------------------------------------------------------------


async def test_a_lesson_added_after_completion_lowers_the_percentage_alone(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    student = await course.enrol()
    await student.complete(*course.lessons)
    await course.add_lesson()

    async def halved() -> None:
        assert (await student.progress())["percent"] == "50.0000"

    await eventually(halved)
    await student.complete(course.lessons[1])
    assert await student.names() == ["LessonCompleted", "CourseCompleted", "LessonCompleted"]


async def test_a_lesson_removed_completes_those_who_did_the_rest(platform: Platform) -> None:
    course = await open_course(platform, lessons=3)
    ready, behind, gone = [await course.enrol() for _ in range(3)]
    await ready.complete(*course.lessons[:2])
    await behind.complete(course.lessons[0])
    await gone.complete(*course.lessons[:2])
    await gone.leave()
    await course.remove_lesson(course.lessons[2])

    async def completed() -> None:
        assert await ready.names() == ["LessonCompleted", "LessonCompleted", "CourseCompleted"]

    await eventually(completed)
    completion = (await ready.events())[-1]
    assert completion.causationid is not None
    assert completion.actorid == course.teacher_id
    assert await behind.names() == ["LessonCompleted"]
    assert await gone.names() == ["LessonCompleted", "LessonCompleted"]


async def test_a_lesson_that_comes_back_was_not_forgotten(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enrol()
    await student.complete(course.lessons[0])

    async def stands_at(percent: str) -> None:
        assert (await student.progress())["percent"] == percent

    await course.change_lesson(course.lessons[0], published=False)
    await eventually(lambda: stands_at("0.0000"))
    await course.change_lesson(course.lessons[0], published=True)
    await eventually(lambda: stands_at("50.0000"))


def outline(
    course: Course, version: int, lessons: list[UUID], at: int, *, imported: bool = False
) -> CourseOutlineChanged:
    """An outline of required lessons, as event number ``at`` of its course."""
    chapter = OutlineChapter(
        chapter_id=uuid4(),
        title="A chapter",
        position=0,
        lessons=tuple(
            OutlineLesson(
                lesson_id=lesson,
                title="A lesson",
                kind="text",
                position=position,
                required=True,
                published=True,
                completes_on="view",
            )
            for position, lesson in enumerate(lessons)
        ),
    )
    data = CourseOutlineChangedData(
        occurred_at=datetime(2013, 1, 1, tzinfo=UTC) if imported else datetime.now(UTC),
        imported=imported,
        course_id=UUID(course.course_id),
        outline_version=version,
        chapters=(chapter,),
    )
    return fact(CourseOutlineChanged, data, aggregate=course.course_id, version=at)


def enrolment(course: Course, student_id: UUID, version: int, *, opened: bool) -> Any:
    """The first cycle, opened or closed, as event number ``version`` of the enrolment."""
    values = {
        "occurred_at": datetime.now(UTC),
        "course_id": UUID(course.course_id),
        "student_id": student_id,
        "cycle": 1,
        "progress_from_cycle": 1,
        "enrolled_at": datetime(2026, 1, 1, tzinfo=UTC),
    }
    aggregate = f"{course.course_id}:{student_id}"
    if opened:
        data = EnrolmentData.model_validate(values)
        return fact(StudentEnrolled, data, aggregate=aggregate, version=version)
    left = StudentUnenrolledData.model_validate({**values, "reason": "withdrew"})
    return fact(StudentUnenrolled, left, aggregate=aggregate, version=version)


async def test_older_outlines_and_enrolments_that_come_late_change_nothing(
    platform: Platform,
) -> None:
    """Nobody else has told of this course: even its creation is missing."""
    course = Course(platform, uuid4(), str(uuid4()))
    newer, older = [uuid4(), uuid4()], [uuid4()]
    student = Student(course, uuid4())
    await tell(
        platform,
        enrolment(course, student.student_id, 2, opened=False),
        outline(course, 8, newer, at=9),
        outline(course, 7, older, at=8),
        enrolment(course, student.student_id, 1, opened=True),
        enrolment(course, student.student_id, 3, opened=True),
    )

    async def arrived() -> None:
        answer = await student.lesson(str(newer[0]), "complete")
        assert ok(answer)["percent"] == "50.0000"

    await eventually(arrived)
    assert [each["lesson_id"] for each in (await student.progress())["lessons"]] == [
        str(lesson) for lesson in newer
    ]


async def test_an_imported_outline_may_come_after_what_was_completed(platform: Platform) -> None:
    """Also for a student who had left: the school moves in, in whatever order."""
    course = Course(platform, uuid4(), str(uuid4()))
    lesson, superfluous = uuid4(), uuid4()
    student = Student(course, uuid4())
    await tell(
        platform,
        outline(course, 1, [lesson, superfluous], at=1, imported=True),
        enrolment(course, student.student_id, 1, opened=True),
        enrolment(course, student.student_id, 2, opened=False),
    )
    row = {
        "course": course.course_id,
        "student": str(student.student_id),
        "lesson": str(lesson),
        "completed_at": "2013-05-05T00:00:00Z",
    }

    async def imported() -> None:
        assert statuses(await import_(platform, "completions", row)) == ["created"]

    await eventually(imported)
    await tell(platform, outline(course, 2, [lesson], at=2, imported=True))

    async def completed() -> None:
        assert await student.names() == ["LessonCompleted", "CourseCompleted"]

    await eventually(completed)
    completion = (await student.events())[-1].data
    assert completion.imported
    assert completion.occurred_at == datetime(2013, 5, 5, tzinfo=UTC)


# --- Quizzes -----------------------------------------------------------------------------------


async def test_a_quiz_is_graded_by_its_key_and_passing_completes_its_lesson(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER], pass_percent="60")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enrol()

    failed = await student.attempt(quiz_id)
    assert "answer" not in str(failed["questions"])
    answered = await student.answer(failed, choice(failed, 0, 1), {"value": "3.14"})
    assert (answered["score"], answered["percent"], answered["passed"]) == ("1", "25.0000", False)

    passed = await student.attempt(quiz_id)
    answered = await student.answer(passed, *right(passed))
    assert (answered["score"], answered["status"], answered["passed"]) == ("4", "graded", True)
    assert (await student.progress())["percent"] == "100.0000"

    events = await student.events()
    assert [event.name for event in events] == [
        "SubmissionReceived",
        "SubmissionGraded",
        "SubmissionReceived",
        "SubmissionGraded",
        "LessonCompleted",
        "CourseCompleted",
    ]
    graded = events[3].data
    assert (graded.attempt, graded.graded_by, graded.revision) == (2, "key", 1)
    assert str(graded.submission_id) == passed["attempt_id"]


async def test_an_attempt_is_handed_in_once(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enrol()
    attempt = await student.attempt(quiz_id)
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    answers = await at_once(*(student.post(path, {"answers": []}) for _ in range(5)))

    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_answers_must_fit_the_questions(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE, NUMBER])
    student = await course.enrol()
    attempt = await student.attempt(quiz_id)
    first, second = (each["question_id"] for each in attempt["questions"])
    path = f"/v1/attempts/{attempt['attempt_id']}:submit"

    for wrong in (
        {"question_id": str(uuid4()), "value": "1"},
        {"question_id": first, "value": "1"},
        {"question_id": first, "choice_ids": [str(uuid4())]},
        {"question_id": second, "value": "1", "text": "one"},
        {"question_id": second, "value": "NaN"},
    ):
        assert refusal(await student.post(path, {"answers": [wrong]}), 422) == "invalid-input"
    twice = {"question_id": second, "value": "1"}
    assert refusal(await student.post(path, {"answers": [twice, twice]}), 422) == "invalid-input"
    assert ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))["answers"] is None


async def test_attempts_are_limited_under_parallel_starts(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE], attempts_allowed=3)
    student = await course.enrol()

    async def known() -> None:
        rows = await platform.fetch(
            "progress", "SELECT FROM answer_keys WHERE quiz_id = $1", UUID(quiz_id)
        )
        assert rows

    await eventually(known)
    path = f"/v1/quizzes/{quiz_id}/attempts"
    answers = await at_once(*(student.post(path) for _ in range(20)))

    begun = [answer.json() for answer in answers if answer.status_code == 201]
    refused = [refusal(answer, 409) for answer in answers if answer.status_code != 201]
    assert sorted(attempt["attempt"] for attempt in begun) == [1, 2, 3]
    assert refused == ["no-attempts-left"] * 17
    for attempt in begun:
        await student.answer(attempt, choice(attempt, 0, 0))
    assert len(await student.events()) == 6


async def test_questions_edited_after_attempts_are_graded_by_the_version_taken(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enrol()
    old = await student.attempt(quiz_id)
    edited = {"title": "Edited", "questions": [NUMBER]}
    address, first = f"/v1/quizzes/{quiz_id}/versions", {"If-Match": '"1"'}
    ok(await course.author.post(address, json=edited, headers=first), 201)

    async def offered() -> None:
        assert (await student.attempt(quiz_id))["quiz_version"] == 2

    await eventually(offered)
    answered = await student.answer(old, right(old)[0])
    assert (answered["quiz_version"], answered["score"], answered["max_score"]) == (1, "3", "3")


async def test_a_text_waits_for_a_person_who_completes_the_lesson_by_passing_it(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    quiz_id = await course.add_quiz([ESSAY], pass_percent="50")
    await course.add_lesson(kind="quiz", quiz_id=quiz_id)
    student = await course.enrol()
    attempt = await student.attempt(quiz_id)
    answered = await student.answer(attempt, {"text": "Because."})
    assert (answered["status"], answered["score"], answered["passed"]) == ("submitted", None, None)

    await grade(course, attempt["attempt_id"], "3", feedback="Well said.")

    assert await student.names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "LessonCompleted",
        "CourseCompleted",
    ]
    mine = ok(await student.http.get(f"/v1/attempts/{attempt['attempt_id']}"))
    assert (mine["percent"], mine["feedback"]) == ("75.0000", "Well said.")


# --- Assignments and grading -------------------------------------------------------------------


async def grade(course: Course, submission_id: str, score: str, **more: Any) -> dict[str, Any]:
    path = f"/v1/submissions/{submission_id}"
    read = await course.grader.get(path)
    tag = read.headers["ETag"]
    body = {"score": score, **more}
    return ok(await course.grader.post(f"{path}:grade", json=body, headers={"If-Match": tag}))


async def test_handing_in_completes_the_lesson_and_grading_publishes_the_score(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    assignment_id = await course.add_assignment(max_points="30")
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enrol()

    submission = await student.hand_in(assignment_id, "My essay.")
    assert (submission["status"], submission["attempt"]) == ("submitted", 1)
    graded = await grade(course, submission["submission_id"], "20")

    assert (graded["percent"], graded["revision"]) == ("66.6667", 1)
    events = await student.events()
    assert [event.name for event in events] == [
        "SubmissionReceived",
        "LessonCompleted",
        "CourseCompleted",
        "SubmissionGraded",
    ]
    assert events[-1].data.grader_id == course.teacher_id
    assert "My essay." not in str(events)


async def test_a_regrade_from_80_to_0_is_a_revision_and_no_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    student = await course.enrol()
    submission = await student.hand_in(assignment_id)

    first = await grade(course, submission["submission_id"], "80", feedback="Good.")
    second = await grade(course, submission["submission_id"], "0")

    assert (second["score"], second["percent"], second["previous_score"]) == ("0", "0.0000", "80")
    assert (second["revision"], second["attempt"], second["feedback"]) == (2, 1, "Good.")
    assert second["first_graded_at"] == first["graded_at"] != second["graded_at"]
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded", "SubmissionGraded"]


async def test_of_two_graders_at_once_the_second_must_read_again(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    student = await course.enrol()
    path = f"/v1/submissions/{(await student.hand_in(assignment_id))['submission_id']}"
    tag = (await course.grader.get(path)).headers["ETag"]
    admin = platform.client("progress", "superadmin")

    answers = await at_once(
        *(
            client.post(f"{path}:grade", json={"score": score}, headers={"If-Match": tag})
            for client, score in ((course.grader, "70"), (admin, "90"))
        )
    )

    assert sorted(answer.status_code for answer in answers) == [200, 412]
    assert refusal(await admin.post(f"{path}:grade", json={"score": "1"}), 428) == (
        "precondition-required"
    )
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_a_score_above_the_maximum_is_refused(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment(max_points="10")
    student = await course.enrol()
    path = f"/v1/submissions/{(await student.hand_in(assignment_id))['submission_id']}:grade"

    for score in ("10.5", "-1", "NaN", "1e400"):
        answer = await course.grader.post(path, json={"score": score}, headers={"If-Match": '"1"'})
        assert refusal(answer, 422) == "invalid-input"


async def test_resubmissions_are_limited_and_a_returned_one_is_not_counted(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment(resubmissions_allowed=1)
    student = await course.enrol()
    path = f"/v1/assignments/{assignment_id}/submissions"

    attempts = [await student.hand_in(assignment_id) for _ in range(2)]
    assert [each["attempt"] for each in attempts] == [1, 2]
    answer = await student.post(path, {"text": "Once more."})
    assert refusal(answer, 409) == "no-resubmission-left"

    returned = await course.grader.post(
        f"/v1/submissions/{attempts[1]['submission_id']}:return", headers={"If-Match": '"1"'}
    )
    assert ok(returned)["status"] == "returned"
    third = await student.hand_in(assignment_id)
    assert third["attempt"] == 3
    withdraw = f"/v1/submissions/{third['submission_id']}:withdraw"
    assert ok(await student.post(withdraw))["status"] == "withdrawn"
    assert refusal(await student.post(withdraw), 409) == "not-withdrawable"
    answer = await course.grader.post(
        f"/v1/submissions/{third['submission_id']}:grade",
        json={"score": "1"},
        headers={"If-Match": '"2"'},
    )
    assert refusal(answer, 409) == "not-gradable"
    assert (await student.names())[2:] == [
        "SubmissionReturned",
        "SubmissionReceived",
        "SubmissionWithdrawn",
    ]


async def test_an_assignment_that_refuses_late_work_does(platform: Platform) -> None:
    course = await open_course(platform)
    yesterday = (datetime.now(UTC) - timedelta(days=1)).isoformat()
    late = await course.add_assignment(due_at=yesterday, late_policy="refuse")
    accepted = await course.add_assignment(due_at=yesterday)
    student = await course.enrol()

    await student.hand_in(accepted)
    answer = await student.post(f"/v1/assignments/{late}/submissions", {"text": "Late."})
    assert refusal(answer, 409) == "too-late"


async def test_others_see_and_change_nothing(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enrol()
    submission = (await student.hand_in(assignment_id))["submission_id"]
    attempt = (await student.attempt(quiz_id))["attempt_id"]
    classmate = (await course.enrol()).http
    teacher = platform.client("progress", "teacher")
    tag = {"If-Match": '"1"'}

    hidden = [
        await classmate.get(f"/v1/submissions/{submission}"),
        await classmate.get(f"/v1/attempts/{attempt}"),
        await classmate.post(f"/v1/attempts/{attempt}:submit", json={"answers": []}),
        await classmate.post(f"/v1/submissions/{submission}:withdraw"),
        await teacher.get(f"/v1/submissions/{submission}"),
        await teacher.post(f"/v1/submissions/{submission}:grade", json={"score": 1}, headers=tag),
        await teacher.post(f"/v1/submissions/{submission}:return", headers=tag),
        await course.grader.get(f"/v1/submissions/{attempt}"),
    ]
    forbidden = [
        await student.http.post(
            f"/v1/submissions/{submission}:grade", json={"score": 1}, headers=tag
        ),
        await student.http.post("/v1/imports/completions"),
        await course.grader.post("/v1/imports/submissions"),
    ]

    assert {refusal(answer, 404) for answer in hidden} == {"not-found"}
    assert {refusal(answer, 403) for answer in forbidden} == {"forbidden"}
    assert ok(await course.grader.get(f"/v1/submissions/{submission}"))["text"] == "My work."


async def test_after_a_transfer_the_new_teacher_grades(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    student = await course.enrol()
    submission = await student.hand_in(assignment_id)
    heir = uuid4()
    admin = platform.client("courses", "superadmin")
    ok(
        await admin.post(
            f"/v1/courses/{course.course_id}:transfer", json={"to_teacher_id": str(heir)}
        )
    )
    before, course.teacher_id = course.grader, heir

    async def handed_over() -> None:
        ok(await course.grader.get(f"/v1/submissions/{submission['submission_id']}"))

    await eventually(handed_over)
    answer = await before.get(f"/v1/submissions/{submission['submission_id']}")
    assert refusal(answer, 404) == "not-found"
    await grade(course, submission["submission_id"], "50")


async def test_a_deleted_course_takes_no_more_work(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    student = await course.enrol()
    submission = (await student.hand_in(assignment_id))["submission_id"]
    ok(await course.author.delete(f"/v1/courses/{course.course_id}"), 204)

    async def refused() -> None:
        assert refusal(await student.lesson(course.lessons[0], "undo"), 404) == "not-found"

    await eventually(refused)
    answer = await course.grader.post(
        f"/v1/submissions/{submission}:grade", json={"score": "1"}, headers={"If-Match": '"1"'}
    )
    assert refusal(answer, 404) == "not-found"
    assert await student.names() == ["SubmissionReceived"]


# --- Erasure -----------------------------------------------------------------------------------


async def test_erasure_leaves_results_and_not_a_word(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    quiz_id = await course.add_quiz([ESSAY])
    student = await course.enrol()
    submission = (await student.hand_in(assignment_id, "I am Ada."))["submission_id"]
    await grade(course, submission, "90", feedback="Dear Ada, well done.")
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Ada again."})
    data = UserErasedData(occurred_at=datetime.now(UTC), user_id=student.student_id)
    await tell(platform, fact(UserErased, data, aggregate=str(student.student_id), version=9))

    async def refused() -> None:
        assert refusal(await student.lesson(course.lessons[0], "undo"), 410) == "erased"

    await eventually(refused)
    rows = await platform.fetch(
        "progress",
        "SELECT s::text AS everything, score FROM submissions s WHERE student_id = $1",
        student.student_id,
    )
    assert len(rows) == 2
    assert not any("Ada" in row["everything"] for row in rows)
    assert 90 in [row["score"] for row in rows]
    assert len(await student.events()) == 3


# --- Imports -----------------------------------------------------------------------------------


async def import_(platform: Platform, records: str, *rows: dict[str, Any]) -> list[dict[str, Any]]:
    client = platform.client("progress", "service")
    return results(await client.post(f"/v1/imports/{records}", content=ndjson(rows)))


def statuses(answers: list[dict[str, Any]]) -> list[str]:
    return [answer["status"] for answer in answers]


async def test_imported_completions_count_once_with_their_own_times(platform: Platform) -> None:
    course = await open_course(platform, lessons=2)
    student = await course.enrol()
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "lesson": lesson,
            "completed_at": f"2013-1{month}-05T10:00:00+02:00",
        }
        for lesson, month in zip(course.lessons, (2, 1), strict=True)
    ]

    assert statuses(await import_(platform, "completions", *rows, rows[0])) == [
        "created",
        "created",
        "unchanged",
    ]
    assert statuses(await import_(platform, "completions", *rows)) == ["unchanged"] * 2

    events = await student.events()
    assert [event.name for event in events] == [
        "LessonCompleted",
        "LessonCompleted",
        "CourseCompleted",
    ]
    assert [event.data.completed for event in events[:2]] == [1, 2]
    assert all(event.data.imported for event in events)
    completed_at = datetime(2013, 12, 5, 8, tzinfo=UTC)
    assert [event.data.occurred_at for event in events[::2]] == [completed_at] * 2
    assert (await student.progress())["percent"] == "100.0000"


async def test_what_an_import_refers_to_may_still_be_on_its_way(platform: Platform) -> None:
    course = await open_course(platform)
    student = await course.enrol()
    completion = {
        "course": course.course_id,
        "student": str(student.student_id),
        "lesson": course.lessons[0],
        "completed_at": "2013-10-05T00:00:00Z",
    }
    result = {
        "reference": str(uuid4()),
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": "no-such-item",
        "submitted_at": "2013-10-05T00:00:00Z",
        "max_score": 100,
    }

    answers = await import_(
        platform,
        "completions",
        {**completion, "course": "no-such-course"},
        {**completion, "student": "no-such-student"},
        {**completion, "lesson": "no-such-lesson"},
        {**completion, "completed_at": "2999-01-01T00:00:00Z"},
        {**completion, "surprise": 1},
    )
    assert statuses(answers) == ["retry_later"] * 3 + ["rejected"] * 2
    assert all(answer["reasons"] for answer in answers)
    assert statuses(await import_(platform, "submissions", result)) == ["retry_later"]


async def test_imported_results_wait_for_their_grade_or_bring_it(platform: Platform) -> None:
    course = await open_course(platform)
    item, quiz = await course.add_assignment(), await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enrol()
    reference = f"result-{uuid4()}"
    marked: dict[str, Any] = {
        "reference": reference,
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": item,
        "submitted_at": "2013-10-20T00:00:00Z",
        "score": "78",
        "max_score": "100",
        "grader": "some-tutor",
    }
    unmarked = {**marked, "reference": f"{reference}-2", "attempt": 2}
    del unmarked["score"], unmarked["grader"]
    by_key = {**marked, "reference": f"{reference}-3", "kind": "quiz", "item": quiz}
    del by_key["grader"]
    rows = [marked, unmarked, by_key]

    async def imported() -> list[str]:
        answers = statuses(await import_(platform, "submissions", *rows))
        assert "retry_later" not in answers
        return answers

    await eventually(imported)
    assert statuses(await import_(platform, "submissions", *rows)) == ["unchanged"] * 3
    assert await student.names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "SubmissionReceived",
        "SubmissionReceived",
        "SubmissionGraded",
    ]
    _, first, _, _, last = (event.data for event in await student.events())
    assert (first.percent, first.graded_at, first.grader_id) == (
        78,
        None,
        id_of("user", "some-tutor"),
    )
    assert (first.graded_by, last.graded_by, last.grader_id) == ("person", "key", None)

    await grade(course, str(id_of("submission", unmarked["reference"])), "55")
    assert statuses(await import_(platform, "submissions", *rows)) == ["unchanged"] * 3


async def test_a_reference_names_one_submission(platform: Platform) -> None:
    course = await open_course(platform)
    item = await course.add_assignment()
    student = await course.enrol()
    await student.hand_in(item)
    row = {
        "reference": str(uuid4()),
        "course": course.course_id,
        "student": str(student.student_id),
        "kind": "assignment",
        "item": item,
        "attempt": 2,
        "submitted_at": "2013-10-20T00:00:00Z",
        "score": 10,
        "max_score": 100,
    }

    answers = await import_(
        platform,
        "submissions",
        row,
        row,
        {**row, "score": 11},
        {**row, "submitted_at": "2014-10-20T00:00:00Z"},
        {**row, "reference": str(uuid4())},
        {**row, "reference": str(uuid4()), "attempt": 3, "score": 101},
        {**row, "reference": str(uuid4()), "attempt": 3, "graded_by": "key", "grader": "x"},
    )

    assert statuses(answers) == ["created", "unchanged"] + ["rejected"] * 5
    assert "another reference" in answers[4]["reasons"][0]


async def test_facts_of_the_past_take_the_cycle_that_had_opened_before_them(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=1)
    item = await course.add_assignment()
    client = platform.client("enrollment", "service")
    student = Student(course, uuid4())
    admin = platform.client("enrollment", "superadmin")
    person = {"user_id": str(student.student_id), "display_name": "A", "role": "student"}
    ok(await admin.post("/v1/users", json=person), 201)
    periods = [("2013-02-01", "2013-06-01"), ("2014-02-01", "2014-06-01")]
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "enrolled_at": f"{opened}T00:00:00Z",
            "unenrolled_at": f"{closed}T00:00:00Z",
        }
        for opened, closed in periods
    ]

    async def enrolled() -> None:
        answer = await client.post("/v1/imports/enrolments", content=ndjson(rows))
        assert "retry_later" not in statuses(results(answer))

    await eventually(enrolled)
    moments = ["2012-01-01", "2013-02-01", "2013-12-31", "2014-02-01", "2020-01-01"]
    facts = [
        {
            "reference": str(uuid4()),
            "course": course.course_id,
            "student": str(student.student_id),
            "kind": "assignment",
            "item": item,
            "attempt": attempt,
            "submitted_at": f"{moment}T00:00:00Z",
            "max_score": 100,
        }
        for attempt, moment in enumerate(moments, 1)
    ]

    async def imported() -> None:
        assert "retry_later" not in statuses(await import_(platform, "submissions", *facts))

    await eventually(imported)
    assert [event.data.cycle for event in await student.events()] == [1, 1, 1, 2, 2]


async def test_an_import_beside_commands_of_the_same_learners(platform: Platform) -> None:
    course = await open_course(platform, lessons=4)
    students = [await course.enrol() for _ in range(5)]
    rows = [
        {
            "course": course.course_id,
            "student": str(student.student_id),
            "lesson": lesson,
            "completed_at": "2013-10-05T00:00:00Z",
        }
        for lesson in course.lessons
        for student in students
    ]

    imports = [import_(platform, "completions", *part) for part in (rows, rows[::-1])]
    commands = [
        student.lesson(lesson, "complete") for lesson in course.lessons for student in students
    ]
    await asyncio.gather(*imports, *commands)

    for student in students:
        assert await student.names() == ["LessonCompleted"] * 4 + ["CourseCompleted"]
