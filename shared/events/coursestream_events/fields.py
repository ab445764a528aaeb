"""Bounded field types, so that a consumer can store every value it reads."""

from decimal import Decimal
from typing import Annotated

from pydantic import FailFast, Field, StringConstraints

MAX_INTEGER = 2**31 - 1  # CloudEvents integers are signed 32-bit numbers, as are our columns

# PostgreSQL cannot store NUL in text.
Text = Annotated[str, StringConstraints(pattern=r"^[^\x00]*$")]
ShortText = Annotated[Text, StringConstraints(max_length=200)]
Amount = Annotated[Decimal, Field(max_digits=24, decimal_places=10)]
Count = Annotated[int, Field(ge=0, le=MAX_INTEGER)]
Ordinal = Annotated[int, Field(ge=1, le=MAX_INTEGER)]
# Stop at the first invalid item: reporting all of 300,000 would take a gigabyte.
Items = FailFast()
