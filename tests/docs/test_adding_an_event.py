"""The steps of docs/adding-an-event.md, followed in a copy of the tree.

The last of them runs the tests that the page adds: the event travels from the API of its producer
through Kafka into the report.
"""

from pathlib import Path

from tests.docs.steps import follow


def test_documented_steps_add_an_event(tree: Path) -> None:
    changed = follow(tree, "docs/adding-an-event.md")
    assert "tests/services/test_course_visits.py" in changed
