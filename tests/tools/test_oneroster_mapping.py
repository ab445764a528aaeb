"""OneRoster's files as records of the imports."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.support.oneroster import School
from tools.errors import ToolError
from tools.oneroster.mapping import Records


@pytest.fixture
def school() -> School:
    school = School()
    school.add_user("t1", "teacher", "Émilie", "du Châtelet", email="emilie@school.example")
    school.add_user("t2", "teacher", "Marie", "Curie")
    school.add_user("s1", "student", "Ada", "Lovelace", username="ada@sso")
    school.add_user("s2", "student", "Alan", "Turing", status="tobedeleted")
    school.add_user("p1", "parent", "Lady", "Byron")
    school.add_class("c1", "Énergie", "t1")
    school.enroll("e1", "c1", "s1")
    return school


def test_a_class_is_a_course_of_its_primary_teacher(school: School, tmp_path: Path) -> None:
    school.enroll("e0", "c1", "t2", role="teacher")
    school.enrollments = {"e0": school.enrollments.pop("e0"), **school.enrollments}
    school.classes["c1"]["classCode"] = "É 101/A"
    records = Records(school.write(tmp_path))
    (course,) = records.courses()
    slug = course.pop("slug")
    assert slug.startswith("e-101-a-")
    assert course == {
        "reference": "oneroster:c1",
        "title": "Énergie",
        "category": "Mathematics",
        "teacher": "oneroster:t1",
        "status": "published",
    }
    assert records.ignored.enrollment_roles == {"teacher": 1}
    school.classes["c1"]["title"] = "Another title"
    assert [each["slug"] for each in Records(school.write(tmp_path)).courses()] == [slug]


def test_users_of_other_roles_are_counted_and_deleted_ones_deactivated(
    school: School, tmp_path: Path
) -> None:
    records = Records(school.write(tmp_path))
    users = {user["reference"]: user for user in records.users()}
    assert users["oneroster:t1"]["display_name"] == "Émilie du Châtelet"
    assert [users[f"oneroster:{key}"]["active"] for key in ("s1", "s2")] == [True, False]
    assert "oneroster:p1" not in users
    assert records.ignored.user_roles == {"parent": 1}


def test_ends_are_in_the_past_or_expected(school: School, tmp_path: Path) -> None:
    school.enroll("e2", "c1", "s1", endDate="2024-12-20")
    school.enroll("e3", "c1", "s1", endDate="2190-12-20")
    changed = "2024-10-01T08:00:00.000Z"
    school.enroll(
        "e4", "c1", "s1", beginDate="2024-09-02", status="tobedeleted", dateLastModified=changed
    )
    school.enroll("e5", "c1", "s1", beginDate="2190-01-01")
    school.enroll("e6", "c1", "s1", beginDate="")
    records = Records(school.write(tmp_path))
    found = {each["reference"].partition(":")[2]: each for each in records.enrollments()}
    assert found["e1"]["enrolled_at"] == datetime(2024, 9, 1, tzinfo=UTC)
    assert (found["e1"]["unenrolled_at"], found["e1"]["expires_at"]) == (None, None)
    ended = datetime(2024, 12, 21, tzinfo=UTC)
    assert (found["e2"]["unenrolled_at"], found["e2"]["expires_at"]) == (ended, ended)
    assert found["e3"]["expires_at"] == datetime(2190, 12, 21, tzinfo=UTC)
    assert (found["e4"]["unenrolled_at"], found["e4"]["reason"]) == (
        datetime(2024, 10, 1, tzinfo=UTC),
        "removed",
    )
    assert "e5" not in found
    assert records.ignored.later == 1
    assert "enrolled_at" not in found["e6"]


@pytest.mark.parametrize("changed", ["2024-12-21", "2025-02-01T08:00:00.000Z", ""])
def test_an_enrollment_deleted_after_its_end_keeps_the_end(
    school: School, tmp_path: Path, changed: str
) -> None:
    school.enroll("e1", "c1", "s1", endDate="2024-12-20")
    (before,) = Records(school.write(tmp_path)).enrollments()
    school.enrollments["e1"] |= {"status": "tobedeleted", "dateLastModified": changed}
    (deleted,) = Records(school.write(tmp_path)).enrollments()
    assert deleted == before
    assert deleted["reason"] == "expired"


def test_a_deleted_enrollment_without_any_date_is_counted_and_left_out(
    school: School, tmp_path: Path
) -> None:
    school.enroll("e1", "c1", "s1", status="tobedeleted", beginDate="")
    records = Records(school.write(tmp_path))
    assert list(records.enrollments()) == []
    assert records.ignored.deleted_without_date == 1


def test_of_two_rows_for_one_enrollment_the_deleted_one_is_left_out(
    school: School, tmp_path: Path
) -> None:
    school.enrollments["e1"] |= {"status": "tobedeleted", "dateLastModified": "2024-10-01"}
    school.enroll("e2", "c1", "s1")
    (record,) = Records(school.write(tmp_path)).enrollments()
    assert (record["reference"], record["unenrolled_at"]) == ("oneroster:e2", None)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16"])
def test_a_file_in_another_encoding_is_named(school: School, tmp_path: Path, encoding: str) -> None:
    school.write(tmp_path)
    path = tmp_path / "users.csv"
    path.write_text(path.read_text("utf-8-sig"), encoding)
    with pytest.raises(ToolError, match=r"users\.csv is not UTF-8; save it as CSV UTF-8"):
        Records(tmp_path)


def test_a_class_without_a_teacher_is_listed_and_a_deleted_one_archived(
    school: School, tmp_path: Path
) -> None:
    school.add_class("c2", "Gone", "t2")
    school.classes["c2"]["status"] = school.enrollments["c2-teacher"]["status"] = "tobedeleted"
    school.add_class("c3", "Nobody's", "p1")
    school.enroll("e2", "c3", "s1")
    records = Records(school.write(tmp_path))
    assert [course["status"] for course in records.courses()] == ["published", "archived"]
    assert records.ignored.classes_without_teacher == ["Nobody's"]
    assert [each["course"] for each in records.enrollments()] == ["oneroster:c1"]


def test_roles_of_version_1_2_are_in_a_file_of_their_own(school: School, tmp_path: Path) -> None:
    for row in school.users.values():
        row["role"] = ""
    school.write(tmp_path)
    roles = ["userSourcedId,roleType,role", "t1,secondary,student", "t1,primary,teacher"]
    roles += ["t2,primary,teacher", "s1,primary,student", "p1,primary,parent"]
    (tmp_path / "roles.csv").write_text("\n".join(roles), "utf-8")
    records = Records(tmp_path)
    assert {each["reference"]: each["role"] for each in records.users()} == {
        "oneroster:t1": "teacher",
        "oneroster:t2": "teacher",
        "oneroster:s1": "student",
    }
    assert records.ignored.user_roles == {"parent": 1, "without a role": 1}


def test_a_column_can_name_the_subjects_of_tokens(school: School, tmp_path: Path) -> None:
    records = Records(school.write(tmp_path), subject="username")
    references = [user["reference"] for user in records.users()]
    assert references == ["oneroster:t1", "oneroster:t2", "sub:ada@sso", "oneroster:s2"]
    assert [each["student"] for each in records.enrollments()] == ["sub:ada@sso"]


def test_missing_files_and_columns_are_named(school: School, tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"has no users\.csv"):
        Records(tmp_path)
    school.write(tmp_path)
    (tmp_path / "classes.csv").write_text("sourcedId,title\n", "utf-8")
    with pytest.raises(ToolError, match=r"classes\.csv has no column courseSourcedId"):
        list(Records(tmp_path).courses())
