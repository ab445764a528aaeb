"""A term of learning as events, in the proportions of OULAD's records."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid5

import orjson
from aiokafka import AIOKafkaProducer

from coursestream_events.catalog import COURSE, ENROLLMENT, LEARNER
from shared.ids import uuid7
from shared.kafka.partitioning import partition_for

COURSES, STUDENTS_PER_COURSE, TEACHERS = 20, 500, 10
LESSONS, ITEMS = 120, 15
_NAMESPACE = UUID("6ba7b812-9dad-11d1-80b4-00c04fd430c8")
_TERM_BEGINS, _TERM = datetime(2026, 1, 1, tzinfo=UTC), timedelta(days=250)
# Events between the receipt of an assignment and its grade.
_GRADED_LATER = 4_000

# Topic, key and value of a record.
Record = tuple[str, str, bytes]


def id_of(kind: str, *numbers: int) -> UUID:
    return uuid5(_NAMESPACE, f"{kind} {numbers}")


@dataclass
class School:
    """Publishes each event with the next version of its aggregate."""

    chance: Random = field(default_factory=lambda: Random(12))
    _versions: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    _lessons: dict[int, int] = field(default_factory=lambda: defaultdict(int))
    _items: dict[tuple[str, int], int] = field(default_factory=lambda: defaultdict(int))
    _completed: int = 0

    def courses(self) -> Iterator[Record]:
        """Every course with its outline, before anybody learns."""
        for course in range(COURSES):
            teacher = str(id_of("teacher", course % TEACHERS))
            course_id = str(id_of("course", course))
            about = {"course_id": course_id, "occurred_at": _text(_TERM_BEGINS)}
            state = {**about, "slug": f"course-{course}", "title": f"Course {course}",
                     "teacher_id": teacher, "status": "published"}  # fmt: skip
            yield self._event(COURSE.name, "courses.CourseCreated", course_id, teacher, state)
            outline = {**about, "outline_version": 1, "chapters": [_chapter(course)]}
            yield self._event(
                COURSE.name, "courses.CourseOutlineChanged", course_id, teacher, outline
            )

    def enrollments(self) -> Iterator[Record]:
        for learner in range(COURSES * STUDENTS_PER_COURSE):
            about = _learner(learner) | {"occurred_at": _text(_TERM_BEGINS)}
            data = {**about, "enrolled_at": about["occurred_at"], "progress_from_cycle": 1}
            name = "enrollment.StudentEnrolled"
            yield self._event(ENROLLMENT.name, name, _subject(about), about["student_id"], data)

    def learning(self, events: int) -> Iterator[Record]:
        """85 % completions, 10 % about assignments, 4.5 % quizzes, 0.5 % completed courses."""
        ungraded: deque[tuple[int, dict[str, Any]]] = deque()
        for number in range(events):
            moment = _TERM_BEGINS + _TERM * ((number + 1) / events)
            if ungraded and ungraded[0][0] <= number:
                yield self._graded(ungraded.popleft()[1], moment)
                continue
            learner = self.chance.randrange(COURSES * STUDENTS_PER_COURSE)
            kind = self.chance.choices(("lesson", "assignment", "quiz", "course"),
                                       (850, 50, 45, 5))[0]  # fmt: skip
            if kind == "assignment" and self._items["assignment", learner] < ITEMS:
                record, data = self._received(learner, moment)
                ungraded.append((number + _GRADED_LATER, data))
                yield record
            elif kind == "quiz" and self._items["quiz", learner] < ITEMS:
                yield self._quiz(learner, moment)
            elif kind == "course" and self._completed < COURSES * STUDENTS_PER_COURSE:
                learner, self._completed = self._completed, self._completed + 1
                yield self._progress("CourseCompleted", _learner(learner), moment, {})
            else:
                yield self._lesson(learner, moment)

    def _lesson(self, learner: int, moment: datetime) -> Record:
        while self._lessons[learner] == LESSONS:
            learner = self.chance.randrange(COURSES * STUDENTS_PER_COURSE)
        self._lessons[learner] += 1
        number = self._lessons[learner]
        lesson_id = str(id_of("lesson", learner // STUDENTS_PER_COURSE, number - 1))
        data = {"lesson_id": lesson_id, "completed": number, "required": LESSONS,
                "percent": str(round(100 * number / LESSONS, 4))}  # fmt: skip
        return self._progress("LessonCompleted", _learner(learner), moment, data)

    def _received(self, learner: int, moment: datetime) -> tuple[Record, dict[str, Any]]:
        data = {**_learner(learner), **self._submission("assignment", learner, moment),
                "status": "submitted"}  # fmt: skip
        return self._progress("SubmissionReceived", data, moment, {}), data

    def _graded(self, submitted: dict[str, Any], moment: datetime) -> Record:
        teacher = str(id_of("teacher", self.chance.randrange(TEACHERS)))
        data = {**submitted, **_grade(self.chance, moment, "user"), "grader_id": teacher,
                "has_feedback": self.chance.random() < 0.5}  # fmt: skip
        return self._progress("SubmissionGraded", data, moment, {}, actor=teacher)

    def _quiz(self, learner: int, moment: datetime) -> Record:
        data = self._submission("quiz", learner, moment) | _grade(self.chance, moment, "key")
        return self._progress("SubmissionGraded", _learner(learner), moment, data)

    def _submission(self, kind: str, learner: int, moment: datetime) -> dict[str, Any]:
        self._items[kind, learner] += 1
        number = self._items[kind, learner]
        return {
            "submission_id": str(id_of(f"{kind} submission", learner, number)),
            "item_id": str(id_of(kind, learner // STUDENTS_PER_COURSE, number)),
            "kind": kind, "progress_from_cycle": 1, "round": 1, "attempt": 1,
            "submitted_at": _text(moment), "max_score": "20",
        }  # fmt: skip

    def _progress(
        self, name: str, about: dict[str, Any], moment: datetime, data: dict[str, Any],
        actor: str | None = None,
    ) -> Record:  # fmt: skip
        whole = {"occurred_at": _text(moment), **about, **data}
        actor = actor or about["student_id"]
        return self._event(LEARNER.name, f"progress.{name}", _subject(about), actor, whole)

    def _event(
        self, topic: str, name: str, subject: str, actor: str, data: dict[str, Any]
    ) -> Record:
        self._versions[topic + subject] += 1
        event = {
            "specversion": "1.0", "id": uuid7(), "source": f"/coursestream/{name.split('.')[0]}",
            "type": f"coursestream.{name}.v1", "time": data["occurred_at"], "subject": subject,
            "datacontenttype": "application/json",
            "aggregateversion": self._versions[topic + subject], "partitionkey": subject,
            "actorid": actor, "correlationid": "0198f0c4b7a87d6f8a1f2b3c4d5e6f70", "data": data,
        }  # fmt: skip
        return topic, subject, orjson.dumps(event)


def _grade(chance: Random, moment: datetime, graded_by: str) -> dict[str, Any]:
    score = chance.randrange(21)
    return {
        "status": "graded", "score": str(score), "given_score": str(score), "revision": 1,
        "percent": str(score * 5), "graded_at": _text(moment), "graded_by": graded_by,
        "first_graded_at": _text(moment), "first_graded_by": graded_by,
    }  # fmt: skip


def _learner(learner: int) -> dict[str, Any]:
    course, student = divmod(learner, STUDENTS_PER_COURSE)
    return {
        "course_id": str(id_of("course", course)),
        "student_id": str(id_of("student", course, student)),
        "cycle": 1,
    }


def _subject(about: dict[str, Any]) -> str:
    return f"{about['course_id']}:{about['student_id']}"


def _chapter(course: int) -> dict[str, Any]:
    lessons = [
        {"lesson_id": str(id_of("lesson", course, number)), "title": f"Lesson {number}",
         "kind": "text", "position": number, "required": True, "published": True,
         "completes_on": "view"}
        for number in range(LESSONS)
    ]  # fmt: skip
    chapter_id = str(id_of("chapter", course))
    return {"chapter_id": chapter_id, "title": "All", "position": 0, "lessons": lessons}


def _text(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


async def publish(servers: str, records: Iterator[Record]) -> int:
    """Append records to their partitions, in order, and return how many."""
    producer = AIOKafkaProducer(
        bootstrap_servers=servers, acks="all", enable_idempotence=True, max_batch_size=900_000
    )
    await producer.start()
    batches: dict[tuple[str, int], Any] = {}
    count = 0
    try:
        for topic, key, value in records:
            place = (topic, partition_for(topic, key))
            batch = batches.get(place) or batches.setdefault(place, producer.create_batch())
            if batch.append(key=key.encode(), value=value, timestamp=None) is None:
                await (await producer.send_batch(batches.pop(place), topic, partition=place[1]))
                batch = batches[place] = producer.create_batch()
                batch.append(key=key.encode(), value=value, timestamp=None)
            count += 1
        for (topic, number), batch in batches.items():
            await (await producer.send_batch(batch, topic, partition=number))
    finally:
        await producer.stop()
    return count
