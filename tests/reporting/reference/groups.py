"""The pages of a course, restricted to the members of a group."""

from typing import Any
from uuid import UUID

from tests.reporting.reference.facts import Facts


def open_members(facts: Facts, group: Any) -> list[Any]:
    """The open enrollments of the members in the group's course."""
    return [
        each
        for each in facts.open_enrollments()
        if each.course_id == group.course_id and each.student_id in group.member_ids
    ]


def ever_enrolled(facts: Facts, group: Any) -> set[UUID]:
    return {
        student
        for course, student in facts.enrollments
        if course == group.course_id and student in group.member_ids
    }


def students_done(facts: Facts, group: Any) -> dict[UUID, int]:
    """How many members have completed each published lesson in their span."""
    members = open_members(facts, group)
    return {
        lesson.lesson_id: sum(
            any(
                (each.course_id, each.student_id, cycle, lesson.lesson_id) in facts.completions
                for cycle in range(each.progress_from_cycle, each.cycle + 1)
            )
            for each in members
        )
        for lesson in facts.published_lessons(group.course_id)
    }
