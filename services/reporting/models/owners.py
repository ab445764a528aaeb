"""Whom figures belong to."""

from typing import Literal
from uuid import UUID

OwnerKind = Literal["teacher", "course"]
FlowOwnerKind = Literal["teacher", "course", "school"]

SCHOOL_ID = UUID(int=0)
