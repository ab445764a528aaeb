"""Problem types of progress."""

from shared.errors import Conflict


class NotEnrolled(Conflict):
    slug = "not-enrolled"
    title = "Enrollment closed"


class CourseIsArchived(Conflict):
    slug = "course-is-archived"
    title = "Course is archived"


class LessonCompletesOtherwise(Conflict):
    slug = "lesson-completes-otherwise"
    title = "Lesson is not completed by viewing"


class NotAVideo(Conflict):
    slug = "not-a-video"
    title = "Lesson is not a video"


class QuizNotOpenYet(Conflict):
    """The extension ``opens_at`` says when the quiz opens."""

    slug = "quiz-not-open-yet"
    title = "Quiz has not opened yet"


class QuizClosed(Conflict):
    """The extension ``closes_at`` says when the quiz closed."""

    slug = "quiz-closed"
    title = "Quiz is closed"


class NoAttemptsLeft(Conflict):
    slug = "no-attempts-left"
    title = "No attempts left"


class NoResubmissionLeft(Conflict):
    slug = "no-resubmission-left"
    title = "No resubmission left"


class TooLate(Conflict):
    slug = "too-late"
    title = "Due date has passed"


class AlreadySubmitted(Conflict):
    slug = "already-submitted"
    title = "Attempt already submitted"


class TimeIsUp(Conflict):
    slug = "time-is-up"
    title = "Time is up"


class NotGradable(Conflict):
    slug = "not-gradable"
    title = "Submission cannot be graded"


class NotReturnable(Conflict):
    slug = "not-returnable"
    title = "Submission cannot be returned"


class NotWithdrawable(Conflict):
    slug = "not-withdrawable"
    title = "Submission cannot be withdrawn"
