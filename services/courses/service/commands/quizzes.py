"""Commands on quizzes, and how a quiz parts into questions and key."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from uuid import UUID

import asyncpg

from coursestream_events import Event
from coursestream_events.courses import (
    AnswerKey,
    ChoiceKey,
    KeyedQuestion,
    NumberKey,
    QuizAnswerKeyPublished,
    QuizAnswerKeyPublishedData,
    QuizChoice,
    QuizPublished,
    QuizPublishedData,
    QuizQuestion,
    TextKey,
)
from services.courses import queries
from services.courses.errors import AssessmentInUse, AssessmentsFull
from services.courses.queries import QUESTIONS, may_author
from services.courses.schemas.fields import MAX_QUIZZES
from services.courses.schemas.quizzes import (
    Choice,
    ChoiceCorrection,
    ChoiceQuestionDraft,
    Correction,
    NumberAnswer,
    NumberQuestionDraft,
    Question,
    QuestionDraft,
    Quiz,
    QuizContent,
    QuizCorrection,
    QuizPatch,
    TextAnswer,
    TextQuestionDraft,
    TrueFalseCorrection,
    TrueFalseQuestionDraft,
)
from services.courses.service.commands.courses import lock_course, raise_course
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.database.arrays import columns
from shared.errors import FieldError, InvalidInput, NotFound, check_version
from shared.ids import uuid7
from shared.outbox import append, new_event

_LOCK = """
    SELECT c.teacher_id, c.version, q.course_id, q.latest_version
      FROM courses c JOIN quizzes q USING (course_id)
     WHERE q.quiz_id = $1 AND q.deleted_at IS NULL FOR UPDATE
"""

_COUNT = "SELECT count(*) FROM quizzes WHERE course_id = $1 AND deleted_at IS NULL"

_SHOWN_BY = "SELECT lesson_id FROM lessons WHERE quiz_id = $1 ORDER BY lesson_id"

_DELETE = "UPDATE quizzes SET deleted_at = $2 WHERE quiz_id = $1"

_SAVE = """
    INSERT INTO quizzes (quiz_id, course_id, latest_version) VALUES ($1, $2, $3)
    ON CONFLICT (quiz_id) DO UPDATE SET latest_version = excluded.latest_version
"""

_CORRECT = """
    UPDATE quiz_versions SET key_revision = $3, questions = $4::jsonb
     WHERE quiz_id = $1 AND quiz_version = $2
"""

_INSERT_VERSIONS = """
    INSERT INTO quiz_versions (quiz_id, quiz_version, title, questions, attempts_allowed,
                               attempt_policy, max_score, pass_percent, time_limit_seconds,
                               created_at)
    SELECT *
      FROM unnest($1::uuid[], $2::int[], $3::text[], $4::jsonb[], $5::int[], $6::text[],
                  $7::numeric[], $8::numeric[], $9::int[], $10::timestamptz[])
"""


async def create_quiz(principal: Principal, course_id: UUID, content: QuizContent) -> Quiz:
    """Raises NotFound, AssessmentsFull."""
    async with transaction() as tx:
        course = await lock_course(tx, principal, course_id)
        if await tx.connection.fetchval(_COUNT, course_id) >= MAX_QUIZZES:
            raise AssessmentsFull(f"A course has at most {MAX_QUIZZES} quizzes.")
        quiz = _quiz(uuid7(), course_id, 1, content)
        await _save(tx, quiz, course["version"] + 1)
    return quiz


async def add_quiz_version(
    principal: Principal, quiz_id: UUID, version: int, content: QuizContent
) -> Quiz:
    """The version before stays for those who took it. Raises NotFound, PreconditionFailed."""
    async with transaction() as tx:
        row = await _lock(tx, principal, quiz_id)
        check_version(row["latest_version"], version)
        quiz = _quiz(quiz_id, row["course_id"], version + 1, content)
        await _save(tx, quiz, row["version"] + 1)
    return quiz


async def update_quiz(
    principal: Principal, quiz_id: UUID, version: int, changes: QuizPatch
) -> Quiz:
    """A new version; questions that stay keep their ids. Raises as ``add_quiz_version``."""
    given = {name: getattr(changes, name) for name in changes.model_fields_set}
    drafts = given.pop("questions", None)
    async with transaction() as tx:
        row = await _lock(tx, principal, quiz_id)
        check_version(row["latest_version"], version)
        before = await queries.quiz(principal, quiz_id)
        after = before.model_copy(update=given)
        if drafts is not None:
            after.questions = identified(drafts)
            after.max_score = _points(after.questions)
        if after == before:
            return before
        after = after.model_copy(
            update={"quiz_version": version + 1, "created_at": now(), "key_revision": 1}
        )
        await _save(tx, after, row["version"] + 1)
    return after


async def correct_quiz(
    principal: Principal, quiz_id: UUID, version: int, revision: int, body: QuizCorrection
) -> Quiz:
    """Other answers for a version, also for attempts that were graded by those before.

    Raises:
        NotFound: there is no such version.
        PreconditionFailed: ``revision`` is not that of its answers now.
        InvalidInput: a correction that does not fit its question.
    """
    async with transaction() as tx:
        await _lock(tx, principal, quiz_id)
        before = await queries.quiz(principal, quiz_id, version)
        check_version(before.key_revision, revision)
        questions = corrected(before.questions, body.answers)
        if questions == before.questions:
            return before
        after = before.model_copy(update={"questions": questions, "key_revision": revision + 1})
        await tx.connection.execute(
            _CORRECT, quiz_id, version, revision + 1, QUESTIONS.dump_json(questions).decode()
        )
        await append(tx, [_key_fact(after, now(), imported=False)])
    return after


async def delete_quiz(principal: Principal, quiz_id: UUID) -> None:
    """What was told of it stays true, so nothing is told. Raises NotFound, AssessmentInUse."""
    async with transaction() as tx:
        await _lock(tx, principal, quiz_id)
        await check_unused(tx, _SHOWN_BY, quiz_id)
        await tx.connection.execute(_DELETE, quiz_id, now())


async def check_unused(tx: Transaction, shown_by: str, key: UUID) -> None:
    """Raises AssessmentInUse, with the lessons, whose course's row is locked."""
    lessons = [str(row["lesson_id"]) for row in await tx.connection.fetch(shown_by, key)]
    if lessons:
        raise AssessmentInUse("Delete the lessons that show it first.", lessons=lessons)


async def _lock(tx: Transaction, principal: Principal, quiz_id: UUID) -> asyncpg.Record:
    row = await tx.connection.fetchrow(_LOCK, quiz_id)
    if row is None or not may_author(principal, row["teacher_id"]):
        raise NotFound("There is no such quiz, or it is not yours.")
    return row


def _quiz(quiz_id: UUID, course_id: UUID, version: int, content: QuizContent) -> Quiz:
    questions = identified(content.questions)
    return Quiz(
        **content.model_dump(exclude={"questions"}),
        quiz_id=quiz_id,
        course_id=course_id,
        quiz_version=version,
        questions=questions,
        max_score=_points(questions),
        created_at=now(),
    )


def _points(questions: Sequence[Question]) -> Decimal:
    return sum((question.points for question in questions), Decimal(0))


async def _save(tx: Transaction, quiz: Quiz, course_version: int) -> None:
    await tx.connection.execute(_SAVE, quiz.quiz_id, quiz.course_id, quiz.quiz_version)
    await insert_versions(tx, [quiz])
    await raise_course(tx, quiz.course_id, course_version)
    await append(tx, quiz_facts(quiz, course_version, imported=False))


async def insert_versions(tx: Transaction, quizzes: Iterable[Quiz]) -> None:
    rows = [
        (
            quiz.quiz_id,
            quiz.quiz_version,
            quiz.title,
            QUESTIONS.dump_json(quiz.questions).decode(),
            quiz.attempts_allowed,
            quiz.attempt_policy,
            quiz.max_score,
            quiz.pass_percent,
            quiz.time_limit_seconds,
            quiz.created_at,
        )
        for quiz in quizzes
    ]
    await tx.connection.execute(_INSERT_VERSIONS, *columns(rows, 10))


def quiz_facts(quiz: Quiz, course_version: int, *, imported: bool) -> list[Event]:
    """What a quiz version tells everyone, and its key for progress alone.

    A quiz without questions has no key, so that nobody can begin an attempt at nothing.
    """
    published = QuizPublishedData(
        **quiz.model_dump(exclude={"questions", "created_at", "key_revision"}),
        occurred_at=quiz.created_at,
        imported=imported,
        questions=tuple(_public(question) for question in quiz.questions),
    )
    events: list[Event] = [
        new_event(QuizPublished, published, aggregate=str(quiz.course_id), version=course_version)
    ]
    if quiz.questions:
        events.append(_key_fact(quiz, quiz.created_at, imported=imported))
    return events


def _key_fact(quiz: Quiz, moment: datetime, *, imported: bool) -> Event:
    data = QuizAnswerKeyPublishedData(
        **quiz.model_dump(include={"course_id", "quiz_id", "quiz_version", "key_revision"}),
        occurred_at=moment,
        imported=imported,
        answers=tuple(
            KeyedQuestion(
                question_id=question.question_id, points=question.points, key=_key(question)
            )
            for question in quiz.questions
        ),
    )
    aggregate = f"{quiz.quiz_id}:{quiz.quiz_version}"
    return new_event(QuizAnswerKeyPublished, data, aggregate=aggregate, version=quiz.key_revision)


def identified(drafts: Sequence[QuestionDraft]) -> list[Question]:
    """The questions with ids of their own; true and false become two choices."""
    return [_identified(draft) for draft in drafts]


def _identified(draft: QuestionDraft) -> Question:
    choices: list[Choice] = []
    answer: bool | NumberAnswer | TextAnswer | None = None
    match draft:
        case ChoiceQuestionDraft():
            choices = [_choice(choice.text, choice.correct) for choice in draft.choices]
        case TrueFalseQuestionDraft():
            choices = [_choice("True", draft.answer), _choice("False", not draft.answer)]
            answer = draft.answer
        case NumberQuestionDraft() | TextQuestionDraft():
            answer = draft.answer
    return Question(
        question_id=uuid7(),
        kind=draft.kind,
        text=draft.text,
        points=draft.points,
        choices=choices,
        answer=answer,
    )


def corrected(questions: Sequence[Question], corrections: Sequence[Correction]) -> list[Question]:
    """The questions with these answers in place of theirs.

    Raises:
        InvalidInput: names every correction that does not fit.
    """
    known = {question.question_id: question for question in questions}
    errors: list[FieldError] = []
    seen: set[UUID] = set()
    for number, correction in enumerate(corrections):
        message = _misfit(known.get(correction.question_id), correction)
        if correction.question_id in seen:
            message = "the question is corrected twice"
        seen.add(correction.question_id)
        if message is None:
            question = known[correction.question_id]
            known[correction.question_id] = _corrected(question, correction)
        else:
            errors.append({"field": f"body.answers.{number}", "message": message})
    if errors:
        raise InvalidInput("Some answers do not fit the quiz.", errors=errors)
    return list(known.values())


def _misfit(question: Question | None, correction: Correction) -> str | None:
    if question is None:
        return "there is no such question"
    if question.kind != correction.kind:
        return f"the question is of the kind {question.kind}"
    if isinstance(correction, ChoiceCorrection):
        wanted = set(correction.choice_ids)
        if not wanted <= {choice.choice_id for choice in question.choices}:
            return "there is no such choice"
        if question.kind == "single_choice" and len(wanted) > 1:
            return "a single_choice question has one correct choice"
    return None


def _corrected(question: Question, correction: Correction) -> Question:
    if isinstance(correction, ChoiceCorrection):
        return question.model_copy(
            update={"choices": _marked(question.choices, set(correction.choice_ids))}
        )
    choices = question.choices
    if isinstance(correction, TrueFalseCorrection):
        choices = _marked(choices, {choices[0 if correction.answer else 1].choice_id})
    return question.model_copy(update={"choices": choices, "answer": correction.answer})


def _marked(choices: Sequence[Choice], correct: set[UUID]) -> list[Choice]:
    return [
        choice.model_copy(update={"correct": choice.choice_id in correct}) for choice in choices
    ]


def _choice(text: str, correct: bool) -> Choice:
    return Choice(choice_id=uuid7(), text=text, correct=correct)


def _public(question: Question) -> QuizQuestion:
    return QuizQuestion(
        question_id=question.question_id,
        kind=question.kind,
        text=question.text,
        choices=tuple(
            QuizChoice(choice_id=choice.choice_id, text=choice.text) for choice in question.choices
        ),
        points=question.points,
    )


def _key(question: Question) -> AnswerKey:
    match question.answer:
        case NumberAnswer(value=value, tolerance=tolerance):
            return NumberKey(kind="number", value=value, tolerance=tolerance)
        case TextAnswer(accepted=accepted):
            return TextKey(kind="text", accepted=accepted)
        case None if question.kind == "short_text":
            return TextKey(kind="text", accepted=())
        case _:
            correct = (choice.choice_id for choice in question.choices if choice.correct)
            return ChoiceKey(kind="choice", choice_ids=tuple(correct))
