"""People, and who is in a course, as an administrator believes it to be."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from shared.clock import now

Json = dict[str, Any]
Fact = tuple[str, Json]


@dataclass
class Person:
    user_id: str
    state: Json
    email: str | None = None
    deactivated: bool = False
    erased: bool = False
    told: list[Fact] = field(default_factory=list)

    @property
    def version(self) -> int:
        return len(self.told)

    def tell(self, name: str) -> None:
        state = {} if name == "UserErased" else self.state
        self.told.append((name, {"user_id": self.user_id, **state}))

    def change(self, changes: Json) -> None:
        email = changes.get("email", self.email)
        state = self.state | {name: changes[name] for name in self.state if name in changes}
        if (state, email) != (self.state, self.email):
            self.state, self.email = state, email
            self.tell("UserUpdated")

    def deactivate(self, deactivated: bool) -> None:
        if self.deactivated != deactivated:
            self.deactivated = deactivated
            self.tell("UserUpdated")


@dataclass
class Enrollment:
    course_id: str
    student_id: str
    cycle: int = 0
    progress_from_cycle: int = 0
    enrolled_at: str = ""
    expires_at: str | None = None
    reason: str | None = "withdrew"
    told: list[Fact] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return bool(self.told) and self.reason is None

    def open(self, keep_progress: bool, enrolled_at: str) -> None:
        self.cycle += 1
        if not keep_progress or self.cycle == 1:
            self.progress_from_cycle = self.cycle
        self.enrolled_at, self.expires_at, self.reason = enrolled_at, None, None
        self.told.append(("StudentEnrolled", self._stay()))

    def set_end(self, expires_at: str | None) -> None:
        if self.expires_at != expires_at:
            self.expires_at = expires_at
            self.told.append(("StudentEnrolled", self._stay()))

    def close(self, reason: str) -> None:
        self.reason = reason
        self.told.append(("StudentUnenrolled", {**self._stay(), "reason": reason}))

    def _stay(self) -> Json:
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
    window: str = "open"
    capacity: int | None = None

    def body(self) -> Json:
        """For a window that is open, not open yet, or closed already."""
        hour = timedelta(hours=1)
        opens, closes = {
            "open": (now() - hour, now() + hour),
            "later": (now() + hour, None),
            "over": (None, now() - hour),
        }[self.window]
        return {
            "access": "invitation" if self.invitation else "open",
            "opens_at": opens and text(opens),
            "closes_at": closes and text(closes),
            "capacity": self.capacity,
            "expires_after_days": None,
        }


def text(moment: datetime) -> str:
    """As the services write it."""
    return moment.isoformat().replace("+00:00", "Z")


@dataclass
class School:
    """One published course, and some people."""

    course_id: str
    policy: Policy = field(default_factory=Policy)
    people: list[Person] = field(default_factory=list)
    enrollments: dict[str, Enrollment] = field(default_factory=dict)
    invited: set[str] = field(default_factory=set)

    def enrollment(self, person: Person) -> Enrollment:
        fresh = Enrollment(self.course_id, person.user_id)
        return self.enrollments.setdefault(person.user_id, fresh)

    @property
    def places(self) -> int:
        inside = sum(each.is_open for each in self.enrollments.values())
        capacity = self.policy.capacity
        return 999 if capacity is None else max(0, capacity - inside)

    def refusal(self, person: Person) -> str | None:
        """Why nobody can enroll this person, whoever asks."""
        if person.erased:
            return "erased"
        if person.deactivated:
            return "person-deactivated"
        if self.enrollment(person).is_open:
            return "already-enrolled"
        return None if self.places else "course-full"

    def refusal_of_oneself(self, person: Person) -> str | None:
        if self.policy.invitation and person.user_id not in self.invited:
            return "course-by-invitation"
        if self.policy.window != "open":
            return "enrollment-closed"
        return self.refusal(person)

    def erase(self, person: Person) -> None:
        if not person.erased:
            if self.enrollment(person).is_open:
                self.enrollment(person).close("removed")
            person.erased, person.email = True, None
            self.invited.discard(person.user_id)
            person.tell("UserErased")

    def roster(self) -> list[Json]:
        """Everyone who was ever in, by name; who was erased has none."""
        names: Mapping[str, str] = {
            each.user_id: "" if each.erased else each.state["display_name"] for each in self.people
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
                "version": len(each.told),
            }
            for each in self.enrollments.values()
            if each.told
        ]
        return sorted(rows, key=lambda row: (row["display_name"], row["student_id"]))

    def counts(self) -> Json:
        reasons = [each.reason for each in self.enrollments.values() if each.told]
        capacity = self.policy.capacity
        return {
            "course_id": self.course_id,
            "open": reasons.count(None),
            **{name: reasons.count(name) for name in ("withdrew", "removed", "expired")},
            "capacity": capacity,
            "places_left": None if capacity is None else self.places,
        }
