"""What readers do with tables: sort, filter, page, follow links, download."""

import csv
from pathlib import Path

from playwright.async_api import Locator, Page, expect

from tests.browser.conftest import SignIn


def column(page: Page, heading: str) -> Locator:
    return page.locator(f'tbody td[data-label="{heading}"]')


async def numbers(page: Page, heading: str) -> list[int]:
    return [int(each) for each in await column(page, heading).all_inner_texts()]


async def test_headings_sort(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.get_by_role("link", name="Students", exact=True).click()
    await expect(page.locator("[aria-sort]")).to_have_attribute("aria-sort", "descending")
    descending = await numbers(page, "Students")
    assert descending == sorted(descending, reverse=True)
    await page.locator("[aria-sort] a").click()
    await expect(page.locator("[aria-sort]")).to_have_attribute("aria-sort", "ascending")
    assert await numbers(page, "Students") == sorted(descending)


async def test_the_search_filters_and_a_key_focuses_it(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.keyboard.press("/")
    await page.keyboard.type("tana")
    await page.keyboard.press("Enter")
    await expect(page.locator("tbody th")).to_have_text(["Yuki Tanaka"])
    await page.get_by_role("link", name="Show all").click()
    await expect(page.locator("tbody tr")).to_have_count(7)


async def test_a_period_can_be_chosen(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.get_by_role("link", name="All time").click()
    all_time = await numbers(page, "Lessons")
    await page.get_by_text("Dates", exact=True).click()
    await page.get_by_label("From").fill("2020-01-01")
    await page.get_by_label("To").fill("2020-12-31")
    await page.get_by_role("button", name="Show").click()
    await expect(column(page, "Lessons").first).to_have_text("0")
    assert sum(all_time) > sum(await numbers(page, "Lessons")) == 0


async def test_pages_follow_each_other(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.get_by_role("link", name="Students at risk").click()
    first = await page.locator("tbody th").all_inner_texts()
    assert len(first) == 50
    await page.get_by_role("link", name="Next page").click()
    await expect(page.get_by_role("link", name="First page")).to_be_visible()
    assert await page.locator("tbody tr").count() > 0


async def test_links_lead_from_the_teacher_to_a_student_at_risk(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.get_by_role("link", name="Leila Haddad").click()
    await page.get_by_role("link", name="Economics").click()
    await expect(page.locator("#at-risk h2")).to_contain_text("at risk")
    evidence = page.locator("#at-risk tbody tr").filter(has_text="due on").first
    student = evidence.get_by_role("link").first
    name = await student.inner_text()
    await student.click()
    await expect(page.get_by_role("heading", level=1)).to_have_text(name)
    await expect(page.locator("#missing tbody")).to_contain_text("A text of your own")


async def test_a_click_anywhere_in_a_row_follows_its_link(signed_in: SignIn) -> None:
    page = await signed_in()
    row = page.locator("tbody tr").filter(has_text="Leila Haddad")
    await row.locator("td").first.click()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Leila Haddad")


async def test_the_csv_file_equals_the_table(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.goto("/dashboard/teachers?sort=ungraded&descending=true")
    async with page.expect_download() as download:
        await page.get_by_role("link", name="CSV").click()
    rows = read_csv(await (await download.value).path())
    names = [row["display_name"].removeprefix("'") for row in rows]
    assert names == await page.locator("tbody th").all_inner_texts()
    for heading, name in (("Students", "students"), ("To grade", "ungraded"), ("Graded", "graded")):
        assert [int(row[name]) for row in rows] == await numbers(page, heading)


def read_csv(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.read_text("utf-8-sig").splitlines()))
