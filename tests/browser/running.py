"""The system as `make up` runs it, with records imported, and a browser."""

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Page, async_playwright

from deploy.local.paths import RUNS
from deploy.local.stack import local_stack
from deploy.local.supervisor import Supervisor
from tests.browser.records import Records, Rows
from tests.support.platform import Platform, eventually, ndjson, results

ADMINISTRATOR = "Local administrator"
MODES: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
}
_CHROMIUM = Path("/usr/bin/chromium")
# Its own sandbox needs rights that a container has not.
_OPTIONS = ["--no-sandbox"]


@asynccontextmanager
async def running_dashboard(name: str) -> AsyncIterator[Platform]:
    directory = RUNS / f"{name}-{os.getpid()}"
    with local_stack(directory) as stack:
        development = {"ENVIRONMENT": "development", "RATE_LIMIT_ADDRESS": "off"}
        environment = stack.environment() | development
        with Supervisor(environment, directory, own=stack.environments()) as supervisor:
            platform = Platform(stack, supervisor)
            yield platform
            await platform.close()


async def import_school(platform: Platform, records: Records) -> None:
    for service, kind, rows in records.batches():
        await import_rows(platform, service, kind, rows)
    await platform.settled()


async def import_rows(platform: Platform, service: str, kind: str, rows: Rows) -> None:
    """Import rows, repeating those whose references are not available yet."""
    client = platform.client(service, "service")

    async def once() -> None:
        answer = results(await client.post(f"/v1/imports/{kind}", content=ndjson(rows)))
        assert {each["status"] for each in answer} <= {"created", "unchanged"}, answer[:5]

    await eventually(once)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=_CHROMIUM, args=_OPTIONS)
        yield browser
        await browser.close()


async def sign_in(page: Page, name: str = ADMINISTRATOR) -> None:
    await page.goto("/dashboard/sign-in")
    await page.get_by_role("button", name=name, exact=True).click()
    await page.wait_for_load_state()
