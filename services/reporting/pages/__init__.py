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
