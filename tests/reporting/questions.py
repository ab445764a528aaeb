"""Compare the item analysis of each quiz with a fold of the events."""

from typing import Any
from uuid import UUID

import pytest

from services.reporting.errors import QuizNotFound
from services.reporting.queries.questions import quiz_questions
from services.reporting.schemas.questions import QuestionFigures
from tests.reporting.history.log import QUIZ, STUDENTS
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.questions import question_figures


async def compare_questions(facts: Facts) -> None:
    for course, quiz in QUIZ.items():
        for students in (None, STUDENTS[:1]):
            expected = question_figures(facts, course, quiz, students)
            if not expected and quiz not in facts.quizzes:
                with pytest.raises(QuizNotFound):
                    await _listed(course, quiz, students)
                continue
            found = await _listed(course, quiz, students)
            assert list(found) == sorted(found, key=lambda key: (-key[0], key[1]))
            assert found.keys() == expected.keys()
            for key, figures in expected.items():
                ours = {name: found[key][name] for name in figures}
                assert ours == {**figures, "first_right": pytest.approx(figures["first_right"])}


async def _listed(
    course: UUID, quiz: UUID, students: list[UUID] | None
) -> dict[tuple[int, UUID], dict[str, Any]]:
    items: list[QuestionFigures] = []
    cursor, more = None, True
    while more:
        page = await quiz_questions(course, quiz, None, students, 2, cursor)
        items += page.items
        cursor = page.next_cursor
        more = cursor is not None
    return {
        (item.quiz_version, item.question_id): {
            **item.model_dump(),
            "first_choices": {each.choice_id: each.chosen for each in item.first_choices},
        }
        for item in items
    }
