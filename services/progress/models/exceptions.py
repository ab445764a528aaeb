"""What teachers grant single students in an assessment."""

from tortoise import fields

from coursestream_events.progress import SubmissionKind
from shared.database.constraints import check, finite, index, known
from shared.database.tables import Table


class AssessmentException(Table):
    """A student's exception for an item; its version is the ETag.

    An exception that was revoked stays as an empty row, so that its versions never repeat.
    """

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    item_id = fields.UUIDField()
    version = fields.IntField()
    kind = fields.TextField()
    extra_seconds = fields.IntField()
    due_at = fields.DatetimeField(
        null=True,
        description="Counts if it is later than the assignment's due_at or the quiz's closes_at",
    )
    extra_attempts = fields.IntField()
    reason = fields.TextField(null=True, description="Not published")
    changed_at = fields.DatetimeField()
    changed_by = fields.UUIDField(null=True)

    class Meta:
        table = "assessment_exceptions"
        key = ("course_id", "student_id", "item_id")
        rules = (
            finite("due_at", "changed_at"),
            index("by_item", "(item_id)"),
            index("by_teacher", "(changed_by) WHERE reason IS NOT NULL"),
            check("version_positive", "version >= 1"),
            known("kind", SubmissionKind),
            check("extras_not_negative", "extra_seconds >= 0 AND extra_attempts >= 0"),
            check("only_quizzes_have_time", "kind = 'quiz' OR extra_seconds = 0"),
        )
