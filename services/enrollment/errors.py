"""Problem types of enrollment."""

from shared.errors import Conflict, Forbidden, NotFound


class UserExists(Conflict):
    slug = "user-exists"
    title = "User already exists"


class EmailTaken(Conflict):
    slug = "email-taken"
    title = "Email address is in use"


class StudentNotRegistered(NotFound):
    slug = "student-not-registered"
    title = "Student is not registered"


class CourseNotOpen(Conflict):
    slug = "course-not-open"
    title = "Course is not open for enrollment"


class AlreadyEnrolled(Conflict):
    slug = "already-enrolled"
    title = "Student is already enrolled"


class CourseByInvitation(Conflict):
    slug = "course-by-invitation"
    title = "Enrollment is by invitation"


class EnrollmentClosed(Conflict):
    slug = "enrollment-closed"
    title = "Outside the enrollment period"


class RemovedFromCourse(Forbidden):
    slug = "removed-from-course"
    title = "Removed from the course"


class EnrollmentExpired(Forbidden):
    slug = "enrollment-expired"
    title = "Enrollment has expired"


class CourseFull(Conflict):
    slug = "course-full"
    title = "Course is full"


class UserDeactivated(Conflict):
    slug = "user-deactivated"
    title = "User is deactivated"


class GroupExists(Conflict):
    slug = "group-exists"
    title = "Group already exists"


class GroupsFull(Conflict):
    slug = "groups-full"
    title = "Too many groups"


class GroupFull(Conflict):
    slug = "group-full"
    title = "Group is full"


class StudentNotEnrolled(Conflict):
    slug = "student-not-enrolled"
    title = "Student is not enrolled"


class OwnsCourses(Conflict):
    slug = "owns-courses"
    title = "User owns courses"
