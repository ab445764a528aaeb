"""``make screenshots``: pictures of the pages and of mail, in docs/images."""

import asyncio
from io import BytesIO
from pathlib import Path

from PIL import Image
from playwright.async_api import Browser, Page

from deploy.local.paths import CHECKOUT
from tests.browser.mails import mail
from tests.browser.records import SCHOOL, Records
from tests.browser.running import MODES, chromium, import_school, running_dashboard, sign_in
from tests.support.platform import Platform

IMAGES = CHECKOUT / "docs" / "images"
_COLORS = 64


async def main() -> None:
    async with running_dashboard("screenshots") as platform, chromium() as browser:
        await import_school(platform, Records(SCHOOL))
        for mode in MODES:
            await take(browser, platform, mode)
            await take_mails(browser, mode)


async def take(browser: Browser, platform: Platform, mode: str) -> None:
    context = await browser.new_context(
        base_url=platform.urls["reporting"], locale="en-GB", reduced_motion="reduce", **MODES[mode]
    )
    page = await context.new_page()
    await sign_in(page)
    for name, address in (await addresses(page)).items():
        await page.goto(address)
        write(IMAGES / f"{name}-{mode}.png", await page.screenshot())
    await context.close()


async def take_mails(browser: Browser, mode: str) -> None:
    context = await browser.new_context(**MODES[mode])
    page = await context.new_page()
    for kind in ("graded", "report"):
        await page.set_content(mail(kind, "en"))
        write(IMAGES / f"mail-{kind}-{mode}.png", await page.screenshot(full_page=True))
    await context.close()


def write(path: Path, picture: bytes) -> None:
    """Write it with few colors, a third of what the browser writes."""
    print(f"writing {path.relative_to(CHECKOUT)}")
    Image.open(BytesIO(picture)).convert("RGB").quantize(_COLORS).save(path, optimize=True)


async def addresses(page: Page) -> dict[str, str]:
    """Return the address of each page, found as a reader would."""
    await page.goto("/dashboard/teachers?sort=ungraded&descending=true&days=90")
    teacher = await first_link(page, "tbody th a")
    await page.goto("/dashboard/students?rule=missing")
    student = await first_link(page, "tbody th a")
    await page.goto("/dashboard/courses?q=statistics")
    course = await first_link(page, "tbody th a")
    return {
        "teachers": "/dashboard/teachers?days=90",
        "teacher": f"{teacher}?days=90",
        "courses": "/dashboard/courses?days=90",
        "course": f"{course}?days=90",
        "at-risk": "/dashboard/students",
        "student": f"{student}?days=90",
        "system": "/dashboard/system",
    }


async def first_link(page: Page, selector: str) -> str:
    return await page.locator(selector).first.get_attribute("href") or ""


if __name__ == "__main__":
    asyncio.run(main())
