"""Compare the pages of each group with a fold of the events."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

import pytest

from services.reporting.errors import GroupNotFound
from services.reporting.queries.at_risk import AtRiskFilter, AtRiskThresholds, students_at_risk
from services.reporting.queries.course_progress import course_lessons, course_students
from services.reporting.queries.distributions import course_distributions
from services.reporting.queries.flows import flows as flow_points
from services.reporting.queries.flows import retention
from services.reporting.queries.gradebook import gradebook
from services.reporting.queries.groups import members_of
from services.reporting.queries.period import Period
from services.reporting.queries.presence import course_presence
from shared.text import EVERYTHING
from tests.reporting.differences import differences, differing_figures
from tests.reporting.reference import at_risk, distributions, flows, presence
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
    wrong = [each async for each in _wrong_figures(facts.of_students(members), group)]
    assert wrong == [], wrong


async def _wrong_figures(facts: Facts, group: Any) -> AsyncIterator[str]:
    """Figures that are not those of a school of which only the members are students."""
    course, members, period = group.course_id, group.member_ids, Period()
    rows = (await course_distributions(course, members)).items
    spreads = {row.item_id or row.of: row.model_dump(mode="json") for row in rows}
    for key, expected in distributions.course_distributions(facts, course).items():
        if key in spreads:
            for each in differing_figures(f"spread of {key}", spreads[key], expected):
                yield each
    points = (await flow_points("course", course, members, period, "day")).items
    days = {each.begins_on.isoformat(): each.model_dump() for each in points}
    for each in differences("flows on", days, flows.daily_flows(facts, lambda c, _at: c == course)):
        yield each
    weeks = {row.week: row.model_dump() for row in (await retention(course, members, period)).items}
    for each in differences("week", weeks, dict(enumerate(flows.retention(facts, course)))):
        yield each
    if course in facts.courses:
        shown = await course_presence(course, members, period, presence.SCHOOL_PROMISE)
        expected = presence.course_presence(facts, None, None)[course]
        for each in differing_figures("presence", shown.item.model_dump(mode="json"), expected):
            yield each


def _is_of(key: tuple[UUID, UUID], group: Any) -> bool:
    return key[0] == group.course_id and key[1] in group.member_ids
