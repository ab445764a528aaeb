"""Reads of the HTTP API."""

from services.enrollment.queries.enrollments import enrollment, enrollments_of_student, roster
from services.enrollment.queries.erasures import erasure
from services.enrollment.queries.groups import group, groups_of_course
from services.enrollment.queries.invitations import invitations_of_course
from services.enrollment.queries.policies import counts, policy
from services.enrollment.queries.users import search_users, user, user_summaries

__all__ = [
    "counts",
    "enrollment",
    "enrollments_of_student",
    "erasure",
    "group",
    "groups_of_course",
    "invitations_of_course",
    "policy",
    "roster",
    "search_users",
    "user",
    "user_summaries",
]
