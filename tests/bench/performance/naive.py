"""The report as naive code computes it: load all rows of one database and count in Python.

Run as a program it prints one JSON document, so that its memory is measured separately.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from datetime import datetime
from typing import Any

import uvloop
from tortoise import Tortoise, fields
from tortoise.models import Model

from shared.database.pool import tortoise_config


class User(Model):
    id = fields.UUIDField(primary_key=True)
    name = fields.TextField()
    role = fields.CharField(16, db_index=True)
    courses: fields.ReverseRelation[Course]

    class Meta:
        table = "users"


class Course(Model):
    id = fields.UUIDField(primary_key=True)
    title = fields.TextField()
    teacher: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "naive.User", related_name="courses", db_index=True
    )
    chapters: fields.ReverseRelation[Chapter]

    class Meta:
        table = "courses"


class Chapter(Model):
    id = fields.UUIDField(primary_key=True)
    title = fields.TextField()
    course: fields.ForeignKeyRelation[Course] = fields.ForeignKeyField(
        "naive.Course", related_name="chapters", db_index=True
    )
    lessons: fields.ReverseRelation[Lesson]

    class Meta:
        table = "chapters"


class Lesson(Model):
    id = fields.UUIDField(primary_key=True)
    title = fields.TextField()
    chapter: fields.ForeignKeyRelation[Chapter] = fields.ForeignKeyField(
        "naive.Chapter", related_name="lessons", db_index=True
    )
    progress: fields.ReverseRelation[Progress]

    class Meta:
        table = "lessons"


class Progress(Model):
    id = fields.UUIDField(primary_key=True)
    user: fields.ForeignKeyRelation[User] = fields.ForeignKeyField(
        "naive.User", related_name="progress", db_index=True
    )
    lesson: fields.ForeignKeyRelation[Lesson] = fields.ForeignKeyField(
        "naive.Lesson", related_name="progress", db_index=True
    )
    completed = fields.BooleanField()
    completed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "progress"


async def teacher_report() -> dict[str, dict[str, Any]]:
    """Return by teacher: lessons completed, students who completed any, the last completion."""
    teachers = await User.filter(role="teacher").prefetch_related(
        "courses__chapters__lessons__progress"
    )
    return {str(teacher.id): _figures(teacher) for teacher in teachers}


def _figures(teacher: User) -> dict[str, Any]:
    done, students, moments = 0, set(), list[datetime]()
    for course in teacher.courses:
        for chapter in course.chapters:
            for lesson in chapter.lessons:
                for each in lesson.progress:
                    done += each.completed
                    students.add(each.user_id)  # type: ignore[attr-defined]
                    if each.completed_at is not None:
                        moments.append(each.completed_at)
    latest = max(moments, default=None)
    return {"lessons_completed": done, "students": len(students), "last_completed_at": latest}


async def _main(url: str, times: int) -> None:
    await Tortoise.init(config=tortoise_config(url, "naive", [__name__]))
    seconds, report = [], dict[str, dict[str, Any]]()
    for _ in range(times):
        started = time.perf_counter()
        report = await teacher_report()
        seconds.append(time.perf_counter() - started)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    completed = {teacher: figures["lessons_completed"] for teacher, figures in report.items()}
    json.dump({"seconds": min(seconds), "peak_mib": peak, "completed": completed}, sys.stdout)
    await Tortoise.close_connections()


async def create_tables(url: str) -> None:
    await Tortoise.init(config=tortoise_config(url, "naive", ["tests.bench.performance.naive"]))
    await Tortoise.generate_schemas()
    await Tortoise.close_connections()


if __name__ == "__main__":
    uvloop.run(_main(sys.argv[1], int(sys.argv[2])))
