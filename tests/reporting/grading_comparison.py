"""Compares how teachers grade, and how progress and grades are distributed."""

from services.reporting.queries.course_progress import course_students
from services.reporting.queries.distributions import course_distributions
from services.reporting.queries.performance import CourseFilter
from services.reporting.queries.performance.paging import Page
from services.reporting.queries.period import Period
from services.reporting.queries.presence import courses_presence, teachers_presence
from shared.text import EVERYTHING
from tests.reporting.differences import differences, differing_figures
from tests.reporting.reference import distributions, presence
from tests.reporting.reference.facts import Facts


async def wrong_presence(facts: Facts, period: Period) -> list[str]:
    page, promise = Page(200), presence.SCHOOL_PROMISE
    courses = await courses_presence(period, page, promise, CourseFilter())
    ours = {item.course_id: item.model_dump(mode="json") for item in courses.items}
    expected = presence.course_presence(facts, period.first, period.last)
    found = differences("presence in course", ours, expected)
    teachers = await teachers_presence(period, page, promise)
    ours = {item.teacher_id: item.model_dump(mode="json") for item in teachers.items}
    of_teachers = presence.teacher_presence(facts, period.first, period.last)
    return found + differences("presence of teacher", ours, of_teachers)


async def wrong_distributions(facts: Facts) -> list[str]:
    """Also when each student last got feedback."""
    found: list[str] = []
    feedback = presence.last_feedback(facts)
    for course in facts.courses.keys() - facts.deleted:
        rows = (await course_distributions(course, None)).items
        ours = {row.item_id or row.of: row.model_dump(mode="json") for row in rows}
        expected = distributions.course_distributions(facts, course)
        # Reporting lists items that nobody has taken, and not those that it does not know yet.
        known = {"progress", "grades", *facts.quizzes, *facts.assignments}
        expected = {each: expected.get(each, distributions.spread([])) for each in ours} | {
            each: figures for each, figures in expected.items() if each in known
        }
        found += differences(f"distribution in {course} of", ours, expected)
        for student in (await course_students(course, None, EVERYTHING, 200, None)).items:
            last = {"last_feedback_at": feedback.get((course, student.student_id))}
            found += differing_figures(str(student.student_id), student.model_dump(), last)
    return found
