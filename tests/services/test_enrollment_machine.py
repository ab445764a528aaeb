"""Random commands on people and enrollments through HTTP, held against a plain model."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

from coursestream_events import TOPIC_BY_NAME
from shared.clock import now
from tests.services.enrolling import expire_now, open_course
from tests.services.enrollment_model import Enrollment, Json, Person, Policy, School, text
from tests.services.machine import OTHER_THREADS, Caller, Machine, command, picked, run
from tests.services.test_idempotency import job
from tests.support.platform import Platform

USER = TOPIC_BY_NAME["coursestream.enrollment.user"]
ENROLLMENT = TOPIC_BY_NAME["coursestream.enrollment.enrollment"]

LISTED = (
    "student_id", "display_name", "cycle", "progress_from_cycle", "enrolled_at", "expires_at",
    "reason", "version",
)  # fmt: skip
STEPS = ("enrolls oneself", "is enrolled", "withdraws", "is removed")
STATUS = {"erased": 410, "student-not-known": 404}

names = st.sampled_from(["Ada", "Bob", "Émile", "<b>Eve</b>"])
# Few enough that much happens to each of them.
MOST = 5
picks = st.integers(0, MOST - 1)
flags = st.booleans()


class Enrolling(Machine):
    """One course of two places, one of them taken, and who comes and goes."""

    school: School

    @initialize()
    def begin(self) -> None:
        teacher_id = uuid4()
        course_id = self.wait(open_course(self.platform, teacher_id))
        self.school = School(course_id)
        self.path = f"/v1/courses/{course_id}"
        self.admin = self.caller("enrollment", "superadmin")
        self.teacher = self.caller("enrollment", "teacher", teacher_id)
        for name in ("Ada", "Bob", "Cy"):
            self.register(name, "student", True)
        inside, left, _ = self.school.people
        self.enroll(inside, oneself=True, keep=False)
        self.enroll(left, oneself=True, keep=False)
        self.leave(left, oneself=True)
        self.set_policy(False, "open", 2)

    def pick(self, number: int) -> Person:
        return picked(self.school.people, number)

    def student(self, person: Person) -> Caller:
        return self.caller("enrollment", "student", UUID(person.user_id))

    # --- People ------------------------------------------------------------------------------

    @command(name=names, role=st.sampled_from(["student", "teacher"]), reachable=flags)
    def register(self, name: str, role: str, reachable: bool) -> None:
        if len(self.school.people) >= MOST:
            return
        state = {"display_name": name, "role": role}
        email = f"{uuid4().hex}@school.example" if reachable else None
        made = self.admin.call("POST", "/v1/users", 201, {**state, "email": email})
        again = {**state, "user_id": made["user_id"]}
        self.admin.refused("POST", "/v1/users", 409, "user-exists", again)
        person = Person(made["user_id"], state, email)
        person.tell("UserRegistered")
        self.school.people.append(person)

    @command(pick=picks, name=names, address=st.sampled_from(["own", "none", "another's"]))
    def change(self, pick: int, name: str, address: str) -> None:
        person, other = self.pick(pick), self.pick(pick + 1)
        path = f"/v1/users/{person.user_id}"
        emails = {"own": person.email, "none": None, "another's": other.email}
        changes = {"display_name": name, "email": emails[address]}
        if person.erased:
            self.admin.call("PATCH", path, 410, changes, person.version)
        elif changes["email"] is not None and other is not person and address == "another's":
            changes["email"] = changes["email"].upper()
            problem = self.admin.edit("PATCH", path, changes, person.version, 409)
            assert problem["type"] == "urn:coursestream:problem:email-taken"
        else:
            self.admin.edit("PATCH", path, changes, person.version)
            person.change(changes)

    @command(pick=picks, deactivated=flags)
    def deactivate(self, pick: int, deactivated: bool) -> None:
        person, action = self.pick(pick), "deactivate" if deactivated else "reactivate"
        path = f"/v1/users/{person.user_id}:{action}"
        if person.erased:
            self.admin.refused("POST", path, 410, "erased")
        else:
            self.admin.call("POST", path, 200)
            person.deactivate(deactivated)

    @command(pick=picks, oneself=flags)
    def erase(self, pick: int, oneself: bool) -> None:
        person = self.pick(pick)
        path = "/v1/me:erase" if oneself else f"/v1/users/{person.user_id}:erase"
        caller = self.student(person) if oneself else self.admin
        report = caller.call("POST", path, 200)
        self.school.erase(person)
        assert report["version"] == person.version
        assert caller.call("POST", path, 200) == report
        back = {"user_id": person.user_id, "display_name": "Back", "role": "student"}
        self.admin.refused("POST", "/v1/users", 410, "erased", back)
        self.student(person).refused("GET", "/v1/me", 410, "erased")

    # --- Who may come ------------------------------------------------------------------------

    @command(
        invitation=st.sampled_from([False, False, True]),
        window=st.sampled_from(["open", "open", "later", "over"]),
        capacity=st.sampled_from([None, 2, 1, 0]),
    )
    def set_policy(self, invitation: bool, window: str, capacity: int | None) -> None:
        before = self.school.policy
        policy = Policy(before.version + 1, invitation, window, capacity)
        self.teacher.edit("PUT", f"{self.path}/enrollment-policy", policy.body(), before.version)
        self.school.policy = policy

    @command(pick=picks, invited=flags)
    def invite(self, pick: int, invited: bool) -> None:
        person = self.pick(pick)
        path = f"{self.path}/invitations/{person.user_id}"
        if invited and person.erased:
            self.teacher.refused("PUT", path, 410, "erased")
        elif invited:
            self.teacher.call("PUT", path, 200)
            self.school.invited.add(person.user_id)
        elif person.user_id in self.school.invited:
            self.teacher.call("DELETE", path, 204)
            self.school.invited.remove(person.user_id)
        else:
            self.teacher.refused("DELETE", path, 404, "not-found")

    # --- Coming and going --------------------------------------------------------------------

    @command(pick=picks, steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=4), keep=flags)
    def come_and_go(self, pick: int, steps: list[str], keep: bool) -> None:
        person = self.pick(pick)
        for step in steps:
            if step in ("enrolls oneself", "is enrolled"):
                self.enroll(person, step == "enrolls oneself", keep)
            else:
                self.leave(person, step == "withdraws")

    def enroll(self, person: Person, oneself: bool, keep: bool) -> None:
        body: Json = {"keep_progress": keep}
        if oneself:
            reason = self.school.refusal_of_oneself(person)
            self.enrolled(self.student(person), person, body, reason)
        else:
            body["student_id"] = person.user_id
            self.enrolled(self.teacher, person, body, self.school.refusal(person))

    def leave(self, person: Person, oneself: bool) -> None:
        enrollment = self.school.enrollment(person)
        path = f"{self.path}/enrollments/{person.user_id}"
        caller = self.student(person) if oneself else self.teacher
        if enrollment.is_open:
            answer = caller.call("DELETE", path, 200)
            enrollment.close("withdrew" if oneself else "removed")
            assert answer["version"] == len(enrollment.told)
        else:
            caller.refused("DELETE", path, 404, "not-found")

    @command()
    def enroll_at_first_sight(self) -> None:
        """Who is refused is not registered either."""
        if len(self.school.people) >= MOST:
            return
        person = Person(str(uuid4()), {})
        reason = self.school.refusal_of_oneself(person)
        student, path = self.student(person), f"/v1/users/{person.user_id}"
        self.enrolled(student, person, {"keep_progress": True}, reason)
        if reason is not None:
            self.admin.call("GET", path, 404)
            return
        known = self.admin.call("GET", path, 200)
        person.state = {name: known[name] for name in ("display_name", "role")}
        assert person.state["role"] == "student"
        person.tell("UserRegistered")
        self.school.people.append(person)

    def enrolled(self, caller: Caller, person: Person, body: Json, reason: str | None) -> None:
        path = f"{self.path}/enrollments"
        if reason is not None:
            caller.refused("POST", path, STATUS.get(reason, 409), reason, body)
            return
        answer = caller.call("POST", path, 201, body)
        self.opened(self.school.enrollment(person), answer, body["keep_progress"])

    def opened(self, enrollment: Enrollment, answer: Json, keep: bool) -> None:
        enrollment.open(keep, answer["enrolled_at"])
        assert answer["version"] == len(enrollment.told)

    @command(order=st.lists(picks, min_size=1, max_size=5), keep=flags, stranger=flags)
    def enroll_many(self, order: list[int], keep: bool, stranger: bool) -> None:
        """Each once, in the order of the list, as long as there are places."""
        people = list({person.user_id: person for person in map(self.pick, order)}.values())
        unknown = [str(uuid4())] * stranger
        ids = [*unknown, *(person.user_id for person in people)]
        body = {"student_ids": [*ids, ids[0]], "keep_progress": keep}
        answer = self.teacher.call("POST", f"{self.path}/enrollments:bulk", 200, body)
        expected = [(each, "student-not-known") for each in unknown]
        outcomes = {each["student_id"]: each["enrollment"] for each in answer["items"]}
        for person in people:
            refusal = self.school.refusal(person)
            expected.append((person.user_id, refusal or "enrolled"))
            if refusal is None:
                self.opened(self.school.enrollment(person), outcomes[person.user_id], keep)
        assert [(each["student_id"], each["status"]) for each in answer["items"]] == expected

    def inside(self) -> list[Person]:
        return [each for each in self.school.people if self.school.enrollment(each).is_open]

    @command(pick=picks, days=st.sampled_from([None, 1, 1, 2]))
    def set_end(self, pick: int, days: int | None) -> None:
        person = self.pick(pick)
        enrollment = self.school.enrollment(person)
        path = f"{self.path}/enrollments/{person.user_id}"
        today = now().replace(microsecond=0)
        end = None if days is None else text(today + timedelta(days=days))
        if enrollment.is_open:
            version = len(enrollment.told)
            answer = self.teacher.edit("PATCH", path, {"expires_at": end}, version)
            enrollment.set_end(end)
            assert (answer["expires_at"], answer["version"]) == (end, len(enrollment.told))
        else:
            self.teacher.call("PATCH", path, 404, {"expires_at": end}, 1)

    @command(pick=picks, noticed_by=st.sampled_from(["enrolling", "job"]))
    def expire(self, pick: int, noticed_by: str) -> None:
        """A stay that has ended is closed for all who read, and then it is told."""
        if not self.inside():
            return
        inside = self.inside()
        person = picked(inside, pick)
        enrollment = self.school.enrollment(person)
        moment = self.wait(expire_now(self.platform, self.school.course_id, person.user_id))
        (mine,) = self.student(person).call("GET", "/v1/me/enrollments", 200)["items"]
        enrollment.enrolled_at, enrollment.expires_at = mine["enrolled_at"], text(moment)
        enrollment.close("expired")
        assert (mine["reason"], mine["unenrolled_at"]) == ("expired", text(moment))
        if noticed_by == "job" or self.school.refusal(person) is not None:
            self.wait(job(self.platform, "enrollment", "expire-enrollments"))
        else:
            self.enroll(person, oneself=False, keep=False)

    # --- What must be so ---------------------------------------------------------------------

    @invariant()
    def the_service_is_as_the_model(self) -> None:
        ids = ",".join(person.user_id for person in self.school.people)
        people = self.teacher.call("GET", f"/v1/users?ids={ids}", 200)["items"]
        assert people == [
            {"user_id": person.user_id, **person.state}
            for person in sorted(self.school.people, key=lambda each: UUID(each.user_id))
            if not person.erased
        ]
        roster = self.teacher.call("GET", f"{self.path}/roster?state=all", 200)["items"]
        assert [{name: row[name] for name in LISTED} for row in roster] == self.school.roster()
        invited = self.teacher.call("GET", f"{self.path}/invitations", 200)["items"]
        assert {each["student_id"] for each in invited} == self.school.invited
        assert self.teacher.call("GET", f"{self.path}/enrollment-counts", 200) == (
            self.school.counts()
        )

    @invariant()
    def kafka_is_told_as_the_model(self) -> None:
        for person in self.school.people:
            assert self.told(person.user_id, person.version) == person.told
        for enrollment in self.school.enrollments.values():
            key = f"{enrollment.course_id}:{enrollment.student_id}"
            assert self.told(key, len(enrollment.told)) == enrollment.told

    def teardown(self) -> None:
        for person in self.school.people:
            if not person.erased:
                shown = self.student(person).call("GET", "/v1/me", 200)
                assert (shown["email"], shown["version"]) == (person.email, person.version)
                assert (shown["deactivated_at"] is not None) == person.deactivated


@OTHER_THREADS
@pytest.mark.timeout(1800)
async def test_random_enrollments_are_as_the_model_and_told_version_by_version(
    platform: Platform, full: bool
) -> None:
    seen = await run(Enrolling, platform, full, USER, ENROLLMENT)
    assert seen == {
        "UserRegistered", "UserUpdated", "UserErased", "StudentEnrolled", "StudentUnenrolled",
        "already-enrolled", "course-by-invitation", "course-full", "email-taken",
        "enrollment-closed", "erased", "not-found", "person-deactivated", "precondition-failed",
        "user-exists",
    }  # fmt: skip
