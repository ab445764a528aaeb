"""The generated sections of ``docs/events.md``: its tables, and the code of the examples."""

import re
from collections.abc import Callable, Iterable
from functools import partial

from coursestream_events import CATALOG, TOPICS, Entry, Topic
from coursestream_events.resources import file_name
from tools.events.paths import DOCS

# From the folder of the page.
_PACKAGE = "../shared/events/coursestream_events"
_SECTION = re.compile(
    r"(?P<begin><!-- generated: (?P<name>\w+) -->\n).*?(?P<end><!-- end -->)", re.DOTALL
)


def fill(page: str) -> str:
    """Return the page with its generated sections replaced."""
    return _SECTION.sub(
        lambda found: found["begin"] + _SECTIONS[found["name"]]() + found["end"], page
    )


def _topics() -> str:
    return _table(
        ("topic", "partitions", "key", "cleanup", "content"),
        (
            (topic.name, str(topic.partitions), topic.key, _cleanup(topic), topic.description)
            for topic in TOPICS
            if not topic.internal
        ),
    )


def _cleanup(topic: Topic) -> str:
    if not topic.compacted:
        return "none; all records are kept"
    lag = topic.config.get("max.compaction.lag.ms")
    return "compacted" if lag is None else f"compacted within {int(lag) // 86_400_000} days"


def _events() -> str:
    return "\n".join(_events_of(topic) for topic in TOPICS if not topic.internal)


def _events_of(topic: Topic) -> str:
    entries = [entry for entry in CATALOG if entry.topic == topic]
    return f"### {topic.name}\n\n" + _table(
        ("event", "description", "consumers", "files"),
        (
            (_name(entry), entry.description, ", ".join(entry.consumers) or "none", _links(entry))
            for entry in entries
        ),
    )


def _name(entry: Entry) -> str:
    return f"`{file_name(entry.event).removesuffix('.json')}`"


def _links(entry: Entry) -> str:
    name = file_name(entry.event)
    return f"[schema]({_PACKAGE}/schemas/{name}), [example]({_PACKAGE}/examples/{name})"


def _table(titles: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"| {' | '.join(cells)} |\n" for cells in (titles, *rows)]
    lines.insert(1, f"|{'---|' * len(titles)}\n")
    return "".join(lines)


def _example(name: str) -> str:
    code = (DOCS / "examples" / f"{name}.py").read_text(encoding="utf-8")
    return f"[`docs/examples/{name}.py`](examples/{name}.py)\n\n```python\n{code}```\n"


_SECTIONS: dict[str, Callable[[], str]] = {
    "topics": _topics,
    "events": _events,
    "enrollments_faststream": partial(_example, "enrollments_faststream"),
    "users_confluent": partial(_example, "users_confluent"),
}
