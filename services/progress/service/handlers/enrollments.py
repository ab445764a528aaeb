"""Apply enrollment events: they create learners and update the enrollment in their rows."""

from collections.abc import Sequence
from operator import attrgetter

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from services.progress.models import EnrollmentCycle
from services.progress.service.handlers.replicas import replica_row
from shared.consuming import latest
from shared.database import Transaction, upsert
from shared.database.arrays import columns

Enrollment = StudentEnrolled | StudentUnenrolled


async def apply_enrollments(tx: Transaction, events: Sequence[Enrollment]) -> None:
    await _store_cycles(events)
    await _store_states(tx, events)


async def _store_cycles(events: Sequence[Enrollment]) -> None:
    """Store the start and span of each event's cycle; an import can correct the start."""
    starts = {
        (event.data.course_id, event.data.student_id, event.data.cycle): replica_row(
            EnrollmentCycle, event.data, version=event.aggregateversion
        )
        for event in sorted(events, key=attrgetter("aggregateversion"))
    }
    await upsert(EnrollmentCycle, starts.values(), newer="version")


# SQL because ``erased`` is looked up, and an update keeps it and the learner's version and round.
_UPSERT_LEARNERS = """
    INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                          progress_from_cycle, round, open, erased)
    SELECT new.course_id, new.student_id, 0, new.version, new.cycle,
           new.progress_from_cycle, 1, new.open,
           EXISTS (SELECT FROM erased_users WHERE user_id = new.student_id)
      FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::boolean[])
           AS new (course_id, student_id, version, cycle, progress_from_cycle, open)
     ORDER BY new.course_id, new.student_id
    ON CONFLICT (course_id, student_id) DO UPDATE
       SET enrollment_version = excluded.enrollment_version, cycle = excluded.cycle,
           progress_from_cycle = excluded.progress_from_cycle, open = excluded.open
     WHERE excluded.enrollment_version > learners.enrollment_version
"""


async def _store_states(tx: Transaction, events: Sequence[Enrollment]) -> None:
    rows = [
        (
            event.data.course_id,
            event.data.student_id,
            event.aggregateversion,
            event.data.cycle,
            event.data.progress_from_cycle,
            isinstance(event, StudentEnrolled),
        )
        for event in latest(events, lambda event: event.subject)
    ]
    await tx.connection.execute(_UPSERT_LEARNERS, *columns(rows, 6))
