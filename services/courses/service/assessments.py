"""Commands on quizzes and assignments, and how a quiz parts into questions and key."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from services.courses.queries import QUESTIONS, may_author
from services.courses.schemas import (
    Assignment,
    AssignmentCreate,
    Choice,
    ChoiceQuestionDraft,
    NumberAnswer,
    NumberQuestionDraft,
    Question,
    QuestionDraft,
    Quiz,
    QuizContent,
    TextAnswer,
    TextQuestionDraft,
    TrueFalseQuestionDraft,
)
from shared.auth import Principal
from shared.clock import now
from shared.database import Transaction, transaction
from shared.errors import NotFound
from shared.events import Event, uuid7
from shared.events.courses import (
    AnswerKey,
    AssignmentPublished,
    AssignmentPublishedData,
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
from shared.outbox import append, fact

_LOCK_COURSE = """
    SELECT course_id, teacher_id, version FROM courses
     WHERE course_id = $1 AND deleted_at IS NULL FOR UPDATE
"""

_LOCK_QUIZ = """
    SELECT c.course_id, c.teacher_id, c.version, q.latest_version
      FROM courses c JOIN quizzes q USING (course_id)
     WHERE q.quiz_id = $1 FOR UPDATE
"""

_SAVE_QUIZ = """
    WITH quiz AS (
        INSERT INTO quizzes (quiz_id, course_id, latest_version) VALUES ($1, $2, $3)
        ON CONFLICT (quiz_id) DO UPDATE SET latest_version = excluded.latest_version
    )
    INSERT INTO quiz_versions (quiz_id, quiz_version, title, questions, attempts_allowed,
                               attempt_policy, max_score, pass_percent, time_limit_seconds,
                               created_at)
    VALUES ($1, $3, $4, $5, $6, $7, $8, $9, $10, $11)
"""

_SAVE_ASSIGNMENT = """
    INSERT INTO assignments (assignment_id, course_id, title, instructions, max_points, due_at,
                             late_policy, late_deduction_percent, resubmissions_allowed,
                             created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
"""

_RAISE = "UPDATE courses SET version = $2, updated_at = $3 WHERE course_id = $1"


async def create_quiz(principal: Principal, course_id: UUID, content: QuizContent) -> Quiz:
    """Raises NotFound."""
    async with transaction() as tx:
        course = await tx.connection.fetchrow(_LOCK_COURSE, course_id)
        if course is None or not may_author(principal, course["teacher_id"]):
            raise NotFound("There is no such course, or it is not yours.")
        quiz = _quiz(uuid7(), course_id, 1, content)
        await _save_quiz(tx, quiz, course["version"] + 1)
    return quiz


async def add_quiz_version(principal: Principal, quiz_id: UUID, content: QuizContent) -> Quiz:
    """The version before stays for those who took it. Raises NotFound."""
    async with transaction() as tx:
        row = await tx.connection.fetchrow(_LOCK_QUIZ, quiz_id)
        if row is None or not may_author(principal, row["teacher_id"]):
            raise NotFound("There is no such quiz, or it is not yours.")
        quiz = _quiz(quiz_id, row["course_id"], row["latest_version"] + 1, content)
        await _save_quiz(tx, quiz, row["version"] + 1)
    return quiz


def _quiz(quiz_id: UUID, course_id: UUID, version: int, content: QuizContent) -> Quiz:
    questions = identified(content.questions)
    return Quiz(
        **content.model_dump(exclude={"questions"}),
        quiz_id=quiz_id,
        course_id=course_id,
        quiz_version=version,
        questions=questions,
        max_score=sum((question.points for question in questions), Decimal(0)),
        created_at=now(),
    )


async def _save_quiz(tx: Transaction, quiz: Quiz, course_version: int) -> None:
    await tx.connection.execute(
        _SAVE_QUIZ,
        quiz.quiz_id,
        quiz.course_id,
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
    await tx.connection.execute(_RAISE, quiz.course_id, course_version, quiz.created_at)
    await append(tx, quiz_facts(quiz, course_version, imported=False))


def quiz_facts(quiz: Quiz, course_version: int, *, imported: bool) -> list[Event]:
    """What a quiz version tells everyone, and its key for progress alone.

    A quiz without questions has no key, so that nobody can begin an attempt at nothing.
    """
    published = QuizPublishedData(
        **quiz.model_dump(exclude={"questions", "created_at"}),
        occurred_at=quiz.created_at,
        imported=imported,
        questions=tuple(_public(question) for question in quiz.questions),
    )
    events: list[Event] = [
        fact(QuizPublished, published, aggregate=str(quiz.course_id), version=course_version)
    ]
    if quiz.questions:
        events.append(_key_fact(quiz, imported))
    return events


def _key_fact(quiz: Quiz, imported: bool) -> Event:
    revision = 1
    data = QuizAnswerKeyPublishedData(
        **quiz.model_dump(include={"course_id", "quiz_id", "quiz_version"}),
        occurred_at=quiz.created_at,
        imported=imported,
        key_revision=revision,
        answers=tuple(
            KeyedQuestion(
                question_id=question.question_id, points=question.points, key=_key(question)
            )
            for question in quiz.questions
        ),
    )
    aggregate = f"{quiz.quiz_id}:{quiz.quiz_version}"
    return fact(QuizAnswerKeyPublished, data, aggregate=aggregate, version=revision)


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


async def create_assignment(
    principal: Principal, course_id: UUID, body: AssignmentCreate
) -> Assignment:
    """Raises NotFound."""
    assignment = Assignment(
        **body.model_dump(), assignment_id=uuid7(), course_id=course_id, created_at=now()
    )
    async with transaction() as tx:
        course = await tx.connection.fetchrow(_LOCK_COURSE, course_id)
        if course is None or not may_author(principal, course["teacher_id"]):
            raise NotFound("There is no such course, or it is not yours.")
        version = course["version"] + 1
        await tx.connection.execute(
            _SAVE_ASSIGNMENT,
            assignment.assignment_id,
            course_id,
            assignment.title,
            assignment.instructions,
            assignment.max_points,
            assignment.due_at,
            assignment.late_policy,
            assignment.late_deduction_percent,
            assignment.resubmissions_allowed,
            assignment.created_at,
        )
        await tx.connection.execute(_RAISE, course_id, version, assignment.created_at)
        await append(tx, [assignment_fact(assignment, version, imported=False)])
    return assignment


def assignment_fact(assignment: Assignment, course_version: int, *, imported: bool) -> Event:
    data = AssignmentPublishedData(
        **assignment.model_dump(exclude={"instructions", "created_at"}),
        occurred_at=assignment.created_at,
        imported=imported,
    )
    return fact(
        AssignmentPublished,
        data,
        aggregate=str(assignment.course_id),
        version=course_version,
    )
