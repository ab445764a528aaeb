"""Questions of a quiz: published without answers, and put together again."""

from typing import Any

import pytest
from pydantic import TypeAdapter

from services.courses.schemas.questions import Correction
from services.courses.schemas.quizzes import Quiz, QuizContent
from services.courses.service.events import answer_key_data, quiz_data
from services.courses.service.questions import (
    answered,
    correct,
    identify,
    renewed,
    total_points,
    unanswered,
)
from shared.clock import now
from shared.errors import InvalidInput
from shared.ids import uuid7
from tests.support.authoring import QUESTIONS

CORRECTION: TypeAdapter[Correction] = TypeAdapter(Correction)


@pytest.fixture
def quiz() -> Quiz:
    content = QuizContent.model_validate({"title": "Quiz", "questions": QUESTIONS})
    questions = identify(content.questions)
    return Quiz(
        **content.model_dump(exclude={"questions"}),
        quiz_id=uuid7(),
        course_id=uuid7(),
        quiz_version=1,
        questions=questions,
        max_score=total_points(questions),
        created_at=now(),
    )


def test_published_quiz_and_key_restore_the_questions(quiz: Quiz) -> None:
    published = quiz_data(quiz, imported=False)
    keys = {
        each.question_id: each.key for each in answer_key_data(quiz, now(), imported=False).answers
    }
    restored = [answered(unanswered(each), keys[each.question_id]) for each in published.questions]
    assert [each.model_dump() for each in restored] == [
        each.model_dump() for each in quiz.questions
    ]


def test_renewed_question_has_other_ids_and_the_same_content(quiz: Quiz) -> None:
    for question in quiz.questions:
        copy = renewed(question)
        assert copy.question_id != question.question_id
        assert {each.choice_id for each in copy.choices}.isdisjoint(
            each.choice_id for each in question.choices
        )
        assert without_ids(copy.model_dump()) == without_ids(question.model_dump())


def without_ids(question: dict[str, Any]) -> dict[str, Any]:
    choices = [{**each, "choice_id": None} for each in question["choices"]]
    return {**question, "question_id": None, "choices": choices}


def test_correction_of_a_choice_marks_only_the_given_ones(quiz: Quiz) -> None:
    question = quiz.questions[0]
    body = {
        "kind": question.kind,
        "question_id": question.question_id,
        "choice_ids": [question.choices[2].choice_id],
    }
    [corrected, *others] = correct(quiz.questions, [CORRECTION.validate_python(body)])
    assert [each.correct for each in corrected.choices] == [False, False, True]
    assert others == quiz.questions[1:]


def test_correction_of_another_kind_is_refused(quiz: Quiz) -> None:
    body = {"kind": "true_false", "question_id": quiz.questions[0].question_id, "answer": True}
    with pytest.raises(InvalidInput) as refused:
        correct(quiz.questions, [CORRECTION.validate_python(body)])
    assert refused.value.errors == [
        {"field": "body.answers.0", "message": "the question is of kind multiple_choice"}
    ]
