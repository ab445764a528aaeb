"""Charts as plain values: where each mark lies. ``templates/charts.html`` draws them as SVG."""

from services.reporting.pages.charts.drawing import (
    Bar,
    Chart,
    Label,
    Line,
    Reference,
    bar_chart,
    line_chart,
    stacked_bar,
)
from services.reporting.pages.charts.sparkline import Sparkline, sparkline

__all__ = [
    "Bar",
    "Chart",
    "Label",
    "Line",
    "Reference",
    "Sparkline",
    "bar_chart",
    "line_chart",
    "sparkline",
    "stacked_bar",
]
