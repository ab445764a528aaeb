"""Routes of bulk imports: rows in, one result line per row out."""

from services.progress.schemas.imports import CompletionImport, SubmissionImport
from services.progress.service.commands.imports.completions import import_completions
from services.progress.service.commands.imports.submissions import import_submissions
from shared.http.imports.routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "completions": Import(
            CompletionImport,
            import_completions,
            "Import lessons that students completed in the past.",
        ),
        "submissions": Import(
            SubmissionImport,
            import_submissions,
            "Import quiz attempts and assignments of the past, with or without grades.",
        ),
    }
)
