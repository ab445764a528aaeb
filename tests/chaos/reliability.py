"""``python -m tests.chaos.reliability REPORTS``: fill the table of ``docs/reliability.md``.

The file has the output of ``make test-reliability``, or of runs of ``make chaos``.
"""

import json
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import Any

import typer

from deploy.local.paths import CHECKOUT
from tests.chaos.faults import FAULTS
from tests.chaos.report import change

PAGE = CHECKOUT / "docs" / "reliability.md"
BEGIN, END = "<!-- runs -->", "<!-- end of runs -->"
_HEAD = """\
| guarantee | fault | injected | recovery, median (longest) | rate (lowest) | lost | doubled |
|---|---|---|---|---|---|---|
"""


def table(reports: list[dict[str, Any]]) -> str:
    """Return the rows of all faults, and how much the runs sent."""
    injected: dict[str, list[dict[str, Any]]] = defaultdict(list)
    lost: dict[str, int] = defaultdict(int)
    doubled: dict[str, int] = defaultdict(int)
    for report in reports:
        for each in report["injected"]:
            injected[each["fault"]].append(each)
        # A run with several faults cannot tell which of them it was.
        for fault in {each["fault"] for each in report["injected"]}:
            lost[fault] += report["counts"]["lost"]
            doubled[fault] += report["counts"]["doubled"]
    rows = [
        f"| {FAULTS[fault].guarantee} | {fault} | {len(times)} | {_recovery(times)} "
        f"| {_ratio(times)} | {lost[fault]} | {doubled[fault]} |\n"
        for fault, times in sorted(injected.items(), key=lambda each: FAULTS[each[0]].guarantee)
    ]
    commands = sum(sum(report["commands"].values()) for report in reports)
    seconds = sum(report["seconds"] for report in reports)
    seeds = ", ".join(str(report["seed"]) for report in reports)
    summary = f"Runs: {len(reports)}, with seeds {seeds}; {seconds:,} s, {commands:,} commands.\n"
    return f"{summary}\n{_HEAD}{''.join(rows)}"


def _recovery(times: list[dict[str, Any]]) -> str:
    seconds = [each["recovery"] for each in times]
    return f"{median(seconds):.1f} s ({max(seconds):.1f} s)"


def _ratio(times: list[dict[str, Any]]) -> str:
    rates = [(each["before"], each["after"]) for each in times]
    return f"{change(rates)} ({min(change([each]) for each in rates)})"


def main(reports: Path) -> None:
    """Replace the table between the markers."""
    lines = reports.read_text("utf-8").splitlines()
    found = [json.loads(line) for line in lines if line.startswith('{"seed"')]
    before, rest = PAGE.read_text("utf-8").split(BEGIN)
    _, after = rest.split(END)
    PAGE.write_text(f"{before}{BEGIN}\n{table(found)}{END}{after}", "utf-8")


if __name__ == "__main__":
    typer.run(main)
