"""Bulk import routes: NDJSON rows in, one result line per row out."""

from services.progress.schemas.imports import CompletionImport, SubmissionImport
from services.progress.service.commands import imports
from shared.http.imports.routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "completions": Import(
            CompletionImport,
            imports.import_completions,
            "Import lessons that students completed in the past.",
        ),
        "submissions": Import(
            SubmissionImport,
            imports.import_submissions,
            "Import quiz attempts and assignments of the past, with or without grades.",
        ),
    }
)
