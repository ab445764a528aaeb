"""Types, bounds and example ids that several resources share."""

import re
from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)

from shared.http.bodies import TEXT
from shared.http.fields import DecimalText, Score
from shared.text import canonical

LessonState = Literal["not_started", "started", "completed"]

MAX_TEXT = 100_000

Text = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT, pattern=TEXT)]
# More digits than any school awards.
GivenScore = Annotated[Score, Field(max_digits=12, decimal_places=4)]
MaxScore = Annotated[GivenScore, Field(gt=0)]

_THOUSANDS_OR_DECIMALS = re.compile(r"-?[1-9][0-9]{0,2},[0-9]{3}")


def _with_decimal_point(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    number = canonical(value)
    if _THOUSANDS_OR_DECIMALS.fullmatch(number):
        thousands, decimals = number.replace(",", ""), number.replace(",", ".")
        raise ValueError(f'can be read in two ways: write "{thousands}" or "{decimals}"')
    return number.replace(",", ".") if "." not in number else number


# A number as students write it.
TypedNumber = Annotated[
    DecimalText,
    BeforeValidator(_with_decimal_point),
    WithJsonSchema({"type": "string", "format": "decimal"}),
    Field(
        description="With a decimal point or comma, without separators of thousands",
        examples=["3.14"],
    ),
]

LESSON_ID = "0198c0de-0000-7000-8000-000000000001"
COURSE_ID = "0198c0de-0000-7000-8000-000000000002"
STUDENT_ID = "0198c0de-0000-7000-8000-000000000003"
SUBMISSION_ID = "0198c0de-0000-7000-8000-000000000004"
ITEM_ID = "0198c0de-0000-7000-8000-000000000005"
QUESTION_ID = "0198c0de-0000-7000-8000-000000000006"
CHOICE_ID = "0198c0de-0000-7000-8000-000000000007"
CHAPTER_ID = "0198c0de-0000-7000-8000-000000000008"


class Response(BaseModel):
    model_config = ConfigDict(frozen=True, from_attributes=True)
