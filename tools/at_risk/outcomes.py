"""What became of the students who were enrolled at the end of a week."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path

from shared.references import id_of
from tools.oulad.mapping import student_of
from tools.oulad.tables import Excerpt, read, registration

_LOST = ("Fail", "Withdrawn")


@dataclass
class Outcomes:
    """Ids of the students enrolled at the end of a week, and of those who failed or withdrew."""

    enrolled: set[str] = field(default_factory=set)
    lost: set[str] = field(default_factory=set)

    @property
    def share_lost(self) -> float:
        return len(self.lost) / len(self.enrolled)


def outcomes(folder: Path, excerpts: Collection[Excerpt]) -> dict[Excerpt, Outcomes]:
    keys = ("code_module", "code_presentation", "id_student")
    found = {each: Outcomes() for each in excerpts}
    results = {
        (module, code, student): result
        for module, code, student, result in read(folder, "studentInfo", *keys, "final_result")
    }
    registrations = read(
        folder, "studentRegistration", *keys, "date_registration", "date_unregistration"
    )
    for module, code, student, *days in registrations:
        since, until = registration(*days)
        for excerpt, outcome in found.items():
            if (excerpt.module, excerpt.code) != (module, code) or not excerpt.covers(since):
                continue
            if until is None or not excerpt.covers(until):
                user = str(id_of("user", student_of(int(student))))
                outcome.enrolled.add(user)
                if results[module, code, student] in _LOST:
                    outcome.lost.add(user)
    return found


def with_clicks(folder: Path) -> set[tuple[str, str]]:
    """Return the presentations whose clicks the dataset holds."""
    clicks = read(folder, "studentVle", "code_module", "code_presentation")
    return {(module, code) for module, code in clicks}
