"""Pages of the dashboard: what they show of a made-up school, to whom, and how safely."""

import re
from html.parser import HTMLParser

import pytest
from fastapi import FastAPI

from deploy.local.paths import CHECKOUT
from services.reporting.pages import teachers
from services.reporting.pages.definitions import DEFINITIONS
from tests.support.dashboard import Browser, answer_from
from tests.support.made_up.figures import ADA, BEN, KNOTS, LIN, QUIZ
from tests.support.made_up.school import School

HOSTILE = "<script>alert(1)</script>"
PAGES = (
    "/teachers",
    f"/teachers/{ADA}",
    "/courses",
    f"/courses/{KNOTS}",
    f"/courses/{KNOTS}/quizzes/{QUIZ}",
    "/students",
    f"/students/{LIN}",
    "/system",
    "/definitions",
)
ADMINISTRATORS_ONLY = ("/teachers", f"/teachers/{BEN}", "/system")


class _Checker(HTMLParser):
    """Collects what the pages' rules are about."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.inline: list[str] = []
        self.foreign: list[str] = []
        self.scripts = 0
        self.charts = 0
        self.targets: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        given = dict(attributes)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.inline += ["style"] if tag == "style" else []
        self.foreign += [
            str(given[name]) for name in ("src", "href", "action") if "//" in str(given.get(name))
        ]
        self.scripts += tag == "script"
        self.charts += given.get("class") == "chart" and given.get("role") == "img"
        self.targets += (given.get("aria-labelledby") or "").split()


def checked(html: str) -> _Checker:
    checker = _Checker()
    checker.feed(html)
    return checker


@pytest.mark.parametrize("page", PAGES)
async def test_pages_are_safe_and_well_formed(browser: Browser, page: str) -> None:
    browser.sign_in("superadmin")
    answer = await browser.get(page)
    assert answer.status_code == 200
    found = checked(answer.text)
    assert found.scripts == 1
    assert not found.inline
    assert not found.foreign
    assert len(found.ids) == len(set(found.ids))
    assert set(found.targets) <= set(found.ids)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["cache-control"] == "no-store"


async def test_pages_call_no_function_in_a_thread(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As FastAPI does with dependencies that are not async; each takes as long as a query."""

    async def refuse(function: object, *_: object, **__: object) -> None:
        pytest.fail(f"{function} is called in a thread")

    monkeypatch.setattr("fastapi.dependencies.utils.run_in_threadpool", refuse)
    monkeypatch.setattr("fastapi.routing.run_in_threadpool", refuse)
    browser.sign_in("superadmin")
    for page in PAGES:
        assert (await browser.get(page)).status_code == 200


@pytest.mark.parametrize("page", [page for page in PAGES if page != "/definitions"])
async def test_names_are_shown_as_text(
    page: str, application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_from(School(name=HOSTILE), monkeypatch)
    browser = Browser(application)
    browser.sign_in("superadmin", name=HOSTILE)
    html = (await browser.get(page)).text
    assert "<script>alert" not in html
    assert "&lt;script&gt;" in html
    assert checked(html).scripts == 1


async def test_the_csv_file_has_no_formulas(
    application: FastAPI, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_from(School(name="=1+1"), monkeypatch)
    browser = Browser(application)
    browser.sign_in("superadmin")
    answer = await browser.get(f"/courses/{KNOTS}?format=csv")
    assert answer.headers["content-type"].startswith("text/csv")
    assert ",'=1+1," in answer.text


@pytest.mark.parametrize("page", PAGES)
async def test_strangers_are_sent_to_sign_in(browser: Browser, page: str) -> None:
    answer = await browser.get(page)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/dashboard/sign-in?next=%2Fdashboard")


@pytest.mark.parametrize("page", PAGES)
async def test_students_see_no_reports(browser: Browser, page: str) -> None:
    browser.sign_in("student")
    answer = await browser.get(page)
    assert answer.status_code == 403
    assert "Reports are for teachers" in answer.text


async def test_teachers_see_only_what_is_theirs(browser: Browser, school: School) -> None:
    browser.sign_in("teacher", user_id=ADA)
    for page in ADMINISTRATORS_ONLY:
        assert (await browser.get(page)).status_code in (403, 404)
    for page in (f"/teachers/{ADA}", "/courses", f"/courses/{KNOTS}", f"/students/{LIN}"):
        assert (await browser.get(page)).status_code == 200
    assert school.asked["courses"].teacher_id == ADA
    assert school.asked["learner"] == ADA
    browser.sign_in("teacher", user_id=BEN)
    assert (await browser.get(f"/courses/{KNOTS}")).status_code == 404
    assert (await browser.get(f"/courses/{KNOTS}/quizzes/{QUIZ}")).status_code == 404
    assert (await browser.get(f"/students?course={KNOTS}")).status_code == 404


async def test_a_table_is_sorted_and_filtered_by_its_address(
    browser: Browser, school: School
) -> None:
    browser.sign_in("superadmin")
    html = (await browser.get("/teachers?sort=ungraded&descending=true&q=ada&days=7")).text
    period, page, search = school.asked["teachers"]
    assert (page.sort, page.descending) == ("ungraded", True)
    assert (period.last - period.first).days == 6
    assert list(search.patterns[0]) == ["%ada%"]
    assert re.findall(r'aria-sort="(\w+)"', html) == ["descending"]
    assert "?sort=students&amp;descending=true&amp;q=ada&amp;days=7" in html


async def test_numbers_and_dates_follow_the_reader(browser: Browser) -> None:
    browser.sign_in("superadmin")
    german = (await browser.get("/teachers", **{"accept-language": "de-DE,en;q=0.5"})).text
    assert "1.280" in german
    assert "26.11.2026" in german
    british = (await browser.get("/teachers")).text
    assert "1,280" in british
    assert "26 Nov 2026" in british


@pytest.mark.parametrize("page", ["/teachers", "/courses"])
async def test_tables_end_with_the_medians_of_the_school(browser: Browser, page: str) -> None:
    browser.sign_in("superadmin")
    (row,) = re.findall("<tfoot>(.*)</tfoot>", (await browser.get(page)).text)
    assert re.findall(r'data-label="(\w+)">([^<]+)<', row) == [
        ("Students", "350"),
        ("Completion", "55%"),
        ("Quizzes", "–"),
    ]
    # A comparison needs a first and a last day.
    assert "<tfoot>" not in (await browser.get(f"{page}?days=all")).text


async def test_missing_figures_have_their_reasons(browser: Browser, school: School) -> None:
    browser.sign_in("superadmin")
    html = (await browser.get("/teachers")).text
    assert "<dt>Quizzes</dt><dd>No quiz has results from this period.</dd>" in html
    assert "<dt>Trend</dt>" in html
    assert "<dt>Students</dt>" not in html
    school.teachers = school.teachers[:1]
    assert "Why some figures" not in (await browser.get("/teachers")).text


async def test_stale_figures_say_so(browser: Browser, school: School) -> None:
    browser.sign_in("superadmin")
    assert "the worker has stopped" not in (await browser.get("/teachers")).text
    school.lag_seconds = 700
    assert "the worker has stopped" in (await browser.get("/teachers")).text


async def test_an_empty_school_says_what_to_expect(browser: Browser, school: School) -> None:
    browser.sign_in("superadmin")
    school.teachers = []
    school.asked.clear()
    assert "There are no teachers yet" in (await browser.get("/teachers")).text
    assert "Try a part of the name" in (await browser.get("/teachers?q=x")).text


@pytest.mark.parametrize(
    "query", ["?days=5", "?from=2026-13-01", "?from=2026-03-02&to=2026-03-01", "?sort=x"]
)
async def test_wrong_addresses_are_explained(browser: Browser, query: str) -> None:
    browser.sign_in("superadmin")
    answer = await browser.get(f"/teachers{query}")
    assert answer.status_code == 422
    assert "Correct the address" in answer.text


async def test_an_unreachable_database_is_a_page_too(
    browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_: object) -> None:
        raise ConnectionRefusedError

    monkeypatch.setattr(teachers, "teachers_performance", unreachable)
    browser.sign_in("superadmin")
    answer = await browser.get("/teachers")
    assert answer.status_code == 503
    assert answer.headers["retry-after"]
    assert "The database is unreachable" in answer.text
    assert checked(answer.text).scripts == 1


async def test_charts_have_their_reading_and_their_data(browser: Browser) -> None:
    browser.sign_in("superadmin")
    html = (await browser.get(f"/courses/{KNOTS}")).text
    charts = checked(html).charts
    assert charts == 5
    assert html.count("<desc ") == html.count("Show the data of") == charts


async def test_an_invalid_host_breaks_no_page(browser: Browser) -> None:
    browser.sign_in("superadmin")
    for page in ("/teachers", f"/courses/{KNOTS}"):
        assert (await browser.get(page, host="[x:]y")).status_code == 200


async def test_an_unknown_address_leads_back(browser: Browser) -> None:
    browser.sign_in("teacher")
    answer = await browser.get("/nothing/here")
    assert answer.status_code == 404
    assert "Go to your reports" in answer.text
    assert checked(answer.text).scripts == 1


def test_definitions_are_those_of_the_documentation() -> None:
    page = (CHECKOUT / "docs" / "figures.md").read_text("utf-8")
    for name, (_, text) in DEFINITIONS.items():
        assert " ".join(text.split()) in page, name
