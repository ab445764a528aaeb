"""Compare reporting with naive code, GROUP BY, a view of it, and rivals, at several sizes."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, get_args
from uuid import uuid4

from rich.console import Console

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.queries.performance import teachers_performance
from services.reporting.queries.performance.paging import Page, Sort
from services.reporting.queries.period import Period
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.performance import TeacherPerformance
from shared.database.migrations import migrate
from tests.bench.performance import data
from tests.bench.performance.group_by import group_by_seconds, view_seconds
from tests.bench.performance.naive import create_tables
from tests.bench.performance.pages import TEACHERS, measure_pages
from tests.bench.performance.results import LARGEST, PAGE, SIZES, Measured, Naive, report_of
from tests.bench.performance.rivals import measure_rivals
from tests.bench.report import Report, median_seconds
from tests.support.dashboard import session_cookies
from tests.support.statements import application, client_of, counted


async def performance(stack: LocalStack, console: Console, *, rivals: bool = False) -> Report:
    """Measure several ways to the same figures, each of which has to find them."""
    measured = []
    for size in (*SIZES, LARGEST) if rivals else SIZES:
        console.print(f"{size:,} completions: filling, then measuring …")
        measured.append(await _measure(stack, size, rivals=rivals))
    return report_of(measured)


async def _measure(stack: LocalStack, size: int, *, rivals: bool) -> Measured:
    names = f"bench_{size}"
    urls = await asyncio.to_thread(stack.create_databases, names)
    own, url = replace(stack, database_urls=urls), urls["reporting"]
    await migrate(SERVICE.schema, url)
    await data.fill_reporting(url, size)
    naive = await _naive(urls["courses"], size) if size < LARGEST else None
    token = stack.tokens.token(subject=uuid4(), role="superadmin")
    async with application(own, SERVICE) as here, client_of(here, token) as client:
        client.cookies.update(session_cookies(here.state.settings, "superadmin"))
        if naive is not None:
            whole = await _all_teachers("name")
            assert _completed(whole) == naive.completed
        async with counted() as statements:
            (await client.get(TEACHERS)).raise_for_status()
        answer = (await _page()).items
        view, refresh = await view_seconds(url, answer)
        result = Measured(
            completions=size,
            ours=await median_seconds(_page, 50),
            pages=await measure_pages(client),
            all_teachers=await _sorted_by_any(),
            group_by=await group_by_seconds(url, 5 if size < LARGEST else 1),
            view=view,
            refresh=refresh,
            naive=naive,
            rivals=await measure_rivals(url, answer, 5) if rivals else {},
            statements=len(statements),
        )
    await asyncio.to_thread(stack.drop_databases, names)
    return result


async def _page() -> ReportPage[TeacherPerformance]:
    page = Page(PAGE, sort="lessons_completed", descending=True)
    return await teachers_performance(Period(), page)


async def _all_teachers(sort: str) -> ReportPage[TeacherPerformance]:
    return await teachers_performance(Period(), Page(data.TEACHERS, sort=sort))


async def _sorted_by_any() -> Mapping[str, float]:
    return {
        sort: await median_seconds(lambda: _all_teachers(sort), 10)  # noqa: B023  # awaited here
        for sort in get_args(Sort)
    }


def _completed(page: ReportPage[TeacherPerformance]) -> Mapping[str, int]:
    return {str(each.teacher_id): each.lessons_completed for each in page.items}


async def _naive(url: str, size: int) -> Naive:
    """Run it in a process of its own, whose memory is measured; the best of two."""
    await create_tables(url)
    await data.fill_naive(url, size)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.performance.naive", url, "2",
        cwd=CHECKOUT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0
    answer: dict[str, Any] = json.loads(output)
    return Naive(**answer)
