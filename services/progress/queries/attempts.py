"""An attempt at a quiz, with its questions."""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from coursestream_events.courses import KeyedQuestion
from services.progress.grading import has_rule, is_correct
from services.progress.queries.access import is_teacher, may_read_submission
from services.progress.queries.review import as_student_sees
from services.progress.rules import IN_ROUND
from services.progress.schemas.attempts import Answer, Attempt, AttemptQuestion, RightAnswer
from shared.auth import Principal
from shared.clock import now
from shared.database import connection
from shared.errors import NotFound

_ANSWERS = TypeAdapter(list[Answer])
_QUESTIONS = TypeAdapter(list[AttemptQuestion])
_KEY = TypeAdapter(list[KeyedQuestion])

# SQL because it joins tables without relations. ``over``: no attempt of the student can start or
# be in progress in the round, so the right answers may be shown.
_ATTEMPT = f"""
    SELECT s.submission_id AS attempt_id, s.item_id AS quiz_id, s.quiz_version, s.course_id,
           s.student_id, s.attempt, s.attempts_allowed, s.status, s.started_at,
           s.time_limit_seconds, s.expires_at, s.submitted_at, s.answers, s.score, s.max_score,
           s.percent, s.feedback, s.version, c.teacher_id, s.percent >= q.pass_percent AS passed,
           q.questions, k.answers AS key, terms.review,
           (terms.closes_at <= $2 OR own.last >= terms.attempts_allowed)
           AND NOT own.in_progress AS over
      FROM submissions s
      JOIN courses c USING (course_id)
      JOIN learners l USING (course_id, student_id)
      JOIN quizzes q ON q.quiz_id = s.item_id AND q.quiz_version = s.quiz_version
      LEFT JOIN answer_keys k ON k.quiz_id = s.item_id AND k.quiz_version = s.quiz_version
      CROSS JOIN LATERAL (
           SELECT latest.review, CASE WHEN latest.closes_at IS NOT NULL
                       THEN greatest(latest.closes_at, e.due_at) END AS closes_at,
                  latest.attempts_allowed + coalesce(e.extra_attempts, 0) AS attempts_allowed
             FROM quizzes latest
             LEFT JOIN assessment_exceptions e
                    ON e.course_id = s.course_id AND e.student_id = s.student_id
                   AND e.item_id = s.item_id
            WHERE latest.quiz_id = s.item_id
            ORDER BY latest.quiz_version DESC LIMIT 1) AS terms
      CROSS JOIN LATERAL (
           SELECT max(s.attempt) FILTER (WHERE {IN_ROUND}) AS last,
                  bool_or({IN_ROUND} AND s.status = 'started') AS in_progress
             FROM submissions s
            WHERE s.course_id = l.course_id AND s.student_id = l.student_id
              AND s.item_id = q.quiz_id) AS own
     WHERE s.submission_id = $1
"""  # noqa: S608 - only a rule is interpolated


async def attempt(attempt_id: UUID, principal: Principal) -> Attempt:
    """Return an attempt with its questions; imported results have none and are not found.

    Raises:
        NotFound: it does not exist, or the caller may not see it.
    """
    async with connection() as pooled:
        row = await pooled.fetchrow(_ATTEMPT, attempt_id, now())
    if row is None or not may_read_submission(principal, row["student_id"], row["teacher_id"]):
        raise NotFound("Attempt not found.")
    values = dict(row)
    teaches = is_teacher(principal, row["teacher_id"])
    answers = None if row["answers"] is None else _ANSWERS.validate_json(row["answers"])
    questions = [_shuffled(each, attempt_id) for each in _order(row["questions"], attempt_id)]
    if teaches or _shows_right_answers(values):
        questions = list(_with_right_answers(questions, row["key"] or "[]", answers or []))
    values |= {"answers": answers, "questions": questions}
    return Attempt.model_validate(values if teaches else as_student_sees(values))


def _shows_right_answers(row: Mapping[str, Any]) -> bool:
    return row["review"] == "answers" and row["status"] != "started" and bool(row["over"])


def _with_right_answers(
    questions: Iterable[AttemptQuestion], key: str, answers: Iterable[Answer]
) -> Iterable[AttemptQuestion]:
    """Add the key of each question, and whether the answer to it is right."""
    keys = {each.question_id: each.key for each in _KEY.validate_json(key)}
    given = {each.question_id: each for each in answers}
    for question in questions:
        right = keys.get(question.question_id)
        if right is None or not has_rule(right):
            yield question
            continue
        answer = given.get(question.question_id)
        correct = answer is not None and is_correct(right, answer.given)
        shown = {"right_answer": RightAnswer.of(right), "is_correct": correct}
        yield question.model_copy(update=shown)


def _order(questions: str, seed: UUID) -> list[AttemptQuestion]:
    parsed = _QUESTIONS.validate_json(questions)
    return sorted(parsed, key=lambda each: _rank(each.question_id, seed))


def _shuffled(question: AttemptQuestion, seed: UUID) -> AttemptQuestion:
    if question.kind == "true_false":
        return question
    choices = sorted(question.choices, key=lambda each: _rank(each.choice_id, seed))
    return question.model_copy(update={"choices": tuple(choices)})


def _rank(item: UUID, seed: UUID) -> bytes:
    """Return a sort key that is random per attempt and stable: the attempt's id is the seed."""
    return hashlib.blake2b(item.bytes, key=seed.bytes).digest()
