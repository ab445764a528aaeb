"""Types and limits of fields.

The limits keep every event below the size limit of its Kafka topic: an outline with ``MAX_LESSONS``
lessons and the longest titles takes about 860 kB, the largest quiz less. Those on quizzes and
assignments also bound the memory that duplicating a course needs.
"""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainSerializer, StringConstraints, WithJsonSchema

from shared.http.bodies import LINE, TEXT

MAX_LESSONS = 1_000
MAX_CHAPTERS = 100
MAX_QUIZZES = 100
MAX_ASSIGNMENTS = 100
MAX_QUESTIONS = 100
MAX_QUIZ_CHARACTERS = 120_000
MAX_SCORE = Decimal(1_000_000)

Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=LINE)]
OutlineTitle = Annotated[str, StringConstraints(min_length=1, max_length=140, pattern=LINE)]
Label = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=LINE)]
Address = Annotated[str, StringConstraints(min_length=1, max_length=2_000, pattern=LINE)]
Description = Annotated[str, StringConstraints(max_length=20_000, pattern=TEXT)]
Body = Annotated[str, StringConstraints(max_length=200_000, pattern=TEXT)]
QuestionText = Annotated[str, StringConstraints(min_length=1, max_length=4_000, pattern=TEXT)]
AnswerText = Annotated[str, StringConstraints(min_length=1, max_length=1_000, pattern=TEXT)]
SearchText = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=TEXT)]
CatalogSort = Literal["relevance", "title", "newest"]
Slug = Annotated[
    str, StringConstraints(min_length=1, max_length=100, pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")
]
Language = Annotated[
    str,
    StringConstraints(max_length=35, pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
    Field(description="BCP 47 tag such as en or pt-BR."),
]
TimeZone = Annotated[
    str,
    StringConstraints(max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
    Field(description="IANA name such as Europe/Paris."),
]
Position = Annotated[int, Field(ge=0, lt=2**31, description="Zero-based. Default: last.")]
Points = Annotated[Decimal, Field(gt=0, le=10_000, max_digits=7, decimal_places=2)]
Score = Annotated[Decimal, Field(gt=0, le=MAX_SCORE, max_digits=9, decimal_places=2)]
Percent = Annotated[
    Decimal,
    Field(ge=0, le=100, max_digits=7, decimal_places=4),
    WithJsonSchema({"type": "number", "minimum": 0, "maximum": 100}),
]
Number = Annotated[Decimal, Field(max_digits=20, decimal_places=10)]
# PostgreSQL adds zeros up to the column's scale.
Amount = Annotated[Decimal, AfterValidator(lambda value: Decimal(f"{value.normalize():f}"))]
PercentNumber = Annotated[Amount, PlainSerializer(float, return_type=float, when_used="json")]
Count = Annotated[int, Field(ge=1, le=1_000)]
Resubmissions = Annotated[int, Field(ge=0, le=1_000)]
Seconds = Annotated[int, Field(ge=0, le=10_000_000)]
TimeLimit = Annotated[int, Field(ge=1, le=10_000_000)]
