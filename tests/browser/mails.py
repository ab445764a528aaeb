"""Mail and its page to unsubscribe, as enrollment writes them, without servers."""

from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale

from coursestream_events import Event
from coursestream_events.enrollment import StudentEnrolled
from coursestream_events.progress import CourseCompleted, SubmissionGraded, SubmissionReturned
from coursestream_events.reporting import DailyFigures, DailyReportGenerated
from services.enrollment.service.mail.rendering import Reader, render
from services.enrollment.settings import Language
from tests.support.mail_school import COURSE, event, student, teacher

COURSE_URL = f"https://school.example/courses/{COURSE}"
UNSUBSCRIBE_URL = "https://school.example/mail/7e2d/unsubscribe/grades"
_AGES = {"days_0_1": 6, "days_2_3": 2, "days_4_7": 3, "days_8_14": 0, "days_15_up": 1}
_SNAPSHOT = {
    "students": 84,
    "active_students": 71,
    "ungraded": 12,
    "ungraded_by_age": {**_AGES, "oldest_on": "2026-04-20"},
    "students_at_risk": [student(number) for number in range(14)],
}
_SUBMITTED = {"submitted_at": "2026-05-09T18:20:00Z"}
_GRADE = {"score": "17.5", "max_score": "20", "percent": "87.5", "previous_score": "15"}
_FIGURES = {"lessons_completed": 143, "submissions": 31, "graded": 19, "quiz_average": "78.4"}
_BEFORE = {"lessons_completed": 128, "submissions": 36, "graded": 19, "quiz_average": "75"}
_AT_RISK = [
    *("Amara Castillo", "Bjørn Łukasiewicz", "Chloé Dubois", "Dmitri Ivanov", "Elif Demir"),
    *("Farid Rahimi", "Grace Okafor", "Hiroshi Tanaka", "Ingrid Sørensen", "Jamal Washington"),
]
_CAUSES: dict[str, tuple[Event, dict[str, Any]]] = {
    "welcome": (event(StudentEnrolled, expires_at="2026-09-30T21:59:00Z"), {}),
    "graded": (
        event(SubmissionGraded, **_SUBMITTED, **_GRADE, graded_at="2026-05-11T09:05:00Z"),
        {"item": "Tie a bowline", "grader": "Rosa Ibáñez"},
    ),
    "returned": (
        event(SubmissionReturned, **_SUBMITTED),
        {"item": "Tie a bowline", "grader": "Rosa Ibáñez"},
    ),
    "completed": (event(CourseCompleted), {}),
    "report": (
        event(
            DailyReportGenerated,
            report_date="2026-05-11",
            teacher_id=teacher(0),
            figures={**_FIGURES, "assignment_average": "81.25"},
            snapshot=_SNAPSHOT,
        ),
        {
            "before": DailyFigures.model_validate({**_BEFORE, "assignment_average": None}),
            "at_risk_names": _AT_RISK,
            "at_risk_others": 4,
        },
    ),
}


def mail(kind: str, language: Language, ending: str = "html") -> str:
    """Return a mail as HTML, or as text if ``ending`` is ``txt``."""
    cause, facts = _CAUSES[kind]
    return render(f"{kind}.{ending}", _reader(language), {**_common(), **facts, "data": cause.data})


def unsubscribe_page(state: str, language: Language) -> str:
    return render("unsubscribe.html", _reader(language), {**_common(), "state": state})


def every_mail(language: Language) -> dict[str, str]:
    """Return what readers see by name: the kinds of mail, and the states of the page."""
    states = ("question", "done", "unknown")
    return {kind: mail(kind, language) for kind in _CAUSES} | {
        f"unsubscribe-{state}": unsubscribe_page(state, language) for state in states
    }


def _reader(language: Language) -> Reader:
    return Reader(language, Locale(language), ZoneInfo("Europe/Berlin"))


def _common() -> dict[str, Any]:
    return {
        "name": "Lin Okafor",
        "school": "Harbor School",
        "course": "Knots & Splices",
        "course_id": COURSE,
        "course_url": COURSE_URL,
        "unsubscribe_url": UNSUBSCRIBE_URL,
        "topic": "grades",
    }
