"""Random commands on a course through HTTP, compared with a model and with the events."""

from random import Random
from typing import ClassVar
from uuid import UUID, uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize

from shared.clock import now
from tests.support import course_model as model
from tests.support.authoring import slug
from tests.support.course_machine import (
    ANSWER_KEY,
    COMPLETIONS,
    COURSE,
    KINDS,
    AssessmentMachine,
    flags,
    insert,
    picks,
    places,
    randoms,
    state_of,
    titles,
)
from tests.support.course_model import Chapter, Course, Json, Lesson
from tests.support.enrolling import register_teachers
from tests.support.machine import OTHER_THREADS, command, picked, run
from tests.support.platform import Platform


class Authoring(AssessmentMachine):
    """One course of two chapters with three lessons each."""

    heirs: ClassVar[tuple[UUID, UUID]] = uuid4(), uuid4()

    @initialize(title=titles)
    def create(self, title: str) -> None:
        self.admin = self.caller("courses", "superadmin")
        self.student = self.caller("courses", "student")
        self.teacher_id = uuid4()
        self.teacher = self.caller("courses", "teacher", self.teacher_id)
        made = self.teacher.call("POST", "/v1/courses", 201, {"slug": slug(), "title": title})
        self.course = Course(state_of(made))
        self.path = f"/v1/courses/{made['course_id']}"
        self.course.publish_state("CourseCreated")
        self.act("publish")
        self.add_quiz()
        self.add_assignment("10")
        for number in range(2):
            self.add_chapter(f"Chapter {number}", None)
            for rank, kind in enumerate(KINDS[3 * number : 3 * number + 3]):
                self.add_lesson(number, f"Lesson {rank}", kind, None, rank != 1, rank != 2)

    # --- The course -------------------------------------------------------------------

    @command(title=titles, level=st.sampled_from([None, "beginner"]), text=titles)
    def change(self, title: str, level: str | None, text: str) -> None:
        changes = {"title": title, "level": level, "description": text}
        self.teacher.edit("PATCH", self.path, changes, self.course.version)
        if self.course.state | changes != self.course.state:
            self.course.state |= changes
            self.course.publish_state("CourseUpdated")

    @command()
    def publish(self) -> None:
        self.act("publish")

    @command(restored=flags)
    def archive(self, restored: bool) -> None:
        self.act("archive")
        if restored:
            self.act("restore")

    @command()
    def restore(self) -> None:
        self.act("restore")

    @command()
    def transfer(self) -> None:
        before = self.teacher
        self.teacher_id = next(each for each in self.heirs if each != self.teacher_id)
        moment = now().isoformat().replace("+00:00", "Z")
        body = {"to_teacher_id": str(self.teacher_id), "effective_at": moment}
        self.admin.call("POST", f"{self.path}:transfer", 200, body)
        self.admin.refused("POST", f"{self.path}:transfer", 409, "already-owner", body)
        self.teacher = self.caller("courses", "teacher", self.teacher_id)
        before.refused("DELETE", self.path, 404, "not-found")
        from_teacher_id = self.course.state["teacher_id"]
        self.course.state["teacher_id"] = str(self.teacher_id)
        self.course.publish_state(
            "CourseTransferred",
            from_teacher_id=from_teacher_id,
            to_teacher_id=str(self.teacher_id),
            effective_at=moment,
        )

    @command()
    def duplicate(self) -> None:
        """Compare the duplicate with the original, and delete it."""
        body = {"slug": slug(), "title": "Copy"}
        taken = {"slug": self.course.state["slug"]}
        self.teacher.refused("POST", f"{self.path}:duplicate", 409, "slug-taken", taken)
        copy = self.teacher.call("POST", f"{self.path}:duplicate", 201, body)
        path = f"/v1/courses/{copy['course_id']}"
        state = {**self.course.state, **body, "course_id": copy["course_id"], "status": "draft"}
        assert state_of(copy) == state
        outline = model.outline_of(self.teacher.call("GET", f"{path}/outline", 200))
        assert model.without_ids(outline) == model.without_ids(self.course.outline())
        self.teacher.call("DELETE", path, 204)
        names = ["CourseCreated"]
        names += ["QuizPublished"] * len(self.course.quizzes)
        names += ["AssignmentPublished"] * len(self.course.assignments)
        names += ["CourseOutlineChanged"] * bool(self.course.chapters)
        events = self.published(copy["course_id"], len(names) + 1)
        assert [name for name, _ in events] == [*names, "CourseDeleted"]
        assert (events[0][1], events[-1][1]) == (state, state)
        if self.course.chapters:
            assert events[-2][1] == outline

    # --- The outline ----------------------------------------------------------------------------

    @command(title=titles, place=places)
    def add_chapter(self, title: str, place: int | None) -> None:
        body = {"title": title, "position": place}
        made = self.teacher.call("POST", f"{self.path}/chapters", 201, body)
        insert(self.course.chapters, Chapter(made["chapter_id"], title), place)
        self.course.publish_outline()

    @command(pick=picks, title=titles, place=st.integers(0, 5))
    def change_chapter(self, pick: int, title: str, place: int) -> None:
        if not self.course.chapters:
            return
        chapters = self.course.chapters
        chapter = picked(chapters, pick)
        body = {"title": title, "position": place}
        self.teacher.edit("PATCH", f"/v1/chapters/{chapter.chapter_id}", body, chapter.version)
        # A position past the end is the last one, and a change even for the last chapter.
        if title != chapter.title or place != chapters.index(chapter):
            chapter.title, chapter.version = title, chapter.version + 1
            chapters.remove(chapter)
            insert(chapters, chapter, place)
            self.course.publish_outline()

    @command(pick=picks)
    def delete_chapter(self, pick: int) -> None:
        if not self.course.chapters:
            return
        chapter = picked(self.course.chapters, pick)
        self.teacher.call("DELETE", f"/v1/chapters/{chapter.chapter_id}", 204)
        self.course.chapters.remove(chapter)
        self.course.publish_outline()

    @command(
        pick=picks, title=titles, kind=st.sampled_from(KINDS), place=places, required=flags,
        shown=flags,
    )  # fmt: skip
    def add_lesson(
        self, pick: int, title: str, kind: str, place: int | None, required: bool, shown: bool
    ) -> None:
        if not self.course.chapters:
            return
        chapter = picked(self.course.chapters, pick)
        body: Json = {
            "title": title, "kind": kind, "required": required, "published": shown,
            "position": place,
        }  # fmt: skip
        if kind == "quiz":
            body["quiz_id"] = picked(list(self.course.quizzes), pick)
        if kind == "assignment":
            body["assignment_id"] = picked(list(self.course.assignments), pick)
        path = f"/v1/chapters/{chapter.chapter_id}/lessons"
        lesson_id = self.teacher.call("POST", path, 201, body)["lesson_id"]
        content = {
            "body": None, "quiz_id": None, "assignment_id": None,
            "completes_on": COMPLETIONS.get(kind, "view"), **body,
        }  # fmt: skip
        del content["position"]
        insert(chapter.lessons, Lesson(lesson_id, content), place)
        self.course.publish_outline()

    @command(pick=picks, title=titles, shown=flags, required=flags, seen=flags, body=titles)
    def change_lesson(
        self, pick: int, title: str, shown: bool, required: bool, seen: bool, body: str
    ) -> None:
        if not self.course.lessons:
            return
        _, lesson = picked(self.course.lessons, pick)
        completes_on = "view" if seen else "nothing"
        changes: Json = {
            "title": title, "published": shown, "required": required,
            "completes_on": completes_on, "body": body,
        }  # fmt: skip
        path = f"/v1/lessons/{lesson.lesson_id}"
        if required and not seen:
            self.teacher.call("PATCH", path, 422, changes, lesson.version)
            return
        answer = self.teacher.edit("PATCH", path, changes, lesson.version)
        assert answer["body"] == body
        if lesson.change(changes):
            self.course.publish_outline()

    @command(pick=picks, to=picks, place=places)
    def move_lesson(self, pick: int, to: int, place: int | None) -> None:
        if not self.course.lessons:
            return
        source, lesson = picked(self.course.lessons, pick)
        target = picked(self.course.chapters, to)
        where: Json = {"chapter_id": target.chapter_id}
        if place is not None:
            where["position"] = place
        self.teacher.edit("PATCH", f"/v1/lessons/{lesson.lesson_id}", where, lesson.version)
        if source is not target or place not in (None, source.lessons.index(lesson)):
            source.lessons.remove(lesson)
            insert(target.lessons, lesson, place)
            lesson.version += 1
            self.course.publish_outline()

    @command(pick=picks)
    def delete_lesson(self, pick: int) -> None:
        if not self.course.lessons:
            return
        chapter, lesson = picked(self.course.lessons, pick)
        self.teacher.call("DELETE", f"/v1/lessons/{lesson.lesson_id}", 204)
        chapter.lessons.remove(lesson)
        self.course.publish_outline()

    @command(random=randoms)
    def order_chapters(self, random: Random) -> None:
        ids = [each.chapter_id for each in self.course.chapters]
        self.order(f"{self.path}/chapters/order", "chapter_ids", ids, self.course.chapters, random)

    @command(pick=picks, random=randoms)
    def order_lessons(self, pick: int, random: Random) -> None:
        if not self.course.chapters:
            return
        chapter = picked(self.course.chapters, pick)
        ids = [each.lesson_id for each in chapter.lessons]
        path = f"/v1/chapters/{chapter.chapter_id}/lessons/order"
        self.order(path, "lesson_ids", ids, chapter.lessons, random)


@OTHER_THREADS
@pytest.mark.timeout(1800)
async def test_random_authoring_matches_the_model_and_its_events(
    platform: Platform, full: bool
) -> None:
    await register_teachers(platform, *Authoring.heirs)
    expected = {
        "CourseCreated", "CourseUpdated", "CoursePublished", "CourseArchived", "CourseTransferred",
        "CourseOutlineChanged", "QuizPublished", "AssignmentPublished", "QuizAnswerKeyPublished",
        "CourseDeleted",
        "already-owner", "assessment-in-use", "course-has-no-lesson", "course-is-archived",
        "invalid-input", "not-found", "precondition-failed", "slug-taken",
    }  # fmt: skip
    await run(Authoring, platform, full, COURSE, ANSWER_KEY, expected=expected)
