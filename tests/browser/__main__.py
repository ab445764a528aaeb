"""``make screenshots``: pictures of the pages, in docs/images."""

import asyncio
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.async_api import Browser, Page

from deploy.local.paths import CHECKOUT
from tests.browser.records import SCHOOL, Records
from tests.browser.running import chromium, import_school, running_dashboard, sign_in
from tests.support.platform import Platform

IMAGES = CHECKOUT / "docs" / "images"
_COLORS = 64
MODES: dict[str, dict[str, Any]] = {
    "light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
    "dark": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"},
    "phone": {"viewport": {"width": 390, "height": 844}, "color_scheme": "light"},
}


async def main() -> None:
    async with running_dashboard("screenshots") as platform, chromium() as browser:
        await import_school(platform, Records(SCHOOL))
        for mode in MODES:
            await take(browser, platform, mode)


async def take(browser: Browser, platform: Platform, mode: str) -> None:
    context = await browser.new_context(
        base_url=platform.urls["reporting"], locale="en-GB", reduced_motion="reduce", **MODES[mode]
    )
    page = await context.new_page()
    await sign_in(page)
    for name, address in (await addresses(page)).items():
        await page.goto(address)
        path = IMAGES / f"{name}-{mode}.png"
        write(path, await page.screenshot())
        print(f"wrote {path.relative_to(CHECKOUT)}")
    await context.close()


def write(path: Path, picture: bytes) -> None:
    """Write it with few colors, a third of what the browser writes."""
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
