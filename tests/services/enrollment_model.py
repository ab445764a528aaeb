"""A model of users and of the enrollments in one course, and of the events that they publish."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from shared.clock import now
from shared.text import fold

Json = dict[str, Any]
EventContent = tuple[str, Json]

# Of refusals that are not 409.
STATUS = {
    "erased": 410, "student-not-registered": 404, "invalid-input": 422,
    "removed-from-course": 403, "enrollment-expired": 403,
}  # fmt: skip


@dataclass
class User:
    user_id: str
    state: Json
    email: str | None = None
    deactivated: bool = False
    erased: bool = False
    events: list[EventContent] = field(default_factory=list)

    @property
    def version(self) -> int:
        return len(self.events)

    def publish(self, name: str) -> None:
        state = {} if name == "UserErased" else self.state
        self.events.append((name, {"user_id": self.user_id, **state}))

    def change(self, changes: Json) -> None:
        email = changes.get("email", self.email)
        state = self.state | {name: changes[name] for name in self.state if name in changes}
        if (state, email) != (self.state, self.email):
            self.state, self.email = state, email
            self.publish("UserUpdated")

    def deactivate(self, deactivated: bool) -> None:
        if self.deactivated != deactivated:
            self.deactivated = deactivated
            self.publish("UserUpdated")


@dataclass
class Enrollment:
    course_id: str
    student_id: str
    cycle: int = 0
    progress_from_cycle: int = 0
    enrolled_at: str = ""
    expires_at: str | None = None
    reason: str | None = "withdrew"
    readmitted: bool = False
    events: list[EventContent] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return bool(self.events) and self.reason is None

    def open(self, fresh_cycle: bool, enrolled_at: str, expires_at: str | None) -> None:
        self.cycle += 1
        if fresh_cycle or self.cycle == 1:
            self.progress_from_cycle = self.cycle
        self.enrolled_at, self.expires_at, self.reason = enrolled_at, expires_at, None
        self.events.append(("StudentEnrolled", self._state()))

    def set_expiry(self, expires_at: str | None) -> None:
        if self.expires_at != expires_at:
            self.expires_at = expires_at
            self.events.append(("StudentEnrolled", self._state()))

    def close(self, reason: str) -> None:
        self.reason, self.readmitted = reason, False
        self.events.append(("StudentUnenrolled", {**self._state(), "reason": reason}))

    def _state(self) -> Json:
        return {
            "course_id": self.course_id,
            "student_id": self.student_id,
            "cycle": self.cycle,
            "progress_from_cycle": self.progress_from_cycle,
            "enrolled_at": self.enrolled_at,
            "expires_at": self.expires_at,
        }


@dataclass
class Policy:
    version: int = 0
    invitation: bool = False
    period: str = "open"
    capacity: int | None = None
    reenroll_after_expiry: bool = False

    def body(self) -> Json:
        """For a period that is current, in the future, or over."""
        hour = timedelta(hours=1)
        opens, closes = {
            "open": (now() - hour, now() + hour),
            "later": (now() + hour, None),
            "over": (None, now() - hour),
        }[self.period]
        return {
            "access": "invitation" if self.invitation else "open",
            "opens_at": opens and text(opens),
            "closes_at": closes and text(closes),
            "capacity": self.capacity,
            "expires_after_days": None,
            "reenroll_after_expiry": self.reenroll_after_expiry,
        }


def text(moment: datetime) -> str:
    """As the services format instants."""
    return moment.isoformat().replace("+00:00", "Z")


@dataclass
class School:
    """One published course, and some users."""

    course_id: str
    policy: Policy = field(default_factory=Policy)
    users: list[User] = field(default_factory=list)
    enrollments: dict[str, Enrollment] = field(default_factory=dict)
    invited: set[str] = field(default_factory=set)

    def enrollment(self, user: User) -> Enrollment:
        new = Enrollment(self.course_id, user.user_id)
        return self.enrollments.setdefault(user.user_id, new)

    @property
    def places(self) -> int:
        taken = sum(each.is_open for each in self.enrollments.values())
        capacity = self.policy.capacity
        return 999 if capacity is None else max(0, capacity - taken)

    def refusal(self, user: User) -> str | None:
        """Return why this user cannot be enrolled, independent of the caller."""
        if user.erased:
            return "erased"
        if user.deactivated:
            return "user-deactivated"
        if self.enrollment(user).is_open:
            return "already-enrolled"
        return None if self.places else "course-full"

    def refusal_of_own_request(self, user: User, fresh_cycle: bool = False) -> str | None:
        if user.erased:
            return "erased"
        if refusal := self.refusal_of_return(self.enrollment(user)):
            return refusal
        if self.policy.invitation and user.user_id not in self.invited:
            return "course-by-invitation"
        if self.policy.period != "open":
            return "enrollment-closed"
        return "invalid-input" if fresh_cycle else self.refusal(user)

    def refusal_of_return(self, enrollment: Enrollment) -> str | None:
        if enrollment.readmitted:
            return None
        if enrollment.reason == "expired" and not self.policy.reenroll_after_expiry:
            return "enrollment-expired"
        return "removed-from-course" if enrollment.reason == "removed" else None

    def expiry_of_own_request(self, enrollment: Enrollment) -> str | None:
        """A student who withdrew keeps the expiry, unless an expired student may return."""
        anew = enrollment.readmitted or self.policy.reenroll_after_expiry
        return None if anew else enrollment.expires_at

    def invite(self, user: User, invited: bool) -> None:
        """An invitation readmits a student whose enrollment has ended before it."""
        self.enrollment(user).readmitted = invited
        (self.invited.add if invited else self.invited.discard)(user.user_id)

    def erase(self, user: User) -> None:
        if not user.erased:
            if self.enrollment(user).is_open:
                self.enrollment(user).close("removed")
            user.erased, user.email = True, None
            self.invited.discard(user.user_id)
            user.publish("UserErased")

    def roster(self) -> list[Json]:
        """Everyone who was ever enrolled, by name; erased users have none."""
        names: Mapping[str, str] = {
            each.user_id: "" if each.erased else each.state["display_name"] for each in self.users
        }
        rows = [
            {
                "student_id": each.student_id,
                "display_name": names[each.student_id],
                "cycle": each.cycle,
                "progress_from_cycle": each.progress_from_cycle,
                "enrolled_at": each.enrolled_at,
                "expires_at": each.expires_at,
                "reason": each.reason,
                "version": len(each.events),
            }
            for each in self.enrollments.values()
            if each.events
        ]
        return sorted(rows, key=lambda row: (fold(row["display_name"]), row["student_id"]))

    def counts(self) -> Json:
        reasons = [each.reason for each in self.enrollments.values() if each.events]
        capacity = self.policy.capacity
        return {
            "course_id": self.course_id,
            "open": reasons.count(None),
            **{name: reasons.count(name) for name in ("withdrew", "removed", "expired")},
            "capacity": capacity,
            "places_left": None if capacity is None else self.places,
        }
