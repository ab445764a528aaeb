"""The tables of courses: what teachers author, and who is enrolled where."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from coursestream_events.courses import (
    AttemptPolicy,
    CompletesOn,
    CourseStatus,
    LatePolicy,
    LessonKind,
)
from shared.database.constraints import check, default, finite, generated, index, known, unique
from shared.database.tables import Table


class Course(Model):
    """The aggregate: ``version`` rises by one with each event of the course's topic.

    A deleted course stays as a row without children, so that its id is never used again. A digest
    of the imported row, here and below, tells a row that is sent twice from a corrected one.
    """

    course_id = fields.UUIDField(primary_key=True)
    slug = fields.TextField()
    title = fields.TextField()
    description = fields.TextField()
    level = fields.TextField(null=True)
    category = fields.TextField(null=True)
    language = fields.TextField(null=True)
    time_zone = fields.TextField(null=True)
    status = fields.TextField()
    archived_from = fields.TextField(null=True, description="What restoring brings back")
    teacher_id = fields.UUIDField()
    transferred_at = fields.DatetimeField(
        null=True, description="From when on the owner has it; null for the first owner"
    )
    version = fields.IntField()
    outline_version = fields.IntField()
    import_digest = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "courses"
        rules = (
            # Words as they stand, in whatever language; those of the title weigh most.
            generated(
                "search",
                "tsvector",
                "setweight(to_tsvector('simple', title), 'A') || setweight("
                "to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(level, '')), 'B')"
                " || setweight(to_tsvector('simple', description), 'C')",
            ),
            index("by_words", "USING gin (search) WHERE deleted_at IS NULL"),
            index("by_title", "(title, course_id) WHERE deleted_at IS NULL"),
            index("by_age", "(created_at, course_id) WHERE deleted_at IS NULL"),
            index("of_teacher", "(teacher_id, title, course_id) WHERE deleted_at IS NULL"),
            check(
                "archived_from_something",
                "(status = 'archived') = (archived_from IS NOT NULL)"
                " AND archived_from <> 'archived'",
            ),
            finite("transferred_at", "created_at"),
            unique("slug_once", "(slug) WHERE deleted_at IS NULL"),
            known("status", CourseStatus),
            check("version_positive", "version >= 1"),
            check("outline_below_version", "outline_version BETWEEN 0 AND version - 1"),
        )


class Transfer(Table):
    """A course went from one teacher to another; kept, so that the log can be rebuilt from here."""

    course_id = fields.UUIDField()
    version = fields.IntField(description="Of the course, at the event")
    from_teacher_id = fields.UUIDField()
    to_teacher_id = fields.UUIDField()
    effective_at = fields.DatetimeField()
    transferred_at = fields.DatetimeField()

    class Meta:
        table = "transfers"
        key = ("course_id", "version")
        rules = (finite("effective_at", "transferred_at"),)


class Chapter(Model):
    """Order is by (position, id); imported positions may have gaps."""

    chapter_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="chapters"
    )
    title = fields.TextField()
    position = fields.IntField()
    version = fields.IntField()
    import_digest = fields.BinaryField(null=True)

    class Meta:
        table = "chapters"
        rules = (
            index("in_order", "(course_id, position, chapter_id)"),
            check("position_not_negative", "position >= 0"),
            check("version_positive", "version >= 1"),
        )


class Quiz(Model):
    """A deleted one stays with its versions: attempts were graded by them, and its id is taken."""

    quiz_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="quizzes"
    )
    latest_version = fields.IntField()
    import_digest = fields.BinaryField(null=True)
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "quizzes"
        rules = (
            index("of_course", "(course_id)"),
            check("version_positive", "latest_version >= 1"),
        )


class QuizVersion(Table):
    """Only its answers are ever corrected: attempts are graded by the version that was taken."""

    quiz: fields.ForeignKeyRelation["Quiz"] = fields.ForeignKeyField(
        "courses.Quiz", related_name="versions"
    )
    quiz_version = fields.IntField()
    title = fields.TextField()
    questions = fields.JSONField[list[dict[str, Any]]](description="With their answers")
    attempts_allowed = fields.IntField(null=True)
    attempt_policy = fields.TextField()
    max_score = fields.DecimalField(max_digits=9, decimal_places=2)
    pass_percent = fields.DecimalField(max_digits=7, decimal_places=4)
    time_limit_seconds = fields.IntField(null=True)
    created_at = fields.DatetimeField()
    key_revision = fields.IntField(db_default=1)

    class Meta:
        table = "quiz_versions"
        key = ("quiz_id", "quiz_version")
        rules = (
            finite("created_at"),
            known("attempt_policy", AttemptPolicy),
            check("version_positive", "quiz_version >= 1"),
            check("key_revision_positive", "key_revision >= 1"),
            check("attempts_positive", "attempts_allowed >= 1"),
            check("max_score_positive", "max_score > 0"),
            check("pass_percent_is_one", "pass_percent BETWEEN 0 AND 100"),
            check("time_limit_positive", "time_limit_seconds > 0"),
        )


class Assignment(Model):
    """A deleted one stays, so that its id is never used again."""

    assignment_id = fields.UUIDField(primary_key=True)
    course: fields.ForeignKeyRelation["Course"] = fields.ForeignKeyField(
        "courses.Course", related_name="assignments"
    )
    title = fields.TextField()
    instructions = fields.TextField()
    max_points = fields.DecimalField(max_digits=9, decimal_places=2)
    due_at = fields.DatetimeField(null=True)
    late_policy = fields.TextField()
    late_deduction_percent = fields.DecimalField(max_digits=7, decimal_places=4, null=True)
    resubmissions_allowed = fields.IntField(null=True)
    version = fields.IntField(db_default=1)
    import_digest = fields.BinaryField(null=True)
    created_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "assignments"
        rules = (
            finite("due_at", "created_at"),
            check("version_positive", "version >= 1"),
            index("of_course", "(course_id)"),
            known("late_policy", LatePolicy),
            check("max_points_positive", "max_points > 0"),
            check("deduction_is_percent", "late_deduction_percent BETWEEN 0 AND 100"),
            check(
                "deduction_when_deducted",
                "(late_policy = 'deduct') = (late_deduction_percent IS NOT NULL)",
            ),
            check("resubmissions_not_negative", "resubmissions_allowed >= 0"),
        )


class Lesson(Model):
    """Order within the chapter is by (position, id)."""

    lesson_id = fields.UUIDField(primary_key=True)
    chapter: fields.ForeignKeyRelation["Chapter"] = fields.ForeignKeyField(
        "courses.Chapter", related_name="lessons"
    )
    title = fields.TextField()
    kind = fields.TextField()
    body = fields.TextField(null=True)
    address = fields.TextField(null=True)
    duration_seconds = fields.IntField(null=True)
    required = fields.BooleanField()
    published = fields.BooleanField()
    free_preview = fields.BooleanField()
    completes_on = fields.TextField()
    quiz: fields.ForeignKeyNullableRelation["Quiz"] = fields.ForeignKeyField(
        "courses.Quiz", null=True, on_delete=fields.RESTRICT
    )
    assignment: fields.ForeignKeyNullableRelation["Assignment"] = fields.ForeignKeyField(
        "courses.Assignment", null=True, on_delete=fields.RESTRICT
    )
    position = fields.IntField()
    version = fields.IntField()
    import_digest = fields.BinaryField(null=True)

    class Meta:
        table = "lessons"
        rules = (
            index("in_order", "(chapter_id, position, lesson_id)"),
            index("of_quiz", "(quiz_id) WHERE quiz_id IS NOT NULL"),
            index("of_assignment", "(assignment_id) WHERE assignment_id IS NOT NULL"),
            known("kind", LessonKind),
            known("completes_on", CompletesOn),
            check("quiz_of_quiz_lesson", "(kind = 'quiz') = (quiz_id IS NOT NULL)"),
            check(
                "assignment_of_assignment_lesson",
                "(kind = 'assignment') = (assignment_id IS NOT NULL)",
            ),
            check("pass_is_for_quizzes", "completes_on <> 'pass' OR kind = 'quiz'"),
            check(
                "submit_is_for_work", "completes_on <> 'submit' OR kind IN ('quiz', 'assignment')"
            ),
            check("position_not_negative", "position >= 0"),
            check("duration_not_negative", "duration_seconds >= 0"),
            check("version_positive", "version >= 1"),
        )


class Enrollment(Table):
    """A copy from enrollment's events: who may read a course's lessons."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    version = fields.IntField(description="Of the latest event")
    is_open = fields.BooleanField()

    class Meta:
        table = "enrollments"
        key = ("course_id", "student_id")
        rules = (check("version_positive", "version >= 1"),)


class ErasedPerson(Model):
    """Of a user who was erased, the bare id: nobody becomes an owner who is gone."""

    user_id = fields.UUIDField(primary_key=True)
    erased_at = fields.DatetimeField()

    class Meta:
        table = "erased_people"
        rules = (default("erased_at", "clock_timestamp()"),)
