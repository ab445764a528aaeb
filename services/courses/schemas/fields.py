"""Bounds and kinds of fields.

The bounds keep every event below what a Kafka topic takes: an outline of ``MAX_LESSONS`` lessons
with the longest of titles has about 860 kB, a quiz as large as it may be less. Those on quizzes and
assignments also bound what duplicating a course holds in memory.
"""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints

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
    Field(description="BCP 47, as en or pt-BR"),
]
TimeZone = Annotated[
    str,
    StringConstraints(max_length=64, pattern=r"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"),
    Field(description="IANA name, as Europe/Paris"),
]
Position = Annotated[int, Field(ge=0, lt=2**31, description="From 0; default: at the end")]
Points = Annotated[Decimal, Field(gt=0, le=10_000, max_digits=7, decimal_places=2)]
Score = Annotated[Decimal, Field(gt=0, le=MAX_SCORE, max_digits=9, decimal_places=2)]
Percent = Annotated[Decimal, Field(ge=0, le=100, max_digits=7, decimal_places=4)]
Number = Annotated[Decimal, Field(max_digits=20, decimal_places=10)]
# As it was sent: PostgreSQL adds zeros up to the column's scale.
Amount = Annotated[Decimal, AfterValidator(lambda value: Decimal(f"{value.normalize():f}"))]
Count = Annotated[int, Field(ge=1, le=1_000)]
Resubmissions = Annotated[int, Field(ge=0, le=1_000)]
Seconds = Annotated[int, Field(ge=0, le=10_000_000)]
TimeLimit = Annotated[int, Field(ge=1, le=10_000_000)]
