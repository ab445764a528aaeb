"""Templates, their translations, and the reader's way to write dates and numbers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, get_args
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time, get_timezone_gmt, get_timezone_name
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal, format_percent
from babel.support import NullTranslations, Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, select_autoescape

from services.enrollment.settings import EnrollmentSettings, Language

_HERE = Path(__file__).parent
TEMPLATES = _HERE / "templates"
TRANSLATIONS = _HERE / "translations"
_EMPTY_LINES = re.compile(r"\n(?:[ \t]*\n){2,}")
_CHANGE = "+#,##0.#;\N{MINUS SIGN}#,##0.#"
SOURCE_LANGUAGE: Language = "en"


@dataclass(frozen=True, slots=True)
class Reader:
    """Writes dates and numbers as the reader does, in the reader's time zone."""

    language: Language
    locale: Locale
    zone: ZoneInfo

    def day(self, day: date) -> str:
        return format_date(day, "full", locale=self.locale)

    def instant(self, moment: datetime) -> str:
        local = moment.astimezone(self.zone)
        day = format_date(local, "long", locale=self.locale)
        time = format_time(local, "short", tzinfo=self.zone, locale=self.locale)
        return f"{day}, {time} {self._zone_name(local)}"

    def _zone_name(self, moment: datetime) -> str:
        name = get_timezone_name(moment, width="short", locale=self.locale)
        # A zone that has no short name in the reader's language is written as an offset only.
        return get_timezone_gmt(moment, locale=self.locale) if name[0] in "+-" else name

    def number(self, value: Decimal | int) -> str:
        return format_decimal(value, locale=self.locale)

    def change(self, value: Decimal | int | None, before: Decimal | int | None) -> str | None:
        """Return a difference with its sign; None if a value is missing."""
        if value is None or before is None:
            return None
        if value == before:
            return "±0"
        return format_decimal(value - before, _CHANGE, locale=self.locale)

    def percent(self, value: Decimal) -> str:
        rounded = round(value / 100, 3)
        return format_percent(rounded, locale=self.locale, decimal_quantization=False)


def reader_of(settings: EnrollmentSettings, locale: str | None, time_zone: str | None) -> Reader:
    """Return how a user reads; ``locale`` is a BCP 47 tag whose language may not be translated."""
    zone = ZoneInfo(time_zone or settings.mail_time_zone)
    for tag in (locale, settings.mail_language):
        language = _language(tag)
        if tag is not None and language is not None:
            return Reader(language, _babel_locale(tag, language), zone)
    raise ValueError(f"{settings.mail_language} is not translated")


def _language(tag: str | None) -> Language | None:
    first = (tag or "").partition("-")[0].lower()
    return next((each for each in get_args(Language) if each == first), None)


def _babel_locale(tag: str, language: Language) -> Locale:
    try:
        return Locale.parse(tag, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale(language)


def render(name: str, reader: Reader, facts: Mapping[str, Any]) -> str:
    text = _template(name, reader.language).render(facts, reader=reader)
    # What is left out of a template leaves its empty lines.
    return _EMPTY_LINES.sub("\n\n", text).strip() + "\n"


def render_block(name: str, block: str, reader: Reader, facts: Mapping[str, Any]) -> str:
    """Return a block as one line: headers refuse the line separators that titles may contain."""
    template = _template(name, reader.language)
    context = template.new_context({**facts, "reader": reader})
    return " ".join("".join(template.blocks[block](context)).split())


def _template(name: str, language: Language) -> Template:
    return _environment(language).get_template(name)


@cache
def _environment(language: Language) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        extensions=["jinja2.ext.i18n"],
        autoescape=select_autoescape(["html"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.policies["ext.i18n.trimmed"] = True
    translations = _translations(language)
    environment.install_gettext_translations(translations, newstyle=True)  # type: ignore[attr-defined]
    return environment


def _translations(language: Language) -> NullTranslations:
    if language == SOURCE_LANGUAGE:
        return NullTranslations()
    compiled = BytesIO()
    with (TRANSLATIONS / f"{language}.po").open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return Translations(compiled)
