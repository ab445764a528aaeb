"""The HTTP API of enrollment, and who may call what."""

from services.enrollment.api import enrolments, imports, people
from shared.http.access import ADMINISTRATORS, EVERYONE, IMPORTERS, TEACHERS, Access

ROUTERS = (people.router, enrolments.router, imports.router)

ACCESS: Access = {
    ("POST", "/v1/users"): ADMINISTRATORS,
    ("GET", "/v1/users"): EVERYONE,
    ("GET", "/v1/users/{user_id}"): EVERYONE,
    ("PATCH", "/v1/users/{user_id}"): ADMINISTRATORS,
    ("POST", "/v1/courses/{course_id}/enrolments"): EVERYONE,
    ("DELETE", "/v1/courses/{course_id}/enrolments/{student_id}"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/roster"): TEACHERS | IMPORTERS,
    ("GET", "/v1/me/enrollments"): EVERYONE,
    ("POST", "/v1/imports/users"): IMPORTERS,
    ("POST", "/v1/imports/enrolments"): IMPORTERS,
}
