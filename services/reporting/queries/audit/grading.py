"""Folds of grades, and of how teachers grade."""

from services.reporting.queries.audit.facts import RESULTS, SUBMISSIONS, fold_of

_BACKLOG = """
    SELECT t.course_id, day.submitted_on, count(*) AS submissions
      FROM student_totals t CROSS JOIN LATERAL unnest(t.ungraded_on) AS day (submitted_on)
     WHERE t.open GROUP BY t.course_id, day.submitted_on
"""
_SECONDS = "extract(epoch FROM reviewed_at - submitted_at)"
# On the day of the review, and for all time.
_DELAYS = f"""
    SELECT course_id, reviewed_for AS teacher_id, period.day,
           CASE WHEN {_SECONDS} <= 0 THEN 0 WHEN {_SECONDS} > 90 * 86400 THEN 91
                ELSE ceil({_SECONDS} / 86400)::int END AS delay_days,
           count(*) AS graded, count(*) FILTER (WHERE has_feedback) AS with_feedback
      FROM ({SUBMISSIONS}) AS s
      CROSS JOIN LATERAL (VALUES (reviewed_on), ('-infinity'::date)) AS period (day)
     WHERE reviewed_for IS NOT NULL AND reviewed_at IS NOT NULL
     GROUP BY course_id, reviewed_for, period.day, delay_days
"""  # noqa: S608

_GRADES = f"""
    SELECT course_id, item_id, percent, count(*) AS results FROM ({RESULTS}) AS r
     GROUP BY course_id, item_id, percent
"""  # noqa: S608

GRADING_FOLDS = (
    fold_of("grade_counts", "course_id item_id percent", "results", _GRADES),
    fold_of("grading_backlog", "course_id submitted_on", "submissions", _BACKLOG),
    fold_of(
        "grading_delays",
        "course_id teacher_id day delay_days",
        "graded with_feedback",
        _DELAYS,
    ),
)
