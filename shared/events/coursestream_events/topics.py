"""All topics, with what the catalog says about each."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from coursestream_events.envelope import Event

Service = Literal["courses", "enrollment", "progress", "reporting"]

# The broker decompresses batches, so that its limit on their size also bounds a consumer's memory:
# a megabyte of gzip can be a gigabyte of zeros.
_UNCOMPRESSED = {"compression.type": "uncompressed"}
KEEP_ALL = {
    "cleanup.policy": "delete",
    "retention.ms": "-1",
    "retention.bytes": "-1",
    **_UNCOMPRESSED,
}
COMPACT = {"cleanup.policy": "compact", **_UNCOMPRESSED}
# An erased name must leave the log within a week, however little traffic its partition has.
COMPACT_WITHIN_A_WEEK = {
    **COMPACT,
    "max.compaction.lag.ms": str(7 * 24 * 3600 * 1000),
    "segment.ms": str(24 * 3600 * 1000),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """A Kafka topic. Internal topics are left out of all public documents."""

    name: str
    producer: Service
    partitions: int
    key: str
    config: dict[str, str]
    description: str
    internal: bool = False

    @property
    def compacted(self) -> bool:
        return self.config["cleanup.policy"] == "compact"

    def key_of(self, event: Event) -> str:
        """Return the aggregate id of an event, which is its subject and the key of its record.

        Raises:
            AttributeError: the event belongs to another topic.
        """
        data = event.data
        return ":".join([str(getattr(data, name)) for name in _names(self.key)])


@cache
def _names(key: str) -> tuple[str, ...]:
    return tuple(key.split(":"))


COURSE = Topic(
    "coursestream.courses.course",
    "courses",
    6,
    "course_id",
    KEEP_ALL,
    "Lifecycle, outlines, quizzes and assignments of courses.",
)
ANSWER_KEY = Topic(
    "coursestream.courses.answer-key",
    "courses",
    6,
    "quiz_id:quiz_version",
    COMPACT,
    "Answer keys of quizzes.",
    internal=True,
)
USER = Topic(
    "coursestream.enrollment.user",
    "enrollment",
    6,
    "user_id",
    COMPACT_WITHIN_A_WEEK,
    "Display names and roles of users; the only topic with personal data.",
)
ENROLLMENT = Topic(
    "coursestream.enrollment.enrollment",
    "enrollment",
    6,
    "course_id:student_id",
    KEEP_ALL,
    "Enrollments of students in courses.",
)
GROUP = Topic(
    "coursestream.enrollment.group",
    "enrollment",
    3,
    "group_id",
    KEEP_ALL,
    "Groups of the students of a course.",
)
LEARNER = Topic(
    "coursestream.progress.learner",
    "progress",
    6,
    "course_id:student_id",
    KEEP_ALL,
    "Lesson progress, submissions and grades of a student in a course.",
)
QUESTION_RESULT = Topic(
    "coursestream.progress.question-result",
    "progress",
    6,
    "submission_id",
    COMPACT,
    "Results of quiz attempts by question.",
    internal=True,
)
REPORT = Topic(
    "coursestream.reporting.report",
    "reporting",
    3,
    "report_id",
    KEEP_ALL,
    "Daily reports, and rebuilds of the reporting tables.",
)

TOPICS = (COURSE, ANSWER_KEY, USER, ENROLLMENT, GROUP, LEARNER, QUESTION_RESULT, REPORT)
TOPIC_BY_NAME = {topic.name: topic for topic in TOPICS}
