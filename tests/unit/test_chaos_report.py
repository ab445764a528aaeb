"""The report of a chaos run shows what it has found, whatever the load did."""

from rich.console import Console

from tests.chaos.findings import Finding
from tests.chaos.report import Injected, Report


def printed(*rates: tuple[float, float]) -> str:
    report = Report(7, 120, findings=[Finding("lost", "an event")])
    report.injected = [Injected("worker killed", "", "progress", 1.0, *each) for each in rates]
    console = Console(width=120, record=True)
    report.print(console)
    return console.export_text()


def test_the_rate_is_of_all_injections_of_a_fault_together() -> None:
    assert "0.90" in printed((10.0, 6.0), (30.0, 30.0))


def test_findings_are_shown_where_nothing_was_completed_before_a_fault() -> None:
    assert "an event" in printed((0.0, 0.0))
