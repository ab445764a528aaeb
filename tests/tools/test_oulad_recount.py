"""The recount and the mapping of OULAD's files, on a set small enough to count by hand."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tools.errors import ToolError
from tools.oulad.mapping import Records
from tools.oulad.recount import figures_of_teacher, recount
from tools.oulad.tables import Presentation, presentations, read

AAA = "AAA,2013J"
BBB = "BBB,2014B"
TABLES = {
    "courses": [
        "code_module,code_presentation,module_presentation_length",
        f"{AAA},268",
        f"{BBB},240",
    ],
    "vle": [
        "id_site,code_module,code_presentation,activity_type,week_from,week_to",
        f"1,{AAA},resource,,",
        f"2,{AAA},quiz,,",
        f"3,{AAA},resource,,",
        f"4,{BBB},url,,",
    ],
    "assessments": [
        "code_module,code_presentation,id_assessment,assessment_type,date,weight",
        f"{AAA},71,TMA,19,50",
        f"{AAA},72,CMA,30,50",
        f"{AAA},73,Exam,,100",
        f"{BBB},74,CMA,30,50",
    ],
    "studentRegistration": [
        "code_module,code_presentation,id_student,date_registration,date_unregistration",
        f"{AAA},10,-5,",
        f"{AAA},11,-3,40",
        f"{AAA},12,,-20",
        f"{AAA},13,,",
        f"{BBB},10,0,",
    ],
    "studentVle": [
        "code_module,code_presentation,id_student,id_site,date,sum_click",
        f"{AAA},10,1,7,4",
        # A page's clicks on one day come as several rows, and not in order.
        f"{AAA},10,1,7,1",
        f"{AAA},10,1,-2,1",
        f"{AAA},10,2,9,1",
        f"{AAA},11,3,8,1",
        f"{BBB},10,4,1,1",
    ],
    "studentAssessment": [
        "id_assessment,id_student,date_submitted,is_banked,score",
        "71,10,18,0,80",
        "71,11,60,0,50",
        "72,10,29,0,90",
        "73,13,200,0,?",
        "73,11,200,0,",
        "74,10,29,1,40",
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for table, lines in TABLES.items():
        with gzip.open(tmp_path / f"{table}.csv.gz", "wt", newline="") as file:
            file.write("\r\n".join(lines) + "\r\n")
    return tmp_path


@pytest.fixture
def records(folder: Path) -> Records:
    return Records(folder, [Presentation("AAA", "2013J")])


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
    figures = recount(folder, ["aaa-2013j"])["aaa-2013j"].figures()

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


def test_a_teacher_counts_a_student_of_two_courses_once(folder: Path) -> None:
    counts = recount(folder, ["aaa-2013j", "bbb-2014b"])

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

    of = Presentation("AAA", "2013J")
    assert completions == [
        ("oulad:student:10", "oulad:aaa-2013j:page:1", of.at(-2)),
        ("oulad:student:10", "oulad:aaa-2013j:page:2", of.at(9)),
        ("oulad:student:11", "oulad:aaa-2013j:page:3", of.at(8)),
    ]


def test_enrolments_of_unknown_days_never_end_before_they_begin(records: Records) -> None:
    of = Presentation("AAA", "2013J")
    periods = [(row["enrolled_at"], row["unenrolled_at"]) for row in records.enrolments()]

    assert periods == [
        (of.at(-5), None),
        (of.at(-3), of.at(40)),
        (of.at(-20), of.at(-20)),
        (of.at(0), None),
    ]


def test_assessments_become_quizzes_and_assignments_with_a_lesson_each(records: Records) -> None:
    assert [row["reference"] for row in records.quizzes()] == ["oulad:aaa-2013j:assessment:72"]
    due = {row["reference"][-2:]: row["due_at"] for row in records.assignments()}
    assert due == {"71": Presentation("AAA", "2013J").at(19), "73": None}

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
        ("assignment", 80),
        ("assignment", 50),
        ("quiz", 90),
        ("assignment", None),
        ("assignment", None),
    ]


def test_a_cut_keeps_the_same_students_in_the_import_and_in_the_recount(folder: Path) -> None:
    cut = Records(folder, presentations(folder), limit=2)
    counts = recount(folder, ["aaa-2013j", "bbb-2014b"], students=2)

    enrolled = [row["student"] for row in cut.enrolments() if row["course"] == "oulad:aaa-2013j"]
    assert enrolled == ["oulad:student:10", "oulad:student:11"]
    assert counts["aaa-2013j"].enrolled == {"10", "11"}
    figures = [count.figures() for count in counts.values()]
    assert len(list(cut.submissions())) == sum(each["submissions"] or 0 for each in figures)
    assert len(list(cut.completions())) == sum(each["lessons_completed"] or 0 for each in figures)


def test_files_that_are_not_zipped_are_read_too(folder: Path) -> None:
    zipped = folder / "courses.csv.gz"
    (folder / "courses.csv").write_bytes(gzip.decompress(zipped.read_bytes()))
    zipped.unlink()

    assert [each.slug for each in presentations(folder)] == ["aaa-2013j", "bbb-2014b"]
    assert recount(folder, ["aaa-2013j"])["aaa-2013j"].enrolled
    with pytest.raises(ToolError, match="has no column nonsense"):
        list(read(folder, "courses", "nonsense"))
    (folder / "courses.csv").unlink()
    with pytest.raises(ToolError, match=r"holds no courses\.csv"):
        presentations(folder)
