"""A worker that fails on every record is restarted while its process serves requests."""

from uuid import uuid4

import asyncpg

from coursestream_events import encode
from coursestream_events.catalog import ENROLLMENT
from coursestream_events.enrollment import EnrollmentData, StudentEnrolled
from shared.clock import now
from shared.outbox import new_event
from tests.support.platform import Platform, eventually


async def test_a_worker_without_its_tables_fails_alone_and_recovers(platform: Platform) -> None:
    course, student = uuid4(), uuid4()
    moment = now()
    data = EnrollmentData(
        occurred_at=moment,
        course_id=course,
        student_id=student,
        cycle=1,
        progress_from_cycle=1,
        enrolled_at=moment,
    )
    enrolled = new_event(StudentEnrolled, data, aggregate=f"{course}:{student}", version=1)
    operations = platform.operations("courses")
    pid = platform.supervisor.process("courses").pid
    owner = await asyncpg.connect(platform.stack.database_urls["courses"])
    try:
        await owner.execute("ALTER TABLE consumer_versions RENAME TO consumer_versions_away")
        await platform.publish(ENROLLMENT.name, encode(enrolled), key=enrolled.subject)

        async def failing() -> None:
            answer = await operations.get("/workerz")
            assert answer.status_code == 503
            assert "UndefinedTableError" in str(answer.json()["worker"]["problems"])

        await eventually(failing)
        assert (await operations.get("/readyz")).status_code == 200
        teacher = platform.client("courses", "teacher")
        assert (await teacher.get("/v1/courses")).status_code == 200
    finally:
        await owner.execute("ALTER TABLE consumer_versions_away RENAME TO consumer_versions")
        await owner.close()

    async def applied() -> None:
        rows = await platform.fetch(
            "courses", "SELECT FROM consumer_versions WHERE aggregate = $1", enrolled.subject
        )
        assert len(rows) == 1

    await eventually(applied)
    assert platform.supervisor.process("courses").pid == pid
    failures = 'coursestream_task_failures_total{task="worker"}'
    assert (await platform.metrics("courses"))[failures] >= 1
