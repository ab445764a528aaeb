"""Work that is handed in after its due date."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from coursestream_events import Event
from tests.support.platform import Platform, eventually
from tests.support.progress_course import ESSAY, Course, Student, give_back, grade, ok, open_course
from tests.support.responses import problem

DEDUCT = {"late_policy": "deduct", "late_deduction_percent": 10}


def ago(**time: float) -> str:
    return (datetime.now(UTC) - timedelta(**time)).isoformat()


async def change(course: Course, path: str, **values: Any) -> None:
    tag = (await course.author.get(path)).headers["ETag"]
    ok(await course.author.patch(path, json=values, headers={"If-Match": tag}))


async def recomputed(course: Course, submission_id: str, **expected: Any) -> dict[str, Any]:
    """Wait for the job that recomputes late work."""

    async def done() -> dict[str, Any]:
        found = ok(await course.grader.get(f"/v1/submissions/{submission_id}"))
        assert {name: found[name] for name in expected} == expected
        return found

    return await eventually(done)


async def graded(student: Student) -> list[Event]:
    return [event for event in await student.events() if event.name == "SubmissionGraded"]


async def test_late_work_is_rejected_if_the_assignment_refuses_it(platform: Platform) -> None:
    course = await open_course(platform)
    late = await course.show_assignment(due_at=ago(days=1), late_policy="refuse")
    accepted = await course.show_assignment(due_at=ago(days=1))
    student = await course.enroll()

    await student.submit(accepted)
    answer = await student.post(f"/v1/assignments/{late}/submissions", {"text": "Late."})
    problem(answer, 409, "too-late")


async def test_late_work_loses_the_policys_percent_per_day(platform: Platform) -> None:
    course = await open_course(platform)
    policy = {**DEDUCT, "due_at": ago(days=2), "late_deduction_percent": 7.5}
    assignment_id = await course.show_assignment(max_points="20", **policy)
    student = await course.enroll()

    submission = await student.submit(assignment_id)
    assert (submission["days_late"], submission["deduction_percent"]) == (2, 15)
    first = await grade(course, submission["submission_id"], "12")
    assert (first["given_score"], first["score"], first["percent"]) == ("12", "9", 45)
    # A score is never negative, and a regrade deducts from the new score.
    second = await grade(course, submission["submission_id"], "2")
    assert (second["given_score"], second["score"]) == ("2", "0")
    assert [event.data.score for event in await graded(student)] == [9, 0]


async def test_days_late_are_days_of_the_courses_time_zone(platform: Platform) -> None:
    course = await open_course(platform)
    due_at = datetime.now(UTC) - timedelta(days=3, hours=9)
    assignment_id = await course.show_assignment(due_at=due_at.isoformat(), **DEDUCT)
    student = await course.enroll()
    submission = await student.submit(assignment_id)
    submitted_at = datetime.fromisoformat(submission["submitted_at"])

    def days(zone: str) -> int:
        def day(moment: datetime) -> date:
            return moment.astimezone(ZoneInfo(zone)).date()

        return (day(submitted_at) - day(due_at)).days

    assert submission["days_late"] == days("UTC")
    await grade(course, submission["submission_id"], "90")
    # At every time of day one of these has another number of days than UTC.
    zones = ("Etc/GMT+10", "Asia/Tokyo", "America/New_York", "Pacific/Kiritimati")
    zone = next(each for each in zones if days(each) != days("UTC"))
    await change(course, f"/v1/courses/{course.course_id}", time_zone=zone)

    score = str(90 - 10 * days(zone))
    await recomputed(
        course, submission["submission_id"], days_late=days(zone), score=score, revision=2
    )


async def test_moving_the_due_date_recomputes_the_grades_given_before(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment(due_at=ago(days=2), **DEDUCT)
    one, two = await course.enroll(), await course.enroll()
    submission, ungraded = await one.submit(assignment_id), await two.submit(assignment_id)
    first = await grade(course, submission["submission_id"], "90", feedback="Good.")
    assert first["score"] == "70"

    path = f"/v1/assignments/{assignment_id}"
    await change(course, path, due_at=(datetime.now(UTC) + timedelta(days=1)).isoformat())

    found = await recomputed(course, submission["submission_id"], score="90", days_late=0)
    assert (found["revision"], found["previous_score"], found["feedback"]) == (2, "70", "Good.")
    assert (found["graded_at"], found["grader_id"]) == (first["graded_at"], first["grader_id"])
    given, again = await graded(one)
    assert (given.actorid, again.actorid) == (course.teacher_id, None)
    assert (again.data.graded_at, again.data.grader_id) == (given.data.graded_at, given.actorid)
    await recomputed(course, ungraded["submission_id"], days_late=0, revision=0)
    assert await graded(two) == []


async def test_a_changed_policy_recomputes_late_work(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment(due_at=ago(days=2), **DEDUCT)
    student = await course.enroll()
    submission = await student.submit(assignment_id)
    await grade(course, submission["submission_id"], "90")
    await give_back(course, submission)

    path = f"/v1/assignments/{assignment_id}"
    await change(course, path, late_deduction_percent=20)

    found = await recomputed(course, submission["submission_id"], score="50")
    assert found["status"] == "returned"
    # What was received stays, whatever the policy is now.
    await change(course, path, late_policy="refuse", late_deduction_percent=None)
    found = await recomputed(course, submission["submission_id"], score="90", days_late=2)
    assert found["status"] == "returned"


async def test_the_grader_can_waive_the_deduction(platform: Platform) -> None:
    course = await open_course(platform)
    assignment_id = await course.show_assignment(due_at=ago(days=1), **DEDUCT)
    student = await course.enroll()
    submission = (await student.submit(assignment_id))["submission_id"]

    waived = await grade(course, submission, "90", waive_late_deduction=True)

    assert (waived["score"], waived["late_deduction_waived"]) == ("90", True)
    # The waiver survives a changed policy and a corrected grade.
    await change(course, f"/v1/assignments/{assignment_id}", late_deduction_percent=50)
    await recomputed(course, submission, score="90", deduction_percent=50, revision=1)
    assert (await grade(course, submission, "80"))["score"] == "80"
    charged = await grade(course, submission, "80", waive_late_deduction=False)
    assert (charged["score"], charged["late_deduction_waived"]) == ("30", False)


async def test_a_quiz_attempt_has_no_deduction_to_waive(platform: Platform) -> None:
    course = await open_course(platform)
    quiz_id = await course.show_quiz([ESSAY])
    student = await course.enroll()
    attempt = await student.attempt(quiz_id)
    await student.answer(attempt, {"text": "Because."})
    path = f"/v1/submissions/{attempt['attempt_id']}"
    headers = {"If-Match": (await course.grader.get(path)).headers["ETag"]}
    body = {"score": "4", "waive_late_deduction": True}

    refused = await course.grader.post(f"{path}:grade", json=body, headers=headers)

    errors = problem(refused, 422, "invalid-input")["errors"]
    assert [each["field"] for each in errors] == ["body.waive_late_deduction"]
    body["waive_late_deduction"] = False
    assert ok(await course.grader.post(f"{path}:grade", json=body, headers=headers))["score"] == "4"


async def test_work_returned_for_revision_is_not_late_when_handed_in_again(
    platform: Platform,
) -> None:
    course = await open_course(platform)
    refusing = {"due_at": ago(days=-1), "late_policy": "refuse", "resubmissions_allowed": 0}
    assignment_id = await course.show_assignment(**refusing)
    student = await course.enroll()
    await give_back(course, await student.submit(assignment_id))
    path = f"/v1/assignments/{assignment_id}"
    await change(course, path, due_at=ago(days=1))

    async def known() -> None:
        rows = await platform.fetch(
            "progress",
            "SELECT due_at < now() AS passed FROM assignments WHERE assignment_id = $1",
            assignment_id,
        )
        assert [row["passed"] for row in rows] == [True]

    await eventually(known)
    again = await student.submit(assignment_id)

    assert (again["days_late"], again["attempt"]) == (0, 2)
    # Other work is late, and a later change of the policy does not make this work late.
    classmate = await course.enroll()
    answer = await classmate.post(f"{path}/submissions", {"text": "Late."})
    problem(answer, 409, "too-late")
    await change(course, path, **DEDUCT)
    other = await classmate.submit(assignment_id)
    assert other["days_late"] == 1
    assert (await grade(course, again["submission_id"], "90"))["score"] == "90"
