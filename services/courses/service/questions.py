"""The questions of a quiz: from drafts, from events, and with corrected answers."""

from collections.abc import Sequence
from decimal import Decimal
from uuid import UUID

from coursestream_events.courses import AnswerKey, ChoiceKey, NumberKey, QuizQuestion, TextKey
from services.courses.schemas.questions import (
    Choice,
    ChoiceCorrection,
    ChoiceQuestionDraft,
    Correction,
    NumberAnswer,
    NumberQuestionDraft,
    Question,
    QuestionDraft,
    TextAnswer,
    TextQuestionDraft,
    TrueFalseCorrection,
    TrueFalseQuestionDraft,
)
from shared.errors import FieldError, InvalidInput
from shared.ids import uuid7


def total_points(questions: Sequence[Question]) -> Decimal:
    return sum((question.points for question in questions), Decimal(0))


def identify(drafts: Sequence[QuestionDraft]) -> list[Question]:
    """Give questions and choices their ids; true and false become two choices."""
    return [_identify(draft) for draft in drafts]


def _identify(draft: QuestionDraft) -> Question:
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


def correct(questions: Sequence[Question], corrections: Sequence[Correction]) -> list[Question]:
    """Return the questions with corrected answers.

    Raises:
        InvalidInput: with every correction that does not fit its question.
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
        raise InvalidInput("Some corrections do not fit the quiz.", errors=errors)
    return list(known.values())


def _misfit(question: Question | None, correction: Correction) -> str | None:
    if question is None:
        return "the quiz has no such question"
    if question.kind != correction.kind:
        return f"the question is of kind {question.kind}"
    if isinstance(correction, ChoiceCorrection):
        wanted = set(correction.choice_ids)
        if not wanted <= {choice.choice_id for choice in question.choices}:
            return "the question has no such choice"
        if question.kind == "single_choice" and len(wanted) > 1:
            return "a single_choice question has exactly one correct choice"
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


def unanswered(question: QuizQuestion) -> Question:
    """Return a published question; its answer has an event of its own."""
    return Question(
        question_id=question.question_id,
        kind=question.kind,
        text=question.text,
        points=question.points,
        choices=[
            Choice(choice_id=choice.choice_id, text=choice.text, correct=False)
            for choice in question.choices
        ],
        answer=None,
    )


def answered(question: Question, key: AnswerKey | None) -> Question:
    """Return the question with the answer from a published key."""
    match key:
        case NumberKey():
            number = NumberAnswer(value=key.value, tolerance=key.tolerance)
            return question.model_copy(update={"answer": number})
        case TextKey() if key.accepted:
            return question.model_copy(update={"answer": TextAnswer(accepted=key.accepted)})
        case ChoiceKey():
            choices = _marked(question.choices, set(key.choice_ids))
            # The first choice of a true_false question is true.
            answer = choices[0].correct if question.kind == "true_false" else None
            return question.model_copy(update={"choices": choices, "answer": answer})
    return question


def renewed(question: Question) -> Question:
    """Return a copy whose question and choices have new ids."""
    choices = [each.model_copy(update={"choice_id": uuid7()}) for each in question.choices]
    return question.model_copy(update={"question_id": uuid7(), "choices": choices})
