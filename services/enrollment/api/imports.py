"""Routes of bulk imports: rows in, one result line per row out."""

from services.enrollment.schemas.imports import EnrollmentImport, UserImport
from services.enrollment.service.commands.imports.enrollments import import_enrollments
from services.enrollment.service.commands.imports.users import import_users
from shared.http.imports.routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "users": Import(UserImport, import_users, "Import users."),
        "enrollments": Import(
            EnrollmentImport,
            import_enrollments,
            "Import enrollments of registered students.\n\n"
            "No policy applies, since the rows describe the past.",
        ),
    }
)
