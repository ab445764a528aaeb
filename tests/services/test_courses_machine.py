"""Random commands on a course through HTTP, held against a plain model, event by event."""

import asyncio
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from shared.events import TOPIC_BY_NAME, Event
from tests.services.authoring import QUESTIONS, slug
from tests.services.events import published
from tests.support import Platform

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]

titles = st.sampled_from(["One", "Zwei", "Три", "四", " trailing ", "<b>bold</b>"]).map(
    lambda text: text if text.strip() == text else f"x{text}"
)
places = st.one_of(st.none(), st.integers(0, 5))
picks = st.integers(0, 99)


@dataclass
class Lesson:
    lesson_id: str
    title: str
    published: bool
    required: bool = True
    body: str | None = None
    version: int = 1


@dataclass
class Chapter:
    chapter_id: str
    title: str
    version: int = 1
    lessons: list[Lesson] = field(default_factory=list)


Tree = list[tuple[str, str, list[tuple[str, str, bool, bool]]]]


@dataclass
class Model:
    """A course as its teacher believes it to be, and what was told of it so far."""

    title: str
    status: str = "draft"
    archived_from: str = "draft"
    chapters: list[Chapter] = field(default_factory=list)
    quizzes: dict[str, int] = field(default_factory=dict)
    assignments: dict[str, int] = field(default_factory=dict)
    told: list[tuple[str, Any]] = field(default_factory=list)

    def tree(self) -> Tree:
        return [
            (
                chapter.chapter_id,
                chapter.title,
                [(each.lesson_id, each.title, each.published, each.required)
                 for each in chapter.lessons],
            )
            for chapter in self.chapters
        ]  # fmt: skip

    def tell_tree(self) -> None:
        self.told.append(("CourseOutlineChanged", self.tree()))

    def tell_state(self, name: str) -> None:
        self.told.append((name, (self.title, self.status)))

    @property
    def lessons(self) -> list[tuple[Chapter, Lesson]]:
        return [(chapter, lesson) for chapter in self.chapters for lesson in chapter.lessons]


def _of_event(event: Event) -> Any:
    data: Any = event.data
    match event.name:
        case "CourseOutlineChanged":
            return [
                (
                    str(chapter.chapter_id),
                    chapter.title,
                    [(str(each.lesson_id), each.title, each.published, each.required)
                     for each in chapter.lessons],
                )
                for chapter in data.chapters
            ]  # fmt: skip
        case "QuizPublished":
            return (str(data.quiz_id), data.quiz_version)
        case "AssignmentPublished":
            return (str(data.assignment_id), str(data.max_points))
        case _:
            return (data.title, data.status)


def _insert(items: list[Any], item: Any, place: int | None) -> None:
    items.insert(len(items) if place is None else min(place, len(items)), item)


class Authoring(RuleBasedStateMachine):
    """One teacher and one course; ``platform`` is set by the test."""

    platform: Platform

    @initialize(title=titles)
    def create(self, title: str) -> None:
        token = self.platform.stack.tokens.token(subject=uuid4(), role="teacher")
        self.http = httpx.Client(
            base_url=self.platform.urls["courses"],
            headers={"Authorization": f"Bearer {token}"},
            timeout=30,
        )
        self.model = Model(title)
        body = self.call("POST", "/v1/courses", 201, json={"slug": slug(), "title": title})
        self.path = f"/v1/courses/{body['course_id']}"
        self.course_id = str(body["course_id"])
        self.model.tell_state("CourseCreated")

    def call(
        self, method: str, path: str, status: int, version: int | None = None, **options: Any
    ) -> Any:
        headers = {} if version is None else {"If-Match": f'"{version}"'}
        answer = self.http.request(method, path, headers=headers, **options)
        assert answer.status_code == status, (method, path, answer.text)
        return answer.json() if answer.content else None

    @property
    def outline_version(self) -> int:
        return sum(name == "CourseOutlineChanged" for name, _ in self.model.told)

    # --- The course itself -------------------------------------------------------------------

    @rule(title=titles, stale=st.booleans())
    def rename(self, title: str, stale: bool) -> None:
        version = len(self.model.told)
        if stale:
            self.call("PATCH", self.path, 412, version + 1, json={"title": title})
            return
        self.call("PATCH", self.path, 200, version, json={"title": title})
        if title != self.model.title:
            self.model.title = title
            self.model.tell_state("CourseUpdated")

    @property
    def has_lesson(self) -> bool:
        return any(lesson.published for _, lesson in self.model.lessons)

    @rule()
    def publish(self) -> None:
        if self.model.status == "published":
            self.call("POST", f"{self.path}:publish", 200)
        elif self.model.status == "archived" or not self.has_lesson:
            self.call("POST", f"{self.path}:publish", 409)
        else:
            self.call("POST", f"{self.path}:publish", 200)
            self.model.status = "published"
            self.model.tell_state("CoursePublished")

    @rule()
    def archive(self) -> None:
        self.call("POST", f"{self.path}:archive", 200)
        if self.model.status != "archived":
            self.model.archived_from, self.model.status = self.model.status, "archived"
            self.model.tell_state("CourseArchived")

    @rule()
    def restore(self) -> None:
        if self.model.status != "archived":
            self.call("POST", f"{self.path}:restore", 200)
        elif self.model.archived_from == "published" and not self.has_lesson:
            self.call("POST", f"{self.path}:restore", 409)
        else:
            self.call("POST", f"{self.path}:restore", 200)
            self.model.status = self.model.archived_from
            draft = self.model.status == "draft"
            self.model.tell_state("CourseUpdated" if draft else "CoursePublished")

    # --- Its tree ----------------------------------------------------------------------------

    @rule(title=titles, place=places)
    def add_chapter(self, title: str, place: int | None) -> None:
        body = {"title": title, "position": place}
        chapter_id = self.call("POST", f"{self.path}/chapters", 201, json=body)["chapter_id"]
        _insert(self.model.chapters, Chapter(chapter_id, title), place)
        self.model.tell_tree()

    @precondition(lambda self: self.model.chapters)
    @rule(pick=picks, title=titles, place=st.integers(0, 5))
    def change_chapter(self, pick: int, title: str, place: int) -> None:
        chapters = self.model.chapters
        chapter = chapters[pick % len(chapters)]
        body = {"title": title, "position": place}
        path = f"/v1/chapters/{chapter.chapter_id}"
        answer = self.call("PATCH", path, 200, chapter.version, json=body)
        # A place past the end is the end, but is no change of nothing to the service.
        if title == chapter.title and place == chapters.index(chapter):
            return
        chapter.title, chapter.version = title, chapter.version + 1
        chapters.remove(chapter)
        _insert(chapters, chapter, place)
        assert answer["version"] == chapter.version
        self.model.tell_tree()

    @precondition(lambda self: self.model.chapters)
    @rule(pick=picks)
    def delete_chapter(self, pick: int) -> None:
        chapter = self.model.chapters.pop(pick % len(self.model.chapters))
        self.call("DELETE", f"/v1/chapters/{chapter.chapter_id}", 204)
        self.model.tell_tree()

    @precondition(lambda self: self.model.chapters)
    @rule(pick=picks, title=titles, place=places, shown=st.booleans())
    def add_lesson(self, pick: int, title: str, place: int | None, shown: bool) -> None:
        chapter = self.model.chapters[pick % len(self.model.chapters)]
        body = {"title": title, "kind": "text", "published": shown, "position": place}
        path = f"/v1/chapters/{chapter.chapter_id}/lessons"
        lesson_id = self.call("POST", path, 201, json=body)["lesson_id"]
        _insert(chapter.lessons, Lesson(lesson_id, title, shown), place)
        self.model.tell_tree()

    @precondition(lambda self: self.model.lessons)
    @rule(pick=picks, title=titles, shown=st.booleans(), needed=st.booleans(), body=titles)
    def change_lesson(self, pick: int, title: str, shown: bool, needed: bool, body: str) -> None:
        _, lesson = self.model.lessons[pick % len(self.model.lessons)]
        changes = {"title": title, "published": shown, "required": needed, "body": body}
        path = f"/v1/lessons/{lesson.lesson_id}"
        self.call("PATCH", path, 412, lesson.version + 1, json=changes)
        self.call("PATCH", path, 200, lesson.version, json=changes)
        in_tree = (lesson.title, lesson.published, lesson.required) != (title, shown, needed)
        if in_tree or lesson.body != body:
            lesson.version += 1
        lesson.title, lesson.published, lesson.required = title, shown, needed
        lesson.body = body
        if in_tree:
            self.model.tell_tree()

    @precondition(lambda self: self.model.lessons)
    @rule(pick=picks, to=picks, place=places)
    def move_lesson(self, pick: int, to: int, place: int | None) -> None:
        source, lesson = self.model.lessons[pick % len(self.model.lessons)]
        target = self.model.chapters[to % len(self.model.chapters)]
        where: dict[str, Any] = {"chapter_id": target.chapter_id}
        if place is not None:
            where["position"] = place
        self.call("PATCH", f"/v1/lessons/{lesson.lesson_id}", 200, lesson.version, json=where)
        if source is target and place in (None, source.lessons.index(lesson)):
            return
        source.lessons.remove(lesson)
        _insert(target.lessons, lesson, place)
        lesson.version += 1
        self.model.tell_tree()

    @precondition(lambda self: self.model.lessons)
    @rule(pick=picks)
    def delete_lesson(self, pick: int) -> None:
        chapter, lesson = self.model.lessons[pick % len(self.model.lessons)]
        self.call("DELETE", f"/v1/lessons/{lesson.lesson_id}", 204)
        chapter.lessons.remove(lesson)
        self.model.tell_tree()

    @rule(random=st.randoms(use_true_random=False))
    def order_chapters(self, random: Any) -> None:
        before = list(self.model.chapters)
        random.shuffle(self.model.chapters)
        body = {"chapter_ids": [each.chapter_id for each in self.model.chapters]}
        path = f"{self.path}/chapters/order"
        self.call("PUT", path, 412, self.outline_version + 1, json=body)
        self.call("PUT", path, 200, self.outline_version, json=body)
        if self.model.chapters != before:
            self.model.tell_tree()

    @precondition(lambda self: self.model.chapters)
    @rule(pick=picks, random=st.randoms(use_true_random=False))
    def order_lessons(self, pick: int, random: Any) -> None:
        chapter = self.model.chapters[pick % len(self.model.chapters)]
        before = list(chapter.lessons)
        random.shuffle(chapter.lessons)
        body = {"lesson_ids": [each.lesson_id for each in chapter.lessons]}
        path = f"/v1/chapters/{chapter.chapter_id}/lessons/order"
        self.call("PUT", path, 200, self.outline_version, json=body)
        if chapter.lessons != before:
            self.model.tell_tree()

    # --- Quizzes and assignments -------------------------------------------------------------

    @rule()
    def add_quiz(self) -> None:
        body = {"title": "Quiz", "questions": QUESTIONS}
        quiz_id = self.call("POST", f"{self.path}/quizzes", 201, json=body)["quiz_id"]
        self.model.quizzes[quiz_id] = 1
        self.model.told.append(("QuizPublished", (quiz_id, 1)))

    @precondition(lambda self: self.model.quizzes)
    @rule(pick=picks)
    def revise_quiz(self, pick: int) -> None:
        quiz_id = list(self.model.quizzes)[pick % len(self.model.quizzes)]
        version = self.model.quizzes[quiz_id]
        body = {"questions": QUESTIONS[: 1 + version % 4]}
        path = f"/v1/quizzes/{quiz_id}"
        self.call("PATCH", path, 412, version + 1, json=body)
        self.call("PATCH", path, 200, version, json=body)
        self.model.quizzes[quiz_id] = version + 1
        self.model.told.append(("QuizPublished", (quiz_id, version + 1)))

    @rule()
    def add_assignment(self) -> None:
        body = {"title": "Essay", "max_points": "1"}
        made = self.call("POST", f"{self.path}/assignments", 201, json=body)
        self.model.assignments[made["assignment_id"]] = 1
        self.model.told.append(("AssignmentPublished", (made["assignment_id"], "1")))

    @precondition(lambda self: self.model.assignments)
    @rule(pick=picks)
    def revise_assignment(self, pick: int) -> None:
        assignment_id = list(self.model.assignments)[pick % len(self.model.assignments)]
        version = self.model.assignments[assignment_id]
        body = {"max_points": str(version + 1)}
        self.call("PATCH", f"/v1/assignments/{assignment_id}", 200, version, json=body)
        self.model.assignments[assignment_id] = version + 1
        self.model.told.append(("AssignmentPublished", (assignment_id, str(version + 1))))

    # --- What must be so ---------------------------------------------------------------------

    @invariant()
    def the_service_is_as_the_model(self) -> None:
        if not hasattr(self, "path"):
            return
        course = self.call("GET", self.path, 200)
        assert (course["title"], course["status"]) == (self.model.title, self.model.status)
        assert course["version"] == len(self.model.told)
        outline = self.call("GET", f"{self.path}/outline", 200)
        assert outline["outline_version"] == self.outline_version
        assert [
            (
                chapter["chapter_id"],
                chapter["title"],
                [(each["lesson_id"], each["title"], each["published"], each["required"])
                 for each in chapter["lessons"]],
            )
            for chapter in outline["chapters"]
        ] == self.model.tree()  # fmt: skip

    def teardown(self) -> None:
        if not hasattr(self, "path"):
            return
        self.call("DELETE", self.path, 204)
        self.model.tell_state("CourseDeleted")
        self.http.close()
        names = [name for name, _ in self.model.told]
        events = asyncio.run(published(self.platform, COURSE, self.course_id, names))
        assert [_of_event(event) for event in events] == [what for _, what in self.model.told]


async def test_random_authoring_is_as_the_model_and_told_version_by_version(
    platform: Platform, full: bool
) -> None:
    machine = type("Authoring", (Authoring,), {"platform": platform})
    examples, steps = (100, 50) if full else (8, 25)
    await asyncio.to_thread(
        run_state_machine_as_test,
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
