"""Records of a hostile or faulty producer: mutations of the example of each event."""

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from hypothesis import strategies as st

from coursestream_events import CATALOG, Entry, example_of
from shared.kafka.partitioning import partition_for
from tests.kernel.records import FakeRecord

NASTY: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 2**31 - 1, 2**31, 2**63, 10**30, -0.0,
    "", "\x00", "a\x00b", "\ud800", "\u200b", "x" * 10_000, "1E+999999", "-1E-999999", "NaN",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.999999-10:00", "1900-01-01T00:00:00Z",
    "2199-12-31T23:59:59.999999Z", "9999-12-31T23:59:59.999999Z", "1900-01-01", "2199-12-31",
    "00000000-0000-0000-0000-000000000000", [], {}, [[]] * 3, {"a": {}},
)  # fmt: skip
DEEP = b"[" * 5_000
TOPICS = sorted({entry.topic.name for entry in CATALOG})

Path = tuple[str | int, ...]
Document = dict[str, Any]


def example(entry: Entry) -> Document:
    document: Document = json.loads(example_of(entry.event))
    return document


def paths(value: Any, at: Path = ()) -> Iterator[Path]:
    """Return the paths of all values in a document."""
    if at:
        yield at
    if isinstance(value, dict | list):
        for name, each in value.items() if isinstance(value, dict) else enumerate(value):
            yield from paths(each, (*at, name))


def _holder(document: Document, path: Path) -> Any:
    holder: Any = document
    for name in path[:-1]:
        holder = holder[name]
    return holder


def _replace(chance: random.Random, document: Document, path: Path) -> None:
    _holder(document, path)[path[-1]] = copy.deepcopy(chance.choice(NASTY))


def _remove(chance: random.Random, document: Document, path: Path) -> None:
    del _holder(document, path)[path[-1]]


def _add(chance: random.Random, document: Document, path: Path) -> None:
    holder = _holder(document, path)
    if isinstance(holder, dict):
        holder[chance.choice(["extra", "a\x00b", "\ud800", "type"])] = copy.deepcopy(
            chance.choice(NASTY)
        )


def _repeat(chance: random.Random, document: Document, path: Path) -> None:
    holder = _holder(document, path)
    if isinstance(holder, list):
        repeated = holder[int(path[-1])]
        holder.extend(copy.deepcopy(repeated) for _ in range(chance.choice([1, 3])))


def _swap(chance: random.Random, document: Document, path: Path) -> None:
    other = chance.choice(list(paths(document)))
    if other[: len(path)] != path and path[: len(other)] != other:
        one, two = _holder(document, path), _holder(document, other)
        one[path[-1]], two[other[-1]] = two[other[-1]], one[path[-1]]


Mutation = Callable[[random.Random, Document, Path], None]
MUTATIONS: tuple[Mutation, ...] = (_replace, _replace, _remove, _add, _repeat, _swap)


def _repair(entry: Entry, document: Document) -> None:
    """Set subject and keys from the data, so that a mutation gets past the envelope checks."""
    data = document.get("data")
    if isinstance(data, dict):
        key = ":".join(str(data.get(name)) for name in entry.topic.key.split(":"))
        document["subject"] = document["partitionkey"] = key


@st.composite
def documents(draw: st.DrawFn, entry: Entry) -> bytes:
    """Draw the JSON document of an event after some mutations."""
    chance = draw(st.randoms(use_true_random=False))
    document = example(entry)
    document["aggregateversion"] = draw(
        st.sampled_from([1, 2, 3, 5, 100, 10_001, 10_002, 2**31 - 1]) | st.integers(1, 30)
    )
    for _ in range(draw(st.integers(0, 3))):
        targets = list(paths(document))
        if targets:
            chance.choice(MUTATIONS)(chance, document, chance.choice(targets))
    if chance.random() < 0.8:
        _repair(entry, document)
    return json.dumps(document).encode()


def values(entry: Entry) -> st.SearchStrategy[bytes | None]:
    broken = st.builds(lambda text, cut: text[:cut], documents(entry), st.integers(0, 400))
    raw = st.none() | st.binary(max_size=200) | st.just(DEEP) | st.just(b'{"a":' * 5_000)
    nested = st.just(json.dumps(example(entry)).encode().replace(b'"data"', b'"data":' + DEEP, 1))
    odd = st.one_of(broken, raw, nested)
    return st.integers(0, 9).flatmap(lambda n: odd if n == 9 else documents(entry))


header_names = st.text(max_size=20) | st.just("a\x00b")
headers = st.lists(st.tuples(header_names, st.none() | st.binary(max_size=20)), max_size=2)


def _key_of(value: bytes | None) -> bytes | None:
    try:
        return str(json.loads(value or b"")["subject"]).encode()
    except (ValueError, RecursionError, TypeError, LookupError):
        return b"no subject"


@st.composite
def records(draw: st.DrawFn, entries: list[Entry]) -> FakeRecord:
    """Draw one record with offset 0, usually with its proper key and partition."""
    entry = draw(st.sampled_from(entries))
    value = draw(values(entry))
    key = _key_of(value)
    if draw(st.integers(0, 9)) == 0:
        key = draw(st.none() | st.binary(max_size=30))
    topic = entry.topic.name
    partition = partition_for(topic, (key or b"").decode(errors="replace"))
    if draw(st.integers(0, 9)) == 0:
        partition = draw(st.integers(0, entry.topic.partitions - 1))
    return FakeRecord(0, value, topic, partition, key, draw(headers))
