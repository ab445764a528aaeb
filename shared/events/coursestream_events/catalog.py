"""The catalog of all events: type → topic, key, producer, consumers, description.

JSON Schemas, AsyncAPI, ``docs/events.md``, topics and access rules are generated from it.
"""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, Union

from pydantic import Field, TypeAdapter

from coursestream_events import courses, enrollment, progress, reporting
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
        return ":".join(str(getattr(event.data, name)) for name in self.key.split(":"))


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
LEARNER = Topic(
    "coursestream.progress.learner",
    "progress",
    6,
    "course_id:student_id",
    KEEP_ALL,
    "Lesson progress, submissions and grades of a student in a course.",
)
REPORT = Topic(
    "coursestream.reporting.report",
    "reporting",
    3,
    "report_id",
    KEEP_ALL,
    "Daily reports, and rebuilds of the reporting tables.",
)

TOPICS = (COURSE, ANSWER_KEY, USER, ENROLLMENT, LEARNER, REPORT)
TOPIC_BY_NAME = {topic.name: topic for topic in TOPICS}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the catalog.

    A final event is the last of its aggregate. Consumers apply it whatever its version is, so that
    no record with a forged version can suppress it.
    """

    event: type[Event]
    topic: Topic
    consumers: tuple[Service, ...]
    description: str
    final: bool = False

    @property
    def producer(self) -> Service:
        return self.topic.producer

    @property
    def source(self) -> str:
        return f"/coursestream/{self.producer}"


_COURSE_READERS: tuple[Service, ...] = ("enrollment", "progress", "reporting")

CATALOG: tuple[Entry, ...] = (
    Entry(courses.CourseCreated, COURSE, _COURSE_READERS, "A course was created."),
    Entry(
        courses.CourseUpdated,
        COURSE,
        _COURSE_READERS,
        "A course's title, slug or other details changed, or an archived course was restored.",
    ),
    Entry(courses.CoursePublished, COURSE, _COURSE_READERS, "A course became visible to students."),
    Entry(
        courses.CourseArchived,
        COURSE,
        _COURSE_READERS,
        "A course was removed from the catalog and closed to new enrollments.",
    ),
    Entry(courses.CourseDeleted, COURSE, _COURSE_READERS, "A course was permanently deleted."),
    Entry(
        courses.CourseTransferred,
        COURSE,
        _COURSE_READERS,
        "A course was transferred to another teacher as of effective_at.",
    ),
    Entry(
        courses.CourseOutlineChanged,
        COURSE,
        _COURSE_READERS,
        "A course's outline changed; carries all chapters and lessons.",
    ),
    Entry(
        courses.QuizPublished,
        COURSE,
        _COURSE_READERS,
        "A version of a quiz was published; carries its questions without the answers.",
    ),
    Entry(
        courses.AssignmentPublished,
        COURSE,
        _COURSE_READERS,
        "An assignment was published or changed.",
    ),
    Entry(
        courses.QuizAnswerKeyPublished,
        ANSWER_KEY,
        ("progress",),
        "The answer key of a quiz version was published or corrected.",
    ),
    Entry(enrollment.UserRegistered, USER, ("courses", "reporting"), "A user was registered."),
    Entry(
        enrollment.UserUpdated,
        USER,
        ("courses", "reporting"),
        "A user's display name or role changed, or the user's state was republished.",
    ),
    Entry(
        enrollment.UserErased,
        USER,
        ("courses", "progress", "reporting"),
        "A user was erased; always the last record with its key.",
        final=True,
    ),
    Entry(
        enrollment.StudentEnrolled,
        ENROLLMENT,
        ("courses", "progress", "reporting"),
        "A student enrolled or re-enrolled, or the expiry of an open enrollment changed.",
    ),
    Entry(
        enrollment.StudentUnenrolled,
        ENROLLMENT,
        ("courses", "progress", "reporting"),
        "A student withdrew or was removed, or the enrollment expired.",
    ),
    Entry(
        progress.LessonStarted,
        LEARNER,
        ("reporting",),
        "A student opened a lesson for the first time in an enrollment cycle.",
    ),
    Entry(progress.LessonCompleted, LEARNER, ("reporting",), "A student completed a lesson."),
    Entry(
        progress.LessonCompletionRevoked,
        LEARNER,
        ("reporting",),
        "A lesson completion was revoked.",
    ),
    Entry(
        progress.CourseCompleted,
        LEARNER,
        ("enrollment", "reporting"),
        "A student completed all required lessons of a course; once per enrollment cycle.",
    ),
    Entry(
        progress.ProgressReset,
        LEARNER,
        ("reporting",),
        "A student's progress was reset: the span's completions are revoked, submissions and "
        "grades stay as facts, and a new round of attempts begins.",
    ),
    Entry(
        progress.SubmissionReceived,
        LEARNER,
        ("reporting",),
        "A student submitted a quiz attempt or an assignment.",
    ),
    Entry(
        progress.SubmissionGraded,
        LEARNER,
        ("enrollment", "reporting"),
        "A submission was graded, or its grade was corrected as a new revision.",
    ),
    Entry(
        progress.SubmissionReturned,
        LEARNER,
        ("enrollment", "reporting"),
        "A submission was returned for revision.",
    ),
    Entry(
        progress.SubmissionWithdrawn, LEARNER, ("reporting",), "A student withdrew a submission."
    ),
    Entry(
        progress.AssessmentExceptionChanged,
        LEARNER,
        ("reporting",),
        "A student's exception for a quiz or assignment was granted, changed or revoked.",
    ),
    Entry(
        reporting.DailyReportGenerated,
        REPORT,
        ("enrollment",),
        "A daily report was generated, or revised because of late events.",
    ),
    Entry(
        reporting.ProjectionRebuilt,
        REPORT,
        (),
        "Reporting's tables were rebuilt from the event log.",
    ),
)

BY_TYPE = {entry.event.type_name: entry for entry in CATALOG}
BY_EVENT = {entry.event: entry for entry in CATALOG}


def topics_of(consumer: Service) -> tuple[Topic, ...]:
    """Return the topics with at least one event for this consumer, in catalog order."""
    wanted = {entry.topic.name for entry in CATALOG if consumer in entry.consumers}
    return tuple(topic for topic in TOPICS if topic.name in wanted)


@cache
def event_adapter() -> TypeAdapter[Event]:
    """Return the adapter of the union of all events, discriminated by ``type``."""
    union: Any = Union[tuple(entry.event for entry in CATALOG)]  # noqa: UP007 - built at run time
    return TypeAdapter(Annotated[union, Field(discriminator="type")])
