"""Projection of events into facts and figures, one transaction per batch.

Locks are taken in one order everywhere: offsets (by the kernel), course rows, students'
totals, facts, other figures, each in key order.
"""

from collections.abc import Sequence

from coursestream_events import Event
from services.reporting.service.handlers.activity import teaching_activity
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.completion_times import count_completion_times
from services.reporting.service.handlers.completions import apply_completions, move_completions
from services.reporting.service.handlers.course_completions import (
    apply_course_completions,
    move_course_completions,
)
from services.reporting.service.handlers.courses import apply_courses, lock_courses
from services.reporting.service.handlers.daily_flows import FlowChanges
from services.reporting.service.handlers.daily_metrics import MetricChanges
from services.reporting.service.handlers.enrollments import apply_enrollments, move_enrollments
from services.reporting.service.handlers.exceptions import apply_exceptions
from services.reporting.service.handlers.groups import apply_groups
from services.reporting.service.handlers.outlines import (
    apply_assessments,
    apply_outlines,
)
from services.reporting.service.handlers.questions import apply_question_results
from services.reporting.service.handlers.results import update_results_of_items
from services.reporting.service.handlers.student_totals import lock_students
from services.reporting.service.handlers.submissions import apply_submissions, move_submissions
from services.reporting.service.handlers.teacher_totals import count_teachers
from services.reporting.service.handlers.totals import update_totals
from services.reporting.service.handlers.users import apply_users
from shared.database import Transaction, upsert_together


async def project(tx: Transaction, events: Sequence[Event]) -> None:
    """Apply events in any order of arrival; the tables always equal a fold of all facts."""
    connection, batch = tx.connection, Batch.of(events)
    metrics, flows = MetricChanges(), FlowChanges()
    await apply_users(connection, batch)
    owners = await lock_courses(connection, batch)
    changes = await apply_courses(connection, batch, owners)
    outlines = await apply_outlines(batch)
    policies = await apply_assessments(batch)
    students = await lock_students(connection, batch, outlines)
    enrollments = await apply_enrollments(connection, batch, flows)
    await apply_groups(batch)
    lessons = await apply_completions(connection, batch, metrics)
    await apply_course_completions(connection, batch, flows)
    await apply_exceptions(batch)
    await apply_question_results(batch)
    await apply_submissions(connection, batch, metrics)
    await update_results_of_items(connection, policies, metrics)
    if changes.moved:
        await move_enrollments(connection, changes.moved, flows)
        await move_completions(connection, changes.moved, metrics)
        await move_course_completions(connection, changes.moved, flows)
        await move_submissions(connection, changes.moved, metrics)
    totals = await update_totals(connection, batch, changes, students, lessons, enrollments)
    times = await count_completion_times(connection, batch)
    # From here to the COMMIT one batch runs at a time: the rows are common to all workers.
    await upsert_together(
        [
            *teaching_activity(batch),
            *metrics.upserts(),
            *flows.upserts(),
            *times,
            *totals.upserts(teachers=not batch.changes_courses),
        ]
    )
    if batch.changes_courses:
        await count_teachers(connection, changes, totals.added_students)
