"""What enrollment refuses, beyond the errors that all services share."""

from typing import ClassVar

from shared.errors import Conflict, NotFound


class UserExists(Conflict):
    slug = "user-exists"
    title = "There is a person with this id already"


class EmailTaken(Conflict):
    slug = "email-taken"
    title = "Another person has this e-mail address"


class StudentNotKnown(NotFound):
    slug = "student-not-known"
    title = "There is no such person; register them first"


class CourseNotKnownYet(NotFound):
    slug = "course-not-known-yet"
    title = "No such course has arrived here yet"
    headers: ClassVar[dict[str, str]] = {"Retry-After": "1"}


class CourseNotOpen(Conflict):
    slug = "course-not-open"
    title = "The course takes no students now"


class AlreadyEnrolled(Conflict):
    slug = "already-enrolled"
    title = "The student is enrolled in this course already"


class CourseByInvitation(Conflict):
    slug = "course-by-invitation"
    title = "The course is for those whom its teacher has invited"


class EnrollmentClosed(Conflict):
    slug = "enrollment-closed"
    title = "Students cannot enroll at this time"


class CourseFull(Conflict):
    slug = "course-full"
    title = "The course has no place left"


class PersonDeactivated(Conflict):
    slug = "person-deactivated"
    title = "This person was deactivated"


class OwnsCourses(Conflict):
    slug = "owns-courses"
    title = "This person still owns courses; transfer them first"
