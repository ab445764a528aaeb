"""The dashboard: pages of reports, rendered on the server."""

from services.reporting.pages import (
    assets,
    course,
    courses,
    definitions,
    signing_in,
    students,
    system,
    teacher,
    teachers,
    unknown,
)
from services.reporting.pages.errors import show_problem
from services.reporting.pages.sessions import ROOT
from shared.http.error_pages import ErrorPages

# The first that matches answers, so fixed paths come before those with an id.
ROUTERS = tuple(
    each.router
    for each in (
        assets,
        signing_in,
        teachers,
        teacher,
        courses,
        course,
        students,
        system,
        definitions,
        unknown,
    )
)

ERROR_PAGES = ErrorPages(ROOT, show_problem)
