"""Item analysis of a quiz, from the results of its attempts by question."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from services.reporting.errors import QuizNotFound
from services.reporting.models import Assessment
from services.reporting.queries.freshness import freshness
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.questions import ChoiceCount, QuestionFigures
from shared.database import connection
from shared.http.pages import decode_cursor, encode_cursor

# SQL for window functions, and for a page by the order of the figures.
# $1 course, $2 quiz, $3 students or null. The first attempt of a student in a span is sought among
# all attempts of the quiz, whatever their version.
_ATTEMPTS = """
    WITH attempts AS (
        SELECT submission_id,
               row_number() OVER (PARTITION BY student_id, progress_from_cycle
                                  ORDER BY round, attempt, submission_id) = 1 AS first
          FROM submissions
         WHERE course_id = $1 AND item_id = $2 AND status <> 'withdrawn'
           AND ($3::uuid[] IS NULL OR student_id = ANY ($3))
    )
"""

# $4 version or null, $5 and $6 cursor (version, question), $7 limit.
_QUESTIONS = f"""
    {_ATTEMPTS}
    SELECT q.quiz_version, q.question_id,
           (array_agg(q.max_points ORDER BY q.version DESC, q.max_points))[1] AS max_points,
           count(*)::int AS attempts, round(avg(q.points), 4) AS average_points,
           count(*) FILTER (WHERE a.first)::int AS first_attempts,
           (avg((q.points = q.max_points)::int) FILTER (WHERE a.first))::float8 AS first_right,
           count(*) FILTER (WHERE a.first AND NOT q.answered)::int AS first_unanswered
      FROM question_results q JOIN attempts a USING (submission_id)
     WHERE q.quiz_id = $2 AND ($4::int IS NULL OR q.quiz_version = $4)
       AND ($5::bigint IS NULL OR q.quiz_version < $5
            OR (q.quiz_version = $5 AND q.question_id > $6::uuid))
     GROUP BY q.quiz_version, q.question_id
     ORDER BY q.quiz_version DESC, q.question_id LIMIT $7
"""  # noqa: S608 - only constants are interpolated

# $4 and $5 versions and questions of a page.
_CHOICES = f"""
    {_ATTEMPTS}
    SELECT q.quiz_version, q.question_id, choice_id, count(*)::int AS chosen
      FROM unnest($4::int[], $5::uuid[]) AS page (quiz_version, question_id)
      JOIN question_results q USING (quiz_version, question_id)
      JOIN attempts a USING (submission_id)
      CROSS JOIN unnest(q.choice_ids) AS choice_id
     WHERE q.quiz_id = $2 AND a.first
     GROUP BY q.quiz_version, q.question_id, choice_id
     ORDER BY chosen DESC, choice_id
"""  # noqa: S608 - only constants are interpolated


async def quiz_questions(
    course_id: UUID,
    quiz_id: UUID,
    quiz_version: int | None,
    members: Sequence[UUID] | None,
    limit: int,
    cursor: str | None,
) -> ReportPage[QuestionFigures]:
    """Return the questions by version, the latest first, in two statements.

    Raises:
        InvalidInput: the cursor is not from this list.
        NotFound: the course has no such quiz.
    """
    after = decode_cursor(cursor, tuple[int, UUID]) or (None, None)
    fresh = await freshness()
    attempts = course_id, quiz_id, members
    choices: dict[tuple[int, UUID], list[ChoiceCount]] = defaultdict(list)
    async with connection() as pooled:
        rows = await pooled.fetch(_QUESTIONS, *attempts, quiz_version, *after, limit + 1)
        shown = [(row["quiz_version"], row["question_id"]) for row in rows[:limit]]
        chosen = await pooled.fetch(
            _CHOICES, *attempts, [key[0] for key in shown], [key[1] for key in shown]
        )
    if not rows and not await _is_known(course_id, quiz_id):
        raise QuizNotFound(quiz_id)
    for row in chosen:
        count = ChoiceCount(choice_id=row["choice_id"], chosen=row["chosen"])
        choices[row["quiz_version"], row["question_id"]].append(count)
    items = [
        QuestionFigures(**dict(row), first_choices=choices[key])
        for row, key in zip(rows, shown, strict=False)
    ]
    following = encode_cursor(*shown[-1]) if len(rows) > limit else None
    return ReportPage(**dict(fresh), items=items, next_cursor=following)


async def _is_known(course_id: UUID, quiz_id: UUID) -> bool:
    return await Assessment.filter(course_id=course_id, item_id=quiz_id, kind="quiz").exists()
