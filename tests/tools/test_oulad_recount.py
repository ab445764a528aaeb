"""The recount and the mapping of OULAD's files, on a set small enough to count by hand."""

from __future__ import annotations

import gzip
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.tools.oulad_set import write_set
from tools.errors import ToolError
from tools.oulad.figures import backlog, distributions, flows
from tools.oulad.mapping import Records
from tools.oulad.recount import figures_of_teacher, recount
from tools.oulad.tables import Presentation, presentations, read


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_set(tmp_path)


@pytest.fixture
def records(folder: Path) -> Records:
    return Records(folder, [Presentation("XXX", "2013J")])


@pytest.mark.parametrize(
    ("code", "day", "moment"),
    [
        ("2013J", 0, datetime(2013, 10, 1, 12, tzinfo=UTC)),
        ("2013B", 0, datetime(2013, 2, 1, 12, tzinfo=UTC)),
        ("2014B", -32, datetime(2013, 12, 31, 12, tzinfo=UTC)),
        ("2013J", 200, datetime(2014, 4, 19, 12, tzinfo=UTC)),
    ],
)
def test_a_day_is_counted_from_the_start_of_the_presentation(
    code: str, day: int, moment: datetime
) -> None:
    assert Presentation("AAA", code).at(day) == moment


def test_the_recount_of_a_course(folder: Path) -> None:
    figures = recount(folder, ["xxx-2013j"])["xxx-2013j"].figures()

    assert figures == {
        "enrollments": 4,
        "students": 2,
        "withdrawn": 2,
        # resource, quiz, and the assessments' own
        "chapters": 3,
        "lessons": 6,
        "lessons_completed": 3,
        "submissions": 5,
        "graded": 3,
        # 11 has left; 13 has not
        "ungraded": 1,
        "quiz_average": 90,
        "assignment_average": 65,
        # 10 did two of three pages, 13 none
        "completion_rate": pytest.approx(2 / 6),
    }


def test_the_recount_by_day_takes_the_first_click_of_a_page(folder: Path) -> None:
    days = recount(folder, ["xxx-2013j"])["xxx-2013j"].days("xxx-2013j")

    completed = {day: each["lessons_completed"] for day, each in days.items()}
    assert {day for day, number in completed.items() if number} == {
        "2013-09-29",
        "2013-10-09",
        "2013-10-10",
    }
    assert days["2014-04-19"] == {"lessons_completed": 0, "submissions": 2, "graded": 0}
    assert days["2013-10-30"] == {"lessons_completed": 0, "submissions": 1, "graded": 1}


def test_the_recount_of_distributions(folder: Path) -> None:
    count = recount(folder, ["xxx-2013j"])["xxx-2013j"]

    found = distributions(count)

    # 10 did two of three pages, 13 none
    assert (found["progress"]["count"], found["progress"]["median"]) == (2, 0)
    assert found["progress"]["upper_quartile"] == pytest.approx(200 / 3)
    assert found["grades"]["median"] == 80
    assert found["grades"]["histogram"] == [0, 0, 0, 0, 0, 1, 0, 0, 1, 1]
    assert (found["71"]["count"], found["71"]["lower_quartile"], found["71"]["mean"]) == (2, 50, 65)
    assert (found["73"]["count"], found["73"]["mean"]) == (0, None)


def test_the_recount_of_flows(folder: Path) -> None:
    count = recount(folder, ["xxx-2013j"])["xxx-2013j"]

    days = {
        day: (each["enrolled"], each["withdrew"]) for day, each in flows(count, "xxx-2013j").items()
    }

    assert days == {
        "2013-09-11": (1, 1),
        "2013-09-26": (1, 0),
        "2013-09-28": (1, 0),
        "2013-10-01": (1, 0),
        "2013-11-10": (0, 1),
    }


def test_a_course_is_completed_with_its_last_page(folder: Path) -> None:
    counts = recount(folder, ["xxx-2013j", "yyy-2014b"])

    days = flows(counts["yyy-2014b"], "yyy-2014b")

    assert {day: each["completed"] for day, each in days.items()} == {
        "2014-02-01": 0,
        "2014-02-02": 1,
    }
    # 10 did two of three pages
    assert not any(each["completed"] for each in flows(counts["xxx-2013j"], "xxx-2013j").values())


def test_the_recount_of_the_backlog(folder: Path) -> None:
    count = recount(folder, ["xxx-2013j"])["xxx-2013j"]

    found = backlog(count, "xxx-2013j", date(2014, 4, 24))

    # 11 has left
    assert (found["submissions"], found["days_4_7"], found["days_15_up"]) == (1, 1, 0)
    assert found["oldest_on"] == "2014-04-19"


def test_a_teacher_counts_a_student_of_two_courses_once(folder: Path) -> None:
    counts = recount(folder, ["xxx-2013j", "yyy-2014b"])

    figures = figures_of_teacher(counts.values())

    assert figures["courses"] == figures["published_courses"] == 2
    assert figures["students"] == 2
    assert figures["lessons"] == 8
    assert figures["quiz_average"] == 65
    # Three pages for each of two students, one page for one
    assert figures["completion_rate"] == pytest.approx(3 / 7)


def test_an_empty_course_has_no_rate_and_no_average(folder: Path) -> None:
    figures = recount(folder, ["ccc-2013b"])["ccc-2013b"].figures()

    assert (figures["students"], figures["completion_rate"]) == (0, None)
    assert (figures["quiz_average"], figures["assignment_average"]) == (None, None)


def test_the_first_click_on_a_page_completes_it(records: Records) -> None:
    completions = [
        (row["student"], row["lesson"], row["completed_at"]) for row in records.completions()
    ]

    of = Presentation("XXX", "2013J")
    assert completions == [
        ("oulad:student:10", "oulad:xxx-2013j:page:1", of.at(-2)),
        ("oulad:student:10", "oulad:xxx-2013j:page:2", of.at(9)),
        ("oulad:student:11", "oulad:xxx-2013j:page:3", of.at(8)),
    ]


def test_enrollments_of_unknown_days_never_end_before_they_begin(records: Records) -> None:
    of = Presentation("XXX", "2013J")
    periods = [(row["enrolled_at"], row["unenrolled_at"]) for row in records.enrollments()]

    assert periods == [
        (of.at(-5), None),
        (of.at(-3), of.at(40)),
        (of.at(-20), of.at(-20)),
        (of.at(0), None),
    ]


def test_assessments_become_quizzes_and_assignments_with_a_lesson_each(records: Records) -> None:
    assert [row["reference"] for row in records.quizzes()] == ["oulad:xxx-2013j:assessment:72"]
    due = {row["reference"][-2:]: row["due_at"] for row in records.assignments()}
    assert due == {"71": Presentation("XXX", "2013J").at(19), "73": None}

    lessons = list(records.lessons())
    assert [row["completes_on"] for row in lessons] == ["view"] * 3 + ["nothing"] * 3
    assert [row["required"] for row in lessons] == [True] * 3 + [False] * 3
    assert [row["position"] for row in lessons] == [0, 0, 1, 0, 1, 2]
    chapters = {row["reference"]: row["position"] for row in records.chapters()}
    assert [row["title"] for row in records.chapters()] == ["quiz", "resource", "Assessments"]
    assert {row["chapter"] for row in lessons} == set(chapters)


def test_results_without_a_mark_have_no_score(records: Records) -> None:
    scores = [(row["kind"], row["score"]) for row in records.submissions()]

    assert scores == [
        ("assignment", "80"),
        ("assignment", "50"),
        ("quiz", "90"),
        ("assignment", None),
        ("assignment", None),
    ]


def test_a_cut_keeps_the_same_students_in_the_import_and_in_the_recount(folder: Path) -> None:
    cut = Records(folder, presentations(folder), limit=2)
    counts = recount(folder, ["xxx-2013j", "yyy-2014b"], students=2)

    enrolled = [row["student"] for row in cut.enrollments() if row["course"] == "oulad:xxx-2013j"]
    assert enrolled == ["oulad:student:10", "oulad:student:11"]
    assert counts["xxx-2013j"].enrolled == {"10", "11"}
    figures = [count.figures() for count in counts.values()]
    assert len(list(cut.submissions())) == sum(each["submissions"] or 0 for each in figures)
    assert len(list(cut.completions())) == sum(each["lessons_completed"] or 0 for each in figures)


def test_uncompressed_files_are_read_too(folder: Path) -> None:
    zipped = folder / "courses.csv.gz"
    (folder / "courses.csv").write_bytes(gzip.decompress(zipped.read_bytes()))
    zipped.unlink()

    assert [each.slug for each in presentations(folder)] == ["xxx-2013j", "yyy-2014b"]
    assert recount(folder, ["xxx-2013j"])["xxx-2013j"].enrolled
    with pytest.raises(ToolError, match="has no column nonsense"):
        list(read(folder, "courses", "nonsense"))
    (folder / "courses.csv").unlink()
    with pytest.raises(ToolError, match=r"has neither courses\.csv"):
        presentations(folder)
