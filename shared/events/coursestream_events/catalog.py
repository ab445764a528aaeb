"""The catalog of all events: type → topic, key, producer, consumers, description.

JSON Schemas, AsyncAPI, ``docs/events.md``, topics and access rules are generated from it.
"""

from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union

from pydantic import Field, TypeAdapter

from coursestream_events import courses, enrollment, progress, reporting
from coursestream_events.envelope import Event
from coursestream_events.topics import (
    ANSWER_KEY,
    COMPACT,
    COMPACT_WITHIN_A_WEEK,
    COURSE,
    ENROLLMENT,
    GROUP,
    KEEP_ALL,
    LEARNER,
    QUESTION_RESULT,
    REPORT,
    TOPIC_BY_NAME,
    TOPICS,
    USER,
    Service,
    Topic,
)

__all__ = [
    "ANSWER_KEY",
    "BY_EVENT",
    "BY_TYPE",
    "CATALOG",
    "COMPACT",
    "COMPACT_WITHIN_A_WEEK",
    "COURSE",
    "ENROLLMENT",
    "GROUP",
    "KEEP_ALL",
    "LEARNER",
    "QUESTION_RESULT",
    "REPORT",
    "TOPICS",
    "TOPIC_BY_NAME",
    "USER",
    "Entry",
    "Service",
    "Topic",
    "event_adapter",
    "topics_of",
]


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
    Entry(enrollment.GroupCreated, GROUP, ("reporting",), "A group of a course was created."),
    Entry(enrollment.GroupRenamed, GROUP, ("reporting",), "A group was renamed."),
    Entry(
        enrollment.GroupMembersChanged,
        GROUP,
        ("reporting",),
        "Students joined or left a group; carries all members.",
    ),
    Entry(enrollment.GroupDeleted, GROUP, ("reporting",), "A group was deleted."),
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
        progress.QuestionResultsRecorded,
        QUESTION_RESULT,
        ("reporting",),
        "The answers of a quiz attempt were scored, or scored again by a corrected answer key.",
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
