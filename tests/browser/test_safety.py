"""Every page: accessible, whole without JavaScript, and names are text."""

import pytest
from playwright.async_api import Page

from tests.browser.accessibility import findings_of
from tests.browser.conftest import FORMULA, HOSTILE, SignIn
from tests.browser.pages import every_page
from tests.browser.running import MODES


async def pages_of(page: Page) -> dict[str, str]:
    return await every_page(page, "Rosa Ibáñez", "Statistics", "Amara Castillo")


@pytest.mark.parametrize("mode", MODES)
async def test_axe_finds_nothing(signed_in: SignIn, axe: str, mode: str) -> None:
    page = await signed_in(**MODES[mode])
    findings = {}
    for name, address in (await pages_of(page)).items():
        await page.goto(address)
        if found := await findings_of(page, axe):
            findings[name] = found
    assert not findings, findings


@pytest.mark.parametrize("mode", MODES)
async def test_no_page_is_wider_than_the_window(signed_in: SignIn, mode: str) -> None:
    page = await signed_in(**MODES[mode])
    for name, address in (await pages_of(page)).items():
        await page.goto(address)
        root = "document.documentElement"
        assert await page.evaluate(f"{root}.scrollWidth <= {root}.clientWidth"), name


async def test_pages_are_whole_without_javascript(signed_in: SignIn) -> None:
    with_script, without = await signed_in(), await signed_in(java_script_enabled=False)
    for name, address in (await pages_of(with_script)).items():
        texts = []
        for page in (with_script, without):
            await page.goto(address)
            headings = page.locator("main :is(h1, h2, h3, th)")
            texts.append(await headings.all_text_contents())
        assert texts[0] == texts[1], name


async def test_names_are_text_on_every_page(signed_in: SignIn) -> None:
    page = await signed_in()
    course = f"{FORMULA} {HOSTILE}"
    for name, address in (await every_page(page, HOSTILE, course, HOSTILE)).items():
        await page.goto(address)
        assert await page.locator("script").count() == 1, name
        if name not in ("system", "definitions", "nothing"):
            assert HOSTILE in await page.locator("main").inner_text(), name


async def test_a_csv_file_has_no_formulas(signed_in: SignIn) -> None:
    page = await signed_in()
    addresses = await every_page(page, HOSTILE, f"{FORMULA} {HOSTILE}", FORMULA)
    for name in ("courses", "course", "student"):
        answer = await page.request.get(f"{addresses[name]}?format=csv")
        cells = (await answer.text()).replace('"', ",").replace("\n", ",").split(",")
        assert any(cell.startswith(f"'{FORMULA}") for cell in cells), name
        assert not any(cell.startswith(FORMULA) for cell in cells), name
