"""Random commands on a course through HTTP, held against a plain model, event by event."""

from copy import deepcopy
from random import Random
from typing import Any, TypeVar
from uuid import uuid4

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant

from coursestream_events import TOPIC_BY_NAME
from shared.clock import now
from tests.support import course_model as model
from tests.support.authoring import QUESTIONS, slug
from tests.support.course_model import Chapter, Course, Json, Lesson
from tests.support.machine import OTHER_THREADS, Machine, command, picked, run
from tests.support.platform import Platform

T = TypeVar("T")

COURSE = TOPIC_BY_NAME["coursestream.courses.course"]
ANSWER_KEY = TOPIC_BY_NAME["coursestream.courses.answer-key"]

KINDS = ("text", "video", "quiz", "document", "assignment", "text")
COMPLETIONS = {"quiz": "pass", "assignment": "submit"}

titles = st.sampled_from(["One", "Zwei", "Три", "四", "x trailing ", "<b>bold</b>"])
places = st.one_of(st.none(), st.integers(0, 5))
picks = st.integers(0, 99)
randoms = st.randoms(use_true_random=False)
flags = st.booleans()


def insert(items: list[T], item: T, place: int | None) -> None:
    items.insert(len(items) if place is None else min(place, len(items)), item)


class Authoring(Machine):
    """One course of two chapters with three lessons each, and what becomes of it."""

    course: Course

    @initialize(title=titles)
    def create(self, title: str) -> None:
        self.admin = self.caller("courses", "superadmin")
        self.student = self.caller("courses", "student")
        self.teacher_id = uuid4()
        self.teacher = self.caller("courses", "teacher", self.teacher_id)
        made = self.teacher.call("POST", "/v1/courses", 201, {"slug": slug(), "title": title})
        self.course = Course(state_of(made))
        self.path = f"/v1/courses/{made['course_id']}"
        self.course.tell_state("CourseCreated")
        self.act("publish")
        self.add_quiz()
        self.add_assignment("10")
        for number in range(2):
            self.add_chapter(f"Chapter {number}", None)
            for rank, kind in enumerate(KINDS[3 * number : 3 * number + 3]):
                self.add_lesson(number, f"Lesson {rank}", kind, None, rank != 1, rank != 2)

    # --- The course itself -------------------------------------------------------------------

    @command(title=titles, level=st.sampled_from([None, "beginner"]), text=titles)
    def change(self, title: str, level: str | None, text: str) -> None:
        changes = {"title": title, "level": level, "description": text}
        self.teacher.edit("PATCH", self.path, changes, self.course.version)
        if self.course.state | changes != self.course.state:
            self.course.state |= changes
            self.course.tell_state("CourseUpdated")

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

    def act(self, action: str) -> None:
        course, path = self.course, f"{self.path}:{action}"
        before = course.state["status"]
        archived = before == "archived"
        after = {
            "publish": "published",
            "archive": "archived",
            "restore": course.archived_from if archived else before,
        }[action]
        if archived and action == "publish":
            self.teacher.refused("POST", path, 409, "course-is-archived")
        elif after == "published" != before and not course.can_be_published:
            self.teacher.refused("POST", path, 409, "course-has-no-lesson")
        else:
            self.teacher.call("POST", path, 200)
            course.become(after)

    @command()
    def transfer(self) -> None:
        before, self.teacher_id = self.teacher, uuid4()
        moment = now().isoformat().replace("+00:00", "Z")
        body = {"to_teacher_id": str(self.teacher_id), "effective_at": moment}
        self.admin.call("POST", f"{self.path}:transfer", 200, body)
        self.admin.refused("POST", f"{self.path}:transfer", 409, "already-owner", body)
        self.teacher = self.caller("courses", "teacher", self.teacher_id)
        before.refused("DELETE", self.path, 404, "not-found")
        from_teacher_id = self.course.state["teacher_id"]
        self.course.state["teacher_id"] = str(self.teacher_id)
        self.course.tell_state(
            "CourseTransferred",
            from_teacher_id=from_teacher_id,
            to_teacher_id=str(self.teacher_id),
            effective_at=moment,
        )

    @command()
    def duplicate(self) -> None:
        """The copy is looked at, and deleted; the original is as it was."""
        body = {"slug": slug(), "title": "Copy"}
        taken = {"slug": self.course.state["slug"]}
        self.teacher.refused("POST", f"{self.path}:duplicate", 409, "slug-taken", taken)
        copy = self.teacher.call("POST", f"{self.path}:duplicate", 201, body)
        path = f"/v1/courses/{copy['course_id']}"
        state = {**self.course.state, **body, "course_id": copy["course_id"], "status": "draft"}
        assert state_of(copy) == state
        outline = model.shown_tree(self.teacher.call("GET", f"{path}/outline", 200))
        assert model.without_ids(outline) == model.without_ids(self.course.tree())
        self.teacher.call("DELETE", path, 204)
        names = ["CourseCreated"]
        names += ["QuizPublished"] * len(self.course.quizzes)
        names += ["AssignmentPublished"] * len(self.course.assignments)
        names += ["CourseOutlineChanged"] * bool(self.course.chapters)
        told = self.published(copy["course_id"], len(names) + 1)
        assert [name for name, _ in told] == [*names, "CourseDeleted"]
        assert (told[0][1], told[-1][1]) == (state, state)
        if self.course.chapters:
            assert told[-2][1] == outline

    # --- Its tree ----------------------------------------------------------------------------

    @command(title=titles, place=places)
    def add_chapter(self, title: str, place: int | None) -> None:
        body = {"title": title, "position": place}
        made = self.teacher.call("POST", f"{self.path}/chapters", 201, body)
        insert(self.course.chapters, Chapter(made["chapter_id"], title), place)
        self.course.tell_tree()

    @command(pick=picks, title=titles, place=st.integers(0, 5))
    def change_chapter(self, pick: int, title: str, place: int) -> None:
        if not self.course.chapters:
            return
        chapters = self.course.chapters
        chapter = picked(chapters, pick)
        body = {"title": title, "position": place}
        self.teacher.edit("PATCH", f"/v1/chapters/{chapter.chapter_id}", body, chapter.version)
        # A place past the end is the end, but to the service no change of nothing.
        if title != chapter.title or place != chapters.index(chapter):
            chapter.title, chapter.version = title, chapter.version + 1
            chapters.remove(chapter)
            insert(chapters, chapter, place)
            self.course.tell_tree()

    @command(pick=picks)
    def delete_chapter(self, pick: int) -> None:
        if not self.course.chapters:
            return
        chapter = picked(self.course.chapters, pick)
        self.teacher.call("DELETE", f"/v1/chapters/{chapter.chapter_id}", 204)
        self.course.chapters.remove(chapter)
        self.course.tell_tree()

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
        self.course.tell_tree()

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
        answer = self.teacher.edit("PATCH", path, changes, lesson.version)
        assert answer["body"] == body
        if lesson.change(changes):
            self.course.tell_tree()

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
            self.course.tell_tree()

    @command(pick=picks)
    def delete_lesson(self, pick: int) -> None:
        if not self.course.lessons:
            return
        chapter, lesson = picked(self.course.lessons, pick)
        self.teacher.call("DELETE", f"/v1/lessons/{lesson.lesson_id}", 204)
        chapter.lessons.remove(lesson)
        self.course.tell_tree()

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

    def order(self, path: str, name: str, ids: list[str], items: list[Any], random: Random) -> None:
        order = list(range(len(items)))
        random.shuffle(order)
        body = {name: [ids[place] for place in order]}
        self.teacher.edit("PUT", path, body, self.course.outline_version)
        if order != sorted(order):
            items[:] = [items[place] for place in order]
            self.course.tell_tree()

    # --- Quizzes and assignments -------------------------------------------------------------

    @command()
    def add_quiz(self) -> None:
        body = {"title": "Quiz", "questions": QUESTIONS}
        self.quiz_told(body, self.teacher.call("POST", f"{self.path}/quizzes", 201, body), 1)

    @command(pick=picks, count=st.integers(1, len(QUESTIONS)), title=titles)
    def replace_questions(self, pick: int, count: int, title: str) -> None:
        before = picked(list(self.course.quizzes.values()), pick)
        body = {"title": title, "questions": QUESTIONS[:count]}
        path, version = f"/v1/quizzes/{before['quiz_id']}", before["quiz_version"]
        after = self.teacher.edit("POST", f"{path}/versions", body, version, 201)
        self.quiz_told(body, after, version + 1)
        assert self.teacher.call("GET", f"{path}/versions/{version}", 200) == before

    @command(pick=picks, allowed=st.integers(1, 3), policy=st.sampled_from(["latest", "average"]))
    def change_quiz(self, pick: int, allowed: int, policy: str) -> None:
        before = picked(list(self.course.quizzes.values()), pick)
        body = {"attempts_allowed": allowed, "attempt_policy": policy}
        path, version = f"/v1/quizzes/{before['quiz_id']}", before["quiz_version"]
        after = self.teacher.edit("PATCH", path, body, version)
        changed = before | body != before
        moment, revision = after["created_at"], 1 if changed else before["key_revision"]
        assert after == {
            **before, **body, "quiz_version": version + changed, "created_at": moment,
            "key_revision": revision,
        }  # fmt: skip
        if changed:
            self.quiz_told(body, after, version + 1)

    @command(pick=picks, right=st.integers(0, 2))
    def correct_answer(self, pick: int, right: int) -> None:
        before = picked(list(self.course.quizzes.values()), pick)
        expected = deepcopy(before)
        question = expected["questions"][0]
        for number, choice in enumerate(question["choices"]):
            choice["correct"] = number == right
        changed = expected != before
        expected["key_revision"] += changed
        correction = {
            "kind": question["kind"], "question_id": question["question_id"],
            "choice_ids": [question["choices"][right]["choice_id"]],
        }  # fmt: skip
        version = f"{before['quiz_id']}/versions/{before['quiz_version']}"
        path, body = f"/v1/quizzes/{version}/answers", {"answers": [correction]}
        assert self.teacher.edit("PUT", path, body, before["key_revision"]) == expected
        if changed:
            self.course.quizzes[before["quiz_id"]] = expected
            key = version.replace("/versions/", ":")
            assert self.published(key, expected["key_revision"])[-1][1] == model.answer_key(
                expected
            )

    def quiz_told(self, body: Json, quiz: Json, version: int) -> None:
        """Held against what was sent: the model itself has the ids that the service gave."""
        drafts = (quiz | body)["questions"]
        for name in ("kind", "text", "points"):
            assert [each[name] for each in quiz["questions"]] == [each[name] for each in drafts]
        assert quiz["quiz_version"] == version
        self.course.tell_quiz(quiz)
        ((_, key),) = self.published(f"{quiz['quiz_id']}:{version}", 1)
        assert key == model.answer_key(quiz)

    @command(points=st.sampled_from(["1", "2.5"]))
    def add_assignment(self, points: str) -> None:
        body = {"title": "Essay", "max_points": points}
        made = self.teacher.call("POST", f"{self.path}/assignments", 201, body)
        assert made | body == made
        self.course.tell_assignment(made)

    @command(pick=picks, points=st.sampled_from(["1", "2.5"]), late=st.sampled_from([None, 5]))
    def change_assignment(self, pick: int, points: str, late: int | None) -> None:
        before = picked(list(self.course.assignments.values()), pick)
        policy = "accept" if late is None else "deduct"
        body = {"max_points": points, "late_policy": policy, "late_deduction_percent": late}
        path = f"/v1/assignments/{before['assignment_id']}"
        after = self.teacher.edit("PATCH", path, body, before["version"])
        changed = before | body != before
        assert after == {**before, **body, "version": before["version"] + changed}
        if changed:
            self.course.tell_assignment(after)

    @command(pick=picks, kind=st.sampled_from(["quiz", "assignment"]))
    def delete_item(self, pick: int, kind: str) -> None:
        """One of them is kept, for lessons to show."""
        items, key = self.course.items(kind), f"{kind}_id"
        if len(items) == 1:
            return
        used = {lesson.content[key] for _, lesson in self.course.lessons}
        shown = [each for each in items if each in used]
        # Every other time one that a lesson shows, which random draws hardly meet.
        item_id = picked(shown if shown and pick % 2 else list(items), pick // 2)
        path = f"/v1/{'quizzes' if kind == 'quiz' else 'assignments'}/{item_id}"
        if item_id in used:
            self.teacher.refused("DELETE", path, 409, "assessment-in-use")
        else:
            self.teacher.call("DELETE", path, 204)
            self.teacher.refused("GET", path, 404, "not-found")
            del items[item_id]

    # --- What must be so ---------------------------------------------------------------------

    @invariant()
    def the_service_is_as_the_model(self) -> None:
        course = self.teacher.call("GET", self.path, 200)
        assert (state_of(course), course["version"]) == (self.course.state, self.course.version)
        outline = self.teacher.call("GET", f"{self.path}/outline", 200)
        assert model.shown_tree(outline) == self.course.tree()
        assert model.shown_versions(outline) == self.course.versions()
        for kind, path in (("quiz", "quizzes"), ("assignment", "assignments")):
            listed = self.teacher.call("GET", f"{self.path}/{path}", 200)["items"]
            shown = {each[f"{kind}_id"]: each["lesson_ids"] for each in listed}
            assert shown == self.course.shown(kind)
        if self.course.state["status"] == "published":
            public = self.student.call("GET", f"{self.path}/outline", 200)
            assert model.shown_tree(public) == self.course.tree(published_only=True)
        else:
            self.student.refused("GET", f"{self.path}/outline", 404, "not-found")

    @invariant()
    def kafka_is_told_as_the_model(self) -> None:
        assert (
            self.published(self.course.state["course_id"], self.course.version) == self.course.told
        )

    def teardown(self) -> None:
        self.teacher.call("DELETE", self.path, 204)
        self.course.tell_state("CourseDeleted")
        self.kafka_is_told_as_the_model()
        paths = [self.path, *(f"/v1/quizzes/{each}" for each in self.course.quizzes)]
        paths += [f"/v1/lessons/{lesson.lesson_id}" for _, lesson in self.course.lessons]
        for path in paths:
            self.teacher.refused("GET", path, 404, "not-found")


def state_of(course: Json) -> Json:
    left_out = ("version", "created_at", "updated_at")
    return {name: value for name, value in course.items() if name not in left_out}


@OTHER_THREADS
async def test_random_authoring_is_as_the_model_and_told_version_by_version(
    platform: Platform, full: bool
) -> None:
    seen = await run(Authoring, platform, full, COURSE, ANSWER_KEY)
    assert seen == {
        "CourseCreated", "CourseUpdated", "CoursePublished", "CourseArchived", "CourseTransferred",
        "CourseOutlineChanged", "QuizPublished", "AssignmentPublished", "QuizAnswerKeyPublished",
        "CourseDeleted",
        "already-owner", "assessment-in-use", "course-has-no-lesson", "course-is-archived",
        "not-found", "precondition-failed", "slug-taken",
    }  # fmt: skip
