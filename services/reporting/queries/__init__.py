"""What reporting reads: a fixed number of statements, whatever the number of rows and facts."""

from services.reporting.queries.at_risk import students_at_risk
from services.reporting.queries.course_progress import course_lessons, course_students
from services.reporting.queries.daily_reports import daily_reports
from services.reporting.queries.freshness import GROUP, freshness
from services.reporting.queries.performance import (
    CourseFilter,
    Page,
    Period,
    course_performance,
    courses_performance,
    owns_course,
    teacher_performance,
    teachers_performance,
)
from services.reporting.queries.trend import trend

__all__ = [
    "GROUP",
    "CourseFilter",
    "Page",
    "Period",
    "course_lessons",
    "course_performance",
    "course_students",
    "courses_performance",
    "daily_reports",
    "freshness",
    "owns_course",
    "students_at_risk",
    "teacher_performance",
    "teachers_performance",
    "trend",
]
