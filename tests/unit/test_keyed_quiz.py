"""Validation and scoring of the answers to a quiz."""

from decimal import Decimal
from uuid import UUID

import pytest

from coursestream_events.courses import (
    ChoiceKey,
    KeyedQuestion,
    NumberKey,
    QuizChoice,
    QuizQuestion,
    TextKey,
)
from services.progress.schemas.attempts import Answer
from services.progress.service.aggregates.quiz import STORED_ANSWERS, KeyedQuiz
from shared.errors import InvalidInput

CHOICE, NUMBER = UUID(int=1), UUID(int=2)
RIGHT, WRONG = UUID(int=11), UUID(int=12)


def quiz(*, max_score: int = 4, key: list[KeyedQuestion] | None = None) -> KeyedQuiz:
    choices = tuple(QuizChoice(choice_id=each, text=str(each)) for each in (RIGHT, WRONG))
    questions = [
        QuizQuestion(
            question_id=CHOICE,
            kind="single_choice",
            text="Which?",
            choices=choices,
            points=Decimal(3),
        ),
        QuizQuestion(question_id=NUMBER, kind="number", text="How many?", points=Decimal(1)),
    ]
    choice_key = ChoiceKey(kind="choice", choice_ids=(RIGHT,))
    number_key = NumberKey(kind="number", value=Decimal(7), tolerance=Decimal(0))
    return KeyedQuiz(
        quiz_id=UUID(int=3),
        quiz_version=1,
        course_id=UUID(int=4),
        time_limit_seconds=None,
        max_score=Decimal(max_score),
        questions=questions,
        key_revision=1,
        key=key
        or [
            KeyedQuestion(question_id=CHOICE, points=Decimal(3), key=choice_key),
            KeyedQuestion(question_id=NUMBER, points=Decimal(1), key=number_key),
        ],
    )


def choose(*choices: UUID) -> Answer:
    return Answer(question_id=CHOICE, choice_ids=list(choices))


def count(value: int) -> Answer:
    return Answer(question_id=NUMBER, value=Decimal(value))


def test_the_score_is_the_sum_of_the_points_of_correct_answers() -> None:
    assert quiz().score([choose(RIGHT), count(7)]) == 4
    assert quiz().score([choose(RIGHT), count(8)]) == 3
    assert quiz().score([]) == 0


def test_a_question_that_the_key_cannot_decide_leaves_the_grade_to_a_person() -> None:
    undecided = KeyedQuestion(
        question_id=CHOICE, points=Decimal(3), key=TextKey(kind="text", accepted=())
    )
    assert quiz(key=[undecided]).score([choose(RIGHT)]) is None


def test_a_corrected_key_awards_at_most_the_published_maximum() -> None:
    assert quiz(max_score=2).score([choose(RIGHT), count(7)]) == 2


def test_stored_answers_score_like_given_ones() -> None:
    assert quiz().score_stored(None).score == 0
    assert quiz().score_stored(f'[{{"question_id": "{NUMBER}", "value": "7"}}]').score == 1


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer(question_id=UUID(int=99), text="?"), "the quiz has no such question"),
        (Answer(question_id=NUMBER, text="7"), "a number question is answered by value"),
        (choose(UUID(int=99)), "the question has no such choice"),
        (choose(RIGHT, WRONG), "only one choice is allowed"),
    ],
)
def test_an_answer_that_does_not_fit_is_named(answer: Answer, message: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        quiz().check([answer])

    assert refused.value.errors == [{"field": "body.answers.0", "message": message}]


def test_a_question_is_answered_once() -> None:
    quiz().check([choose(RIGHT), count(7)])
    with pytest.raises(InvalidInput) as refused:
        quiz().check([count(7), count(8)])

    assert refused.value.errors == [
        {"field": "body.answers.1", "message": "the question is answered twice"}
    ]


def test_results_by_question_name_points_and_choices() -> None:
    stored = STORED_ANSWERS.dump_json([choose(RIGHT)]).decode()
    chosen, open_number = quiz().score_stored(stored).questions
    assert (chosen.points, chosen.choice_ids, chosen.answered) == (Decimal(3), (RIGHT,), True)
    assert (open_number.points, open_number.choice_ids) == (Decimal(0), ())
    assert not open_number.answered
    assert quiz().score_stored(None).key_revision == 1


def test_a_question_that_the_key_cannot_decide_has_no_points() -> None:
    undecided = KeyedQuestion(
        question_id=CHOICE, points=Decimal(3), key=TextKey(kind="text", accepted=())
    )
    results = quiz(key=[undecided]).score_stored(None).questions
    assert [each.points for each in results] == [None, None]
    assert [each.max_points for each in results] == [3, 1]
