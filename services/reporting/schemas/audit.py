"""What the audit answers."""

from typing import Any

from pydantic import BaseModel, Field


class Difference(BaseModel):
    """A row that differs from the fold of the facts; null stands for a missing row."""

    table: str = Field(examples=["daily_metrics"])
    key: dict[str, Any]
    stored: dict[str, Any] | None
    folded: dict[str, Any] | None


class MissingVersions(BaseModel):
    """Versions of an aggregate, both ends included, that never arrived or are dead letters."""

    topic: str = Field(examples=["coursestream.courses"])
    aggregate: str = Field(examples=["0190d3f1-0000-7000-8000-000000000001"])
    first: int
    last: int

    @property
    def count(self) -> int:
        return self.last - self.first + 1


class LostRecords(BaseModel):
    """A partition that ends before its stored offset: the log was truncated or replaced."""

    topic: str = Field(examples=["coursestream.courses"])
    partition: int
    next_offset: int = Field(description="Stored offset of the next record to apply")
    end: int = Field(description="Offset after the partition's last record")


class Audit(BaseModel):
    """``differences`` and ``missing`` hold the first 100; the counts are complete."""

    rows: int = Field(description="Rows compared")
    differing: int
    differences: list[Difference]
    missing_versions: int
    missing: list[MissingVersions]
    lost: list[LostRecords]
    log_checked: bool = Field(description="False if Kafka could not be reached")

    @property
    def clean(self) -> bool:
        return not (self.differing or self.missing_versions or self.lost)
