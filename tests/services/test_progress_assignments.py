"""Assignments that are handed in, graded, returned, withdrawn."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

from tests.services.progress_course import (
    ESSAY,
    TRUE_OR_FALSE,
    Course,
    at_once,
    grade,
    ok,
    open_course,
    refusal,
)
from tests.support.platform import Platform, eventually


async def test_handing_in_completes_the_lesson_and_grading_publishes_the_score(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    assignment_id = await course.add_assignment(max_points="30")
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enroll()

    submission = await student.hand_in(assignment_id, "My essay.")
    assert (submission["status"], submission["attempt"]) == ("submitted", 1)
    graded = await grade(course, submission["submission_id"], "20")

    assert (graded["percent"], graded["revision"]) == (66.6667, 1)
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
    student = await course.enroll()
    submission = await student.hand_in(assignment_id)

    first = await grade(course, submission["submission_id"], "80", feedback="Good.")
    second = await grade(course, submission["submission_id"], "0")

    assert (second["score"], second["percent"], second["previous_score"]) == ("0", 0, "80")
    assert (second["revision"], second["attempt"], second["feedback"]) == (2, 1, "Good.")
    assert second["first_graded_at"] == first["graded_at"] != second["graded_at"]
    assert await student.names() == ["SubmissionReceived", "SubmissionGraded", "SubmissionGraded"]


async def test_of_two_graders_at_once_the_second_must_read_again(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    student = await course.enroll()
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
    student = await course.enroll()
    path = f"/v1/submissions/{(await student.hand_in(assignment_id))['submission_id']}:grade"

    for score in ("10.5", "-1", "NaN", "1e400"):
        answer = await course.grader.post(path, json={"score": score}, headers={"If-Match": '"1"'})
        assert refusal(answer, 422) == "invalid-input"


async def test_resubmissions_are_limited_and_a_returned_one_is_not_counted(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment(resubmissions_allowed=1)
    student = await course.enroll()
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
    student = await course.enroll()

    await student.hand_in(accepted)
    answer = await student.post(f"/v1/assignments/{late}/submissions", {"text": "Late."})
    assert refusal(answer, 409) == "too-late"


async def test_others_see_and_change_nothing(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.add_assignment()
    quiz_id = await course.add_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    submission = (await student.hand_in(assignment_id))["submission_id"]
    attempt = (await student.attempt(quiz_id))["attempt_id"]
    classmate = (await course.enroll()).http
    teacher = platform.client("progress", "teacher")
    tag = {"If-Match": '"1"'}

    hidden = [
        await classmate.get(f"/v1/submissions/{submission}"),
        await classmate.get(f"/v1/attempts/{attempt}"),
        await classmate.post(f"/v1/attempts/{attempt}:submit", json={"answers": []}),
        await classmate.post(f"/v1/submissions/{submission}:withdraw"),
        await teacher.get(f"/v1/submissions/{submission}"),
        await teacher.post(f"/v1/submissions/{submission}:grade", json={"score": "1"}, headers=tag),
        await teacher.post(f"/v1/submissions/{submission}:return", headers=tag),
        await course.grader.get(f"/v1/submissions/{attempt}"),
    ]
    forbidden = [
        await student.http.post(
            f"/v1/submissions/{submission}:grade", json={"score": "1"}, headers=tag
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
    student = await course.enroll()
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
    student = await course.enroll()
    submission = (await student.hand_in(assignment_id))["submission_id"]
    ok(await course.author.delete(f"/v1/courses/{course.course_id}"), 204)

    async def refused() -> None:
        assert refusal(await student.lesson(course.lessons[0], "revoke"), 404) == "not-found"

    await eventually(refused)
    answer = await course.grader.post(
        f"/v1/submissions/{submission}:grade", json={"score": "1"}, headers={"If-Match": '"1"'}
    )
    assert refusal(answer, 404) == "not-found"
    assert await student.names() == ["SubmissionReceived"]


# --- Late work ---------------------------------------------------------------------------------


async def test_late_work_loses_as_much_as_its_policy_says_a_day(platform: Platform) -> None:
    course = await open_course(platform)
    due_at = (datetime.now(UTC) - timedelta(days=1, hours=1)).isoformat()
    policy = {"due_at": due_at, "late_policy": "deduct", "late_deduction_percent": "7.5"}
    assignment_id = await course.add_assignment(max_points="20", **policy)
    student = await course.enroll()

    submission = await student.hand_in(assignment_id)
    assert (submission["days_late"], submission["deduction_percent"]) == (2, 15)
    graded = await grade(course, submission["submission_id"], "12")
    assert (graded["given_score"], graded["score"]) == ("12", "9")
    assert graded["percent"] == 45
    # Nothing is less than nothing, and a regrade deducts from what is given now.
    graded = await grade(course, submission["submission_id"], "2")
    assert (graded["given_score"], graded["score"]) == ("2", "0")
    scores = [event.data.score for event in await student.events() if event.data.revision]
    assert scores == [9, 0]


async def test_a_due_date_that_moves_changes_no_work_handed_in_before(platform: Platform) -> None:
    course = await open_course(platform)
    yesterday = (datetime.now(UTC) - timedelta(hours=2)).isoformat()
    policy = {"due_at": yesterday, "late_policy": "deduct", "late_deduction_percent": "100"}
    assignment_id = await course.add_assignment(**policy)
    student = await course.enroll()
    late = await student.hand_in(assignment_id)
    moved = {"due_at": (datetime.now(UTC) + timedelta(days=1)).isoformat()}
    path, first = f"/v1/assignments/{assignment_id}", {"If-Match": '"1"'}
    ok(await course.author.patch(path, json=moved, headers=first))

    async def in_time() -> None:
        assert (await student.hand_in(assignment_id))["days_late"] == 0

    await eventually(in_time)
    assert (await grade(course, late["submission_id"], "90"))["score"] == "0"


# --- The grading queue -------------------------------------------------------------------------


async def queue(course: Course, **parameters: Any) -> dict[str, Any]:
    return ok(await course.grader.get("/v1/me/grading-queue", params=parameters))


async def test_the_queue_has_what_waits_in_all_own_courses_the_oldest_first(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    second = await open_course(platform, teacher_id=course.teacher_id)
    essay, quiz_id = await course.add_assignment(), await second.add_quiz([ESSAY])
    one, two = await course.enroll(), await course.enroll()
    three = await second.enroll()
    first_try = await one.hand_in(essay)
    attempt = await three.attempt(quiz_id)
    await three.answer(attempt, {"text": "Because."})
    waiting = await two.hand_in(essay)
    again = await one.hand_in(essay)
    done = await two.hand_in(await course.add_assignment())
    await grade(course, done["submission_id"], "1")

    everything = await queue(course)
    expected = [attempt["attempt_id"], waiting["submission_id"], again["submission_id"]]
    assert [item["submission_id"] for item in everything["items"]] == expected
    assert first_try["submission_id"] not in str(everything)
    assert everything["items"][0] == {
        "submission_id": attempt["attempt_id"],
        "course_id": second.course_id,
        "course_title": "A course",
        "kind": "quiz",
        "item_id": quiz_id,
        "item_title": "A quiz",
        "student_id": str(three.student_id),
        "attempt": 1,
        "submitted_at": everything["items"][0]["submitted_at"],
        "days_late": 0,
        "version": 3,
    }
    paged, cursor = [], None
    while True:
        page = await queue(course, limit=1, **({"cursor": cursor} if cursor else {}))
        paged += page["items"]
        cursor = page["next_cursor"]
        if cursor is None:
            break
    assert paged == everything["items"]

    async def as_reporting_counts() -> None:
        teacher = platform.client("reporting", "teacher", course.teacher_id)
        answer = await teacher.get(f"/v1/teachers/{course.teacher_id}/performance")
        assert ok(answer)["item"]["ungraded"] == len(expected)

    await eventually(as_reporting_counts)
    await two.leave()
    assert len((await queue(course))["items"]) == 2


async def test_what_is_graded_leaves_the_queue(platform: Platform) -> None:
    course = await open_course(platform)
    essay = await course.add_assignment()
    student = await course.enroll()
    await student.hand_in(essay)
    (item,) = (await queue(course))["items"]

    tag = {"If-Match": f'"{item["version"]}"'}
    path = f"/v1/submissions/{item['submission_id']}:grade"
    ok(await course.grader.post(path, json={"score": "5"}, headers=tag))

    assert (await queue(course))["items"] == []
    nonsense = await course.grader.get("/v1/me/grading-queue", params={"cursor": "nonsense"})
    assert refusal(nonsense, 422) == "invalid-input"
