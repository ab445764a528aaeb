"""Records of the import endpoints for the first weeks of a presentation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from tools.oulad.mapping import (
    ASSESSMENTS_CHAPTER,
    Record,
    Records,
    chapter_of,
    course_of,
    student_of,
)
from tools.oulad.tables import Presentation


class WeekRecords(Records):
    """Adds each student's last visit, so that a visit to a known page is activity too.

    A click completes a lesson only the first time. The last visit is the completion of one more
    lesson, which is not required.
    """

    def lessons(self) -> Iterator[Record]:
        yield from super().lessons()
        assessments = Counter(of for of, _, _ in self.assessments.values())
        for of, position in assessments.items():
            yield {
                "reference": _last_visit(of),
                "chapter": chapter_of(of, ASSESSMENTS_CHAPTER),
                "title": "Last visit",
                "kind": "document",
                "position": position,
                "required": False,
                "completes_on": "view",
            }

    def completions(self) -> Iterator[Record]:
        yield from super().completions()
        for (of, student), day in self._last_visits().items():
            yield {
                "course": course_of(of),
                "student": student_of(student),
                "lesson": _last_visit(of),
                "completed_at": of.at(day),
            }

    def _last_visits(self) -> dict[tuple[Presentation, int], int]:
        last: dict[tuple[Presentation, int], int] = {}
        for of, student, text in self.of_students("studentVle", "id_student", "date"):
            key, day = (of, int(student)), int(text)
            if of.covers(day) and day > last.get(key, day - 1):
                last[key] = day
        return last


def _last_visit(of: Presentation) -> str:
    return f"{course_of(of)}:last-visit"
