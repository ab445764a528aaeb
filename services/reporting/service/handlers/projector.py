"""How a batch of events becomes facts and figures, in one transaction.

Locks are taken in one order everywhere: positions (by the kernel), course rows, facts, figures,
each in key order.
"""

from collections.abc import Sequence

from coursestream_events import Event
from services.reporting.service.handlers.batch import Batch
from services.reporting.service.handlers.completions import apply_completions, move_completions
from services.reporting.service.handlers.courses import (
    apply_assignments,
    apply_courses,
    apply_outlines,
    apply_quizzes,
    lock_courses,
)
from services.reporting.service.handlers.enrollments import apply_activity, apply_enrollments
from services.reporting.service.handlers.metrics import MetricChanges
from services.reporting.service.handlers.submissions import (
    apply_submissions,
    count_results_of,
    move_submissions,
)
from services.reporting.service.handlers.totals import restock
from services.reporting.service.handlers.users import apply_users
from shared.database import Transaction


async def project(tx: Transaction, events: Sequence[Event]) -> None:
    """Apply events in any order of arrival; the tables always equal a fold of all facts."""
    connection, batch, metrics = tx.connection, Batch.of(events), MetricChanges()
    await apply_users(connection, batch)
    owners = await lock_courses(connection, batch)
    changes = await apply_courses(connection, batch, owners)
    outlines = await apply_outlines(connection, batch)
    policies = await apply_quizzes(connection, batch)
    await apply_assignments(connection, batch)
    enrolled = await apply_enrollments(connection, batch)
    await apply_activity(connection, batch)
    await apply_completions(connection, batch, metrics)
    await apply_submissions(connection, batch, metrics)
    await count_results_of(connection, policies, metrics)
    if changes.moved:
        await move_completions(connection, changes.moved, metrics)
        await move_submissions(connection, changes.moved, metrics)
    await restock(connection, batch, changes, outlines, enrolled)
    await metrics.write(connection)
