"""Files of the tree that are generated from the event catalog, or decide about it."""

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
DISTRIBUTION = CHECKOUT / "shared" / "events"
PACKAGE = DISTRIBUTION / "coursestream_events"
PROJECT = DISTRIBUTION / "pyproject.toml"
RELEASED = DISTRIBUTION / "released.json"
SCHEMAS = PACKAGE / "schemas"
EXAMPLES = PACKAGE / "examples"
DOCS = CHECKOUT / "docs"
