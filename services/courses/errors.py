"""What courses refuses, beyond the errors that all services share."""

from shared.errors import Conflict


class SlugTaken(Conflict):
    slug = "slug-taken"
    title = "Another course has this slug"


class CourseHasNoLesson(Conflict):
    slug = "course-has-no-lesson"
    title = "A course needs a published lesson before it is published"


class CourseIsArchived(Conflict):
    slug = "course-is-archived"
    title = "An archived course is not published again like this"


class TransferOutOfOrder(Conflict):
    slug = "transfer-out-of-order"
    title = "A transfer takes effect after the one before it"


class AlreadyOwner(Conflict):
    slug = "already-owner"
    title = "The course is this teacher's already"


class AssessmentsFull(Conflict):
    slug = "assessments-full"
    title = "The course has as many quizzes or assignments as a course may have"


class AssessmentInUse(Conflict):
    slug = "assessment-in-use"
    title = "Lessons show this quiz or assignment"


class OutlineFull(Conflict):
    slug = "outline-full"
    title = "The course has as many chapters or lessons as a course may have"
