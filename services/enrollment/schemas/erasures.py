"""Responses about the erasure of users."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

ServiceName = Literal["courses", "enrollment", "progress", "reporting"]


class ErasedPart(BaseModel):
    """One kind of data that one service erases."""

    service: ServiceName
    what: str = Field(examples=["name and email"])
    done: bool = Field(
        description="True: erased with the request. False: the service erases it when it applies "
        "UserErased, and does not report back"
    )
    count: int | None = Field(description="Null where `done` is false")


class Erasure(BaseModel):
    user_id: UUID
    requested_by: UUID
    erased_at: datetime
    version: int = Field(description="Version of UserErased, the last event of this user")
    erased: list[ErasedPart]
    log_until: datetime = Field(
        description="Until then the Kafka topic may still hold the user's name. An outage of Kafka "
        "extends this time"
    )
