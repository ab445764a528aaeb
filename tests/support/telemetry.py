"""The metrics that the code declares."""

from prometheus_client import Counter, Gauge, Histogram

from shared import telemetry


def metric_names() -> set[str]:
    """Return the metrics' names as they are scraped; a histogram's parts have its name."""
    return {
        each._name + ("_total" if isinstance(each, Counter) else "")
        for each in vars(telemetry).values()
        if isinstance(each, Counter | Gauge | Histogram)
    }
