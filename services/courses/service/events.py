"""The service's events, and what they say about courses, outlines, quizzes and assignments."""

from datetime import datetime
from typing import Any, TypeVar
from uuid import UUID

from coursestream_events import Event
from coursestream_events.courses import (
    AnswerKey,
    AssignmentPublished,
    AssignmentPublishedData,
    ChoiceKey,
    CourseData,
    CourseOutlineChangedData,
    CourseTransferredData,
    KeyedQuestion,
    NumberKey,
    OutlineChapter,
    OutlineLesson,
    QuizAnswerKeyPublished,
    QuizAnswerKeyPublishedData,
    QuizChoice,
    QuizPublished,
    QuizPublishedData,
    QuizQuestion,
    TextKey,
)
from services.courses.schemas.assignments import Assignment
from services.courses.schemas.courses import Course
from services.courses.schemas.outline import Outline
from services.courses.schemas.questions import NumberAnswer, Question, TextAnswer
from services.courses.schemas.quizzes import Quiz
from shared.outbox import new_event

E = TypeVar("E", bound=Event)


def course_event(event: type[E], data: Any, version: int) -> E:
    """Return an event of the aggregate course, which has this version after it."""
    return new_event(event, data, aggregate=str(data.course_id), version=version)


def quiz_events(quiz: Quiz, course_version: int, *, imported: bool) -> list[Event]:
    """Return a quiz version without its answers, and its answers for progress alone.

    A quiz without questions has no key, so that no attempt at it can be started.
    """
    published = course_event(QuizPublished, quiz_data(quiz, imported=imported), course_version)
    if not quiz.questions:
        return [published]
    return [published, answer_key_event(quiz, quiz.created_at, imported=imported)]


def assignment_event(
    assignment: Assignment, occurred_at: datetime, course_version: int, *, imported: bool
) -> Event:
    data = assignment_data(assignment, occurred_at, imported=imported)
    return course_event(AssignmentPublished, data, course_version)


def answer_key_event(quiz: Quiz, occurred_at: datetime, *, imported: bool) -> Event:
    data = answer_key_data(quiz, occurred_at, imported=imported)
    aggregate = f"{quiz.quiz_id}:{quiz.quiz_version}"
    return new_event(QuizAnswerKeyPublished, data, aggregate=aggregate, version=quiz.key_revision)


def course_data(course: Course, *, imported: bool = False) -> CourseData:
    return CourseData(**_state(course), imported=imported)


def transfer_data(
    course: Course, from_teacher_id: UUID, effective_at: datetime, *, imported: bool = False
) -> CourseTransferredData:
    return CourseTransferredData(
        **_state(course),
        imported=imported,
        from_teacher_id=from_teacher_id,
        to_teacher_id=course.teacher_id,
        effective_at=effective_at,
    )


def _state(course: Course) -> dict[str, Any]:
    state = course.model_dump(include=set(CourseData.model_fields))
    return {**state, "occurred_at": course.updated_at}


def outline_data(
    outline: Outline, occurred_at: datetime, *, imported: bool
) -> CourseOutlineChangedData:
    return CourseOutlineChangedData(
        occurred_at=occurred_at,
        imported=imported,
        course_id=outline.course_id,
        outline_version=outline.outline_version,
        chapters=tuple(
            OutlineChapter(
                chapter_id=chapter.chapter_id,
                title=chapter.title,
                position=chapter.position,
                lessons=tuple(
                    OutlineLesson.model_validate(lesson, from_attributes=True)
                    for lesson in chapter.lessons
                ),
            )
            for chapter in outline.chapters
        ),
    )


def assignment_data(
    assignment: Assignment, occurred_at: datetime, *, imported: bool
) -> AssignmentPublishedData:
    state = assignment.model_dump(include=set(AssignmentPublishedData.model_fields))
    return AssignmentPublishedData(**state, occurred_at=occurred_at, imported=imported)


def quiz_data(quiz: Quiz, *, imported: bool) -> QuizPublishedData:
    state = quiz.model_dump(include=set(QuizPublishedData.model_fields) - {"questions"})
    questions = tuple(_without_answer(question) for question in quiz.questions)
    return QuizPublishedData(
        **state, questions=questions, occurred_at=quiz.created_at, imported=imported
    )


def _without_answer(question: Question) -> QuizQuestion:
    return QuizQuestion(
        question_id=question.question_id,
        kind=question.kind,
        text=question.text,
        choices=tuple(
            QuizChoice(choice_id=choice.choice_id, text=choice.text) for choice in question.choices
        ),
        points=question.points,
    )


def answer_key_data(
    quiz: Quiz, occurred_at: datetime, *, imported: bool
) -> QuizAnswerKeyPublishedData:
    return QuizAnswerKeyPublishedData(
        occurred_at=occurred_at,
        imported=imported,
        course_id=quiz.course_id,
        quiz_id=quiz.quiz_id,
        quiz_version=quiz.quiz_version,
        key_revision=quiz.key_revision,
        answers=tuple(
            KeyedQuestion(
                question_id=question.question_id, points=question.points, key=_key(question)
            )
            for question in quiz.questions
        ),
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
