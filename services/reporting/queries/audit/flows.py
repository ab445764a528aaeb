"""Folds of enrollments, and of the days on which they began, ended and were completed."""

from services.reporting.models.owners import SCHOOL_ID
from services.reporting.queries.audit.facts import DAY, fold_of, owner_at

_CYCLES = f"""
    SELECT e.course_id, e.student_id, e.cycle, e.closed_because,
           {owner_at("e.course_id", "e.enrolled_at")} AS enrolled_with,
           {DAY.format("e.enrolled_at")} AS enrolled_on,
           CASE WHEN e.closed_at IS NOT NULL THEN {owner_at("e.course_id", "e.closed_at")} END
               AS closed_with,
           {DAY.format("e.closed_at")} AS closed_on
      FROM enrollment_cycles e
"""  # noqa: S608
_COMPLETIONS = f"""
    SELECT c.course_id, c.student_id, c.cycle,
           {owner_at("c.course_id", "c.completed_at")} AS teacher_id,
           {DAY.format("c.completed_at")} AS day,
           CASE WHEN e.enrolled_at IS NOT NULL THEN {DAY.format("c.completed_at")} END
               AS counted_on,
           CASE WHEN c.completed_at >= e.enrolled_at
                THEN extract(epoch FROM c.completed_at - e.enrolled_at)
                WHEN e.enrolled_at IS NOT NULL THEN 0 END AS counted_seconds
      FROM course_completions c LEFT JOIN enrollment_cycles e USING (course_id, student_id, cycle)
"""  # noqa: S608
_TIMES = f"""
    SELECT counted_on AS day, trunc(counted_seconds / 86400)::int AS days,
           count(*) AS completions, sum(counted_seconds) AS seconds_sum
      FROM ({_COMPLETIONS}) AS done WHERE counted_on IS NOT NULL
     GROUP BY counted_on, trunc(counted_seconds / 86400)
"""  # noqa: S608
_FLOWS = f"""
    SELECT owner.kind AS owner_kind, owner.id AS owner_id, day,
           count(*) FILTER (WHERE flow = 'enrolled') AS enrolled,
           count(*) FILTER (WHERE flow = 'withdrew') AS withdrew,
           count(*) FILTER (WHERE flow = 'removed') AS removed,
           count(*) FILTER (WHERE flow = 'expired') AS expired,
           count(*) FILTER (WHERE flow = 'completed') AS completed
      FROM (SELECT course_id, enrolled_with AS teacher_id, enrolled_on AS day, 'enrolled' AS flow
              FROM ({_CYCLES}) AS begun
            UNION ALL
            SELECT course_id, closed_with, closed_on, closed_because FROM ({_CYCLES}) AS ended
             WHERE closed_on IS NOT NULL
            UNION ALL
            SELECT course_id, teacher_id, day, 'completed' FROM ({_COMPLETIONS}) AS done) AS moves
      CROSS JOIN LATERAL (VALUES ('course', course_id), ('teacher', teacher_id),
                                 ('school', '{SCHOOL_ID}')) AS owner (kind, id)
     WHERE owner.id IS NOT NULL GROUP BY owner.kind, owner.id, day
"""  # noqa: S608

FLOW_FOLDS = (
    fold_of(
        "enrollment_cycles",
        "course_id student_id cycle",
        "enrolled_with enrolled_on closed_with closed_on",
        _CYCLES,
    ),
    fold_of(
        "course_completions",
        "course_id student_id cycle",
        "teacher_id day counted_on counted_seconds",
        _COMPLETIONS,
    ),
    fold_of("completion_times", "day days", "completions seconds_sum", _TIMES),
    fold_of(
        "daily_flows",
        "owner_kind owner_id day",
        "enrolled withdrew removed expired completed",
        _FLOWS,
    ),
)
