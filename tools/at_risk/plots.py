"""The results as one SVG file."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib import pyplot as plt
from matplotlib.axes import Axes

from tools.at_risk.measure import Evaluation, Measured
from tools.at_risk.scores import Score

# The same results give the same bytes.
_STABLE: Any = {"svg.hashsalt": "coursestream", "svg.fonttype": "none", "font.size": 8}


def draw(evaluation: Evaluation, path: Path) -> None:
    """Draw precision over recall, a row per presentation with clicks and a column per week."""
    clicked = sorted(
        (each for each in evaluation.measured if each.baseline is not None),
        key=lambda each: each.excerpt,
    )
    rows = [
        list(group)
        for _, group in groupby(clicked, lambda each: (each.excerpt.module, each.excerpt.code))
    ]
    columns = max(map(len, rows))
    with mpl.rc_context(_STABLE):
        figure, axes = plt.subplots(
            len(rows), columns, figsize=(3 * columns, 2.8 * len(rows)), squeeze=False
        )
        for row, line in zip(rows, axes, strict=True):
            for each, panel in zip(row, line, strict=False):
                _draw(each, panel, evaluation.chosen_on)
        handles, labels = axes[0][0].get_legend_handles_labels()
        figure.legend(handles, labels, loc="lower center", ncols=4)
        figure.tight_layout(rect=(0, 0.08, 1, 1))
        figure.savefig(path, format="svg", metadata={"Date": None})
        plt.close(figure)


def _draw(each: Measured, panel: Axes, chosen_on: str) -> None:
    alone = [point for _, score in each.days if (point := _point(score)) is not None]
    panel.plot(*zip(*alone, strict=True), color="0.6", label="inactivity alone, 1 to 14 days")
    assert each.baseline is not None
    marked = {"14 days without activity": each.baseline, "any rule": each.union, **each.rules}
    for (name, score), marker in zip(marked.items(), "oDv^s<", strict=False):
        if (point := _point(score)) is not None:
            panel.plot(*point, marker, label=name)
    slug = f"{each.excerpt.module}-{each.excerpt.code}".lower()
    chosen = " (chosen on)" if slug == chosen_on else ""
    panel.axhline(each.outcome.share_lost, linestyle=":", color="0.6", label="everybody listed")
    panel.set(
        title=f"{slug}{chosen}, week {each.excerpt.weeks}",
        xlabel="recall",
        ylabel="precision",
        xlim=(0, 1),
        ylim=(0, 1.02),
    )


def _point(score: Score) -> tuple[float, float] | None:
    """Return recall and precision."""
    if score.recall is None or score.precision is None:
        return None
    return score.recall, score.precision
