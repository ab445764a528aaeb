"""Problem types of courses."""

from shared.errors import Conflict


class SlugTaken(Conflict):
    slug = "slug-taken"
    title = "Slug is taken"


class CourseHasNoLesson(Conflict):
    slug = "course-has-no-lesson"
    title = "Course has no published lesson"


class CourseIsArchived(Conflict):
    slug = "course-is-archived"
    title = "Course is archived"


class TransferOutOfOrder(Conflict):
    slug = "transfer-out-of-order"
    title = "Transfer is out of order"


class AlreadyOwner(Conflict):
    slug = "already-owner"
    title = "Teacher already owns the course"


class AssessmentsFull(Conflict):
    slug = "assessments-full"
    title = "Course has the maximum number of quizzes or assignments"


class AssessmentInUse(Conflict):
    slug = "assessment-in-use"
    title = "Quiz or assignment is in use"


class OutlineFull(Conflict):
    slug = "outline-full"
    title = "Course has the maximum number of chapters or lessons"
