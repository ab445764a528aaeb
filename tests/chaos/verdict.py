"""Collect the evidence of a run, and judge it."""

import asyncio
import sys
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from typing import get_args

from coursestream_events import Service
from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from services.reporting.app import SERVICE
from services.reporting.queries.period import Period
from services.reporting.settings import ReportingSettings
from shared.consuming.deduplication import Aggregate
from shared.database import database_context
from tests.chaos.findings import Evidence, Finding, Version, findings
from tests.chaos.ledger import Ledger
from tests.chaos.log import Published, log_ends, read_log
from tests.chaos.system import System
from tests.reporting.comparison import wrong_figures
from tests.reporting.reference.facts import Facts
from tests.support.databases import settings_of
from tests.support.invariants import AGGREGATES
from tests.support.platform import Platform

SETTLE_SECONDS = 180.0
_JUDGEMENTS = 5
# What a rebuild has applied again is applied, and not doubled.
_APPLIED = """
    SELECT topic, aggregate, version, greatest(count(*) FILTER (WHERE NOT rebuilding), 1) AS n
      FROM chaos.applied GROUP BY topic, aggregate, version
"""


async def collect(system: System, ledger: Ledger) -> Evidence:
    """Read what the databases and Kafka hold; the system must be quiet."""
    platform = system.platform
    applied: dict[Service, dict[Version, int]] = {}
    for service in get_args(Service):
        rows = await platform.fetch(service, _APPLIED)
        applied[service] = {
            Version(row["topic"], row["aggregate"], row["version"]): row["n"] for row in rows
        }
    log = await read_log(platform.stack.kafka_bootstrap_servers)
    return Evidence(log, await _committed(platform), applied, ledger)


async def _committed(platform: Platform) -> dict[Aggregate, int]:
    committed = {}
    for service, aggregates in AGGREGATES.items():
        for each in aggregates:
            columns = each.key.split(",")
            rows = await platform.fetch(
                service,
                f"SELECT {', '.join(columns)}, version FROM {each.table} WHERE version > 0",
            )
            for row in rows:
                name = ":".join(str(row[column]) for column in columns)
                committed[Aggregate(each.topic, name)] = row["version"]
    return committed


async def judge(system: System, ledger: Ledger) -> tuple[Evidence, list[Finding]]:
    """Return everything that is wrong with a quiet system.

    A job may publish while the evidence is read, since attempts expire and lessons are credited by
    the clock; what differs by that is judged again.
    """
    servers = system.platform.stack.kafka_bootstrap_servers
    for _ in range(_JUDGEMENTS):
        ends = await log_ends(servers)
        evidence, found = await _judge_once(system, ledger)
        if not found or await log_ends(servers) == ends:
            return evidence, found
    return evidence, [*found, Finding("stuck", "events were published during every judgement")]


async def _judge_once(system: System, ledger: Ledger) -> tuple[Evidence, list[Finding]]:
    found = [each async for each in _stuck(system, ledger)]
    evidence = await collect(system, ledger)
    found += findings(evidence)
    found += await audit(system)
    found += [each async for each in _figures_differ(system.platform, evidence.log)]
    return evidence, found


async def _stuck(system: System, ledger: Ledger) -> AsyncIterator[Finding]:
    try:
        await system.platform.settled(within=SETTLE_SECONDS)
    except AssertionError as error:
        yield Finding("stuck", str(error))
    for service in SERVICES:
        letters = await system.platform.fetch(
            service, "SELECT topic, partition, record_offset, reason FROM dead_letters LIMIT 10"
        )
        for letter in letters:
            yield Finding("wrong", f"{service} has the dead letter {dict(letter)}")
    for answer in ledger.errors[:10]:
        yield Finding("wrong", f"an unexpected error: {answer}")


async def audit(system: System) -> list[Finding]:
    """Return which rows of reporting differ from its facts; the system may be busy."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "services.reporting", "audit"),
        cwd=CHECKOUT,
        env=system.platform.environment,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    lines = output.decode().splitlines()[-10:] if process.returncode else []
    return [Finding("wrong", f"audit: {line}") for line in lines]


async def _figures_differ(platform: Platform, log: Sequence[Published]) -> AsyncIterator[Finding]:
    """Compare all figures of reporting with an independent fold of everything in Kafka."""
    zone = ReportingSettings.model_fields["reporting_time_zone"].default
    facts = Facts([each.event for each in log], zone, datetime.now(UTC))
    settings = settings_of(SERVICE, platform.stack.database_urls["reporting"])
    async with database_context(settings, SERVICE.name, SERVICE.models):
        differences = await wrong_figures(facts, Period())
    for difference in differences:
        yield Finding("wrong", f"reporting differs from the log: {difference}")
