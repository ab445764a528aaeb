"""Compare the pages of each group with a fold of the events."""

from typing import Any
from uuid import UUID

import pytest

from services.reporting.errors import GroupNotFound
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.course_progress import course_lessons, course_students
from services.reporting.queries.gradebook import gradebook
from services.reporting.queries.groups import members_of
from shared.text import EVERYTHING
from tests.reporting.reference import at_risk
from tests.reporting.reference.facts import Facts
from tests.reporting.reference.groups import ever_enrolled, open_members, students_done


async def compare_groups(facts: Facts) -> None:
    flagged = at_risk.students_at_risk(facts, 14)
    for event in facts.groups.values():
        group = event.data
        if event.name == "GroupDeleted":
            with pytest.raises(GroupNotFound):
                await members_of(group.course_id, group.group_id)
        elif group.course_id not in facts.deleted:
            await _compare(facts, group, flagged.keys())


async def _compare(facts: Facts, group: Any, flagged: Any) -> None:
    members = await members_of(group.course_id, group.group_id)
    assert members == list(group.member_ids)
    expected = {each.student_id: facts.done(each) for each in open_members(facts, group)}
    students = await course_students(group.course_id, members, EVERYTHING, 50, None)
    assert {each.student_id: each.done for each in students.items} == expected
    book = await gradebook(group.course_id, members, 50, None)
    assert {each.student_id for each in book.items} == ever_enrolled(facts, group)
    wanted = AtRiskFilter(course_id=group.course_id, members=members)
    listed = await students_at_risk(wanted, AtRiskThresholds(), 50, None)
    found = {(each.course_id, each.student_id) for each in listed.items}
    assert found == {key for key in flagged if _is_of(key, group)}
    lessons = await course_lessons(group.course_id, members)
    done = {each.lesson_id: each.students_done for each in lessons.items}
    assert done == students_done(facts, group)
    assert {each.students for each in lessons.items} <= {len(expected)}


def _is_of(key: tuple[UUID, UUID], group: Any) -> bool:
    return key[0] == group.course_id and key[1] in group.member_ids
