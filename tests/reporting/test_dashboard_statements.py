"""Pages on a migrated database: what they send to it does not grow with the school."""

from collections.abc import AsyncIterator
from uuid import UUID

import pytest
import pytest_asyncio

from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.clock import now
from shared.database import database_context
from tests.reporting.homework import DRAWING, ESSAY, QUIZ, YESTERDAY, HomeworkSchool
from tests.reporting.school import ADA, COURSE, STUDENT
from tests.reporting.tables import empty_tables
from tests.support.dashboard import Browser
from tests.support.statements import counted

MOST = 20
# Of those that are compared with an endpoint for each of their parts.
FEWER = {"/teachers": 3, "/courses": 2, f"/teachers/{ADA}": 12}
# A process keeps them for a while.
QUARTILES = "SELECT count(*) AS owners"
PAGES = (
    "/teachers",
    f"/teachers/{ADA}",
    "/courses",
    f"/courses/{COURSE}",
    f"/courses/{COURSE}/quizzes/{QUIZ}",
    "/students",
    f"/students/{STUDENT}",
    "/system",
    "/sign-in",
    "/teachers?format=csv",
)


async def add_student(school: HomeworkSchool, student_id: UUID) -> None:
    await school.enroll(student_id=student_id)
    await school.complete(now(), student_id=student_id)
    await school.submit(now(), student_id=student_id, item_id=ESSAY)


@pytest_asyncio.fixture
async def school(reporting: ReportingSettings) -> AsyncIterator[HomeworkSchool]:
    async with database_context(reporting, SERVICE.name, SERVICE.models):
        await empty_tables()
        school = HomeworkSchool()
        await school.open()
        await school.set_outline(ESSAY, DRAWING, QUIZ)
        await school.set_due(YESTERDAY)
        await school.set_quiz(None)
        await add_student(school, STUDENT)
        yield school


@pytest.fixture
def browser(reporting: ReportingSettings) -> Browser:
    offered = {"reporting_dashboard_key": "k" * 32, "rate_limit_address": "off"}
    settings = type(reporting).model_validate(reporting.model_dump(by_alias=True) | offered)
    return Browser(SERVICE.application(settings))


async def test_pages_send_few_statements_whatever_the_size(
    school: HomeworkSchool, browser: Browser
) -> None:
    browser.sign_in("superadmin")
    few = {page: await statements(browser, page) for page in PAGES}
    for number in range(5):
        await add_student(school, UUID(int=0xABC0 + number))
    for page in PAGES:
        many = await statements(browser, page)
        assert len(many) == len(few[page]), (page, many)
        assert len(many) <= FEWER.get(page, MOST), (page, many)


async def statements(browser: Browser, page: str) -> list[str]:
    async with counted() as sent:
        answer = await browser.get(page)
    assert answer.status_code == 200, answer.text
    return [each for each in sent if QUARTILES not in each]
