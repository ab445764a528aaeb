"""Current totals: figures as of now, by student, course and teacher.

Tables that change by differences have no CHECK against negative figures: PostgreSQL would test it
on the difference that ON CONFLICT is about to add. The audit checks them instead.
"""

from tortoise import fields
from tortoise.models import Model

from services.reporting.models.owners import OwnerKind
from shared.database.constraints import check, index, known, often_vacuumed
from shared.database.tables import Table


class StudentTotals(Table):
    """What a student in a course adds to the totals of course and teacher, only while ``open``."""

    course_id = fields.UUIDField()
    student_id = fields.UUIDField()
    open = fields.BooleanField(db_default=False)
    done = fields.IntField(db_default=0)
    ungraded = fields.IntField(db_default=0)
    last_active_on = fields.DateField(null=True)

    class Meta:
        table = "student_totals"
        key = ("course_id", "student_id")
        rules = (
            check("not_negative", "least(done, ungraded) >= 0"),
            often_vacuumed(),
            index("student", "(student_id)"),
        )


class CourseTotals(Model):
    """All but ``enrollments`` and ``withdrawn`` count open enrollments only."""

    course_id = fields.UUIDField(primary_key=True)
    enrollments = fields.IntField(db_default=0)
    withdrawn = fields.IntField(db_default=0)
    students = fields.IntField(db_default=0)
    done = fields.BigIntField(db_default=0)
    ungraded = fields.IntField(db_default=0)

    class Meta:
        table = "course_totals"
        rules = (often_vacuumed(),)


class TeacherStudent(Table):
    """In how many of a teacher's courses a student is enrolled."""

    teacher_id = fields.UUIDField()
    student_id = fields.UUIDField()
    open_courses = fields.IntField(db_default=0)
    last_active_on = fields.DateField(null=True)

    class Meta:
        table = "teacher_students"
        key = ("teacher_id", "student_id")
        rules = (check("not_negative", "open_courses >= 0"), often_vacuumed())


class TeacherTotals(Model):
    """Sums over the courses that the teacher owns today."""

    teacher_id = fields.UUIDField(primary_key=True)
    courses = fields.IntField(db_default=0)
    published_courses = fields.IntField(db_default=0)
    chapters = fields.IntField(db_default=0)
    lessons = fields.IntField(db_default=0)
    students = fields.IntField(db_default=0)
    done = fields.BigIntField(db_default=0)
    required = fields.BigIntField(db_default=0)
    ungraded = fields.IntField(db_default=0)

    class Meta:
        table = "teacher_totals"
        rules = (often_vacuumed(),)


class ActiveDay(Table):
    """How many enrolled students of a teacher or course were last active on a day."""

    owner_kind = fields.TextField()
    owner_id = fields.UUIDField()
    last_active_on = fields.DateField()
    students = fields.IntField()

    class Meta:
        table = "active_days"
        key = ("owner_kind", "owner_id", "last_active_on")
        rules = (known("owner_kind", OwnerKind), often_vacuumed())
