"""``python -m tests.fuzz SECONDS``: arbitrary bytes as a record's value, key and headers.

Reading a record must not raise, whatever it holds, and what it says of it must be storable. The
corpus of a run begins with every event's example.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import atheris

with atheris.instrument_imports(include=["shared", "coursestream_events"]):
    from coursestream_events import CATALOG, example_of
    from shared.consuming.dead_letters import storable
    from shared.consuming.records import DecodedRecord, RejectedRecord, decode_record
    from shared.kafka.partitioning import partition_for
    from tests.kernel.records import FakeRecord

_LONGEST = 16_384
_KEY_BYTES = 120


def record_of(data: bytes) -> FakeRecord:
    """The first byte chooses topic, key and headers; the rest is the value."""
    choice = data[0] if data else 0
    topic = CATALOG[choice % len(CATALOG)].topic
    value = data[1:]
    key = value[:_KEY_BYTES] if choice & 0x80 else _subject(value)
    headers = [("name", value[:20] or None)] if choice & 0x40 else []
    partition = partition_for(topic.name, key.decode(errors="replace"))
    return FakeRecord(0, value, topic.name, partition, key, headers)


def _subject(value: bytes) -> bytes:
    """Keep a mutated example on its topic and key, so that it is decoded completely."""
    _, _, rest = value.partition(b'"subject": "')
    return rest.partition(b'"')[0]


def check(data: bytes) -> None:
    outcome = decode_record(record_of(data))
    if isinstance(outcome, RejectedRecord):
        reason = storable(outcome.reason)
        assert "\x00" not in reason
        assert len(reason.encode()) < 20_000
        aggregate = outcome.aggregate or ""
        assert "\x00" not in aggregate
        assert len(aggregate.encode()) < 1_000
    else:
        assert isinstance(outcome, DecodedRecord)


def seed(corpus: Path) -> None:
    for number, entry in enumerate(CATALOG):
        example = example_of(entry.event)
        (corpus / entry.event.name).write_bytes(bytes([number]) + example)


def main(seconds: int) -> None:
    with TemporaryDirectory() as folder:
        seed(Path(folder))
        options = [f"-max_total_time={seconds}", f"-max_len={_LONGEST}", "-rss_limit_mb=1024"]
        atheris.Setup([sys.argv[0], *options, folder], check)
        atheris.Fuzz()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 60)
