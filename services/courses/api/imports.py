"""Bulk import routes: NDJSON rows in, one result line per row out."""

from services.courses.schemas.imports import (
    AssignmentImport,
    ChapterImport,
    CourseImport,
    LessonImport,
    QuizImport,
)
from services.courses.service.commands import imports
from shared.http.import_routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "courses": Import(
            CourseImport,
            imports.import_courses,
            "Import courses with their owner, status and date.",
        ),
        "chapters": Import(
            ChapterImport, imports.import_chapters, "Import chapters of imported courses."
        ),
        "lessons": Import(
            LessonImport,
            imports.import_lessons,
            "Import lessons of imported chapters.\n\n"
            "Import quizzes and assignments before the lessons that show them.",
        ),
        "quizzes": Import(
            QuizImport,
            imports.import_quizzes,
            "Import quizzes, with their questions or with the highest score alone.",
        ),
        "assignments": Import(
            AssignmentImport, imports.import_assignments, "Import assignments of imported courses."
        ),
    }
)
