"""How fresh answers are, and the envelopes that carry it."""

from datetime import datetime
from typing import Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from shared.http.pages import NamedByContent

T = TypeVar("T")


class Freshness(BaseModel):
    """How fresh the figures are."""

    as_of: datetime | None = Field(
        description="Watermark: every event published up to then is included. "
        "Null until the first events have been consumed.",
        examples=["2026-03-02T10:15:00Z"],
    )
    lag_seconds: float | None = Field(
        description="Now minus `as_of`; grows while no worker runs", examples=[0.4]
    )
    pending_references: int = Field(
        description="Records that refer to a course not known yet", examples=[0]
    )
    dead_letters: int = Field(description="Records that could not be applied", examples=[0])


class ReportItem(Freshness, NamedByContent, Generic[T]):
    """One row of figures, and how fresh it is."""

    item: T


class ReportPage(Freshness, NamedByContent, Generic[T]):
    """A page of rows, and how fresh they are."""

    model_config = ConfigDict(
        json_schema_extra={"description": "A page of rows, and how fresh they are."}
    )

    items: list[T]
    next_cursor: str | None = Field(
        default=None,
        description="Pass as `cursor` to get the next page; null on the last",
        examples=["WyJBIl0"],
    )
