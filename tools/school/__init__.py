"""Simulate a day at a small school through the public HTTP APIs, and check reporting."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID, uuid4

import httpx
from rich.console import Console

from deploy.local.tokens import TokenSigner, person_id
from tools.errors import ToolError
from tools.reporting import Reporting
from tools.school.day import AT_ONCE, live
from tools.school.glimpses import print_glimpses
from tools.school.people import Registrar
from tools.school.plan import TEACHERS
from tools.school.singles import print_singles
from tools.school.verdict import (
    judge,
    print_day,
    print_seconds_to_show,
    print_teachers,
    seconds_to_show,
)
from tools.stack import Urls

_ARRIVAL_SECONDS = 60.0


async def demo(urls: Urls, ops_urls: Urls, tokens: TokenSigner, *, sample: bool = False) -> int:
    """Return the exit code: 0 if every figure of reporting equals the independent count.

    A `sample` is loaded once: its people have the same ids everywhere.
    """
    console = Console()
    try:
        return 0 if await _demo(urls, ops_urls, tokens, console, sample=sample) else 1
    except ToolError as error:
        console.print(str(error), style="red", highlight=False, soft_wrap=True, markup=False)
        return 1


async def _demo(
    urls: Urls, ops_urls: Urls, tokens: TokenSigner, console: Console, *, sample: bool
) -> bool:
    limits = httpx.Limits(max_connections=2 * AT_ONCE)
    async with httpx.AsyncClient(timeout=30, trust_env=False, limits=limits) as http:
        registrar = Registrar(http, urls, tokens, person_id if sample else _new_id)
        if sample and await registrar.has_registered(TEACHERS[0]):
            console.print("The sample was loaded before; nothing is added.")
            return True
        school = await live(registrar, console)
        token = tokens.token(subject=uuid4(), role="superadmin")
        reporting = Reporting(http, urls, ops_urls, token)
        with console.status("Waiting for reporting …"):
            await reporting.wait_for_all(_ARRIVAL_SECONDS)
        with console.status("Measuring the time until a change is visible …"):
            measured = await seconds_to_show(school, reporting)
            await reporting.wait_for_all(_ARRIVAL_SECONDS)
        courses = await reporting.performance("courses")
        teachers = await reporting.performance("teachers")
        today = await reporting.daily(datetime.now(UTC).date())
        await print_glimpses(console, school)
        await print_singles(console, school)
    print_teachers(console, school, teachers)
    print_day(console, today)
    print_seconds_to_show(console, measured)
    return judge(console, school, courses, teachers)


def _new_id(_name: str) -> UUID:
    return uuid4()
