"""The parts of the course state machine: actions, and comparison with the model."""

from copy import deepcopy
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import invariant

from coursestream_events import TOPIC_BY_NAME
from tests.support import course_model as model
from tests.support.authoring import QUESTIONS
from tests.support.course_model import Course, Json
from tests.support.machine import Caller, Machine, command, picked

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


class CourseMachine(Machine):
    """A course in the service, and its model."""

    course: Course
    path: str
    admin: Caller
    teacher: Caller
    student: Caller

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
            course.change_status(after)

    def order(self, path: str, name: str, ids: list[str], items: list[Any], random: Random) -> None:
        order = list(range(len(items)))
        random.shuffle(order)
        body = {name: [ids[place] for place in order]}
        self.teacher.edit("PUT", path, body, self.course.outline_version)
        if order != sorted(order):
            items[:] = [items[place] for place in order]
            self.course.publish_outline()

    @invariant()
    def service_matches_the_model(self) -> None:
        course = self.teacher.call("GET", self.path, 200)
        assert (state_of(course), course["version"]) == (self.course.state, self.course.version)
        outline = self.teacher.call("GET", f"{self.path}/outline", 200)
        assert model.outline_of(outline) == self.course.outline()
        assert model.versions_of(outline) == self.course.versions()
        for kind, path in (("quiz", "quizzes"), ("assignment", "assignments")):
            listed = self.teacher.call("GET", f"{self.path}/{path}", 200)["items"]
            shown = {each[f"{kind}_id"]: each["lesson_ids"] for each in listed}
            assert shown == self.course.lessons_using(kind)
        if self.course.state["status"] == "published":
            public = self.student.call("GET", f"{self.path}/outline", 200)
            assert model.outline_of(public) == self.course.outline(published_only=True)
        else:
            self.student.refused("GET", f"{self.path}/outline", 404, "not-found")

    def teardown(self) -> None:
        """Compare the events once: after each command, most of the time would go into waiting."""
        self.teacher.call("DELETE", self.path, 204)
        self.course.publish_state("CourseDeleted")
        course_id = self.course.state["course_id"]
        assert self.published(course_id, self.course.version) == self.course.events
        paths = [self.path, *(f"/v1/quizzes/{each}" for each in self.course.quizzes)]
        paths += [f"/v1/lessons/{lesson.lesson_id}" for _, lesson in self.course.lessons]
        for path in paths:
            self.teacher.refused("GET", path, 404, "not-found")


class AssessmentMachine(CourseMachine):
    """Commands on quizzes and assignments."""

    @command()
    def add_quiz(self) -> None:
        body = {"title": "Quiz", "questions": QUESTIONS}
        self.check_quiz(body, self.teacher.call("POST", f"{self.path}/quizzes", 201, body), 1)

    @command(pick=picks, count=st.integers(1, len(QUESTIONS)), title=titles)
    def replace_questions(self, pick: int, count: int, title: str) -> None:
        before = picked(list(self.course.quizzes.values()), pick)
        body = {"title": title, "questions": QUESTIONS[:count]}
        path, version = f"/v1/quizzes/{before['quiz_id']}", before["quiz_version"]
        after = self.teacher.edit("POST", f"{path}/versions", body, version, 201)
        self.check_quiz(body, after, version + 1)
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
            self.check_quiz(body, after, version + 1)

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

    def check_quiz(self, body: Json, quiz: Json, version: int) -> None:
        """Compare with the request; the model takes the ids from the response."""
        drafts = (quiz | body)["questions"]
        for name in ("kind", "text", "points"):
            assert [each[name] for each in quiz["questions"]] == [each[name] for each in drafts]
        assert quiz["quiz_version"] == version
        self.course.publish_quiz(quiz)
        ((_, key),) = self.published(f"{quiz['quiz_id']}:{version}", 1)
        assert key == model.answer_key(quiz)

    @command(points=st.sampled_from(["1", "2.5"]))
    def add_assignment(self, points: str) -> None:
        body = {"title": "Essay", "max_points": points}
        made = self.teacher.call("POST", f"{self.path}/assignments", 201, body)
        assert made | body == made
        self.course.publish_assignment(made)

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
            self.course.publish_assignment(after)

    @command(pick=picks, kind=st.sampled_from(["quiz", "assignment"]))
    def delete_item(self, pick: int, kind: str) -> None:
        """Delete one, but keep the last one for lessons."""
        items, key = self.course.items(kind), f"{kind}_id"
        if len(items) == 1:
            return
        used = {lesson.content[key] for _, lesson in self.course.lessons}
        shown = [each for each in items if each in used]
        # Every other time one in use, which random draws rarely meet.
        item_id = picked(shown if shown and pick % 2 else list(items), pick // 2)
        path = f"/v1/{'quizzes' if kind == 'quiz' else 'assignments'}/{item_id}"
        if item_id in used:
            self.teacher.refused("DELETE", path, 409, "assessment-in-use")
        else:
            self.teacher.call("DELETE", path, 204)
            self.teacher.refused("GET", path, 404, "not-found")
            del items[item_id]


def state_of(course: Json) -> Json:
    left_out = ("version", "created_at", "updated_at", "cleared_dates")
    return {name: value for name, value in course.items() if name not in left_out}
