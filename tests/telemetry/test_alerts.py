"""Each alert fires while its condition exists, and its runbook ends it, on a real Prometheus."""

import asyncio
import re
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, suppress
from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest
from aiokafka import AIOKafkaConsumer

from coursestream_events.catalog import COURSE
from tests.resilience.restoring import back_up, restore
from tests.support.platform import Platform, eventually
from tests.support.receiver import receiver
from tests.support.webhooks import subscribed
from tests.telemetry.files import rules
from tests.telemetry.prometheus import Prometheus, prometheus
from tests.telemetry.runbooks import blocking_query, commands, done, run

_BREAK = "ALTER TABLE courses ADD CONSTRAINT defect CHECK (title <> 'Refused') NOT VALID"
_REPAIR = "ALTER TABLE courses DROP CONSTRAINT defect"

# The alerts that fired and ended.
ended: set[str] = set()


@pytest.fixture(scope="module")
def alerts(watched: Platform, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Prometheus]:
    with prometheus(tmp_path_factory.mktemp("prometheus"), watched.supervisor.ops_urls) as running:
        yield running


@asynccontextmanager
async def ending(alerts: Prometheus, service: str, *names: str) -> AsyncIterator[None]:
    """Wait until these alerts fire; after the block, until none of them does."""
    wanted = {(f"Coursestream{name}", service) for name in names}

    async def fire() -> None:
        assert wanted <= await alerts.firing()

    async def end() -> None:
        assert not wanted & await alerts.firing()

    await eventually(fire, within=120)
    yield
    await eventually(end, within=120)
    ended.update(alert for alert, _ in wanted)


async def create_course(watched: Platform, title: str = "A course") -> httpx.Response:
    body = {"title": title, "slug": f"alerts-{uuid4().hex[:12]}"}
    return await watched.client("courses", "teacher").post("/v1/courses", json=body)


async def test_the_metrics_pass_the_linter(watched: Platform) -> None:
    for instance in watched.supervisor.ops_urls:
        text = (await watched.operations(instance).get("/metrics")).content
        linter = await asyncio.create_subprocess_exec(
            "promtool", "check", "metrics", stdin=PIPE, stdout=PIPE, stderr=STDOUT
        )
        assert (await linter.communicate(text))[0].decode() == ""


async def test_dead_letters_are_redriven(watched: Platform, alerts: Prometheus) -> None:
    await watched.fetch("reporting", _BREAK)
    assert (await create_course(watched, "Refused")).status_code == 201
    async with ending(alerts, "reporting", "DeadLetters"):
        listed = await run(
            watched, "CoursestreamDeadLetters", "dead-letters list", service="reporting"
        )
        assert "defect" in listed
        await watched.fetch("reporting", _REPAIR)
        await run(watched, "CoursestreamDeadLetters", "dead-letters redrive", service="reporting")


async def test_a_halted_partition_is_resumed(watched: Platform, alerts: Prometheus) -> None:
    alert = "CoursestreamConsumerHalted"
    await watched.settled()
    await watched.fetch("reporting", _BREAK)
    for _ in range(5 * COURSE.partitions):
        assert (await create_course(watched, "Refused")).status_code == 201
    async with ending(alerts, "reporting", "ConsumerHalted", "ConsumerBehind", "DeadLetters"):
        for name in ("CoursestreamConsumerBehind", alert):
            status = await run(watched, name, "consumer status", service="reporting")
            assert "failures" in status
        listed = await run(watched, alert, "dead-letters list", service="reporting")
        assert "defect" in listed
        await watched.fetch("reporting", _REPAIR)
        await run(watched, alert, "consumer resume --retry", service="reporting")
        await run(watched, alert, "dead-letters redrive", service="reporting")


async def test_events_wait_for_kafka(watched: Platform, alerts: Prometheus) -> None:
    kafka = watched.stack.kafka
    assert kafka is not None
    await asyncio.to_thread(kafka.stop)
    assert (await create_course(watched)).status_code == 201
    async with ending(alerts, "courses", "OutboxStuck"):
        status = await run(watched, "CoursestreamOutboxStuck", "relay status", service="courses")
        assert '"pending": 1' in status
        await run(watched, "CoursestreamOutboxStuck", "outbox status", service="courses")
        await asyncio.to_thread(kafka.start)


async def test_a_session_that_holds_the_relays_lock_is_ended(
    watched: Platform, alerts: Prometheus
) -> None:
    holder = await asyncpg.connect(watched.stack.database_urls["enrollment"])
    status = "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' "
    while not await holder.fetchval("SELECT pg_try_advisory_lock($1)", 0x6F7574626F78):
        await holder.execute(status + "AND pid <> pg_backend_pid() AND objid = 1952608120")
        await asyncio.sleep(0.01)
    alert = "CoursestreamRelayWithoutLeader"
    async with ending(alerts, "enrollment", "RelayWithoutLeader"):
        named = await run(watched, alert, "relay status", service="enrollment")
        (pid,) = re.findall(r"backend (\d+)", named)
        await watched.fetch("enrollment", "SELECT pg_terminate_backend($1)", int(pid))


async def test_a_blocking_session_is_ended(watched: Platform, alerts: Prometheus) -> None:
    blocker = await asyncpg.connect(watched.stack.database_urls["courses"])
    await blocker.execute("BEGIN; LOCK TABLE courses")

    async def load() -> None:
        while True:
            with suppress(httpx.HTTPError):
                await create_course(watched)

    callers = [asyncio.create_task(load()) for _ in range(24)]
    try:
        names = ("DatabasePoolExhausted", "RequestsFail", "RequestsSlow")
        async with ending(alerts, "courses", *names):
            await watched.fetch("courses", blocking_query())
            await asyncio.sleep(0)
            for each in callers[1:]:
                each.cancel()
    finally:
        for each in callers:
            each.cancel()
        await asyncio.gather(*callers, return_exceptions=True)


async def test_a_process_is_started_again(watched: Platform, alerts: Prometheus) -> None:
    await asyncio.to_thread(watched.supervisor.stop_instance, "progress")
    async with ending(alerts, "progress", "ServiceDown"):
        watched.supervisor.start_instance("progress")


async def test_a_database_is_started_again(watched: Platform, alerts: Prometheus) -> None:
    postgres = watched.stack.postgres
    assert postgres is not None
    await asyncio.to_thread(postgres.stop)
    async with ending(alerts, "courses", "DatabaseUnreachable"):
        await asyncio.to_thread(postgres.start)
    await watched.disconnect("enrollment")


async def test_a_task_that_fails_is_repaired(watched: Platform, alerts: Prometheus) -> None:
    """The release expects a table that the database does not have."""
    await watched.fetch("enrollment", "ALTER TABLE consumer_versions RENAME TO missing_table")
    assert (await create_course(watched)).status_code == 201
    async with ending(alerts, "enrollment", "TaskFails"):
        await watched.fetch("enrollment", "ALTER TABLE missing_table RENAME TO consumer_versions")
        await run(watched, "CoursestreamTaskFails", "migrate", service="enrollment")


async def test_a_job_that_fails_is_repaired(watched: Platform, alerts: Prometheus) -> None:
    await watched.fetch("progress", "ALTER TABLE lessons_to_credit RENAME TO missing_table")
    async with ending(alerts, "progress", "JobFails"):
        await watched.fetch("progress", "ALTER TABLE missing_table RENAME TO lessons_to_credit")
        command = "jobs run credit-lessons"
        await run(watched, "CoursestreamJobFails", command, service="progress")


_OLD_MAIL = """
    INSERT INTO mails (mail_id, event_id, recipient_id, kind, data, occurred_at, queued_at,
                       attempts, next_attempt_at)
    SELECT gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'graded', '{}',
           now() - interval '2 days', now() - interval '2 days', 30, now()
"""


async def test_mail_that_could_not_be_sent_is_noticed(
    watched: Platform, alerts: Prometheus
) -> None:
    async def scraped() -> None:
        assert await alerts.query('coursestream_mails_total{service="enrollment"}')

    # Only an increase that was scraped before and after is one.
    await eventually(scraped)
    await watched.fetch("enrollment", _OLD_MAIL)
    alert, history = "CoursestreamMailNotDelivered", "jobs history --job send-mails"
    async with ending(alerts, "enrollment", "MailNotDelivered"):
        assert "send-mails" in await run(watched, alert, history, service="enrollment")
        await run(watched, alert, "jobs run send-mails", service="enrollment")


async def test_wrong_figures_are_rebuilt(watched: Platform, alerts: Prometheus) -> None:
    await watched.settled()
    await watched.fetch("reporting", "UPDATE teacher_totals SET courses = courses + 1")
    # A job without any run is due at once.
    await watched.fetch("reporting", "DELETE FROM job_runs WHERE name = 'audit'")
    async with ending(alerts, "reporting", "FiguresWrong"):
        alert = "CoursestreamFiguresWrong"
        await run(watched, alert, "audit", service="reporting", succeeds=False)
        await watched.disconnect("reporting")
        await run(watched, alert, "rebuild", service="reporting")
        await run(watched, alert, "jobs run audit", service="reporting")


async def test_a_paused_webhook_is_resumed(watched: Platform, alerts: Prometheus) -> None:
    async with receiver() as target, subscribed(watched, target.url) as hook:
        await hook.call("pause")
        async with ending(alerts, "reporting", "WebhookPaused"):
            await hook.call("resume")


async def test_lost_events_are_published_again(watched: Platform, alerts: Prometheus) -> None:
    """A version without an event is what consumers see of one that the log has lost."""
    alert = "CoursestreamVersionsMissing"
    path = f"/v1/courses/{(await create_course(watched)).json()['course_id']}"
    await watched.settled()
    await watched.fetch("courses", "DROP SCHEMA IF EXISTS invariants CASCADE")
    course = UUID(path.rpartition("/")[2])
    raise_version = "UPDATE courses SET version = version + 1 WHERE course_id = $1"
    await watched.fetch("courses", raise_version, course)
    admin = watched.client("courses", "superadmin")
    tag = (await admin.get(path)).headers["ETag"]
    changed = await admin.patch(path, json={"title": "Changed"}, headers={"If-Match": tag})
    assert changed.status_code == 200, changed.text
    async with ending(alerts, "reporting", "VersionsMissing"):
        await run(watched, alert, "consumer status", service="reporting")
        missing = await run(watched, alert, "audit", service="reporting", succeeds=False)
        assert f"missing: versions 2 to 2 of {course}" in missing
        await run(watched, alert, "outbox republish", service="courses")
        await watched.settled()
        await run(watched, alert, "audit", service="reporting")


async def test_a_restored_database_is_reconciled(watched: Platform, alerts: Prometheus) -> None:
    await watched.settled()
    await back_up(watched, "courses")
    assert (await create_course(watched)).status_code == 201
    await watched.settled()
    await restore(watched, "courses")
    alert = "CoursestreamOutboxHalted"
    async with ending(alerts, "courses", "OutboxHalted"):
        await run(watched, alert, "outbox status", service="courses", succeeds=False)
        await run(watched, alert, "outbox reconcile", service="courses")


async def test_a_foreign_member_of_the_group_is_stopped(
    watched: Platform, alerts: Prometheus
) -> None:
    foreign = AIOKafkaConsumer(
        COURSE.name,
        bootstrap_servers=watched.stack.kafka_bootstrap_servers,
        group_id="coursestream.enrollment",
    )
    await foreign.start()
    try:
        async with ending(alerts, "enrollment", "PartitionUnassigned"):
            await run(
                watched, "CoursestreamPartitionUnassigned", "topics check", service="enrollment"
            )
            await foreign.stop()
    finally:
        await foreign.stop()


def test_every_alert_fired_and_was_ended_by_every_command_of_its_runbook() -> None:
    assert ended == {rule["alert"] for rule in rules()}
    assert commands() == done
