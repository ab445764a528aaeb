"""The tables of progress: replicas of other services' data, and what learners did.

Replicas have no foreign keys, because their events arrive in any order.
"""

from services.progress.models.assessments import AnswerKey, Assignment, Quiz
from services.progress.models.courses import Course, OutlineChapter, OutlineLesson, RemovedLesson
from services.progress.models.exceptions import AssessmentException
from services.progress.models.learners import (
    CourseCompletion,
    EnrollmentCycle,
    Learner,
    LessonProgress,
    LessonToCredit,
    PlaybackPosition,
    Round,
)
from services.progress.models.submissions import Submission
from services.progress.models.users import ErasedUser

__all__ = [
    "AnswerKey",
    "AssessmentException",
    "Assignment",
    "Course",
    "CourseCompletion",
    "EnrollmentCycle",
    "ErasedUser",
    "Learner",
    "LessonProgress",
    "LessonToCredit",
    "OutlineChapter",
    "OutlineLesson",
    "PlaybackPosition",
    "Quiz",
    "RemovedLesson",
    "Round",
    "Submission",
]
