"""The pages of a course with real records, beside a recount of the files that they come from."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from tests.browser.running import running_dashboard, sign_in
from tests.support.clients import run_client
from tests.support.platform import Platform
from tests.tools.oulad_set import oulad_folder
from tools.oulad.recount import recount

COURSE, STUDENTS = "aaa-2013j", 60
# By heading in the table of courses: the figure of the API, which is that of the course's page.
COUNTS = {
    "Students": "students",
    "To grade": "ungraded",
    "Lessons": "lessons_completed",
    "Graded": "graded",
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the real dataset if it is available, otherwise a generated one."""
    return oulad_folder(tmp_path_factory.mktemp("oulad"))


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def imported(data: Path) -> AsyncIterator[Platform]:
    """Run on a separate stack: the school of the other tests is counted by hand."""
    only = ("--courses", COURSE, "--students", str(STUDENTS))
    async with running_dashboard("oulad") as platform:
        client = run_client(platform, "tools.oulad", str(data), "--check", *only)
        assert client.returncode == 0, client.stdout + client.stderr
        yield platform


async def test_real_records_are_shown_as_a_recount_has_them(
    imported: Platform, data: Path, browser: Browser
) -> None:
    counted = recount(data, [COURSE], STUDENTS)[COURSE].figures()
    context = await browser.new_context(base_url=imported.urls["reporting"], locale="en-GB")
    page = await context.new_page()
    await sign_in(page)
    await page.goto("/dashboard/courses?days=all")
    for heading, figure in COUNTS.items():
        cell = page.locator(f'tbody td[data-label="{heading}"]')
        await expect(cell).to_have_text(f"{counted[figure]:,}")
    course = await page.locator("tbody th a").get_attribute("href")
    await page.goto(f"{course}?days=all")
    for figure in COUNTS.values():
        value = page.locator(f'.figures [data-live$=".{figure}"]')
        await expect(value).to_have_text(f"{counted[figure]:,}")
    await page.locator("#students tbody a").first.click()
    await expect(page.locator("#courses tbody")).to_contain_text("AAA 2013J")
    await context.close()
