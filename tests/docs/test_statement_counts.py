"""Decision 10 counts the places that use Tortoise, generated statements and SQL."""

from deploy.local.paths import CHECKOUT
from tests.support.statement_counts import table

DECISION = CHECKOUT / "docs" / "decisions" / "0010-one-rule-for-data-access.md"


def test_decision_10_has_the_present_counts() -> None:
    present = "\n".join(table())
    assert present in DECISION.read_text("utf-8"), f"put this table in its place:\n{present}"
