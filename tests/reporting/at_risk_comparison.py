"""Compares the students at risk."""

from typing import Any
from uuid import UUID

from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from tests.reporting.differences import differences
from tests.reporting.reference import at_risk
from tests.reporting.reference.facts import Facts

_Student = tuple[UUID, UUID]


async def wrong_at_risk(facts: Facts) -> list[str]:
    """Return a line for each difference, after reading several pages."""
    expected = at_risk.students_at_risk(facts, 14)
    limit = 2 + len(expected) // 5
    ours: dict[_Student, dict[str, str]] = {}
    found: list[str] = []
    cursor, more = None, True
    while more:
        page = await students_at_risk(
            AtRiskFilter(), AtRiskThresholds(), limit, cursor, count=cursor is None
        )
        if cursor is None and page.total != len(expected):
            found.append(f"{page.total} students are counted at risk, not {len(expected)}")
        for item in page.items:
            student = item.course_id, item.student_id
            if student in ours:
                found.append(f"the student {student} is listed twice")
            ours[student] = {str(reason.rule): reason.evidence for reason in item.reasons}
        cursor = page.next_cursor
        more = cursor is not None
    return found + differences(
        "at risk in course and student",
        {student: _shown(evidence) for student, evidence in ours.items()},
        {student: _folded(rules) for student, rules in expected.items()},
    )


def _shown(evidence: dict[str, str]) -> dict[str, object]:
    return {"rules": set(evidence), "missing": evidence.get("missing")}


def _folded(rules: dict[str, Any]) -> dict[str, object]:
    evidence = None
    if "missing" in rules:
        number, title, due_on = rules["missing"]
        evidence = f"{number} not submitted; the earliest, {title}, was due on {due_on}"
    return {"rules": set(rules), "missing": evidence}
