"""What each figure means, in the words of docs/figures.md (a test compares)."""

from fastapi import Request, Response

from services.reporting.pages.rendering import render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Teacher

router = page_router()

# By the name of the figure in the API: title and definition.
DEFINITIONS: dict[str, tuple[str, str]] = {
    "students": ("Students", "current; distinct students with an open enrollment"),
    "active_students": (
        "Active students",
        "of these, those with a learning event on the last 30 days, today included",
    ),
    "completion_rate": (
        "Completion",
        """current; required lessons that the students have completed ÷ required lessons, summed
        over open enrollments""",
    ),
    "ungraded": (
        "Waiting for a grade",
        """current; the latest submissions of a student for an item that are not withdrawn and
        neither graded nor returned, with an open enrollment""",
    ),
    "lessons_completed": (
        "Lessons completed",
        """in the period; distinct lessons that a student completed in an enrollment cycle, by the
        day of the completion. Revoked completions do not count""",
    ),
    "graded": (
        "Submissions and grades",
        """in the period; submissions received, by day; submissions graded for the first time, by
        the day of that grade""",
    ),
    "quiz_average": (
        "Averages of quizzes and assignments",
        """in the period, by the day of submission; mean of the results that count: one for each
        student, span and item, from the latest round with a grade. For a quiz it is the attempt
        that its policy counts, for an assignment the latest graded submission""",
    ),
    "turnaround": (
        "Time to grade",
        "in the period, by the day of the grade; from a submission to its first grade by a person",
    ),
    "last_activity_at": ("Last seen", "the latest grading or authoring"),
}


@router.get("/definitions")
async def definitions_page(request: Request, _principal: Teacher) -> Response:
    return render(request, "definitions.html", definitions=DEFINITIONS)
