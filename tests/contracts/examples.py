"""The committed examples as documents that a test may change."""

import json
from typing import Any

import pytest

from coursestream_events import BY_EVENT, CATALOG, Entry, example_of
from coursestream_events.progress import LessonCompleted

each_event = pytest.mark.parametrize("entry", CATALOG, ids=lambda entry: entry.event.name)

LESSON_COMPLETED = BY_EVENT[LessonCompleted]


def example(entry: Entry = LESSON_COMPLETED) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(example_of(entry.event))
    return document
