"""A school imported from OneRoster, changed on both sides and imported again."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from shared.references import id_of
from tests.support.clients import run_client
from tests.support.oneroster import School
from tests.support.platform import Platform

_OUTCOMES = ("created", "updated", "unchanged", "rejected", "edited here")

_EDITED = r'  edited here: (\w+): changed_locally: .*"reference":"(\S+?)"'


@dataclass
class Said:
    """What the client printed: the outcomes by kind, and the local edits that stayed."""

    outcomes: dict[str, dict[str, int]] = field(default_factory=dict)
    edits: set[tuple[str, str]] = field(default_factory=set)


@pytest.mark.timeout(900)
async def test_a_school_changed_on_both_sides_is_synchronized(
    platform: Platform, tmp_path: Path, full: bool
) -> None:
    users, enrollments = (5_000, 20_000) if full else (500, 2_000)
    school, classes = large_school(users, enrollments), users // 50
    data = school.write(tmp_path / "school")

    first = imported(platform, data)
    assert first.outcomes == {
        "users": {"created": users},
        "courses": {"created": classes},
        "enrollments": {"created": enrollments},
    }
    assert imported(platform, data).outcomes == {
        "users": {"unchanged": users},
        "courses": {"unchanged": classes},
        "enrollments": {"unchanged": enrollments},
    }

    await edit_here(platform)
    edit_there(school)
    school.write(data)
    said = imported(platform, data, "--dry-run")
    assert await name_of(platform, "s7") == "Given7 Family7"
    assert said.outcomes == {
        # s1 and s7 changed there, s1 and s2 here.
        "users": {"updated": 1, "unchanged": users - 1, "edited here": 2},
        "courses": {"updated": 2, "unchanged": classes - 2, "edited here": 1},
        # Of e1, which ended on both sides, the expiry is new.
        "enrollments": {"updated": 4, "unchanged": enrollments - 4, "edited here": 1},
    }
    assert said.edits == {
        ("display_name", "oneroster:s1"),
        ("display_name", "oneroster:s2"),
        ("title", "oneroster:c1"),
        ("unenrolled_at", "oneroster:e1"),
    }
    assert imported(platform, data) == said

    assert await name_of(platform, "s1") == "Edited here"
    assert await name_of(platform, "s7") == "Given7 Married"
    admin = platform.client("courses", "superadmin")
    titles = [
        (await admin.get(f"/v1/courses/{id_of('course', f'oneroster:c{n}')}")).json()["title"]
        for n in (1, 2, 3)
    ]
    assert titles == ["Edited here", "Changed there 2", "Changed there 3"]
    again = imported(platform, data)
    assert again.edits == said.edits
    assert not any("updated" in each for each in again.outcomes.values())
    await platform.settled()


def large_school(users: int, enrollments: int) -> School:
    """One teacher and class for 50 users; the students are spread over the classes."""
    school = School()
    classes = users // 50
    for n in range(classes):
        school.add_user(f"t{n}", "teacher", f"Teacher{n}", "X", email=f"t{n}@roster.example")
        school.add_class(f"c{n}", f"Class {n}", f"t{n}")
    students = users - classes
    for n in range(students):
        school.add_user(f"s{n}", "student", f"Given{n}", f"Family{n}")
    for n in range(enrollments):
        school.enroll(f"e{n}", f"c{(n + n // students) % classes}", f"s{n % students}")
    return school


def edit_there(school: School) -> None:
    for key in ("s1", "s7"):
        school.users[key]["familyName"] = "Married"
    for n in (1, 2, 3):
        school.classes[f"c{n}"]["title"] = f"Changed there {n}"
    # e1 ended on both sides.
    for n in (1, 4, 5):
        school.enrollments[f"e{n}"]["endDate"] = "2025-06-30"
    school.enrollments["e6"]["beginDate"] = "2024-10-01"


async def edit_here(platform: Platform) -> None:
    await platform.settled()
    people = platform.client("enrollment", "superadmin")
    for key in ("s1", "s2"):
        await edit(people, f"/v1/users/{user_id(key)}", display_name="Edited here")
    courses = platform.client("courses", "superadmin")
    await edit(courses, f"/v1/courses/{id_of('course', 'oneroster:c1')}", title="Edited here")
    course_id = id_of("course", "oneroster:c1")
    answer = await people.delete(f"/v1/courses/{course_id}/enrollments/{user_id('s1')}")
    assert answer.is_success, answer.text


async def edit(client: Any, path: str, **fields: str) -> None:
    etag = (await client.get(path)).headers["ETag"]
    answer = await client.patch(path, json=fields, headers={"If-Match": etag})
    assert answer.status_code == 200, answer.text


async def name_of(platform: Platform, key: str) -> str:
    admin = platform.client("enrollment", "superadmin")
    return str((await admin.get(f"/v1/users/{user_id(key)}")).json()["display_name"])


def user_id(key: str) -> str:
    return str(id_of("user", f"oneroster:{key}"))


def imported(platform: Platform, data: Path, *options: str) -> Said:
    done = run_client(platform, "tools.oneroster", str(data), *options)
    assert done.returncode == 0, done.stdout + done.stderr
    said = Said()
    for line in done.stdout.splitlines():
        if head := re.match(r"(users|courses|enrollments) .*rows/s  (.*)", line):
            found = re.findall(rf"([\d,]+) ({'|'.join(_OUTCOMES)})", head[2])
            said.outcomes[head[1]] = {
                outcome: int(number.replace(",", "")) for number, outcome in found
            }
        elif edited := re.match(
            r'  edited here: (\w+): changed_locally: .*"reference":"(\S+?)"', line
        ):
            said.edits.add((edited[1], edited[2]))
    return said
