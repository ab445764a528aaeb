"""The item analysis is as docs/item-analysis.md defines it, in its example."""

import json
import re
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from uuid import UUID, uuid4

from coursestream_events.progress import (
    QuestionResult,
    QuestionResultsData,
    QuestionResultsRecorded,
)
from deploy.local.paths import CHECKOUT
from services.reporting.queries.questions import quiz_questions
from tests.reporting.homework import QUIZ, HomeworkSchool
from tests.reporting.school import BEGINNING, COURSE

IDS = {
    name: UUID(int=0xA00 + n) for n, name in enumerate(("choice", "number", "a", "b", "lin", "max"))
}
PAGE = (CHECKOUT / "docs" / "item-analysis.md").read_text("utf-8")
ATTEMPTS = re.findall(
    r"^\| (\w+) \| (\d+) \| ([AB]) \| (\d+) \| (\d+|no answer) \|$", PAGE, re.MULTILINE
)


async def test_the_example_of_the_page_is_what_the_query_answers(
    unhurried: HomeworkSchool,
) -> None:
    for student, attempt, chosen, points, number in ATTEMPTS:
        submission = uuid4()
        at = BEGINNING + timedelta(days=int(attempt))
        await unhurried.submit(
            at,
            student_id=IDS[student.lower()],
            submission_id=submission,
            item_id=QUIZ,
            kind="quiz",
            attempt=int(attempt),
        )
        results = QuestionResultsData(
            occurred_at=at,
            course_id=COURSE,
            submission_id=submission,
            quiz_id=QUIZ,
            quiz_version=1,
            key_revision=1,
            questions=tuple(_questions(chosen, points, number)),
        )
        await unhurried.publish(QuestionResultsRecorded, results, submission)

    page = await quiz_questions(COURSE, QUIZ, None, None, 50, None)

    found = re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    expected = found[1]
    for name, key in IDS.items():
        expected = expected.replace(f"{{{name}}}", str(key))
    assert [item.model_dump(mode="json") for item in page.items] == json.loads(expected)


def _questions(chosen: str, points: str, number: str) -> Iterator[QuestionResult]:
    yield QuestionResult(
        question_id=IDS["choice"],
        answered=True,
        choice_ids=(IDS[chosen.lower()],),
        points=Decimal(points),
        max_points=Decimal(2),
    )
    yield QuestionResult(
        question_id=IDS["number"],
        answered=number.isdigit(),
        points=Decimal(number if number.isdigit() else 0),
        max_points=Decimal(1),
    )
