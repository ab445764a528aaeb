"""``python -m coursestream_events``: write the files that are drawn from the catalog."""

import json
import sys
from pathlib import Path

from coursestream_events.catalog import CATALOG
from coursestream_events.compatibility import breaking_changes
from coursestream_events.documents import PACKAGE, SCHEMAS, documents, file_name, schema

DOCS = PACKAGE.parents[2] / "docs"


def refusals() -> list[str]:
    """Changes of committed events that need a new version instead."""
    lines = []
    for entry in CATALOG:
        path = SCHEMAS / file_name(entry.event)
        if path.exists():
            committed = json.loads(path.read_text(encoding="utf-8"))
            changes = breaking_changes(committed, schema(entry.event))
            lines += [f"{entry.event.type_name}: {change}" for change in changes]
    return lines


def main(docs: Path = DOCS) -> int:
    broken = refusals()
    if broken:
        print("\n".join(broken), file=sys.stderr)
        print(
            "Only new optional fields keep an event's version. Leave the event as it is, add the "
            "changed one as a new class with the next version (.v2), and publish both for a while.",
            file=sys.stderr,
        )
        return 1
    for path, text in documents(docs).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(PACKAGE.parents[2])}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
