"""Responses about invitations."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel, Field


class Invitation(BaseModel):
    course_id: UUID
    student_id: UUID
    display_name: str = Field(examples=["Ada Lovelace"])
    invited_at: datetime
