"""A batch holds what a plain fold of its events gives, in whatever order they are."""

from collections.abc import Callable, Hashable
from datetime import datetime
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from coursestream_events import Event
from coursestream_events.courses import (
    AssignmentPublishedData,
    CourseData,
    CourseDeleted,
    CourseOutlineChangedData,
    CourseTransferredData,
    QuizPublishedData,
)
from coursestream_events.enrollment import EnrollmentData, GroupData, GroupDeleted
from coursestream_events.progress import (
    AssessmentExceptionData,
    LessonCompletionData,
    LessonCompletionRevoked,
    LessonData,
    ProgressResetData,
    QuestionResultsData,
    SubmissionData,
)
from services.reporting.service.handlers.batch import Batch
from tests.reporting.history import RandomSchool

_AUTHORING = CourseData | CourseOutlineChangedData | QuizPublishedData | AssignmentPublishedData


@given(st.integers(0, 2**32))
def test_a_batch_is_the_fold_of_its_events(seed: int) -> None:
    chance = Random(seed)
    events = RandomSchool(chance).run(steps=80)
    chance.shuffle(events)
    batch = Batch.of(events)

    def last(
        kind: Any,
        key: Callable[[Any], Hashable],
        value: Callable[[Event], Any] = lambda event: (event.aggregateversion, event.data),
        version: Callable[[Event], int] = lambda event: event.aggregateversion,
    ) -> dict[Hashable, Any]:
        chosen = sorted((each for each in events if isinstance(each.data, kind)), key=version)
        return {key(each.data): value(each) for each in chosen}

    assert batch.enrollments == last(
        EnrollmentData, lambda data: (data.course_id, data.student_id, data.cycle)
    )
    assert batch.submissions == last(SubmissionData, lambda data: data.submission_id)
    assert batch.exceptions == last(
        AssessmentExceptionData, lambda data: (data.course_id, data.student_id, data.item_id)
    )
    assert batch.assessments == {
        **last(QuizPublishedData, lambda data: data.quiz_id),
        **last(AssignmentPublishedData, lambda data: data.assignment_id),
    }
    assert batch.outlines == last(
        CourseOutlineChangedData,
        lambda data: data.course_id,
        lambda event: (event.data.outline_version, event.data),
        lambda event: event.data.outline_version,
    )
    assert batch.courses == last(
        CourseData,
        lambda data: data.course_id,
        lambda event: (event.aggregateversion, event.data, isinstance(event, CourseDeleted)),
    )
    assert batch.completions == last(
        LessonCompletionData,
        lambda data: (data.course_id, data.student_id, data.cycle, data.lesson_id),
        lambda event: (
            event.aggregateversion,
            event.data.occurred_at,
            isinstance(event, LessonCompletionRevoked),
        ),
    )
    assert batch.transfers == {
        (each.data.course_id, each.aggregateversion): each.data
        for each in events
        if isinstance(each.data, CourseTransferredData)
    }
    assert batch.resets == {
        (each.data.course_id, each.data.student_id, each.aggregateversion): each.data
        for each in events
        if isinstance(each.data, ProgressResetData)
    }
    assert batch.groups == last(
        GroupData,
        lambda data: data.group_id,
        lambda event: (event.aggregateversion, event.data, isinstance(event, GroupDeleted)),
    )
    assert batch.question_results == last(QuestionResultsData, lambda data: data.submission_id)
    assert batch.student_activity == _student_activity(events)
    assert batch.teaching_activity == _teaching_activity(events)


def _student_activity(events: list[Event]) -> dict[Hashable, datetime]:
    """The latest moment at which a student, or an import, did something."""
    found: dict[Hashable, datetime] = {}
    for event in events:
        data = event.data
        if not isinstance(data, LessonData | SubmissionData):
            continue
        if data.imported or event.actorid == data.student_id:
            moment = data.submitted_at if isinstance(data, SubmissionData) else data.occurred_at
            key = (data.course_id, data.student_id)
            found[key] = max(moment, found.get(key, moment))
    return found


def _teaching_activity(events: list[Event]) -> dict[Hashable, datetime]:
    """The latest grading by a person, or authoring, of a teacher and in a course."""
    found: dict[Hashable, datetime] = {}
    for event in events:
        data: Any = event.data
        if isinstance(data, SubmissionData):
            if data.graded_by != "user" or data.graded_at is None:
                continue
            teacher, moment = data.grader_id, data.graded_at
        elif isinstance(data, _AUTHORING):
            teacher, moment = event.actorid, data.occurred_at
        else:
            continue
        for key in [("course", data.course_id), *([("teacher", teacher)] if teacher else [])]:
            found[key] = max(moment, found.get(key, moment))
    return found
