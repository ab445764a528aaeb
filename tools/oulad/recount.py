"""Count the dataset's files independently of the import, to check reporting."""

from __future__ import annotations

import csv
import gzip
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

NO_VALUE = {"", "?"}
ASSIGNMENT_TYPES = {"TMA", "Exam"}


@dataclass
class Count:
    """Counts of one presentation; `visits` and `handed_in` are days from its start."""

    enrolled: set[str] = field(default_factory=set)
    left: set[str] = field(default_factory=set)
    activity_types: set[str] = field(default_factory=set)
    pages: set[str] = field(default_factory=set)
    assessments: dict[str, str] = field(default_factory=dict)
    visits: dict[tuple[str, str], int] = field(default_factory=dict)
    marked: dict[tuple[str, str], float] = field(default_factory=dict)
    unmarked: set[tuple[str, str]] = field(default_factory=set)
    handed_in: dict[tuple[str, str], int] = field(default_factory=dict)
    enrolled_on: dict[str, int] = field(default_factory=dict)
    left_on: dict[str, int] = field(default_factory=dict)

    @property
    def staying(self) -> set[str]:
        return self.enrolled - self.left

    @property
    def marks_of_quizzes(self) -> list[float]:
        return [
            mark
            for (assessment, _), mark in self.marked.items()
            if self.assessments[assessment] == "CMA"
        ]

    @property
    def marks_of_assignments(self) -> list[float]:
        return [
            mark
            for (assessment, _), mark in self.marked.items()
            if self.assessments[assessment] in ASSIGNMENT_TYPES
        ]

    @property
    def done_and_required(self) -> tuple[int, int]:
        staying = self.staying
        done = sum(student in staying for student, _ in self.visits)
        return done, len(self.pages) * len(staying)

    def days(self, slug: str) -> dict[str, dict[str, float | None]]:
        """Return the daily metrics, for the days that have any."""
        completed = Counter(self.visits.values())
        submitted = Counter(self.handed_in.values())
        graded = Counter(self.handed_in[key] for key in self.marked)
        start = start_of(slug)
        return {
            (start + timedelta(days=day)).isoformat(): {
                "lessons_completed": completed[day],
                "submissions": submitted[day],
                "graded": graded[day],
            }
            for day in completed.keys() | submitted.keys()
        }

    def figures(self) -> dict[str, float | None]:
        """Return the figures under reporting's names for a course."""
        done, required = self.done_and_required
        return {
            "enrollments": len(self.enrolled),
            "students": len(self.staying),
            "withdrawn": len(self.left),
            "chapters": len(self.activity_types) + bool(self.assessments),
            "lessons": len(self.pages) + len(self.assessments),
            "lessons_completed": len(self.visits),
            "submissions": len(self.marked) + len(self.unmarked),
            "graded": len(self.marked),
            "ungraded": sum(student in self.staying for _, student in self.unmarked),
            "quiz_average": mean(self.marks_of_quizzes),
            "assignment_average": mean(self.marks_of_assignments),
            "completion_rate": done / required if required else None,
        }


def figures_of_teacher(counts: Collection[Count]) -> dict[str, float | None]:
    """Return the figures under reporting's names for a teacher who owns exactly these courses."""
    summed = ("chapters", "lessons", "lessons_completed", "submissions", "graded", "ungraded")
    of_courses = [count.figures() for count in counts]
    done, required = map(sum, zip(*(count.done_and_required for count in counts), strict=True))
    figures: dict[str, float | None] = {
        "courses": len(counts),
        "published_courses": len(counts),
        "students": len(set().union(*(count.staying for count in counts))),
        "quiz_average": mean([mark for each in counts for mark in each.marks_of_quizzes]),
        "assignment_average": mean([mark for each in counts for mark in each.marks_of_assignments]),
        "completion_rate": done / required if required else None,
    }
    return figures | {name: sum(each[name] or 0 for each in of_courses) for name in summed}


def recount(folder: Path, slugs: Collection[str], students: int | None = None) -> dict[str, Count]:
    """Return counts by slug (`aaa-2013j`); `students` limits the students per presentation."""
    counts = {slug: Count() for slug in slugs}
    for row in _rows(folder, "studentRegistration"):
        count = counts.get(_slug(row))
        if count is None or (students is not None and len(count.enrolled) >= students):
            continue
        count.enrolled.add(row["id_student"])
        _count_registration(count, row)
    _count_structure(folder, counts)
    _count_visits(folder, counts)
    _count_results(folder, counts)
    return counts


def _count_registration(count: Count, row: dict[str, str]) -> None:
    """Without a day of registration, the enrollment begins with the course, or ends before it."""
    student, begun, ended = (
        row[name] for name in ("id_student", "date_registration", "date_unregistration")
    )
    if ended not in NO_VALUE:
        count.left.add(student)
        count.left_on[student] = int(ended)
    if begun not in NO_VALUE:
        count.enrolled_on[student] = int(begun)
    else:
        count.enrolled_on[student] = min(0, count.left_on.get(student, 0))


def mean(values: Collection[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _count_structure(folder: Path, counts: dict[str, Count]) -> None:
    for row in _rows(folder, "vle"):
        if (count := counts.get(_slug(row))) is not None:
            count.pages.add(row["id_site"])
            count.activity_types.add(row["activity_type"])
    for row in _rows(folder, "assessments"):
        if (count := counts.get(_slug(row))) is not None:
            count.assessments[row["id_assessment"]] = row["assessment_type"]


def _count_visits(folder: Path, counts: dict[str, Count]) -> None:
    for row in _rows(folder, "studentVle"):
        count = counts.get(_slug(row))
        if count is not None and row["id_student"] in count.enrolled:
            key, day = (row["id_student"], row["id_site"]), int(row["date"])
            count.visits[key] = min(day, count.visits.get(key, day))


def _count_results(folder: Path, counts: dict[str, Count]) -> None:
    of_assessment = {each: count for count in counts.values() for each in count.assessments}
    for row in _rows(folder, "studentAssessment"):
        count = of_assessment.get(row["id_assessment"])
        if count is None or row["id_student"] not in count.enrolled:
            continue
        key = row["id_assessment"], row["id_student"]
        count.handed_in[key] = int(row["date_submitted"])
        if row["score"] in NO_VALUE:
            count.unmarked.add(key)
        else:
            count.marked[key] = float(row["score"])


def start_of(slug: str) -> date:
    """Return the start: presentations `…b` begin in February, `…j` in October."""
    code = slug.partition("-")[2]
    return date(int(code[:4]), {"b": 2, "j": 10}[code[4]], 1)


def _slug(row: dict[str, str]) -> str:
    return f"{row['code_module']}-{row['code_presentation']}".lower()


def _rows(folder: Path, table: str) -> Iterator[dict[str, str]]:
    zipped = folder / f"{table}.csv.gz"
    if zipped.exists():
        with gzip.open(zipped, "rt", encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)
    else:
        with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)
