"""Enrollments and their cycles."""

from collections import Counter
from dataclasses import dataclass, field
from uuid import UUID

from coursestream_events.enrollment import EnrollmentData, StudentUnenrolledData
from services.reporting.models import Enrollment, EnrollmentCycle
from services.reporting.service.handlers.batch import Batch, StudentKey
from services.reporting.service.handlers.rows import row_of
from shared.database import upsert


@dataclass(frozen=True, slots=True)
class EnrollmentChanges:
    """By course, how many cycles were added, and how many more were withdrawn."""

    enrollments: Counter[UUID] = field(default_factory=Counter)
    withdrawn: Counter[UUID] = field(default_factory=Counter)


async def apply_enrollments(batch: Batch) -> EnrollmentChanges:
    """Store the latest state of each cycle and of each enrollment."""
    rows = await upsert(
        EnrollmentCycle,
        [
            row_of(EnrollmentCycle, data, version=version, closed_because=_reason(data))
            for version, data in batch.enrollments.values()
        ],
        newer="version",
        returning="new.course_id, old.course_id IS NULL AS added, "
        "(new.closed_because IS NOT DISTINCT FROM 'withdrew')::int "
        "- (old.closed_because IS NOT DISTINCT FROM 'withdrew')::int AS withdrawn",
    )
    latest = {
        StudentKey(data.course_id, data.student_id): (version, data)
        for version, data in sorted(batch.enrollments.values(), key=lambda each: each[0])
    }
    await upsert(
        Enrollment,
        [
            row_of(Enrollment, data, version=version, open=_reason(data) is None)
            for version, data in latest.values()
        ],
        newer="version",
    )
    changes = EnrollmentChanges()
    for row in rows:
        changes.enrollments[row["course_id"]] += row["added"]
        changes.withdrawn[row["course_id"]] += row["withdrawn"]
    return changes


def _reason(data: EnrollmentData) -> str | None:
    return data.reason if isinstance(data, StudentUnenrolledData) else None
