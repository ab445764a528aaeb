"""The tables of progress: replicas of other services' data, and what learners did.

Replicas have no foreign keys, because their events arrive in any order.
"""

from services.progress.models.assessments import RULES as ASSESSMENT_RULES
from services.progress.models.assessments import AnswerKey, Assignment, Quiz
from services.progress.models.courses import RULES as COURSE_RULES
from services.progress.models.courses import Course, OutlineChapter, OutlineLesson
from services.progress.models.learners import RULES as LEARNER_RULES
from services.progress.models.learners import (
    CourseCompletion,
    EnrollmentCycle,
    Learner,
    LessonProgress,
    PlaybackPosition,
)
from services.progress.models.submissions import RULES as SUBMISSION_RULES
from services.progress.models.submissions import Submission
from services.progress.models.users import RULES as USER_RULES
from services.progress.models.users import ErasedUser

__all__ = [
    "RULES",
    "AnswerKey",
    "Assignment",
    "Course",
    "CourseCompletion",
    "EnrollmentCycle",
    "ErasedUser",
    "Learner",
    "LessonProgress",
    "OutlineChapter",
    "OutlineLesson",
    "PlaybackPosition",
    "Quiz",
    "Submission",
]

RULES = (
    *COURSE_RULES,
    *ASSESSMENT_RULES,
    *LEARNER_RULES,
    *SUBMISSION_RULES,
    *USER_RULES,
)
