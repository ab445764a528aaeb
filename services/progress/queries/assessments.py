"""The assessments of a course, and the results of its students."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import asyncpg

from services.progress.queries.review import as_student_sees
from services.progress.rules import IN_ROUND, IN_SPAN, USES_A_TRY
from shared.percents import rounded

# SQL because it merges two tables and joins others without relations.
# Quizzes in their latest version, and assignments, that a lesson shows or a student has attempted:
# in the order of the first lesson that shows each, then those that no lesson shows. For student $2,
# if any: published lessons, own attempts and own exceptions only.
ITEMS = """
    SELECT item.item_id, item.kind, item.title, item.max_score, item.opens_at, item.review,
           item.counts, item.attempts_allowed + coalesce(e.extra_attempts, 0) AS attempts_allowed,
           item.time_limit_seconds + coalesce(e.extra_seconds, 0) AS time_limit_seconds,
           CASE WHEN item.closes_at IS NOT NULL
                THEN greatest(item.closes_at, e.due_at) END AS closes_at,
           CASE WHEN item.due_at IS NOT NULL THEN greatest(item.due_at, e.due_at) END AS due_at
      FROM (SELECT * FROM (
                SELECT DISTINCT ON (quiz_id) quiz_id AS item_id, 'quiz' AS kind, title, max_score,
                       attempts_allowed, time_limit_seconds, opens_at, closes_at,
                       NULL::timestamptz AS due_at, review, counts
                  FROM quizzes WHERE course_id = $1 ORDER BY quiz_id, quiz_version DESC) AS quiz
            UNION ALL
            SELECT assignment_id, 'assignment', title, max_points, resubmissions_allowed + 1,
                   NULL, NULL, NULL, due_at, NULL, counts
              FROM assignments WHERE course_id = $1) AS item
      LEFT JOIN (SELECT DISTINCT ON (1) coalesce(quiz_id, assignment_id) AS item_id,
                        chapter.position AS chapter, lesson.position AS lesson
                   FROM outline_lessons lesson
                   JOIN outline_chapters chapter USING (course_id, chapter_id)
                  WHERE course_id = $1 AND (lesson.published OR $2::uuid IS NULL)
                  ORDER BY 1, 2, 3) AS place USING (item_id)
      LEFT JOIN assessment_exceptions e
             ON e.course_id = $1 AND e.student_id = $2 AND e.item_id = item.item_id
     WHERE place.lesson IS NOT NULL
        OR EXISTS (SELECT FROM submissions s
                    WHERE s.item_id = item.item_id AND s.student_id = coalesce($2, s.student_id))
     ORDER BY place.chapter, place.lesson, item.title, item.item_id
"""

# The results of the students $2 in each item that they attempted in the span, of the latest round
# with a grade: for a quiz by its latest policy, for an assignment the latest graded submission.
# ``attempts`` counts the current round only, because attempt limits do.
GRADES = f"""
    WITH quiz AS (
        SELECT quiz_id, quiz_version, pass_percent,
               first_value(attempt_policy) OVER latest AS policy,
               row_number() OVER latest = 1 AS is_latest
          FROM quizzes WHERE course_id = $1
        WINDOW latest AS (PARTITION BY quiz_id ORDER BY quiz_version DESC)
    ), attempts AS (
        SELECT s.*, quiz.policy, quiz.pass_percent, {IN_ROUND} AND {USES_A_TRY} AS counts,
               CASE s.round
                   WHEN max(s.round) FILTER (WHERE s.percent IS NOT NULL)
                        OVER (PARTITION BY s.student_id, s.item_id) THEN s.percent
               END AS result
          FROM learners l
          JOIN submissions s ON s.course_id = l.course_id AND s.student_id = l.student_id
                            AND {IN_SPAN}
          LEFT JOIN quiz ON quiz.quiz_id = s.item_id
                        AND (quiz.quiz_version = s.quiz_version
                             OR s.quiz_version IS NULL AND quiz.is_latest)
         WHERE l.course_id = $1 AND l.student_id = ANY ($2)
    )
    SELECT student_id, item_id, count(*) FILTER (WHERE counts) AS attempts,
           max(attempt) FILTER (WHERE counts) AS last_attempt,
           (array_agg(submission_id ORDER BY round DESC, attempt DESC))[1] AS submission_id,
           (array_agg(status ORDER BY round DESC, attempt DESC))[1] AS status,
           (array_agg(submission_id) FILTER (WHERE counts AND status = 'started'))[1]
               AS open_attempt_id,
           bool_or(result >= pass_percent) AS passed,
           CASE policy
               WHEN 'highest' THEN max(result)
               WHEN 'average' THEN {rounded("avg(result)")}
               WHEN 'first' THEN (array_agg(result ORDER BY attempt)
                                  FILTER (WHERE result IS NOT NULL))[1]
               ELSE (array_agg(result ORDER BY attempt DESC)
                     FILTER (WHERE result IS NOT NULL))[1]
           END AS percent
      FROM attempts GROUP BY student_id, item_id, policy
"""  # noqa: S608 - only rules are interpolated

_NOT_ATTEMPTED = {
    "status": "not_started",
    "attempts": 0,
    "last_attempt": None,
    "open_attempt_id": None,
    "percent": None,
    "passed": None,
}


def own_assessments(
    items: Iterable[asyncpg.Record], grades: Iterable[asyncpg.Record]
) -> dict[UUID, dict[str, Any]]:
    """Return each item with the student's result, as the student sees it."""
    results = {row["item_id"]: dict(row) for row in grades}
    return {
        item["item_id"]: _own_assessment({**item, **results.get(item["item_id"], _NOT_ATTEMPTED)})
        for item in items
    }


def _own_assessment(row: dict[str, Any]) -> dict[str, Any]:
    allowed = row["attempts_allowed"]
    # Attempts at a quiz count by their number: imports may leave numbers out.
    used = row["last_attempt"] or 0 if row["kind"] == "quiz" else row["attempts"]
    left = None if allowed is None else max(allowed - used, 0)
    return {**as_student_sees(row), "attempts_left": left}
