"""The plan of the small school: users, courses and questions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

TEACHERS = ("Ada Lindqvist", "Bao Tran", "Carmen Ortega", "Dele Okafor")
_FIRST = ("Ines", "Jonas", "Kofi", "Lena", "Mio", "Nora", "Omar", "Pia", "Quentin", "Zoë")
_LAST = ("Abel", "Brandt", "Costa", "Duarte")
STUDENTS = tuple(f"{first} {last}" for last in _LAST for first in _FIRST)


@dataclass(frozen=True)
class Question:
    """`right` and `wrong` are a student's answers: choices by text, a number or a word."""

    text: str
    points: int
    draft: dict[str, Any]
    right: tuple[str, ...]
    wrong: tuple[str, ...]

    @property
    def for_a_person(self) -> bool:
        return self.draft["kind"] == "short_text" and "answer" not in self.draft


def choice(text: str, points: int, right: str, *wrong: str) -> Question:
    choices = [{"text": each, "correct": each == right} for each in (*wrong[:1], right, *wrong[1:])]
    draft = {"kind": "single_choice", "choices": choices}
    return Question(text, points, draft, (right,), wrong[:1])


def choices(text: str, points: int, right: Sequence[str], wrong: Sequence[str]) -> Question:
    drafts = [{"text": each, "correct": each in right} for each in sorted([*right, *wrong])]
    draft = {"kind": "multiple_choice", "choices": drafts}
    # A partially right answer is wrong.
    return Question(text, points, draft, tuple(right), tuple(right[:1]))


def true_false(text: str, points: int, right: bool) -> Question:
    draft = {"kind": "true_false", "answer": right}
    return Question(text, points, draft, (str(right),), (str(not right),))


def number(text: str, points: int, value: str, tolerance: str, wrong: str) -> Question:
    draft = {"kind": "number", "answer": {"value": value, "tolerance": tolerance}}
    return Question(text, points, draft, (value,), (wrong,))


def word(text: str, points: int, right: str, wrong: str) -> Question:
    draft = {"kind": "short_text", "answer": {"accepted": [right]}}
    # Case and surrounding spaces do not matter.
    return Question(text, points, draft, (f" {right.upper()} ",), (wrong,))


def opinion(text: str, points: int) -> Question:
    return Question(text, points, {"kind": "short_text"}, ("Well …",), ("Hm.",))


@dataclass(frozen=True)
class QuizPlan:
    title: str
    questions: tuple[Question, ...]
    attempts_allowed: int
    policy: Literal["highest", "latest", "first"]
    pass_percent: int = 60

    @property
    def for_a_person(self) -> bool:
        """Return whether it needs manual grading."""
        return any(each.for_a_person for each in self.questions)


@dataclass(frozen=True)
class CoursePlan:
    """`chapters` have a title and titles of plain lessons; quiz and assignment come at the end.

    `optional` and `hidden` name lessons that are not required, and not published.
    """

    slug: str
    title: str
    teacher: int
    chapters: tuple[tuple[str, tuple[str, ...]], ...]
    quiz: QuizPlan
    max_points: int
    optional: str = ""
    hidden: str = ""
    published: bool = True


_ALGEBRA = QuizPlan(
    "Numbers and letters",
    (
        choice("What is x in x + 2 = 5?", 2, "3", "7", "2"),
        choices("Which of these are even?", 3, ("4", "10"), ("7", "9")),
        true_false("0 is even.", 1, right=True),
        number("What is pi, to two digits?", 2, "3.14", "0.005", "3.2"),
        word("What is a number called that only 1 and itself divide?", 2, "prime", "odd"),
    ),
    attempts_allowed=3,
    policy="highest",
)
_GEOMETRY = QuizPlan(
    "Shapes",
    (
        choice("How many sides has a hexagon?", 4, "6", "5", "8"),
        true_false("The angles of a triangle sum up to 360 degrees.", 3, right=False),
        number("The third angle beside 90 and 60 degrees?", 3, "30", "0", "45"),
    ),
    attempts_allowed=2,
    policy="latest",
)
_HISTORY = QuizPlan(
    "Sources",
    (
        choices("Which are primary sources?", 5, ("A diary", "A letter"), ("A textbook",)),
        choice("Where were clay tablets written?", 5, "Mesopotamia", "Iceland"),
    ),
    attempts_allowed=2,
    policy="first",
    pass_percent=50,
)
_WRITING = QuizPlan(
    "Voice",
    (
        word("Who tells a story in the first person?", 4, "i", "they"),
        opinion("Whose voice do you hear when you read?", 6),
    ),
    attempts_allowed=1,
    policy="highest",
)

COURSES = (
    CoursePlan(
        "algebra",
        "Algebra",
        0,
        (
            ("Numbers", ("Counting", "Zero", "Fractions")),
            ("Letters", ("What x stands for", "Equations", "A detour")),
        ),
        _ALGEBRA,
        max_points=20,
        optional="A detour",
    ),
    CoursePlan(
        "geometry",
        "Geometry",
        0,
        (("Lines", ("Straight", "Parallel")), ("Shapes", ("Triangles", "Circles", "Tilings"))),
        _GEOMETRY,
        max_points=30,
        hidden="Tilings",
    ),
    CoursePlan(
        "history",
        "History of writing",
        1,
        (("Clay", ("Tokens", "Tablets")), ("Paper", ("Papyrus", "Print", "Newspapers"))),
        _HISTORY,
        max_points=100,
    ),
    CoursePlan(
        "essays",
        "Writing essays",
        2,
        (("Reading", ("A good page", "A bad page")), ("Writing", ("First drafts", "Last drafts"))),
        _WRITING,
        max_points=10,
        optional="A bad page",
    ),
    CoursePlan(
        "rhetoric",
        "Rhetoric",
        2,
        (("Speaking", ("Openings", "Endings")),),
        _WRITING,
        max_points=10,
        published=False,
    ),
)
