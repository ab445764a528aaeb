"""Compare reporting with naive code and with one GROUP BY over the facts, at three sizes."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

import asyncpg
from rich.console import Console

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.queries.performance import teachers_performance
from services.reporting.queries.performance.paging import Page as ListPage
from services.reporting.queries.period import Period
from shared.database.migrations import migrate
from tests.bench.performance import data
from tests.bench.performance.naive import create_tables
from tests.bench.performance.pages import TEACHERS, Page, measure_pages
from tests.bench.report import Figure, Report, Target, median_seconds
from tests.support.dashboard import session_cookies
from tests.support.statements import application, client_of, counted

SIZES = (10_000, 100_000, 1_000_000)
PAGE = 50

# The same figures from the facts, each of which is read once.
GROUP_BY = """
    WITH done AS (
        SELECT c.course_id, c.student_id, count(DISTINCT c.lesson_id) AS done
          FROM completions c
          JOIN outline_lessons l USING (course_id, lesson_id)
          JOIN enrollments e USING (course_id, student_id)
         WHERE NOT c.revoked AND l.required AND l.published AND e.open
           AND c.cycle BETWEEN e.progress_from_cycle AND e.cycle
         GROUP BY c.course_id, c.student_id),
    totals AS (
        SELECT co.teacher_id, count(DISTINCT co.course_id) AS courses,
               count(DISTINCT e.student_id) AS students, sum(d.done) AS done,
               count(*) * max(co.required) AS required
          FROM courses co
          JOIN enrollments e ON e.course_id = co.course_id AND e.open
          LEFT JOIN done d ON d.course_id = e.course_id AND d.student_id = e.student_id
         WHERE NOT co.deleted GROUP BY co.teacher_id),
    completed AS (
        SELECT teacher_id, count(*) AS lessons_completed FROM completions
         WHERE NOT revoked GROUP BY teacher_id),
    submitted AS (
        SELECT submitted_to AS teacher_id, count(*) AS submissions,
               count(*) FILTER (WHERE revision > 0) AS graded,
               avg(extract(epoch FROM first_graded_at - submitted_at)) AS turnaround,
               percentile_cont(0.5) WITHIN GROUP
                   (ORDER BY extract(epoch FROM first_graded_at - submitted_at)) AS median
          FROM submissions GROUP BY submitted_to),
    averages AS (
        SELECT teacher_id, avg(percent) AS assignment_average FROM results
         WHERE kind = 'assignment' GROUP BY teacher_id)
    SELECT p.user_id AS teacher_id, p.display_name, totals.*, lessons_completed, submitted.*,
           assignment_average
      FROM users p
      LEFT JOIN totals ON totals.teacher_id = p.user_id
      LEFT JOIN completed ON completed.teacher_id = p.user_id
      LEFT JOIN submitted ON submitted.teacher_id = p.user_id
      LEFT JOIN averages ON averages.teacher_id = p.user_id
     WHERE p.role = 'teacher' ORDER BY lessons_completed DESC, p.user_id DESC LIMIT 50
"""


@dataclass(frozen=True)
class Measured:
    """Times are in seconds; ``statements`` is what one request sends."""

    completions: int
    ours: float
    pages: Mapping[str, Page]
    all_teachers: float
    group_by: float
    naive: float
    naive_mib: float
    statements: int


async def performance(stack: LocalStack, console: Console) -> Report:
    """Measure three ways that have to count the same completions of each teacher."""
    measured = []
    for size in SIZES:
        console.print(f"{size:,} completions: filling, then measuring …")
        measured.append(await _measure(stack, size))
    return _report(measured)


async def _measure(stack: LocalStack, size: int) -> Measured:
    names = f"bench_{size}"
    urls = await asyncio.to_thread(stack.create_databases, names)
    own = replace(stack, database_urls=urls)
    naive_url = urls["courses"]
    await migrate(SERVICE.schema, urls["reporting"])
    await data.fill_reporting(urls["reporting"], size)
    await create_tables(naive_url)
    await data.fill_naive(naive_url, size)
    naive = await _naive(naive_url)
    token = stack.tokens.token(subject=uuid4(), role="superadmin")
    async with application(own, SERVICE) as here, client_of(here, token) as client:
        client.cookies.update(session_cookies(here.state.settings, "superadmin"))
        whole = await _all_teachers()
        assert {str(each.teacher_id): each.lessons_completed for each in whole.items} == naive[
            "completed"
        ]
        async with counted() as statements:
            (await client.get(TEACHERS)).raise_for_status()
        result = Measured(
            completions=size,
            ours=await median_seconds(_page, 50),
            pages=await measure_pages(client),
            all_teachers=await median_seconds(_all_teachers, 20),
            group_by=await _group_by(urls["reporting"]),
            naive=naive["seconds"],
            naive_mib=naive["peak_mib"],
            statements=len(statements),
        )
    await asyncio.to_thread(stack.drop_databases, names)
    return result


async def _page() -> Any:
    page = ListPage(PAGE, sort="lessons_completed", descending=True)
    return await teachers_performance(Period(), page)


async def _all_teachers() -> Any:
    return await teachers_performance(Period(), ListPage(data.TEACHERS))


async def _group_by(url: str) -> float:
    """The median of five, in seconds."""
    database = await asyncpg.connect(url)
    try:
        return await median_seconds(lambda: database.fetch(GROUP_BY), 5)
    finally:
        await database.close()


async def _naive(url: str) -> dict[str, Any]:
    """Run it in a process of its own, whose memory is measured; the best of two."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.bench.performance.naive", url, "2",
        cwd=CHECKOUT, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, _ = await process.communicate()
    assert process.returncode == 0
    answer: dict[str, Any] = json.loads(output)
    return answer


def _ms(seconds: Iterable[float]) -> str:
    return ", ".join(f"{each * 1000:.1f}" for each in seconds) + " ms"


def _figures(least: Measured, most: Measured) -> list[Figure]:
    ours = most.ours * 1000
    return [
        Figure("teachers_vs_naive", ours, most.naive * 1000, "ms", "the nested query, 10⁶ facts",
               5_000, better="lower"),
        Figure("teachers_vs_group_by", ours, most.group_by * 1000, "ms", "GROUP BY, 10⁶ facts", 500,
               better="lower"),
        Figure("teachers_growth", ours, least.ours * 1000, "ms", "the same at 10⁴ facts", 1 / 1.2,
               better="lower"),
        Figure("teachers_all", most.all_teachers * 1000, most.group_by * 1000, "ms",
               "GROUP BY, 10⁶ facts", better="lower"),
    ]  # fmt: skip


def _report(measured: list[Measured]) -> Report:
    least, most = measured[0], measured[-1]
    note = (
        f"The {PAGE} of 1,000 teachers with most lessons completed; the naive code computes few "
        "other figures. Ours is measured in the service layer; over "
        f"HTTP {_ms(each.pages['teachers'].endpoints for each in measured)}, as a page of the "
        f"dashboard {_ms(each.pages['teachers'].page for each in measured)}, all 1,000 rows "
        f"{_ms(each.all_teachers for each in measured)}."
    )
    report = Report(
        "performance",
        "Teacher performance of 1,000 teachers",
        ("completions", "ours", "naive", "÷ ours", "memory", "GROUP BY", "÷ ours", "statements"),
        notes=[note],
        compared=_figures(least, most),
    )
    for each in measured:
        report.rows.append((
            f"{each.completions:,}", f"{each.ours * 1000:.1f} ms", f"{each.naive:.2f} s",
            f"{each.naive / each.ours:,.0f}", f"{each.naive_mib:,.0f} MiB",
            f"{each.group_by * 1000:,.0f} ms", f"{each.group_by / each.ours:,.0f}",
            str(each.statements),
        ))  # fmt: skip
    report.targets += [
        Target("statements at 10⁶ beyond those at 10⁴", most.statements - least.statements, 0,
               "at most", counts=True),
        Target("ours at 10⁶ ÷ ours at 10⁴", most.ours / least.ours, 1.3, "at most"),
        *(
            Target(f"the page of {name} ÷ its endpoints at 10⁶", page.ratio, 3, "at most")
            for name, page in most.pages.items()
        ),
        Target("naive ÷ ours at 10⁶", most.naive / most.ours, 3_000, "at least"),
        Target("GROUP BY ÷ ours at 10⁶", most.group_by / most.ours, 200, "at least"),
    ]  # fmt: skip
    return report
