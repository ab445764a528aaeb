"""Responses about invitations."""

from datetime import datetime
from uuid import UUID

from pydantic import BaseModel


class Invitation(BaseModel):
    course_id: UUID
    student_id: UUID
    display_name: str
    invited_at: datetime
