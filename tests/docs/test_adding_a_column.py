"""The steps of docs/adding-a-column.md, followed in a copy of the tree.

The last of them runs the test that the page adds: the column reaches insert and update, import,
API, event and the restore of a database.
"""

from pathlib import Path

from tests.docs.steps import follow

MOST_FILES = 4


def test_documented_steps_add_a_column_in_few_files(tree: Path) -> None:
    changed = follow(tree, "docs/adding-a-column.md")
    assert "tests/services/test_course_subtitles.py" in changed
    assert len([path for path in changed if not path.startswith("tests/")]) <= MOST_FILES
