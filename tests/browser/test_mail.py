"""Mail in a browser, as mail programs show it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import get_args

import pytest
from playwright.async_api import Browser, Page

from services.enrollment.settings import Language
from tests.browser.accessibility import findings_of
from tests.browser.mails import COURSE_URL, UNSUBSCRIBE_URL, every_mail, mail
from tests.browser.running import MODES

LANGUAGES: tuple[Language, ...] = get_args(Language)


@asynccontextmanager
async def page_in(browser: Browser, mode: str) -> AsyncIterator[Page]:
    context = await browser.new_context(**MODES[mode])
    yield await context.new_page()
    await context.close()


@pytest.mark.parametrize("mode", MODES)
async def test_axe_finds_nothing_in_mail(browser: Browser, axe: str, mode: str) -> None:
    findings = {}
    async with page_in(browser, mode) as page:
        for language in LANGUAGES:
            for name, html in every_mail(language).items():
                await page.set_content(html)
                if found := await findings_of(page, axe):
                    findings[language, name] = found
    assert not findings, findings


async def test_no_mail_is_wider_than_a_phone(browser: Browser) -> None:
    async with page_in(browser, "phone") as page:
        await page.set_viewport_size({"width": 320, "height": 640})
        for language in LANGUAGES:
            for name, html in every_mail(language).items():
                await page.set_content(html)
                width = await page.evaluate("document.documentElement.scrollWidth")
                assert width <= 320, (language, name)


async def test_links_lead_to_the_course_and_to_the_page_to_unsubscribe(browser: Browser) -> None:
    async with page_in(browser, "light") as page:
        for kind in ("welcome", "graded", "returned", "completed"):
            await page.set_content(mail(kind, "en"))
            course = page.get_by_role("link", name="Open the course")
            assert await course.get_attribute("href") == COURSE_URL
            unsubscribe = page.get_by_role("link", name="Unsubscribe")
            assert await unsubscribe.get_attribute("href") == UNSUBSCRIBE_URL
            text = mail(kind, "en", "txt")
            assert COURSE_URL in text
            assert UNSUBSCRIBE_URL in text
