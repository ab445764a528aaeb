"""Saves learners with their events."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from operator import attrgetter
from typing import Any

from services.progress.models import Learner
from services.progress.service.aggregates.learner import LearnerAggregate, LearnerKey, LessonTimes
from shared.database import Transaction, update
from shared.database.arrays import columns
from shared.outbox import APPENDED, OUTCOME, note_appended, outbox_rows

# Saved and appended in one statement, since each round trip delays a command.
SAVE = f"""
    WITH {APPENDED}, progress AS (
        INSERT INTO lesson_progress (course_id, student_id, lesson_id, cycle, started_at,
                                     completed_at, revoked_at, completed_by, imported)
        SELECT * FROM unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::int[], $8::timestamptz[],
                             $9::timestamptz[], $10::timestamptz[], $11::uuid[], $12::bool[])
        ON CONFLICT (course_id, student_id, lesson_id, cycle) DO UPDATE
           SET started_at = excluded.started_at, completed_at = excluded.completed_at,
               revoked_at = excluded.revoked_at, completed_by = excluded.completed_by,
               imported = excluded.imported
    ), completion AS (
        INSERT INTO course_completions (course_id, student_id, cycle, completed_at, imported)
        SELECT * FROM unnest($13::uuid[], $14::uuid[], $15::int[], $16::timestamptz[], $17::bool[])
    ), learner AS (
        UPDATE learners SET version = changed.version, round = changed.round
          FROM unnest($18::uuid[], $19::uuid[], $20::int[], $21::int[])
               AS changed (course_id, student_id, version, round)
         WHERE learners.course_id = changed.course_id AND learners.student_id = changed.student_id
    )
    {OUTCOME}
"""  # noqa: S608 - the variable parts are constants


async def save_learners(tx: Transaction, learners: Iterable[LearnerAggregate]) -> None:
    """Write the changes of these learners and append their events to the outbox.

    A command may go on with a learner and save it again: what was written is dropped.
    """
    changed = [learner for learner in learners if learner.events]
    if not changed:
        return
    completions = [
        (
            *learner.key,
            learner.cycle,
            learner.course_completed_at,
            learner.course_completion_imported,
        )
        for learner in changed
        if learner.course_completed_at is not None
    ]
    progress = [row for learner in changed for row in _changed_rows(learner)]
    events = [event for learner in changed for event in learner.events]
    [outcome] = await tx.connection.fetch(
        SAVE,
        *columns(outbox_rows(events), 3),
        *columns(progress, 9),
        *columns(completions, 5),
        *columns([(*learner.key, learner.version, learner.round) for learner in changed], 4),
    )
    note_appended(tx, events, outcome)
    for learner in changed:
        learner.mark_saved()


# ``astuple`` would copy each value deeply.
_times = attrgetter(*(each.name for each in fields(LessonTimes)))


def _changed_rows(learner: LearnerAggregate) -> Iterable[tuple[Any, ...]]:
    for lesson_id, cycle in learner.changed:
        yield *learner.key, lesson_id, cycle, *_times(learner.times[lesson_id][cycle])


async def set_versions(versions: Mapping[LearnerKey, int]) -> None:
    """Set the versions of locked learners without an event, after a restore."""
    rows = [
        {"course_id": course_id, "student_id": student_id, "version": version}
        for (course_id, student_id), version in versions.items()
    ]
    await update(Learner, rows)
