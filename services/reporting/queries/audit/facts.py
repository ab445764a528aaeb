"""Facts with the owner and day they belong to, from which the folds compute figures."""

from dataclasses import dataclass

from shared.percents import rounded


@dataclass(frozen=True, slots=True)
class Fold:
    """Queries that return the stored and the folded rows as (key, figures), both JSON objects."""

    table: str
    stored: str
    folded: str


def fold_of(table: str, key: str, figures: str, folded: str, where: str = "true") -> Fold:
    """``key`` and ``figures`` list columns of both the table and ``folded``."""
    shape = "SELECT jsonb_build_object({}) AS key, jsonb_build_object({}) AS figures FROM {}"
    parts = [
        ", ".join(f"'{name}', {name}" for name in columns.split()) for columns in (key, figures)
    ]
    return Fold(
        table,
        shape.format(*parts, f"{table} WHERE {where}"),
        shape.format(*parts, f"({folded}) AS fold"),
    )


# The owner of a course at a moment, from the transfers alone.
_OWNER_AT = """
    coalesce(
        (SELECT tr.to_teacher_id FROM transfers tr
          WHERE tr.course_id = {course} AND tr.effective_at <= {moment}
          ORDER BY tr.effective_at DESC, tr.version DESC LIMIT 1),
        (SELECT tr.from_teacher_id FROM transfers tr WHERE tr.course_id = {course}
          ORDER BY tr.effective_at, tr.version LIMIT 1),
        (SELECT own.teacher_id FROM courses own
          WHERE own.course_id = {course} AND own.version > 0))
"""
DAY = "({} AT TIME ZONE (SELECT time_zone FROM school_calendar))::date"


def owner_at(course: str, moment: str) -> str:
    return _OWNER_AT.format(course=course, moment=moment)


COMPLETIONS = f"""
    SELECT c.course_id, c.student_id, c.cycle, c.lesson_id,
           {owner_at("c.course_id", "c.completed_at")} AS teacher_id,
           {DAY.format("c.completed_at")} AS day,
           c.revoked OR EXISTS (SELECT FROM resets r
                                 WHERE r.course_id = c.course_id AND r.student_id = c.student_id
                                   AND c.cycle >= r.from_cycle AND c.cycle <= r.cycle
                                   AND r.version > c.version) AS revoked
      FROM completions c
"""  # noqa: S608
_GRADED_AT = "coalesce(s.first_graded_at, s.submitted_at)"
SUBMISSIONS = f"""
    SELECT s.submission_id, s.course_id, s.first_graded_by, s.first_graded_at, s.submitted_at,
           s.has_feedback, s.reviewed_at,
           {owner_at("s.course_id", "s.submitted_at")} AS submitted_to,
           {DAY.format("s.submitted_at")} AS submitted_on,
           CASE WHEN s.revision >= 1 THEN {owner_at("s.course_id", _GRADED_AT)} END AS graded_for,
           CASE WHEN s.revision >= 1 THEN {DAY.format(_GRADED_AT)} END AS graded_on,
           {owner_at("s.course_id", "s.reviewed_at")} AS reviewed_for,
           {DAY.format("s.reviewed_at")} AS reviewed_on
      FROM submissions s
"""  # noqa: S608

# One row for each span and item with a graded submission: the result by the item's attempt policy.
RESULTS = f"""
    WITH graded AS (
        SELECT *, max(round) OVER (PARTITION BY course_id, student_id, progress_from_cycle,
                                                item_id) AS last_round
          FROM submissions
         WHERE revision >= 1 AND status <> 'withdrawn' AND percent IS NOT NULL
    ), ranked AS (
        SELECT s.*, (SELECT a.attempt_policy FROM assessments a WHERE a.item_id = s.item_id)
                   AS policy,
               row_number() OVER (item ORDER BY s.attempt, s.submission_id DESC) AS first,
               row_number() OVER (item ORDER BY s.attempt DESC, s.submission_id) AS latest,
               row_number() OVER (item ORDER BY s.percent DESC, s.attempt, s.submission_id)
                   AS highest,
               {rounded("avg(s.percent) OVER item")} AS mean
          FROM graded s
         WHERE round = last_round
        WINDOW item AS (PARTITION BY s.course_id, s.student_id, s.progress_from_cycle, s.item_id)
    )
    SELECT course_id, student_id, progress_from_cycle, item_id, kind, submitted_at,
           CASE policy WHEN 'average' THEN mean ELSE percent END AS percent,
           {owner_at("ranked.course_id", "ranked.submitted_at")} AS teacher_id,
           {DAY.format("ranked.submitted_at")} AS day
      FROM ranked
     WHERE CASE policy WHEN 'first' THEN first WHEN 'highest' THEN highest ELSE latest END = 1
"""  # noqa: S608
