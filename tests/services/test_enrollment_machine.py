"""Random commands on users and enrollments through HTTP, compared with a model."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

from shared.clock import now
from tests.services.enrollment_model import STATUS, Enrollment, Json, Policy, School, User, text
from tests.support.enrolling import ENROLLMENT, LISTED, USER, expire_now, open_course
from tests.support.jobs import run_job
from tests.support.machine import OTHER_THREADS, Caller, Machine, command, picked, run
from tests.support.platform import Platform

STEPS = ("enrolls", "is enrolled", "withdraws", "is removed")
names = st.sampled_from(["Ada", "Bob", "Émile", "<b>Eve</b>"])
# Few enough that each of them meets many commands.
MAX_USERS = 5
picks = st.integers(0, MAX_USERS - 1)
flags = st.booleans()


class EnrollmentMachine(Machine):
    """One course with two places, one of them taken, and its students."""

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
        for user in self.school.users:
            self.enroll(user, own_request=True)
        _, left, removed = self.school.users
        self.unenroll(left, own_request=True)
        self.unenroll(removed, own_request=False)
        self.enroll(removed, own_request=True)
        self.change(0, "Ada", "another's")
        self.set_policy(False, "open", 2, False)

    def pick(self, number: int) -> User:
        return picked(self.school.users, number)

    def student(self, user: User) -> Caller:
        return self.caller("enrollment", "student", UUID(user.user_id))

    @command(name=names, role=st.sampled_from(["student", "teacher"]), reachable=flags)
    def register(self, name: str, role: str, reachable: bool) -> None:
        if len(self.school.users) >= MAX_USERS:
            return
        state = {"display_name": name, "role": role}
        email = f"{uuid4().hex}@school.example" if reachable else None
        made = self.admin.call("POST", "/v1/users", 201, {**state, "email": email})
        again = {**state, "user_id": made["user_id"]}
        self.admin.refused("POST", "/v1/users", 409, "user-exists", again)
        user = User(made["user_id"], state, email)
        user.publish("UserRegistered")
        self.school.users.append(user)

    @command(pick=picks, name=names, address=st.sampled_from(["own", "none", "another's"]))
    def change(self, pick: int, name: str, address: str) -> None:
        user, other = self.pick(pick), self.pick(pick + 1)
        path = f"/v1/users/{user.user_id}"
        emails = {"own": user.email, "none": None, "another's": other.email}
        changes = {"display_name": name, "email": emails[address]}
        if user.erased:
            self.admin.call("PATCH", path, 410, changes, user.version)
        elif changes["email"] is not None and other is not user and address == "another's":
            changes["email"] = changes["email"].upper()
            problem = self.admin.edit("PATCH", path, changes, user.version, 409)
            assert problem["type"] == "urn:coursestream:problem:email-taken"
        else:
            self.admin.edit("PATCH", path, changes, user.version)
            user.change(changes)

    @command(pick=picks, deactivated=flags)
    def deactivate(self, pick: int, deactivated: bool) -> None:
        user, action = self.pick(pick), "deactivate" if deactivated else "reactivate"
        path = f"/v1/users/{user.user_id}:{action}"
        if user.erased:
            self.admin.refused("POST", path, 410, "erased")
        else:
            self.admin.call("POST", path, 200)
            user.deactivate(deactivated)

    @command(pick=picks, own_request=flags)
    def erase(self, pick: int, own_request: bool) -> None:
        user = self.pick(pick)
        path = "/v1/me:erase" if own_request else f"/v1/users/{user.user_id}:erase"
        caller = self.student(user) if own_request else self.admin
        report = caller.call("POST", path, 200)
        self.school.erase(user)
        assert report["version"] == user.version
        assert caller.call("POST", path, 200) == report
        back = {"user_id": user.user_id, "display_name": "Back", "role": "student"}
        self.admin.refused("POST", "/v1/users", 410, "erased", back)
        self.student(user).refused("GET", "/v1/me", 410, "erased")

    @command(
        invitation=st.sampled_from([False, False, True]),
        period=st.sampled_from(["open", "open", "later", "over"]),
        capacity=st.sampled_from([None, 2, 1, 0]),
        again=flags,
    )
    def set_policy(self, invitation: bool, period: str, capacity: int | None, again: bool) -> None:
        before = self.school.policy
        policy = Policy(before.version + 1, invitation, period, capacity, again)
        self.teacher.edit("PUT", f"{self.path}/enrollment-policy", policy.body(), before.version)
        self.school.policy = policy

    @command(pick=picks, invited=flags)
    def invite(self, pick: int, invited: bool) -> None:
        user = self.pick(pick)
        path = f"{self.path}/invitations/{user.user_id}"
        if invited and user.erased:
            self.teacher.refused("PUT", path, 410, "erased")
        elif invited:
            self.teacher.call("PUT", path, 200)
            self.school.invite(user, True)
        elif user.user_id in self.school.invited:
            self.teacher.call("DELETE", path, 204)
            self.school.invite(user, False)
        else:
            self.teacher.refused("DELETE", path, 404, "not-found")

    @command(
        pick=picks, steps=st.lists(st.sampled_from(STEPS), min_size=1, max_size=4), fresh=flags
    )
    def enroll_and_unenroll(self, pick: int, steps: list[str], fresh: bool) -> None:
        user = self.pick(pick)
        for step in steps:
            if step in ("enrolls", "is enrolled"):
                self.enroll(user, step == "enrolls", fresh)
            else:
                self.unenroll(user, step == "withdraws")

    def enroll(self, user: User, own_request: bool, fresh: bool = False) -> None:
        if own_request:
            reason = self.school.refusal_of_own_request(user, fresh)
            expires_at = self.school.expiry_of_own_request(self.school.enrollment(user))
            own: Json = {"fresh_cycle": fresh}
            self.request_enrollment(self.student(user), user, own, reason, expires_at)
        else:
            body = {"student_id": user.user_id, "fresh_cycle": fresh}
            self.request_enrollment(self.teacher, user, body, self.school.refusal(user))

    def unenroll(self, user: User, own_request: bool) -> None:
        enrollment = self.school.enrollment(user)
        path = f"{self.path}/enrollments/{user.user_id}"
        caller = self.student(user) if own_request else self.teacher
        if enrollment.is_open:
            answer = caller.call("DELETE", path, 200)
            enrollment.close("withdrew" if own_request else "removed")
            assert answer["version"] == len(enrollment.events)
        else:
            caller.refused("DELETE", path, 404, "not-found")

    @command()
    def enroll_unknown_user(self) -> None:
        """A student who is refused is not registered either."""
        if len(self.school.users) >= MAX_USERS:
            return
        user = User(str(uuid4()), {})
        reason = self.school.refusal_of_own_request(user)
        student, path = self.student(user), f"/v1/users/{user.user_id}"
        self.request_enrollment(student, user, {"fresh_cycle": False}, reason)
        if reason is not None:
            self.admin.call("GET", path, 404)
            return
        known = self.admin.call("GET", path, 200)
        user.state = {name: known[name] for name in ("display_name", "role")}
        assert user.state["role"] == "student"
        user.publish("UserRegistered")
        self.school.users.append(user)

    def request_enrollment(
        self, caller: Caller, user: User, body: Json, reason: str | None, end: str | None = None
    ) -> None:
        path = f"{self.path}/enrollments"
        if reason is not None:
            caller.refused("POST", path, STATUS.get(reason, 409), reason, body)
            return
        answer = caller.call("POST", path, 201, body)
        self.opened(self.school.enrollment(user), answer, body["fresh_cycle"], end)

    def opened(
        self, enrollment: Enrollment, answer: Json, fresh: bool, expires_at: str | None = None
    ) -> None:
        enrollment.open(fresh, answer["enrolled_at"], expires_at)
        assert answer["version"] == len(enrollment.events)

    @command(order=st.lists(picks, min_size=1, max_size=5), fresh=flags, stranger=flags)
    def enroll_many(self, order: list[int], fresh: bool, stranger: bool) -> None:
        """Each student once, in the order of the list, while there are places."""
        users = list({user.user_id: user for user in map(self.pick, order)}.values())
        unknown = [str(uuid4())] * stranger
        ids = [*unknown, *(user.user_id for user in users)]
        body = {"student_ids": [*ids, ids[0]], "fresh_cycle": fresh}
        answer = self.teacher.call("POST", f"{self.path}/enrollments:bulk", 200, body)
        expected = [(each, "student-not-registered") for each in unknown]
        outcomes = {each["student_id"]: each["enrollment"] for each in answer["items"]}
        for user in users:
            refusal = self.school.refusal(user)
            expected.append((user.user_id, refusal or "enrolled"))
            if refusal is None:
                self.opened(self.school.enrollment(user), outcomes[user.user_id], fresh)
        assert [(each["student_id"], each["status"]) for each in answer["items"]] == expected

    def enrolled_users(self) -> list[User]:
        return [each for each in self.school.users if self.school.enrollment(each).is_open]

    @command(pick=picks, days=st.sampled_from([None, 1, 1, 2]))
    def set_expiry(self, pick: int, days: int | None) -> None:
        user = self.pick(pick)
        enrollment = self.school.enrollment(user)
        path = f"{self.path}/enrollments/{user.user_id}"
        today = now().replace(microsecond=0)
        end = None if days is None else text(today + timedelta(days=days))
        if enrollment.is_open:
            version = len(enrollment.events)
            answer = self.teacher.edit("PATCH", path, {"expires_at": end}, version)
            enrollment.set_expiry(end)
            assert (answer["expires_at"], answer["version"]) == (end, len(enrollment.events))
        else:
            self.teacher.call("PATCH", path, 404, {"expires_at": end}, 1)

    @command(pick=picks, closed_by=st.sampled_from(["enrolling", "enrolling", "job"]))
    def expire(self, pick: int, closed_by: str) -> None:
        """An expired enrollment is closed on read at once, and its event follows."""
        if not self.enrolled_users():
            return
        inside = self.enrolled_users()
        user = picked(inside, pick)
        enrollment = self.school.enrollment(user)
        moment = self.wait(expire_now(self.platform, self.school.course_id, user.user_id))
        (mine,) = self.student(user).call("GET", "/v1/me/enrollments", 200)["items"]
        enrollment.enrolled_at, enrollment.expires_at = mine["enrolled_at"], text(moment)
        enrollment.close("expired")
        assert (mine["reason"], mine["unenrolled_at"]) == ("expired", text(moment))
        if closed_by == "job" or self.school.refusal(user) is not None:
            self.wait(run_job(self.platform, "enrollment", "expire-enrollments"))
            # Refused unless expired students may return, which random commands seldom try.
            self.enroll(user, own_request=True)
        else:
            self.enroll(user, own_request=False)

    @invariant()
    def the_service_matches_the_model(self) -> None:
        ids = ",".join(user.user_id for user in self.school.users)
        users = self.teacher.call("GET", f"/v1/users?ids={ids}", 200)["items"]
        assert users == [
            {"user_id": user.user_id, **user.state}
            for user in sorted(self.school.users, key=lambda each: UUID(each.user_id))
            if not user.erased
        ]
        roster = self.teacher.call("GET", f"{self.path}/roster?state=all", 200)["items"]
        assert [{name: row[name] for name in LISTED} for row in roster] == self.school.roster()
        invited = self.teacher.call("GET", f"{self.path}/invitations", 200)["items"]
        assert {each["student_id"] for each in invited} == self.school.invited
        assert self.teacher.call("GET", f"{self.path}/enrollment-counts", 200) == (
            self.school.counts()
        )

    def events_match_the_model(self) -> None:
        for user in self.school.users:
            assert self.published(user.user_id, user.version) == user.events
        for enrollment in self.school.enrollments.values():
            key = f"{enrollment.course_id}:{enrollment.student_id}"
            assert self.published(key, len(enrollment.events)) == enrollment.events

    def teardown(self) -> None:
        # Once: after each command, most of the time would go into waiting for Kafka.
        self.events_match_the_model()
        for user in self.school.users:
            if not user.erased:
                shown = self.student(user).call("GET", "/v1/me", 200)
                assert (shown["email"], shown["version"]) == (user.email, user.version)
                assert (shown["deactivated_at"] is not None) == user.deactivated


@OTHER_THREADS
@pytest.mark.timeout(1800)
async def test_random_commands_match_the_model_and_its_events(
    platform: Platform, full: bool
) -> None:
    expected = {
        "UserRegistered", "UserUpdated", "UserErased", "StudentEnrolled", "StudentUnenrolled",
        "already-enrolled", "course-by-invitation", "course-full", "email-taken",
        "enrollment-closed", "erased", "not-found", "user-deactivated", "precondition-failed",
        "user-exists", "invalid-input", "removed-from-course", "enrollment-expired",
    }  # fmt: skip
    await run(EnrollmentMachine, platform, full, USER, ENROLLMENT, expected=expected)
