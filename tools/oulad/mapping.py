"""Map the dataset's rows to records of the import endpoints."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from functools import cached_property
from itertools import count
from pathlib import Path
from typing import Any

from tools.importing import Source
from tools.oulad.tables import Presentation, number, read, registration

Record = dict[str, Any]

ASSESSMENTS_CHAPTER = "Assessments"
MAX_SCORE = "100"
_TITLES = {"TMA": "Tutor-marked assignment", "CMA": "Quiz", "Exam": "Exam"}


class Records:
    """Each method streams its file, one row at a time.

    `limit` keeps that many students of each presentation, the first of the file.
    """

    def __init__(
        self, folder: Path, chosen: Collection[Presentation], limit: int | None = None
    ) -> None:
        self._folder = folder
        self.chosen = {(each.module, each.code): each for each in chosen}
        self._students = self._registered(limit)
        self.assessments = dict(self._read_assessments())

    def sources(self) -> list[Source]:
        """Return the records in an order in which most references exist already."""
        return [
            Source("users", "enrollment", self.users),
            Source("courses", "courses", self.courses),
            Source("quizzes", "courses", self.quizzes),
            Source("assignments", "courses", self.assignments),
            Source("chapters", "courses", self.chapters),
            Source("lessons", "courses", self.lessons),
            Source("enrollments", "enrollment", self.enrollments),
            Source("completions", "progress", self.completions),
            Source("submissions", "progress", self.submissions),
        ]

    def users(self) -> Iterator[Record]:
        for module in sorted({each.module for each in self.chosen.values()}):
            yield {"reference": _teacher(module), "display_name": module, "role": "teacher"}
        for student in sorted(set().union(*self._students.values())):
            yield {
                "reference": student_of(student),
                "display_name": f"Student {student}",
                "role": "student",
            }

    def courses(self) -> Iterator[Record]:
        for each in self.chosen.values():
            yield {
                "reference": course_of(each),
                "slug": each.slug,
                "title": f"{each.module} {each.code}",
                "teacher": _teacher(each.module),
                "status": "published",
                "created_at": each.at(0),
            }

    def quizzes(self) -> Iterator[Record]:
        for assessment, (of, kind, _) in self.assessments.items():
            if kind == "CMA":
                yield {
                    "reference": _item(of, assessment),
                    "course": course_of(of),
                    "title": f"{_TITLES[kind]} {assessment}",
                    "questions": [],
                    "max_score": MAX_SCORE,
                    "attempt_policy": "latest",
                    "created_at": of.at(0),
                }

    def assignments(self) -> Iterator[Record]:
        for assessment, (of, kind, due) in self.assessments.items():
            if kind != "CMA":
                yield {
                    "reference": _item(of, assessment),
                    "course": course_of(of),
                    "title": f"{_TITLES[kind]} {assessment}",
                    "max_points": MAX_SCORE,
                    "due_at": due,
                    "created_at": of.at(0),
                }

    def chapters(self) -> Iterator[Record]:
        """Yield one chapter per type of activity of a course, and one for its assessments."""
        titles: dict[Presentation, set[str]] = defaultdict(set)
        for of, _, activity in self._pages():
            titles[of].add(activity)
        examined = {of for of, _, _ in self.assessments.values()}
        for of in self.chosen.values():
            last = [ASSESSMENTS_CHAPTER] if of in examined else []
            for position, title in enumerate([*sorted(titles[of]), *last]):
                yield {
                    "reference": chapter_of(of, title),
                    "course": course_of(of),
                    "title": title,
                    "position": position,
                }

    def lessons(self) -> Iterator[Record]:
        positions: dict[str, count[int]] = defaultdict(count)
        for of, page, activity in self._pages():
            chapter = chapter_of(of, activity)
            yield {
                "reference": _page(of, page),
                "chapter": chapter,
                "title": f"{activity} {page}",
                "kind": "document",
                "position": next(positions[chapter]),
                "required": True,
                "completes_on": "view",
            }
        for assessment, (of, type_, _) in self.assessments.items():
            chapter, kind = chapter_of(of, ASSESSMENTS_CHAPTER), _kind(type_)
            yield {
                "reference": _item(of, assessment),
                "chapter": chapter,
                "title": f"{_TITLES[type_]} {assessment}",
                "kind": kind,
                "position": next(positions[chapter]),
                "required": False,
                "completes_on": "nothing",
                kind: _item(of, assessment),
            }

    def enrollments(self) -> Iterator[Record]:
        columns = ("id_student", "date_registration", "date_unregistration")
        for of, student, registered, unregistered in self.of_students(
            "studentRegistration", *columns
        ):
            since, until = registration(registered, unregistered)
            yield {
                "course": course_of(of),
                "student": student_of(int(student)),
                "enrolled_at": of.at(since),
                "unenrolled_at": None if until is None or not of.covers(until) else of.at(until),
            }

    def completions(self) -> Iterator[Record]:
        """Yield completions by student, oldest first, so that each part touches few learners."""
        for of, days in self._first_clicks.items():
            for key in sorted(days, key=lambda key: (key >> 32, days[key], key)):
                yield {
                    "course": course_of(of),
                    "student": student_of(key >> 32),
                    "lesson": _page(of, key & 0xFFFFFFFF),
                    "completed_at": of.at(days[key]),
                }

    @cached_property
    def _first_clicks(self) -> Mapping[Presentation, Mapping[int, int]]:
        """Return, per presentation, student (upper bits) and page → day.

        The file may list an older click after a newer one, so it is read completely first.
        """
        first: dict[Presentation, dict[int, int]] = defaultdict(dict)
        for of, student, page, text in self.of_students(
            "studentVle", "id_student", "id_site", "date"
        ):
            days, key, day = first[of], int(student) << 32 | int(page), int(text)
            if of.covers(day) and day < days.get(key, day + 1):
                days[key] = day
        return first

    def submissions(self) -> Iterator[Record]:
        columns = ("id_assessment", "id_student", "date_submitted", "score")
        for assessment, student, day, score in read(self._folder, "studentAssessment", *columns):
            if assessment not in self.assessments:
                continue
            of, type_, _ = self.assessments[assessment]
            if int(student) in self._students[of] and of.covers(int(day)):
                yield {
                    "reference": f"{_item(of, assessment)}:{student}",
                    "course": course_of(of),
                    "student": student_of(int(student)),
                    "kind": _kind(type_),
                    "item": _item(of, assessment),
                    "submitted_at": of.at(int(day)),
                    "max_score": MAX_SCORE,
                    "score": None if number(score) is None else score,
                }

    def _registered(self, limit: int | None) -> dict[Presentation, set[int]]:
        students: dict[Presentation, set[int]] = {of: set() for of in self.chosen.values()}
        columns = ("id_student", "date_registration", "date_unregistration")
        for of, student, *days in self._of_chosen("studentRegistration", *columns):
            since, _ = registration(*days)
            if of.covers(since) and (limit is None or len(students[of]) < limit):
                students[of].add(int(student))
        return students

    def _read_assessments(
        self,
    ) -> Iterator[tuple[str, tuple[Presentation, str, datetime | None]]]:
        columns = ("id_assessment", "assessment_type", "date")
        for of, assessment, kind, text in self._of_chosen("assessments", *columns):
            due = number(text)
            yield assessment, (of, kind, None if due is None else of.at(due))

    def _pages(self) -> Iterator[tuple[Presentation, int, str]]:
        for of, page, activity in self._of_chosen("vle", "id_site", "activity_type"):
            yield of, int(page), activity

    def _of_chosen(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        for row in read(self._folder, table, "code_module", "code_presentation", *columns):
            of = self.chosen.get((row[0], row[1]))
            if of is not None:
                yield of, *row[2:]

    def of_students(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        """Keep the rows of selected students; the first column is the student's id."""
        for row in self._of_chosen(table, *columns):
            if int(row[1]) in self._students[row[0]]:
                yield row


def _kind(assessment_type: str) -> str:
    return "quiz" if assessment_type == "CMA" else "assignment"


def course_of(of: Presentation) -> str:
    return f"oulad:{of.slug}"


def _teacher(module: str) -> str:
    return f"oulad:teacher:{module}"


def student_of(student: int) -> str:
    return f"oulad:student:{student}"


def chapter_of(of: Presentation, title: str) -> str:
    return f"oulad:{of.slug}:chapter:{title}"


def _page(of: Presentation, page: int) -> str:
    return f"oulad:{of.slug}:page:{page}"


def _item(of: Presentation, assessment: str) -> str:
    return f"oulad:{of.slug}:assessment:{assessment}"
