"""Mail reads well in each language, with the reader's dates, numbers and time zone."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args
from uuid import uuid4

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from coursestream_events import decode, example_of
from coursestream_events.enrollment import StudentEnrolled
from coursestream_events.progress import CourseCompleted, SubmissionGraded, SubmissionReturned
from coursestream_events.reporting import DailyFigures, DailyReportGenerated
from services.enrollment.models.mail import MailKind
from services.enrollment.service.mail.composing import NOTIFICATIONS
from services.enrollment.service.mail.rendering import (
    SOURCE_LANGUAGE,
    TEMPLATES,
    TRANSLATIONS,
    Reader,
    reader_of,
    render,
    render_block,
)
from services.enrollment.settings import EnrollmentSettings, Language

LANGUAGES: tuple[Language, ...] = get_args(Language)
KINDS: tuple[MailKind, ...] = get_args(MailKind)
CAUSES = {
    "welcome": StudentEnrolled,
    "graded": SubmissionGraded,
    "returned": SubmissionReturned,
    "completed": CourseCompleted,
    "report": DailyReportGenerated,
}
MOMENT = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)


@pytest.fixture
def settings(tmp_path: Path) -> EnrollmentSettings:
    return EnrollmentSettings.model_validate(
        {
            "ENROLLMENT_DATABASE_URL": "postgres://unused/unused",
            "kafka_bootstrap_servers": "unused:9092",
            "auth_issuer": "tests",
            "auth_audience": "tests",
            "auth_jwks_file": tmp_path / "unused.json",
        }
    )


def facts(kind: MailKind, **more: Any) -> dict[str, Any]:
    return {
        "data": decode(example_of(CAUSES[kind])).data,
        "course": "Knots <& Splices>",
        "course_id": uuid4(),
        "course_url": "https://school.example/courses/{course_id}",
        "item": "Tie a bowline",
        "grader": "Ada Lovelace",
        "name": "Grace Hopper",
        "school": "Harbor School",
        "before": DailyFigures(lessons_completed=5, submissions=2, graded=0),
        "at_risk_names": ["Alan Turing", "Grace Hopper"],
        "at_risk_others": 1,
        "topic": NOTIFICATIONS[kind],
        "unsubscribe_url": "https://school.example/mail/x/unsubscribe/grades",
        **more,
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_mail_is_complete_in_every_language(
    settings: EnrollmentSettings, kind: MailKind, language: Language
) -> None:
    reader = reader_of(settings, language, "Europe/Berlin")
    known = facts(kind)
    subject = render_block(f"{kind}.txt", "subject", reader, known)
    text, html = (render(f"{kind}.{end}", reader, known) for end in ("txt", "html"))
    assert subject
    assert "\n" not in subject
    assert known["unsubscribe_url"] in text
    assert known["unsubscribe_url"] in html
    assert f'<html lang="{language}">' in html
    if kind != "report":
        assert "Knots <& Splices>" in text
        assert "Knots &lt;&amp; Splices&gt;" in html
        assert f"https://school.example/courses/{known['course_id']}" in text
    for each in (subject, text, html):
        assert "None" not in each
        assert "%(" not in each
    assert "\n\n\n\n" not in text


def test_a_report_says_how_figures_changed_from_the_week_before(
    settings: EnrollmentSettings,
) -> None:
    reader = reader_of(settings, "de", None)
    text = render("report.txt", reader, facts("report"))
    assert "Abgeschlossene Lektionen: 3 (\N{MINUS SIGN}2 zur Vorwoche)" in text
    assert "Abgaben: 2 (±0 zur Vorwoche)" in text
    assert "Bewertet: 1 (+1 zur Vorwoche)" in text
    assert "Vorwoche" not in render("report.txt", reader, facts("report", before=None))


def test_a_report_says_what_waits_and_who_is_at_risk(settings: EnrollmentSettings) -> None:
    text = render("report.txt", reader_of(settings, "en-US", None), facts("report"))
    assert "Waiting for a first grade: 4\n- Up to 1 day: 1\n- 2 to 3 days: 2\n" in text
    assert "The oldest was submitted on Friday, February 20, 2026.\n" in text
    assert "Students at risk: 1\n- Alan Turing\n- Grace Hopper\nand one other\n" in text


def test_a_report_of_an_earlier_release_has_figures_only(settings: EnrollmentSettings) -> None:
    earlier = facts("report")["data"].model_copy(update={"snapshot": None})
    known = facts("report", data=earlier)
    for end in ("txt", "html"):
        report = render(f"report.{end}", reader_of(settings, None, None), known)
        assert "Submissions" in report
        assert "risk" not in report


@pytest.mark.parametrize("kind", ["graded", "returned"])
def test_work_whose_title_or_grader_is_unknown_is_mailed_without_them(
    settings: EnrollmentSettings, kind: MailKind
) -> None:
    reader = reader_of(settings, None, None)
    known = facts(kind, item=None, grader=None, course_url=None)
    assert render_block(f"{kind}.txt", "subject", reader, known).startswith("Your work was ")
    for end in ("txt", "html"):
        assert "None" not in render(f"{kind}.{end}", reader, known)


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != SOURCE_LANGUAGE])
def test_every_text_is_translated_and_no_translation_is_left_over(language: Language) -> None:
    methods = [("**.html", "jinja2"), ("**.txt", "jinja2")]
    found = extract_from_dir(TEMPLATES, methods, {"**": {"trimmed": "true"}})
    texts = {message for _, _, message, _, _ in found}
    with (TRANSLATIONS / f"{language}.po").open("rb") as file:
        catalog = read_po(file, locale=language)
    translated = {message.id for message in catalog if message.id and all(_strings(message.string))}
    assert translated == texts
    assert [message.id for message in catalog if list(message.check())] == []


def _strings(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


@pytest.mark.parametrize(
    ("locale", "expected"),
    [
        ("en-GB", "4 May 2026, 14:30 CEST|1,234.5|66.7%"),
        ("en-US", "May 4, 2026, 2:30\u202fPM GMT+02:00|1,234.5|66.7%"),
        ("de", "4. Mai 2026, 14:30 MESZ|1.234,5|66,7\xa0%"),
        ("de-CH", "4. Mai 2026, 14:30 MESZ|1'234.5|66.7%"),
        ("fr-FR", "May 4, 2026, 2:30\u202fPM"),
        (None, "May 4, 2026, 2:30\u202fPM"),
    ],
)
def test_dates_and_numbers_are_written_as_the_reader_does(
    settings: EnrollmentSettings, locale: str | None, expected: str
) -> None:
    reader = reader_of(settings, locale, "Europe/Berlin")
    assert written(reader).startswith(expected)


def written(reader: Reader) -> str:
    parts = (
        reader.instant(MOMENT),
        reader.number(Decimal("1234.50")),
        reader.percent(Decimal("66.6667")),
    )
    return "|".join(parts)


def test_a_reader_without_time_zone_has_the_schools(settings: EnrollmentSettings) -> None:
    school = settings.model_copy(update={"mail_time_zone": "Asia/Tokyo", "mail_language": "de"})
    assert reader_of(school, None, None).instant(MOMENT).startswith("4. Mai 2026, 21:30")
