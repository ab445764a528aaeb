"""Bulk import routes: NDJSON rows in, one result line per row out."""

from services.enrollment.schemas.imports import EnrollmentImport, GroupImport, UserImport
from services.enrollment.service.commands import enrollments_import, groups_import, users_import
from shared.http.imports.routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "users": Import(UserImport, users_import.import_users, "Import users."),
        "enrollments": Import(
            EnrollmentImport,
            enrollments_import.import_enrollments,
            "Import enrollments of registered students.\n\n"
            "No policy applies, since the rows describe the past.",
        ),
        "groups": Import(
            GroupImport,
            groups_import.import_groups,
            "Import groups of courses with their members.\n\n"
            "A group that was deleted is not created again.",
        ),
    }
)
