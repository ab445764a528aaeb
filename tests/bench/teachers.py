"""The teacher report over HTTP, beside one route with one statement by hand, on the same tables."""

from __future__ import annotations

import json
from itertools import repeat
from uuid import uuid4

from rich.console import Console

from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor
from services.reporting.app import SERVICE
from shared.database.migrations import migrate
from tests.bench.deployed import deployed
from tests.bench.performance.data import TEACHERS, fill_reporting
from tests.bench.performance.pages import TEACHERS as PAGE
from tests.bench.report import Figure, Report, percentile
from tests.bench.served import CONNECTIONS, Request, Server, reference
from tests.bench.wire import Wire, wire
from tests.support.platform import eventually

COMPLETIONS = 100_000
ROUND, ROUNDS = 400, 7


async def teachers(stack: LocalStack, console: Console) -> Report:
    """Compare role api, which checks the token, with the reference; nothing else runs meanwhile."""
    console.print(f"{COMPLETIONS:,} completions …")
    url = stack.database_urls["reporting"]
    await migrate(SERVICE.schema, url)
    await fill_reporting(url, COMPLETIONS)
    request = ("GET", PAGE, stack.tokens.token(subject=uuid4(), role="superadmin"))
    with deployed(stack, ["reporting"]) as services:
        api = await _only_api(services, request)
        async with wire(services.urls[api]) as opened, reference(stack, "teachers") as theirs:
            ours = Server("role api", opened, services.process(api).pid)
            await _compare_answers(ours.wire, theirs.wire, request)
            for each in (ours, theirs):
                await each.load(stack, repeat(request), ROUND)
                each.reset()
            for number in range(ROUNDS):
                for each in (theirs, ours) if number % 2 else (ours, theirs):
                    await each.load(stack, repeat(request), ROUND)
    return _report(ours, theirs)


async def _only_api(services: Supervisor, request: Request) -> str:
    """Return an instance that serves only, once a worker has stored how fresh the tables are."""
    async with wire(services.urls["reporting"]) as opened:

        async def fresh() -> None:
            answer = await opened.request(*request)
            assert json.loads(answer.body)["as_of"] is not None

        await eventually(fresh)
    services.stop_instance("reporting")
    api = services.add("reporting", "api")
    services.wait_ready(api)
    return api


async def _compare_answers(ours: Wire, theirs: Wire, request: Request) -> None:
    answers = [json.loads((await each.request(*request)).body) for each in (ours, theirs)]
    assert answers[0]["items"] == answers[1]["items"]
    assert answers[0]["as_of"] == answers[1]["as_of"]


def _report(ours: Server, theirs: Server) -> Report:
    report = Report(
        "teachers",
        f"A page of {TEACHERS:,} teachers over {CONNECTIONS} connections",
        ("", "requests/s", "÷ reference", "p50", "p99", "its process", "PostgreSQL"),
        notes=["Processor time per request. Both answer the same figures of the same teachers."],
        compared=[
            Figure("teacher_report_http", ours.rate, theirs.rate, "requests/s",
                   "a bare FastAPI route with one asyncpg query, without a token", 0.75),
            Figure("teacher_report_http_processor", _processor(ours), _processor(theirs),
                   "µs per request", "the same route", better="lower"),
        ],
    )  # fmt: skip
    for each in (ours, theirs):
        report.rows.append((
            each.name, f"{each.rate:,.0f}", f"{each.rate / theirs.rate:.2f}",
            f"{percentile(each.latencies, 50):.1f} ms", f"{each.p99:.1f} ms",
            f"{each.own * 1e6 / len(each.latencies):,.0f} µs",
            f"{each.database * 1e6 / len(each.latencies):,.0f} µs",
        ))  # fmt: skip
    return report


def _processor(server: Server) -> float:
    """Return what a request costs in its process and in PostgreSQL, in µs."""
    return (server.own + server.database) * 1e6 / len(server.latencies)
