"""The queue of mail, and what decides whether an event is mailed."""

from typing import Any, Literal

from tortoise import fields
from tortoise.models import Model

from shared.database.constraints import check, default, finite, index, known, unique

MailKind = Literal["welcome", "graded", "returned", "completed", "report"]
MailOutcome = Literal["sent", "refused", "expired", "unwanted"]


class Mail(Model):
    """A mail, from its cause to its outcome; it holds ids, never a name or an address.

    ``attempting_since`` is set before an attempt and cleared with its result: if it is set when the
    next attempt begins, the process ended between the two, and the mail may be delivered twice.
    """

    mail_id = fields.UUIDField(primary_key=True)
    event_id = fields.UUIDField()
    recipient_id = fields.UUIDField()
    kind = fields.TextField()
    data = fields.JSONField[dict[str, Any]](description="Of the event, until there is an outcome")
    occurred_at = fields.DatetimeField()
    queued_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    next_attempt_at = fields.DatetimeField()
    attempting_since = fields.DatetimeField(null=True)
    outcome: str | None = fields.TextField(null=True)
    finished_at = fields.DatetimeField(null=True)

    class Meta:
        table = "mails"
        rules = (
            unique("one_per_cause", "(event_id, recipient_id)"),
            known("kind", MailKind),
            known("outcome", MailOutcome),
            check("finished_with_an_outcome", "(finished_at IS NULL) = (outcome IS NULL)"),
            finite("occurred_at"),
            check("attempts_not_negative", "attempts >= 0"),
            index("due", "(next_attempt_at) WHERE outcome IS NULL"),
            index("of_recipient", "(recipient_id)"),
            index("queued", "(queued_at)"),
        )


class MailedEvent(Model):
    """The inbox: events whose mail was queued, so that a redelivered one is not mailed again."""

    event_id = fields.UUIDField(primary_key=True)
    received_at = fields.DatetimeField()

    class Meta:
        table = "mailed_events"
        rules = (
            default("received_at", "clock_timestamp()"),
            index("received", "(received_at)"),
        )


class MailToken(Model):
    """Authorizes whom a mail reached to turn off its recipient's notifications, nothing else."""

    user_id = fields.UUIDField(primary_key=True)
    token = fields.UUIDField()

    class Meta:
        table = "mail_tokens"
        rules = (unique("token_once", "(token)"),)


class Assessment(Model):
    """The title of a quiz or an assignment, for mail about it."""

    item_id = fields.UUIDField(primary_key=True)
    course_id = fields.UUIDField()
    version = fields.IntField(description="Version of the course's latest event with the title")
    title = fields.TextField()

    class Meta:
        table = "assessments"


class ReportedDay(Model):
    """The figures of a daily report, to compare the report a week later with."""

    report_id = fields.UUIDField(primary_key=True)
    report_date = fields.DateField()
    teacher_id = fields.UUIDField(null=True, description="Null: of the whole school")
    revision = fields.IntField()
    figures = fields.JSONField[dict[str, Any]]()

    class Meta:
        table = "reported_days"
        rules = (finite("report_date"), index("of_day", "(report_date, teacher_id)"))
