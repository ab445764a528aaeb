"""The HTTP API of enrollment, and who may call what."""

from services.enrollment.api import enrollments, groups, imports, invitations, policies, users
from shared.http.access import ADMINISTRATORS, EVERYONE, IMPORTERS, TEACHERS, Access

ROUTERS = (
    users.router,
    policies.router,
    enrollments.router,
    invitations.router,
    groups.router,
    imports.router,
)

ACCESS: Access = {
    ("POST", "/v1/users"): ADMINISTRATORS,
    ("GET", "/v1/users"): EVERYONE,
    ("GET", "/v1/users/{user_id}"): EVERYONE,
    ("PATCH", "/v1/users/{user_id}"): ADMINISTRATORS,
    ("GET", "/v1/users:search"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:deactivate"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:reactivate"): ADMINISTRATORS,
    ("POST", "/v1/users/{user_id}:erase"): ADMINISTRATORS,
    ("GET", "/v1/users/{user_id}/erasure"): EVERYONE,
    ("GET", "/v1/me"): EVERYONE,
    ("PATCH", "/v1/me"): EVERYONE,
    ("POST", "/v1/me:erase"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/enrollment-policy"): EVERYONE,
    ("PUT", "/v1/courses/{course_id}/enrollment-policy"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/enrollment-counts"): TEACHERS | IMPORTERS,
    ("POST", "/v1/courses/{course_id}/enrollments:bulk"): TEACHERS | IMPORTERS,
    ("POST", "/v1/courses/{course_id}/enrollments"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/enrollments/{student_id}"): EVERYONE,
    ("PATCH", "/v1/courses/{course_id}/enrollments/{student_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}/enrollments/{student_id}"): EVERYONE,
    ("GET", "/v1/courses/{course_id}/invitations"): TEACHERS,
    ("PUT", "/v1/courses/{course_id}/invitations/{student_id}"): TEACHERS,
    ("DELETE", "/v1/courses/{course_id}/invitations/{student_id}"): TEACHERS,
    ("GET", "/v1/courses/{course_id}/roster"): TEACHERS | IMPORTERS,
    ("GET", "/v1/me/enrollments"): EVERYONE,
    **groups.ACCESS,
    **imports.ACCESS,
}
