"""A school's OneRoster 1.1 CSV files, made by a test."""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

Row = dict[str, str]

_COLUMNS = {
    "users": ("sourcedId", "status", "dateLastModified", "enabledUser", "orgSourcedIds", "role",
              "username", "givenName", "familyName", "email"),
    "courses": ("sourcedId", "status", "title", "courseCode", "subjects"),
    "classes": ("sourcedId", "status", "title", "courseSourcedId", "classCode", "subjects"),
    "enrollments": ("sourcedId", "status", "dateLastModified", "classSourcedId", "userSourcedId",
                    "role", "primary", "beginDate", "endDate"),
}  # fmt: skip


@dataclass
class School:
    """The rows of each file by their id."""

    users: dict[str, Row] = field(default_factory=dict)
    courses: dict[str, Row] = field(default_factory=dict)
    classes: dict[str, Row] = field(default_factory=dict)
    enrollments: dict[str, Row] = field(default_factory=dict)

    def add_user(self, key: str, role: str, given: str, family: str, **more: str) -> None:
        self.users[key] = {
            "sourcedId": key, "enabledUser": "true", "role": role, "givenName": given,
            "familyName": family, **more,
        }  # fmt: skip

    def add_class(self, key: str, title: str, teacher: str) -> None:
        self.courses[f"{key}-course"] = {"sourcedId": f"{key}-course", "title": title}
        self.classes[key] = {
            "sourcedId": key, "title": title, "courseSourcedId": f"{key}-course",
            "subjects": "Mathematics,Physics",
        }  # fmt: skip
        self.enroll(f"{key}-teacher", key, teacher, role="teacher", primary="true")

    def enroll(self, key: str, class_key: str, user: str, **more: str) -> None:
        self.enrollments[key] = {
            "sourcedId": key, "classSourcedId": class_key, "userSourcedId": user,
            "role": "student", "primary": "false", "beginDate": "2024-09-01", **more,
        }  # fmt: skip

    def write(self, folder: Path) -> Path:
        """Write the files as spreadsheets do, with a byte order mark."""
        folder.mkdir(exist_ok=True)
        files: Mapping[str, Iterable[Row]] = {
            name: getattr(self, name).values() for name in _COLUMNS
        }
        for name, rows in files.items():
            with (folder / f"{name}.csv").open("w", encoding="utf-8-sig", newline="") as file:
                writer = csv.DictWriter(file, _COLUMNS[name])
                writer.writeheader()
                writer.writerows(rows)
        return folder
