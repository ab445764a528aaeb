"""How many places of each service read or write by Tortoise, generated statements and SQL.

``python -m tests.support.statement_counts`` prints the table of decision 10.
"""

from collections.abc import Iterator

from deploy.local.paths import CHECKOUT
from tests.support.source import Source
from tests.support.sql import generating, queries, sending

FOLDERS = (
    "services/courses",
    "services/enrollment",
    "services/progress",
    "services/reporting",
    "shared",
)


def table() -> Iterator[str]:
    """The lines of the table."""
    yield "| | Tortoise | generated | SQL |"
    yield "|---|---|---|---|"
    totals = [0, 0, 0]
    for folder in FOLDERS:
        source = Source(CHECKOUT, [folder])
        counts = [len(list(places(source))) for places in (queries, generating, sending)]
        totals = [a + b for a, b in zip(totals, counts, strict=True)]
        yield _line(folder.rpartition("/")[2], counts)
    yield _line("all", totals)


def _line(name: str, counts: list[int]) -> str:
    return f"| {name} | {' | '.join(map(str, counts))} |"


if __name__ == "__main__":
    print("\n".join(table()))
