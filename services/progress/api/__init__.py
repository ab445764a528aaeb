"""The HTTP API of progress, and who may call what."""

from services.progress.api import attempts, grades, imports, lessons, submissions
from shared.auth import Role
from shared.http.access import IMPORTERS, TEACHERS, Access

ROUTERS = (lessons.router, attempts.router, submissions.router, grades.router, imports.router)

STUDENTS: frozenset[Role] = frozenset({"student"})
READERS = STUDENTS | TEACHERS

ACCESS: Access = {
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:start"): STUDENTS,
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:complete"): STUDENTS,
    ("POST", "/v1/courses/{course_id}/lessons/{lesson_id}:undo"): STUDENTS,
    ("PUT", "/v1/courses/{course_id}/lessons/{lesson_id}/position"): STUDENTS,
    ("GET", "/v1/me/courses/{course_id}/progress"): STUDENTS,
    ("GET", "/v1/me/courses/{course_id}/sidebar"): STUDENTS,
    ("POST", "/v1/courses/{course_id}/students/{student_id}/progress:reset"): TEACHERS,
    ("POST", "/v1/quizzes/{quiz_id}/attempts"): STUDENTS,
    ("GET", "/v1/attempts/{attempt_id}"): READERS,
    ("PUT", "/v1/attempts/{attempt_id}/answers"): STUDENTS,
    ("POST", "/v1/attempts/{attempt_id}:submit"): STUDENTS,
    ("GET", "/v1/quizzes/{quiz_id}/regrade"): TEACHERS,
    ("POST", "/v1/assignments/{assignment_id}/submissions"): STUDENTS,
    ("GET", "/v1/submissions/{submission_id}"): READERS,
    ("GET", "/v1/me/grading-queue"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:grade"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:return"): TEACHERS,
    ("POST", "/v1/submissions/{submission_id}:withdraw"): STUDENTS,
    ("GET", "/v1/me/courses/{course_id}/grades"): STUDENTS,
    ("GET", "/v1/courses/{course_id}/gradebook"): TEACHERS,
    ("POST", "/v1/imports/completions"): IMPORTERS,
    ("POST", "/v1/imports/submissions"): IMPORTERS,
}
