"""The results as Markdown, between the markers of docs/at-risk.md."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tools.at_risk.measure import Evaluation, Measured
from tools.at_risk.scores import Score
from tools.errors import ToolError

_BEGIN, _END = "<!-- results: begin -->", "<!-- results: end -->"


def markdown(evaluation: Evaluation) -> str:
    clicked = [each for each in evaluation.measured if each.baseline is not None]
    others = [each for each in evaluation.measured if each.baseline is None]
    chosen = ", ".join(f"`{name}` {value}" for name, value in evaluation.thresholds.all().items())
    parts = [
        f"Thresholds chosen on {evaluation.chosen_on}: {chosen}.",
        "\n".join(_against_baseline(clicked, evaluation.chosen_on)),
        "\n".join(_rules(clicked, evaluation.chosen_on)),
    ]
    if others:
        parts.append("\n".join(_without_clicks(others)))
    return "\n\n".join(parts)


def write(page: Path, evaluation: Evaluation) -> None:
    """Replace the results in the page. Raises ToolError if it has no markers."""
    text = page.read_text("utf-8")
    before, begin, rest = text.partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not (begin and end):
        raise ToolError(f"{page} lacks {_BEGIN} or {_END}.")
    whole = f"{before}{_BEGIN}\n\n{markdown(evaluation)}\n\n{_END}{after}"
    page.write_text(whole, encoding="utf-8")


def _against_baseline(measured: Sequence[Measured], chosen_on: str) -> Iterator[str]:
    yield "| presentation | week | students | lost | 14 days without activity: precision / recall / F1 | any rule: precision / recall / F1 | inactivity alone with that recall: days, precision |"  # noqa: E501
    yield "|---|---|---|---|---|---|---|"
    for each in measured:
        assert each.baseline is not None
        alone = "not reached"
        if each.same_recall is not None:
            days, score = each.same_recall
            alone = f"{days}, {_number(score.precision)}"
        yield f"{_first(each, chosen_on)} | {_three(each.baseline)} | {_three(each.union)} | {alone} |"  # noqa: E501


def _rules(measured: Sequence[Measured], chosen_on: str) -> Iterator[str]:
    rules = list(measured[0].rules) if measured else []
    yield f"| presentation | week | students | lost | {' | '.join(f'`{rule}`' for rule in rules)} |"
    yield "|" + "---|" * (4 + len(rules))
    for each in measured:
        yield f"{_first(each, chosen_on)} | {' | '.join(map(_two, each.rules.values()))} |"


def _without_clicks(measured: Sequence[Measured]) -> Iterator[str]:
    yield "| without clicks | week | students | lost | `failing` | `missing` | either |"
    yield "|---|---|---|---|---|---|---|"
    for each in measured:
        rules = " | ".join(map(_two, each.rules.values()))
        yield f"{_first(each, '')} | {rules} | {_two(each.union)} |"


def _first(each: Measured, chosen_on: str) -> str:
    slug = f"{each.excerpt.module}-{each.excerpt.code}".lower()
    name = f"{slug} (chosen on)" if slug == chosen_on else slug
    outcome = each.outcome
    return f"| {name} | {each.excerpt.weeks} | {len(outcome.enrolled):,} | {outcome.share_lost:.0%}"


def _three(score: Score) -> str:
    return f"{_two(score)} / {score.f1:.2f}"


def _two(score: Score) -> str:
    return f"{_number(score.precision)} / {_number(score.recall)}"


def _number(value: float | None) -> str:
    return "none" if value is None else f"{value:.2f}"
