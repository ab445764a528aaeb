"""Types, bounds and example ids that several resources share."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from shared.http.bodies import TEXT
from shared.http.fields import Score

LessonState = Literal["not_started", "started", "completed"]

MAX_TEXT = 100_000

Text = Annotated[str, StringConstraints(min_length=1, max_length=MAX_TEXT, pattern=TEXT)]
# More digits than any school awards.
GivenScore = Annotated[Score, Field(max_digits=12, decimal_places=4)]
MaxScore = Annotated[GivenScore, Field(gt=0)]

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
