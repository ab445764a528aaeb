"""Map OneRoster's rows to records of the import endpoints.

A class is a course, and its primary teacher the owner. Students' enrollments are imported; other
roles are counted and listed.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tools.importing import Source
from tools.oneroster.tables import Row, end_of, has, is_deleted, is_true, rows, start_of

Record = dict[str, Any]

_ROLES = {"teacher": "teacher", "student": "student"}
_PREFIX = "oneroster:"


@dataclass
class Ignored:
    """What has no place in the import, by its name with the number of rows."""

    user_roles: Counter[str] = field(default_factory=Counter)
    enrollment_roles: Counter[str] = field(default_factory=Counter)
    classes_without_teacher: list[str] = field(default_factory=list)
    later: int = 0
    deleted_without_date: int = 0


class Records:
    """Each method streams its file; owners and roles are read once.

    ``subject`` names the column of users.csv that holds the ``sub`` of the users' tokens.
    """

    def __init__(self, folder: Path, *, subject: str | None = None) -> None:
        self._folder, self._subject = folder, subject
        self._today = datetime.now(UTC)
        self.ignored = Ignored()
        self._roles = self._read_roles()
        self._references = self._read_users()
        self._owners = self._read_owners()
        self._replaced = self._read_replaced()
        self._subjects = {
            row["sourcedId"]: row.get("subjects", "")
            for row in rows(folder, "courses", "sourcedId", "title")
        }
        self._note_ignored()

    def sources(self) -> list[Source]:
        return [
            Source("users", "enrollment", self.users),
            Source("courses", "courses", self.courses),
            Source("enrollments", "enrollment", self.enrollments),
        ]

    def users(self) -> Iterator[Record]:
        for row in self._users():
            if row["sourcedId"] not in self._references:
                continue
            deleted = is_deleted(row)
            yield {
                "reference": self._references[row["sourcedId"]],
                "display_name": _name(row),
                "email": row.get("email") or None,
                "role": _ROLES[self._role(row)],
                "active": not deleted and row.get("enabledUser", "").lower() != "false",
            }

    def courses(self) -> Iterator[Record]:
        for row in rows(self._folder, "classes", "sourcedId", "title", "courseSourcedId"):
            teacher = self._owners.get(row["sourcedId"])
            if teacher is None:
                continue
            subjects = row.get("subjects") or self._subjects.get(row["courseSourcedId"], "")
            yield {
                "reference": _PREFIX + row["sourcedId"],
                "slug": _slug(row),
                "title": row["title"][:200],
                "category": subjects.split(",")[0].strip()[:60] or None,
                "teacher": self._references[teacher],
                "status": "archived" if is_deleted(row) else "published",
            }

    def enrollments(self) -> Iterator[Record]:
        for row in self._enrollments():
            if row["role"] != "student" or row["classSourcedId"] not in self._owners:
                continue
            student = self._references.get(row["userSourcedId"])
            begin = start_of(row.get("beginDate", ""))
            if student is None or (begin is not None and begin > self._today):
                continue
            end = self._end(row, begin)
            if end is None or (is_deleted(row) and _key(row) in self._replaced):
                continue
            record: Record = {
                "reference": _PREFIX + row["sourcedId"],
                "course": _PREFIX + row["classSourcedId"],
                "student": student,
                **end,
            }
            if begin is not None:
                record["enrolled_at"] = begin
            yield record

    def _end(self, row: Row, begin: datetime | None) -> Record | None:
        """Return how the enrollment ended or will end; None: it was deleted, without a date."""
        ends = end_of(row.get("endDate", ""))
        ended = ends if ends is not None and ends <= self._today else None
        changed = start_of(row.get("dateLastModified", ""))
        if is_deleted(row) and (ended is None or (changed is not None and changed < ended)):
            removed = changed or begin
            if removed is None:
                return None
            removed = min(max(removed, begin or removed), self._today)
            return {"unenrolled_at": removed, "reason": "removed"}
        if ended is not None:
            return {"unenrolled_at": ended, "reason": "expired", "expires_at": ended}
        return {"unenrolled_at": None, "expires_at": ends}

    def _users(self) -> Iterator[Row]:
        return rows(self._folder, "users", "sourcedId", "givenName", "familyName")

    def _enrollments(self) -> Iterator[Row]:
        names = ("sourcedId", "classSourcedId", "userSourcedId", "role")
        return rows(self._folder, "enrollments", *names)

    def _read_roles(self) -> dict[str, str]:
        """Return the primary roles, which version 1.2 keeps in a file of their own."""
        if not has(self._folder, "roles"):
            return {}
        found: dict[str, str] = {}
        for row in rows(self._folder, "roles", "userSourcedId", "roleType", "role"):
            if row["roleType"] == "primary" or row["userSourcedId"] not in found:
                found[row["userSourcedId"]] = row["role"]
        return found

    def _role(self, row: Row) -> str:
        return self._roles.get(row["sourcedId"]) or row.get("role", "")

    def _read_users(self) -> dict[str, str]:
        """Return the references of those who are imported."""
        found: dict[str, str] = {}
        for row in self._users():
            if self._role(row) in _ROLES:
                subject = row.get(self._subject, "") if self._subject else ""
                key = row["sourcedId"]
                found[key] = f"sub:{subject}" if subject else _PREFIX + key
        return found

    def _read_owners(self) -> dict[str, str]:
        """Return the primary teacher of each class, else its first, else one who was deleted."""
        deleted: dict[str, str] = {}
        first: dict[str, str] = {}
        primary: dict[str, str] = {}
        for row in self._enrollments():
            key, user = row["classSourcedId"], row["userSourcedId"]
            if row["role"] != "teacher" or user not in self._references:
                continue
            (deleted if is_deleted(row) else first).setdefault(key, user)
            if is_true(row.get("primary", "")) and not is_deleted(row):
                primary.setdefault(key, user)
        return deleted | first | primary

    def _read_replaced(self) -> set[tuple[str, ...]]:
        """Return the keys of deleted enrollments that another row, of a new id, continues."""
        deleted = {_key(row) for row in self._enrollments() if is_deleted(row)}
        active = (_key(row) for row in self._enrollments() if not is_deleted(row))
        return {key for key in active if key in deleted}

    def _note_ignored(self) -> None:
        ignored = self.ignored
        ignored.user_roles.update(
            self._role(row) or "without a role"
            for row in self._users()
            if row["sourcedId"] not in self._references
        )
        ignored.classes_without_teacher.extend(
            row["title"]
            for row in rows(self._folder, "classes", "sourcedId", "title")
            if row["sourcedId"] not in self._owners
        )
        for row in self._enrollments():
            owner = self._owners.get(row["classSourcedId"])
            if row["role"] != "student" and row["userSourcedId"] != owner:
                ignored.enrollment_roles[row["role"] or "without a role"] += 1
            begin = start_of(row.get("beginDate", ""))
            if row["role"] == "student":
                ignored.later += begin is not None and begin > self._today
                ignored.deleted_without_date += self._end(row, begin) is None


def _key(row: Row) -> tuple[str, ...]:
    """Return what two rows of one enrollment have in common; without a beginning, their id."""
    begin = row.get("beginDate") or row["sourcedId"]
    return row["classSourcedId"], row["userSourcedId"], row["role"], begin


def _name(row: Row) -> str:
    given = row.get("preferredGivenName") or row["givenName"]
    family = row.get("preferredFamilyName") or row["familyName"]
    name = " ".join(each for each in (given, family) if each)
    return (name or row.get("username") or row["sourcedId"])[:200]


def _slug(row: Row) -> str:
    """Return a slug that stays when the title changes: of the class code, and unique."""
    text = unicodedata.normalize("NFKD", row.get("classCode") or "class")
    words = re.findall(r"[a-z0-9]+", text.encode("ascii", "ignore").decode().lower())
    unique = hashlib.blake2b(row["sourcedId"].encode(), digest_size=4).hexdigest()
    return "-".join([*words, unique])[-100:].lstrip("-")
