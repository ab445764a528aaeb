"""Requests and responses about groups."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, BaseModel, Field

from coursestream_events.fields import Items
from shared.http.bodies import Line, Request, example
from shared.http.etags import ETagVersion

MAX_GROUPS = 200
MAX_MEMBERS = 500

GroupName = Annotated[
    Line, Field(max_length=100, description="Unique in the course, regardless of case")
]
MemberIds = Annotated[
    list[UUID],
    Items,
    Field(max_length=MAX_MEMBERS, description="Students with an open enrollment in the course"),
    AfterValidator(lambda ids: sorted(set(ids))),
]


class GroupCreate(Request):
    name: GroupName
    member_ids: MemberIds = Field(default_factory=list)

    model_config = example(name="Tuesday", member_ids=["0190d3f1-0000-7000-8000-000000000002"])


class GroupPatch(Request):
    name: GroupName

    model_config = example(name="Wednesday")


class GroupMembers(Request):
    """The whole group."""

    member_ids: MemberIds

    model_config = example(member_ids=["0190d3f1-0000-7000-8000-000000000002"])


class GroupSummary(BaseModel):
    group_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000030"])
    course_id: UUID
    name: str = Field(examples=["Tuesday"])
    members: int = Field(description="Number of members", examples=[12])
    version: int
    created_at: datetime


class Member(BaseModel):
    student_id: UUID
    display_name: str = Field(examples=["Ada Lovelace"])
    enrolled: bool = Field(description="Whether the student has an open enrollment in the course")


class Group(BaseModel):
    group_id: UUID = Field(examples=["0190d3f1-0000-7000-8000-000000000030"])
    course_id: UUID
    name: str = Field(examples=["Tuesday"])
    members: list[Member] = Field(description="By name")
    version: ETagVersion = Field(description="Also sent as the ETag")
    created_at: datetime
