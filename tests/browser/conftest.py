"""One running system for all tests here, with a school whose names are hostile, too."""

import os
import shutil
import subprocess
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page

from deploy.local.paths import CHECKOUT
from tests.browser.records import SCHOOL, Course, Records
from tests.browser.running import chromium, import_school, running_dashboard, sign_in
from tests.support.platform import Platform

HOSTILE = "<script>alert(1)</script>"
FORMULA = "=1+1"
_TOOLS = CHECKOUT / ".venv-contracts" / "bin"

SignIn = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture(scope="session")
async def school() -> AsyncIterator[Platform]:
    """The system with imported records; a teacher, a course and students have hostile names."""
    async with running_dashboard("browser") as platform:
        await import_school(platform, Records(SCHOOL))
        hostile = Course("hostile", f"{FORMULA} {HOSTILE}", HOSTILE, 2, 0.3, 1)
        await import_school(platform, Records([hostile], people=(FORMULA, HOSTILE)))
        yield platform


@pytest_asyncio.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    async with chromium() as browser:
        yield browser


def is_error(message: ConsoleMessage) -> bool:
    """Return whether it is another error than the status of a page."""
    return message.type == "error" and "the server responded with a status" not in message.text


@pytest_asyncio.fixture
async def signed_in(school: Platform, browser: Browser) -> AsyncIterator[SignIn]:
    """Return a page of a person; afterwards, it may have logged no error."""
    contexts: list[BrowserContext] = []
    errors: list[str] = []

    async def open_page(name: str | None = None, **options: Any) -> Page:
        context = await browser.new_context(
            base_url=school.urls["reporting"], **{"locale": "en-GB", **options}
        )
        contexts.append(context)
        page = await context.new_page()
        # Violations of the security policy are errors of the console.
        page.on("console", lambda each: errors.append(each.text) if is_error(each) else None)
        page.on("pageerror", lambda error: errors.append(str(error)))
        await sign_in(page, *([name] if name else []))
        return page

    yield open_page
    for context in contexts:
        await context.close()
    assert not errors


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the script of axe-core, installed as the lock file says."""
    folder = tmp_path_factory.mktemp("axe")
    for name in ("package.json", "package-lock.json"):
        shutil.copy(Path(__file__).parent / name, folder)
    environment = {**os.environ, "PATH": f"{_TOOLS}:{os.environ['PATH']}"}
    install = ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(install, cwd=folder, env=environment, check=True, capture_output=True)
    script = folder / "node_modules" / "axe-core" / "axe.min.js"
    return script.read_text("utf-8")
