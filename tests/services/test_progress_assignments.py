"""Assignments: submit, grade, return, withdraw."""

from uuid import uuid4

from tests.support.enrolling import register_teachers
from tests.support.platform import Platform, eventually
from tests.support.progress_course import TRUE_OR_FALSE, concurrently, grade, ok, open_course
from tests.support.responses import problem


async def test_submitting_completes_the_lesson_and_grading_publishes_the_score(
    platform: Platform,
) -> None:
    course = await open_course(platform, lessons=0)
    assignment_id = await course.add_assignment(max_points="30")
    await course.add_lesson(kind="assignment", assignment_id=assignment_id)
    student = await course.enroll()

    submission = await student.submit(assignment_id, "My essay.")
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


async def test_a_regrade_from_80_to_0_is_a_revision_not_an_attempt(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    student = await course.enroll()
    submission = await student.submit(assignment_id)

    first = await grade(course, submission["submission_id"], "80", feedback="Good.")
    second = await grade(course, submission["submission_id"], "0")

    assert (second["score"], second["percent"], second["previous_score"]) == ("0", 0, "80")
    assert (second["revision"], second["attempt"], second["feedback"]) == (2, 1, "Good.")
    assert second["first_graded_at"] == first["graded_at"] != second["graded_at"]
    assert await student.event_names() == [
        "SubmissionReceived",
        "SubmissionGraded",
        "SubmissionGraded",
    ]


async def test_the_second_of_two_concurrent_grades_is_a_version_conflict(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    student = await course.enroll()
    path = f"/v1/submissions/{(await student.submit(assignment_id))['submission_id']}"
    tag = (await course.grader.get(path)).headers["ETag"]
    admin = platform.client("progress", "superadmin")

    answers = await concurrently(
        *(
            client.post(f"{path}:grade", json={"score": score}, headers={"If-Match": tag})
            for client, score in ((course.grader, "70"), (admin, "90"))
        )
    )

    assert sorted(answer.status_code for answer in answers) == [200, 412]
    problem(await admin.post(f"{path}:grade", json={"score": "1"}), 428, "precondition-required")
    assert await student.event_names() == ["SubmissionReceived", "SubmissionGraded"]


async def test_a_score_above_the_maximum_is_rejected(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment(max_points="10")
    student = await course.enroll()
    path = f"/v1/submissions/{(await student.submit(assignment_id))['submission_id']}:grade"

    for score in ("10.5", "-1", "NaN", "1e400"):
        answer = await course.grader.post(path, json={"score": score}, headers={"If-Match": '"1"'})
        problem(answer, 422, "invalid-input")


async def test_resubmissions_are_limited_without_returned_submissions(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment(resubmissions_allowed=1)
    student = await course.enroll()
    path = f"/v1/assignments/{assignment_id}/submissions"

    attempts = [await student.submit(assignment_id) for _ in range(2)]
    assert [each["attempt"] for each in attempts] == [1, 2]
    answer = await student.post(path, {"text": "Once more."})
    problem(answer, 409, "no-resubmission-left")

    returned = await course.grader.post(
        f"/v1/submissions/{attempts[1]['submission_id']}:return", headers={"If-Match": '"1"'}
    )
    assert ok(returned)["status"] == "returned"
    third = await student.submit(assignment_id)
    assert third["attempt"] == 3
    withdraw = f"/v1/submissions/{third['submission_id']}:withdraw"
    assert ok(await student.post(withdraw))["status"] == "withdrawn"
    problem(await student.post(withdraw), 409, "not-withdrawable")
    answer = await course.grader.post(
        f"/v1/submissions/{third['submission_id']}:grade",
        json={"score": "1"},
        headers={"If-Match": '"2"'},
    )
    problem(answer, 409, "not-gradable")
    assert (await student.event_names())[2:] == [
        "SubmissionReturned",
        "SubmissionReceived",
        "SubmissionWithdrawn",
    ]


async def test_other_users_can_neither_read_nor_change_a_submission(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    quiz_id = await course.show_quiz([TRUE_OR_FALSE])
    student = await course.enroll()
    submission = (await student.submit(assignment_id))["submission_id"]
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

    for answer in hidden:
        problem(answer, 404, "not-found")
    for answer in forbidden:
        problem(answer, 403, "forbidden")
    assert ok(await course.grader.get(f"/v1/submissions/{submission}"))["text"] == "My work."


async def test_the_new_teacher_grades_after_a_transfer(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    student = await course.enroll()
    submission = await student.submit(assignment_id)
    new_owner = uuid4()
    await register_teachers(platform, new_owner)
    admin = platform.client("courses", "superadmin")
    ok(
        await admin.post(
            f"/v1/courses/{course.course_id}:transfer", json={"to_teacher_id": str(new_owner)}
        )
    )
    before, course.teacher_id = course.grader, new_owner

    async def transferred() -> None:
        ok(await course.grader.get(f"/v1/submissions/{submission['submission_id']}"))

    await eventually(transferred)
    answer = await before.get(f"/v1/submissions/{submission['submission_id']}")
    problem(answer, 404, "not-found")
    await grade(course, submission["submission_id"], "50")


async def test_a_deleted_course_rejects_further_commands(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment()
    student = await course.enroll()
    submission = (await student.submit(assignment_id))["submission_id"]
    ok(await course.author.delete(f"/v1/courses/{course.course_id}"), 204)

    async def refused() -> None:
        problem(await student.lesson(course.lessons[0], "revoke"), 404, "not-found")

    await eventually(refused)
    answer = await course.grader.post(
        f"/v1/submissions/{submission}:grade", json={"score": "1"}, headers={"If-Match": '"1"'}
    )
    problem(answer, 404, "not-found")
    assert await student.event_names() == ["SubmissionReceived"]
