"""Colors of the dashboard can be told from what is behind them, in both modes (WCAG 2.2)."""

import re

import pytest

from services.reporting.pages.rendering import TEMPLATES

_STYLE = (TEMPLATES.parent / "static" / "dashboard.css").read_text("utf-8")
TOKENS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", _STYLE)
}
TEXT = ("ink", "soft", "accent", "good", "bad")
MARKS = ("mark", "series-0", "series-1", "series-2", "series-3", "series-4")
GROUNDS = ("paper", "raised", "tint")


def luminance(color: str) -> float:
    channels = [int(color[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("mode", [0, 1], ids=["light", "dark"])
def test_texts_and_marks_have_enough_contrast(mode: int) -> None:
    for ground in GROUNDS:
        for name in TEXT:
            assert contrast(TOKENS[name][mode], TOKENS[ground][mode]) >= 4.5, (name, ground)
    for name in MARKS:
        assert contrast(TOKENS[name][mode], TOKENS["paper"][mode]) >= 3, name
