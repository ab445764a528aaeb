"""The measured figures in docs/performance.md, its plot, and the file that both are made from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from xml.sax.saxutils import escape

from deploy.local.paths import CHECKOUT
from tests.bench.report import Figure

PAGE = CHECKOUT / "docs/performance.md"
FIGURES = CHECKOUT / "docs/performance.json"
PLOT = CHECKOUT / "docs/images/performance.svg"
_BEGIN, _END = "<!-- figures: begin -->", "<!-- figures: end -->"
_ROW, _LABELS, _BARS = 22, 250, 330


def store(measured: Iterable[Figure]) -> None:
    """Replace these figures in the files, and keep the others."""
    known = {each.figure: each for each in read()} | {each.figure: each for each in measured}
    figures = [known[name] for name in sorted(known)]
    FIGURES.write_text(
        json.dumps([each.stored() for each in figures], indent=2, ensure_ascii=False) + "\n",
        "utf-8",
    )
    PLOT.write_text(plot(figures), "utf-8")
    before, _, rest = PAGE.read_text("utf-8").partition(_BEGIN)
    after = rest.partition(_END)[2]
    PAGE.write_text(f"{before}{_BEGIN}\n\n{table(figures)}\n{_END}{after}", "utf-8")


def read() -> list[Figure]:
    stored = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else []
    return [Figure(**each) for each in stored]


def table(figures: Iterable[Figure]) -> str:
    lines = ["| figure | ours | reference | ratio | goal | measured against |",
             "|---|---|---|---|---|---|"]  # fmt: skip
    lines += [
        f"| {each.figure} | {_number(each.ours)} {each.unit} | {_number(each.reference)} | "
        f"{_ratio(each.ratio)} | {_goals(each)} | {each.against} |"
        for each in figures
    ]
    return "\n".join(lines) + "\n"


def _goals(figure: Figure) -> str:
    """Return the goal for the ratio, and the limit with its unit."""
    goals = [] if figure.goal is None else [f"{figure.goal:g}"]
    if figure.limit is not None:
        sign = "≥" if figure.better == "higher" else "≤"
        goals.append(f"{sign} {figure.limit:,g} {figure.unit}")
    return ", ".join(goals)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 1_000 else f"{value:.4g}"


def _ratio(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def plot(figures: Iterable[Figure]) -> str:
    """Draw how much of its goals each figure reaches, where it has any."""
    shown = [(each, each.share) for each in figures if each.share is not None]
    height = _ROW * (len(shown) + 1)
    parts = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="640" height="{height}" '
            'font-family="sans-serif" font-size="12">'
        ),
        (
            f'<line x1="{_LABELS + _BARS // 2}" x2="{_LABELS + _BARS // 2}" y1="0" y2="{height}" '
            'stroke="#888" stroke-dasharray="3"/>'
        ),
        f'<text x="{_LABELS + _BARS // 2 + 4}" y="{height - 7}" fill="#888">goal</text>',
    ]
    for number, (each, share) in enumerate(shown):
        y = number * _ROW
        width = min(share, 2) * _BARS / 2
        color = "#2a7d4f" if share >= 1 else "#b5541c"
        parts += [
            (
                f'<text x="{_LABELS - 8}" y="{y + 15}" text-anchor="end" fill="#888">'
                f"{escape(each.figure)}</text>"
            ),
            (f'<rect x="{_LABELS}" y="{y + 4}" width="{width:.0f}" height="14" fill="{color}"/>'),
            f'<text x="{_LABELS + _BARS + 6}" y="{y + 15}" fill="#888">{_ratio(each.ratio)}</text>',
        ]
    return "\n".join([*parts, "</svg>"]) + "\n"
