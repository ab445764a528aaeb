"""The steps of the pages about additions, followed in one copy of the tree.

Their last ones run the tests that the pages add. The column reaches insert and update, import, API,
event and the restore of a database; the event travels from the API of its producer through Kafka
into the report.
"""

from pathlib import Path

from tests.docs.steps import follow

MOST_FILES = 4


def test_documented_steps_add_an_event_and_a_column_in_few_files(tree: Path) -> None:
    event, column = follow(tree, "docs/adding-an-event.md", "docs/adding-a-column.md")
    assert "tests/services/test_course_visits.py" in event
    assert "tests/services/test_course_subtitles.py" in column
    assert len([path for path in column if not path.startswith("tests/")]) <= MOST_FILES
