"""What this service refuses, each with a slug of its own."""

from shared.errors import Conflict


class NotEnrolled(Conflict):
    slug = "not-enrolled"
    title = "The enrollment in this course is closed"


class LessonCompletesOtherwise(Conflict):
    slug = "lesson-completes-otherwise"
    title = "This lesson is not completed by looking at it"


class NotAVideo(Conflict):
    slug = "not-a-video"
    title = "Only in a video there is a position"


class NoAttemptsLeft(Conflict):
    slug = "no-attempts-left"
    title = "All attempts at this quiz are used up"


class NoResubmissionLeft(Conflict):
    slug = "no-resubmission-left"
    title = "This assignment may not be handed in again"


class TooLate(Conflict):
    slug = "too-late"
    title = "This assignment takes nothing after its due date"


class AlreadySubmitted(Conflict):
    slug = "already-submitted"
    title = "The attempt was handed in before"


class TimeIsUp(Conflict):
    slug = "time-is-up"
    title = "The time of this attempt is over"


class NotGradable(Conflict):
    slug = "not-gradable"
    title = "There is nothing here that could be graded"


class NotReturnable(Conflict):
    slug = "not-returnable"
    title = "Only an assignment that was handed in can be returned"


class NotWithdrawable(Conflict):
    slug = "not-withdrawable"
    title = "Only an assignment that nobody has graded or returned can be withdrawn"
