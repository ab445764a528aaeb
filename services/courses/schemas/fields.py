"""Types and limits of fields.

The limits keep every event below the size limit of its Kafka topic: an outline with ``MAX_LESSONS``
lessons and the longest titles takes about 860 kB, the largest quiz less. Those on quizzes and
assignments also bound the memory that duplicating a course needs.
"""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

from coursestream_events.fields import MAX_INTEGER
from shared.http.bodies import LINE, TEXT, Line
from shared.http.fields import DecimalText, Percent, Score, format_decimal

MAX_LESSONS = 1_000
MAX_CHAPTERS = 100
MAX_QUIZZES = 100
MAX_ASSIGNMENTS = 100
MAX_QUESTIONS = 100
MAX_QUIZ_CHARACTERS = 120_000
# Ten years.
MAX_SHIFT_DAYS = 3_653
MAX_SCORE = Decimal(1_000_000)

Title = Annotated[Line, StringConstraints(min_length=1, max_length=200)]
OutlineTitle = Annotated[Line, StringConstraints(min_length=1, max_length=140)]
Label = Annotated[Line, StringConstraints(min_length=1, max_length=60)]
Address = Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=LINE)]
Description = Annotated[str, StringConstraints(max_length=20_000, pattern=TEXT)]
Body = Annotated[str, StringConstraints(max_length=200_000, pattern=TEXT)]
QuestionText = Annotated[str, StringConstraints(min_length=1, max_length=4_000, pattern=TEXT)]
AnswerText = Annotated[str, StringConstraints(min_length=1, max_length=1_000, pattern=TEXT)]
CatalogSort = Literal["relevance", "title", "newest"]
Slug = Annotated[
    str, StringConstraints(min_length=1, max_length=100, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
]
Language = Annotated[
    str,
    StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
    Field(description="BCP 47 tag such as en or pt-BR."),
]
Position = Annotated[int, Field(ge=0, le=MAX_INTEGER, description="Zero-based. Default: last.")]
Points = Annotated[Score, Field(gt=0, le=10_000, max_digits=7, decimal_places=2)]
MaxScore = Annotated[Score, Field(gt=0, le=MAX_SCORE, max_digits=9, decimal_places=2)]
GivenPercent = Annotated[Percent, Field(max_digits=7, decimal_places=4)]
Number = Annotated[DecimalText, Field(max_digits=20, decimal_places=10)]
Tolerance = Annotated[Score, Field(max_digits=20, decimal_places=10)]
# PostgreSQL adds zeros up to the column's scale, which events are to be without.
_trimmed = AfterValidator(lambda value: Decimal(format_decimal(value)))
StoredScore = Annotated[Score, _trimmed]
StoredPercent = Annotated[Percent, _trimmed]
Count = Annotated[int, Field(ge=1, le=1_000)]
Resubmissions = Annotated[int, Field(ge=0, le=1_000)]
Seconds = Annotated[int, Field(ge=0, le=10_000_000)]
TimeLimit = Annotated[int, Field(ge=1, le=10_000_000)]
Counts = Annotated[bool, Field(description="Whether missing it puts a student at risk.")]
