"""Figures of an open page follow what happens."""

from uuid import UUID

from playwright.async_api import expect

from shared.references import id_of
from tests.browser.conftest import SignIn
from tests.browser.pages import link_of
from tests.support.platform import Platform


async def test_a_completed_lesson_appears_without_reloading(
    school: Platform, signed_in: SignIn
) -> None:
    page = await signed_in("Leila Haddad")
    await page.goto(await link_of(page, "/dashboard/courses", "Economics"))
    course = id_of("course", "economics")
    figure = page.locator(f'[data-live="{course}.lessons_completed"]')
    before = int(await figure.inner_text())
    await page.evaluate("document.title = 'not reloaded'")

    student = await page.locator("#students tbody th a").first.get_attribute("href")
    assert student is not None
    own = school.client("progress", "student", subject=UUID(student.rpartition("/")[2]))
    # The last one that students read, which none of this course has reached.
    lesson = id_of("lesson", "economics:read:4")
    answer = await own.post(f"/v1/courses/{course}/lessons/{lesson}:complete")
    assert answer.status_code == 200, answer.text

    await expect(figure).to_have_text(str(before + 1), timeout=20_000)
    assert await page.title() == "not reloaded"
