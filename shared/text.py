"""Text as people type, search and sort it.

Search and sort text is stored beside names and titles, since PostgreSQL may be built without ICU,
and its own collations order by code point: "adam" after "Zoe", and "É" after both.
"""

# ruff: noqa: RUF001, RUF002 - the characters that people confuse are what this is about.

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Self
from unicodedata import category, combining, decimal, decomposition, normalize

# An index entry holds up to 2.7 kB. Longer texts are in the order of their ids.
SORT_CHARACTERS = 200

# Word processors and phones replace what people type by these.
_PUNCTUATION = str.maketrans(
    dict.fromkeys("´`‘’‚‛ʹʻʼʽ′׳＇", "'")
    | dict.fromkeys("“”„‟«»″״＂", '"')
    | dict.fromkeys("‐‑‒–—―−﹘﹣－", "-")
)

# Letters without a decomposition, for which people type others when they search.
_SEARCHED = _PUNCTUATION | str.maketrans(
    {
        "ı": "i", "ȷ": "j", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ł": "l", "ŧ": "t",
        "æ": "ae", "œ": "oe", "þ": "th",
        # Arabic and Persian forms of alef, yeh, kaf and heh; tatweel only stretches a word.
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ە": "ه", "ہ": "ه", "ـ": "",
    }
)  # fmt: skip

# Fillers are letters to Unicode, and variation selectors marks that combine with nothing.
_FILLERS = re.compile("[\u115f\u1160\u3164\uffa0\u180b-\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")


def canonical(text: str) -> str:
    """Return one form of all the ways to type the same text; accents stay.

    Case, repeated spaces, invisible characters, and the forms of quotes, dashes, digits and letters
    (ﬁ, Ａ) make no difference. Superscripts and fractions do: 10² is not 102.
    """
    forms = "".join(map(_form, _typed(text.casefold())))
    return " ".join(normalize("NFC", forms.casefold().translate(_PUNCTUATION)).split())


def fold(text: str) -> str:
    """Return the text without case, accents, repeated spaces and invisible characters.

    Compatibility forms (ﬁ, Ａ, ①) become plain ones. Letters of a script whose marks are vowels,
    such as Thai, keep them.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_PUNCTUATION).split())
    plain = _without_accents(normalize("NFKD", _typed(text)))
    # Case folding may compose or expand letters (ß, ŉ), so what it returns is decomposed again.
    folded = _without_accents(normalize("NFKD", plain.casefold()))
    return " ".join(folded.translate(_SEARCHED).split())


def _typed(text: str) -> str:
    """Replace punctuation first: decomposition turns a spacing accent into a space and a mark."""
    composed = normalize("NFC", text).translate(_PUNCTUATION)
    return "".join(map(_visible, _FILLERS.sub("", composed)))


@lru_cache(maxsize=4_096)
def _visible(character: str) -> str:
    """Drop an invisible character, and return a decimal digit in ASCII."""
    kind = category(character)
    if kind == "Nd":
        return str(decimal(character))
    return "" if kind == "Cf" else character


@lru_cache(maxsize=4_096)
def _form(character: str) -> str:
    kept = decomposition(character).startswith(("<super>", "<fraction>"))
    return character if kept else normalize("NFKC", character)


def _without_accents(decomposed: str) -> str:
    return "".join(each for each in decomposed if not _is_accent(combining(each)))


def _is_accent(combining_class: int) -> bool:
    """Recognize accents by their canonical combining class.

    They are overlays (1), nuktas (7), kana voicing marks (8), Hebrew, Arabic and Syriac points (10
    to 36) and what is above or below a letter of any script (from 200). The others are vowels and
    viramas of scripts in which a word without them is another word.
    """
    return combining_class in (1, 7, 8) or 10 <= combining_class <= 36 or combining_class >= 200


def sort_text(text: str) -> str:
    return fold(text)[:SORT_CHARACTERS]


def search_text(*parts: str) -> str:
    """Return the text in which ``Search`` finds words of these parts."""
    # A line break, so that no phrase goes from one part into the next.
    return "\n".join(map(fold, parts))


_WILDCARDS = re.compile(r"([\\%_])")
_TERM = re.compile(r'(?P<without>(?<!\S)-+(?=[^\s-]))?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')


@dataclass(frozen=True, slots=True)
class Search:
    """What ``q`` asks for, as LIKE patterns for a column with search text.

    All words and phrases in double quotes must occur, also within words; those directly after a
    dash must not, and other dashes mean nothing. Nothing asked for finds everything.
    """

    required: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()

    @property
    def patterns(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """For ``LIKE ALL`` and for ``NOT LIKE ALL``."""
        return self.required, self.excluded

    @classmethod
    def of(cls, q: str | None) -> Self:
        required: list[str] = []
        excluded: list[str] = []
        for term in _TERM.finditer(fold(q or "")):
            text = (term["phrase"] or term["word"] or "").strip()
            if text.strip("-"):
                (excluded if term["without"] else required).append(_pattern(text))
        return cls(tuple(required), tuple(excluded))


EVERYTHING = Search()


def _pattern(text: str) -> str:
    return "%" + _WILDCARDS.sub(r"\\\1", text) + "%"
