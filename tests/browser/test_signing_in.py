"""Who sees what."""

from playwright.async_api import expect

from tests.browser.conftest import SignIn
from tests.browser.pages import link_of


async def test_an_administrator_sees_all_teachers(signed_in: SignIn) -> None:
    page = await signed_in()
    await expect(page.get_by_role("heading", level=1)).to_have_text("Teachers")
    await expect(page.get_by_role("link", name="System")).to_be_visible()


async def test_a_teacher_sees_only_what_is_theirs(signed_in: SignIn) -> None:
    others = await link_of(await signed_in(), "/dashboard/teachers", "Yuki Tanaka")
    page = await signed_in("Rosa Ibáñez")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Rosa Ibáñez")
    await page.get_by_role("link", name="Courses", exact=True).click()
    await expect(page.locator("tbody tr")).to_have_count(2)
    for address in (others, "/dashboard/teachers", "/dashboard/system"):
        answer = await page.goto(address)
        assert answer is not None
        assert answer.status in (403, 404), address
        await expect(page.locator("main")).not_to_contain_text("Yuki")


async def test_a_student_sees_no_reports(signed_in: SignIn) -> None:
    page = await signed_in("Amara Berg")
    await expect(page.locator("main")).to_contain_text("Reports are for teachers")


async def test_after_signing_out_pages_ask_to_sign_in(signed_in: SignIn) -> None:
    page = await signed_in()
    await page.get_by_role("button", name="Sign out").click()
    await page.goto("/dashboard/teachers?days=7")
    await expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    # After the sign-in, the page that was wanted appears.
    await page.get_by_role("button", name="Local administrator").click()
    await expect(page.locator(".tools [aria-current]")).to_have_text("Last 7 days")
