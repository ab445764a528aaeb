"""Results of quiz attempts by question."""

from tortoise import fields
from tortoise.contrib.postgres.fields import ArrayField

from shared.database.constraints import check, index
from shared.database.tables import Table


class QuestionResult(Table):
    """One question of a submitted attempt; ``version`` is the revision of the answer key."""

    submission_id = fields.UUIDField()
    question_id = fields.UUIDField()
    version = fields.IntField()
    quiz_id = fields.UUIDField()
    quiz_version = fields.IntField()
    answered = fields.BooleanField()
    choice_ids = ArrayField("uuid")
    points = fields.DecimalField(24, 10, null=True, description="Null: not decided by the key")
    max_points = fields.DecimalField(24, 10)

    class Meta:
        table = "question_results"
        key = ("submission_id", "question_id")
        rules = (
            index("quiz", "(quiz_id, quiz_version)"),
            check("points_not_negative", "least(points, max_points) >= 0"),
        )
