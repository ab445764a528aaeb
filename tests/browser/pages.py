"""The pages of the dashboard, found by following links."""

from playwright.async_api import Page


async def link_of(page: Page, address: str, name: str) -> str:
    """Return where the link of a table's row leads."""
    await page.goto(address)
    link = page.locator("tbody th").get_by_role("link", name=name, exact=True)
    return await link.first.get_attribute("href") or ""


async def every_page(page: Page, teacher: str, course: str, student: str) -> dict[str, str]:
    """Return the address of each kind of page, for these names."""
    of_course = await link_of(page, "/dashboard/courses", course)
    return {
        "teachers": "/dashboard/teachers",
        "teacher": await link_of(page, "/dashboard/teachers", teacher),
        "courses": "/dashboard/courses",
        "course": of_course,
        "quiz": await link_of(page, of_course, "What you know so far"),
        "at risk": f"/dashboard/students?course={of_course.rpartition('/')[2]}",
        "student": await link_of(page, of_course, student),
        "system": "/dashboard/system",
        "definitions": "/dashboard/definitions",
        "sign-in": "/dashboard/sign-in",
        "nothing": "/dashboard/nothing",
    }
