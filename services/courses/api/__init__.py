"""The HTTP API of courses, and who may call what."""

from services.courses.api import assignments, chapters, courses, imports, lessons, quizzes
from shared.http.access import ADMINISTRATORS, EVERYONE, TEACHERS, Access

ROUTERS = (
    courses.router,
    chapters.router,
    lessons.router,
    quizzes.router,
    assignments.router,
    imports.router,
)

ACCESS: Access = {
    ("POST", "/v1/courses"): TEACHERS,
    ("GET", "/v1/courses"): EVERYONE,
    ("GET", "/v1/courses/{course_id}"): EVERYONE,
    ("PATCH", "/v1/courses/{course_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:publish"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:archive"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:restore"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:duplicate"): TEACHERS,
    ("POST", "/v1/courses/{course_id}:transfer"): ADMINISTRATORS,
    ("GET", "/v1/courses/{course_id}/outline"): EVERYONE,
    ("POST", "/v1/courses/{course_id}/chapters"): TEACHERS,
    ("PUT", "/v1/courses/{course_id}/chapters/order"): TEACHERS,
    ("GET", "/v1/chapters/{chapter_id}"): TEACHERS,
    ("PATCH", "/v1/chapters/{chapter_id}"): TEACHERS,
    ("DELETE", "/v1/chapters/{chapter_id}"): TEACHERS,
    ("POST", "/v1/chapters/{chapter_id}/lessons"): TEACHERS,
    ("PUT", "/v1/chapters/{chapter_id}/lessons/order"): TEACHERS,
    ("GET", "/v1/lessons/{lesson_id}"): EVERYONE,
    ("PATCH", "/v1/lessons/{lesson_id}"): TEACHERS,
    ("DELETE", "/v1/lessons/{lesson_id}"): TEACHERS,
    ("POST", "/v1/courses/{course_id}/quizzes"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/quizzes"): TEACHERS,
    ("POST", "/v1/quizzes/{quiz_id}/versions"): TEACHERS,
    ("GET", "/v1/quizzes/{quiz_id}"): EVERYONE,
    ("GET", "/v1/quizzes/{quiz_id}/versions/{quiz_version}"): EVERYONE,
    ("PUT", "/v1/quizzes/{quiz_id}/versions/{quiz_version}/answers"): TEACHERS,
    ("PATCH", "/v1/quizzes/{quiz_id}"): TEACHERS,
    ("DELETE", "/v1/quizzes/{quiz_id}"): TEACHERS,
    ("POST", "/v1/courses/{course_id}/assignments"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/assignments"): TEACHERS,
    ("GET", "/v1/assignments/{assignment_id}"): EVERYONE,
    ("PATCH", "/v1/assignments/{assignment_id}"): TEACHERS,
    ("DELETE", "/v1/assignments/{assignment_id}"): TEACHERS,
    **imports.ACCESS,
}
