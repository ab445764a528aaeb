"""Apply enrollment events: they create learners and update the enrollment in their rows."""

from collections.abc import Sequence

from coursestream_events.enrollment import StudentEnrolled, StudentUnenrolled
from services.progress.service.batches import newest
from shared.database import Transaction
from shared.database.arrays import columns

Enrollment = StudentEnrolled | StudentUnenrolled


async def apply_enrollments(tx: Transaction, events: Sequence[Enrollment]) -> None:
    await _store_cycles(tx, events)
    await _store_states(tx, events)


async def _store_cycles(tx: Transaction, events: Sequence[Enrollment]) -> None:
    """Store the start of each event's cycle, which never changes."""
    opened = {
        (event.data.course_id, event.data.student_id, event.data.cycle): event.data.enrolled_at
        for event in events
    }
    await tx.connection.execute(
        """
        INSERT INTO enrollment_cycles (course_id, student_id, cycle, enrolled_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::timestamptz[])
            AS cycle (course_id, student_id, cycle, enrolled_at)
         ORDER BY course_id, student_id, cycle
        ON CONFLICT DO NOTHING
        """,
        *columns([(*key, enrolled_at) for key, enrolled_at in opened.items()], 4),
    )


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
        for event in newest(
            events, lambda event: event.subject, lambda event: event.aggregateversion
        )
    ]
    await tx.connection.execute(
        """
        INSERT INTO learners (course_id, student_id, version, enrollment_version, cycle,
                              progress_from_cycle, open, erased)
        SELECT new.course_id, new.student_id, 0, new.version, new.cycle,
               new.progress_from_cycle, new.open,
               EXISTS (SELECT FROM erased_users WHERE user_id = new.student_id)
          FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::int[], $6::boolean[])
               AS new (course_id, student_id, version, cycle, progress_from_cycle, open)
         ORDER BY new.course_id, new.student_id
        ON CONFLICT (course_id, student_id) DO UPDATE
           SET enrollment_version = excluded.enrollment_version, cycle = excluded.cycle,
               progress_from_cycle = excluded.progress_from_cycle, open = excluded.open
         WHERE excluded.enrollment_version > learners.enrollment_version
        """,
        *columns(rows, 6),
    )
