"""A model of a course, and of the events that its service must publish."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
Published = tuple[str, Json]

IN_OUTLINE = (
    "title", "kind", "required", "published", "completes_on", "quiz_id", "assignment_id",
)  # fmt: skip


@dataclass
class Lesson:
    lesson_id: str
    content: Json
    version: int = 1

    def change(self, changes: Json) -> bool:
        """Apply the changes; return whether they change the outline."""
        before = dict(self.content)
        self.content |= changes
        self.version += self.content != before
        return any(self.content[name] != before[name] for name in IN_OUTLINE)


@dataclass
class Chapter:
    chapter_id: str
    title: str
    version: int = 1
    lessons: list[Lesson] = field(default_factory=list)


@dataclass
class Course:
    state: Json
    archived_from: str = "draft"
    chapters: list[Chapter] = field(default_factory=list)
    quizzes: dict[str, Json] = field(default_factory=dict)
    assignments: dict[str, Json] = field(default_factory=dict)
    outline_version: int = 0
    events: list[Published] = field(default_factory=list)

    @property
    def version(self) -> int:
        return len(self.events)

    @property
    def lessons(self) -> list[tuple[Chapter, Lesson]]:
        return [(chapter, lesson) for chapter in self.chapters for lesson in chapter.lessons]

    def items(self, kind: str) -> dict[str, Json]:
        return {"quiz": self.quizzes, "assignment": self.assignments}[kind]

    def lessons_using(self, kind: str) -> dict[str, list[str]]:
        """Return which lessons use each quiz or assignment."""
        return {
            item_id: sorted(
                lesson.lesson_id
                for _, lesson in self.lessons
                if lesson.content[f"{kind}_id"] == item_id
            )
            for item_id in self.items(kind)
        }

    @property
    def can_be_published(self) -> bool:
        return any(lesson.content["published"] for _, lesson in self.lessons)

    def change_status(self, status: str) -> None:
        """Publish a restored course by the event of its previous status."""
        before = self.state["status"]
        if status != before:
            self.state["status"] = status
            self.archived_from = before
            names = {"published": "CoursePublished", "archived": "CourseArchived"}
            self.publish_state(names.get(status, "CourseUpdated"))

    def publish_state(self, name: str, **more: Any) -> None:
        self.events.append((name, {**self.state, **more}))

    def publish_outline(self) -> None:
        self.outline_version += 1
        self.events.append(("CourseOutlineChanged", self.outline()))

    def publish_quiz(self, quiz: Json) -> None:
        self.quizzes[quiz["quiz_id"]] = quiz
        self.events.append(("QuizPublished", without_answers(quiz)))

    def publish_assignment(self, assignment: Json) -> None:
        self.assignments[assignment["assignment_id"]] = assignment
        self.events.append(("AssignmentPublished", public_assignment(assignment)))

    def outline(self, *, published_only: bool = False) -> Json:
        """Return the outline as it is published: every field of every lesson, in order.

        With ``published_only`` as students see it, without chapters that have nothing for them.
        """
        return {
            "course_id": self.state["course_id"],
            "outline_version": self.outline_version,
            "chapters": [
                {
                    "chapter_id": chapter.chapter_id,
                    "title": chapter.title,
                    "position": place,
                    "lessons": [
                        {
                            "lesson_id": lesson.lesson_id,
                            "position": rank,
                            **{name: lesson.content[name] for name in IN_OUTLINE},
                        }
                        for rank, lesson in enumerate(chapter.lessons)
                        if lesson.content["published"] or not published_only
                    ],
                }
                for place, chapter in enumerate(self.chapters)
                if not published_only or any(each.content["published"] for each in chapter.lessons)
            ],
        }

    def versions(self) -> Json:
        """Return the ETag of each chapter and lesson."""
        return {each.chapter_id: each.version for each in self.chapters} | {
            lesson.lesson_id: lesson.version for _, lesson in self.lessons
        }


def outline_of(outline: Json) -> Json:
    """Return what the published outline has of a response."""
    return {
        **outline,
        "chapters": [
            {
                **{name: chapter[name] for name in ("chapter_id", "title", "position")},
                "lessons": [
                    {name: lesson[name] for name in ("lesson_id", "position", *IN_OUTLINE)}
                    for lesson in chapter["lessons"]
                ],
            }
            for chapter in outline["chapters"]
        ],
    }


def versions_of(outline: Json) -> Json:
    """Return the ETags in a response."""
    lessons = [lesson for chapter in outline["chapters"] for lesson in chapter["lessons"]]
    return {each["chapter_id"]: each["version"] for each in outline["chapters"]} | {
        each["lesson_id"]: each["version"] for each in lessons
    }


def without_ids(outline: Json) -> Json:
    """Return what the outlines of a duplicate and its original have in common."""
    return {
        "chapters": [
            {
                **{name: chapter[name] for name in ("title", "position")},
                "lessons": [
                    {name: value for name, value in lesson.items() if not name.endswith("_id")}
                    for lesson in chapter["lessons"]
                ],
            }
            for chapter in outline["chapters"]
        ]
    }


def without_answers(quiz: Json) -> Json:
    """Return what QuizPublished has of a quiz in its author's response."""
    own = ("created_at", "key_revision", "question_count")
    shown = {name: value for name, value in quiz.items() if name not in own}
    shown["pass_percent"] = decimal(quiz["pass_percent"])
    shown["questions"] = [
        {
            **{name: question[name] for name in ("question_id", "kind", "text", "points")},
            "choices": [
                {name: choice[name] for name in ("choice_id", "text")}
                for choice in question["choices"]
            ],
        }
        for question in quiz["questions"]
    ]
    return shown


def answer_key(quiz: Json) -> Json:
    """Return what QuizAnswerKeyPublished has of a quiz in its author's response."""
    return {
        **{name: quiz[name] for name in ("course_id", "quiz_id", "quiz_version", "key_revision")},
        "answers": [
            {
                **{name: question[name] for name in ("question_id", "points")},
                "key": _key(question),
            }
            for question in quiz["questions"]
        ],
    }


def _key(question: Json) -> Json:
    match question["kind"]:
        case "number":
            return {"kind": "number", **question["answer"]}
        case "short_text":
            return {
                "kind": "text",
                "accepted": (question["answer"] or {"accepted": []})["accepted"],
            }
        case _:
            correct = [each["choice_id"] for each in question["choices"] if each["correct"]]
            return {"kind": "choice", "choice_ids": correct}


def public_assignment(assignment: Json) -> Json:
    left_out = ("instructions", "version", "created_at")
    percent = assignment["late_deduction_percent"]
    return {
        **{name: value for name, value in assignment.items() if name not in left_out},
        "late_deduction_percent": None if percent is None else decimal(percent),
    }


def decimal(percent: float) -> str:
    """Return a percent of the API as events carry it."""
    return f"{percent:g}"
