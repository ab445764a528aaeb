"""Routes of bulk imports: rows in, one result line per row out."""

from services.courses.schemas.imports import (
    AssignmentImport,
    ChapterImport,
    CourseImport,
    LessonImport,
    QuizImport,
)
from services.courses.service.commands.imports.assignments import import_assignments
from services.courses.service.commands.imports.chapters import import_chapters
from services.courses.service.commands.imports.courses import import_courses
from services.courses.service.commands.imports.lessons import import_lessons
from services.courses.service.commands.imports.quizzes import import_quizzes
from shared.http.imports.routes import Import, import_routes

router, ACCESS = import_routes(
    {
        "courses": Import(
            CourseImport,
            import_courses,
            "Import courses with their owner, status and creation time.",
        ),
        "chapters": Import(ChapterImport, import_chapters, "Import chapters of existing courses."),
        "lessons": Import(
            LessonImport,
            import_lessons,
            "Import lessons of existing chapters.\n\n"
            "Import quizzes and assignments before the lessons that use them.",
        ),
        "quizzes": Import(
            QuizImport,
            import_quizzes,
            "Import quizzes, with their questions or only their maximum score.",
        ),
        "assignments": Import(
            AssignmentImport, import_assignments, "Import assignments of existing courses."
        ),
    }
)
