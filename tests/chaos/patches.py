"""Patches of the services' processes: a witness of what consumers apply, and points of death.

The services themselves contain no switch for tests. ``witness/sitecustomize.py`` calls ``install``
in each process that a chaos run starts.
"""

import os
import signal
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo
from functools import wraps
from inspect import iscoroutinefunction
from pathlib import Path
from typing import Any, Literal

from shared import clock
from shared.consuming import batch_processor, consumer
from shared.consuming.records import DecodedRecord
from shared.database import Transaction
from shared.outbox import relay

CONTROL_VARIABLE, DEFECT_VARIABLE = "CHAOS_CONTROL", "CHAOS_DEFECT"

CREATE_WITNESS = """
    CREATE SCHEMA chaos;
    CREATE TABLE chaos.applied (
        rebuilding boolean NOT NULL, topic text NOT NULL, aggregate text NOT NULL,
        version integer NOT NULL
    )
"""
# A rebuild applies the log again, to tables in a schema of its own.
_NOTE = """
    INSERT INTO chaos.applied
    SELECT current_schema() <> 'public', topic, aggregate, version
      FROM unnest($1::text[], $2::text[], $3::int[]) AS event (topic, aggregate, version)
"""


@dataclass(frozen=True)
class Point:
    """A call before or after which a process can be told to die."""

    owner: Any
    function: str
    moment: Literal["before", "after"]


POINTS = {
    "relay, after the commit and before publishing": Point(relay, "publish", "before"),
    "relay, after publishing and before deleting": Point(relay, "publish", "after"),
    "consumer, after applying and before the commit": Point(consumer, "store_offsets", "after"),
    "consumer, after the commit": Point(batch_processor.BatchProcessor, "_note", "before"),
}


def install() -> None:
    """Patch this process as its environment says."""
    control = os.environ.get(CONTROL_VARIABLE)
    if control is None:
        return
    _note_applied()
    vars(clock)["datetime"] = _MovedClock(Path(control) / "clock")
    for name, point in POINTS.items():
        _make_deadly(point, arming_file(Path(control), name, _service()))
    if defect := os.environ.get(DEFECT_VARIABLE):
        # Its imports are of use to no other process.
        from tests.chaos.defects import DEFECTS

        DEFECTS[defect].plant()


def arming_file(control: Path, point: str, service: str) -> Path:
    """Return the file whose existence makes the next process that passes the point die."""
    return control / f"{service} {point}"


def _service() -> str:
    return os.environ.get("WORKER_INSTANCE", "").rstrip("-0123456789")


def _note_applied() -> None:
    """Note each version that a consumer applies, in the transaction that applies it."""
    dispatch = consumer.Consumer.dispatch

    async def noting(
        self: consumer.Consumer, tx: Transaction, records: Sequence[DecodedRecord]
    ) -> None:
        events = [each.event for each in records]
        await tx.connection.execute(
            _NOTE,
            [each.record.topic for each in records],
            [each.subject for each in events],
            [each.aggregateversion for each in events],
        )
        await dispatch(self, tx, records)

    consumer.Consumer.dispatch = noting  # type: ignore[method-assign]


class _MovedClock:
    """Takes the place of ``datetime`` in the module that alone reads the clock."""

    def __init__(self, offset: Path) -> None:
        self._offset = offset

    def now(self, zone: tzinfo) -> datetime:
        """Return the time moved by the seconds in the file, while there is one."""
        try:
            seconds = float(self._offset.read_text() or 0)
        except FileNotFoundError:
            seconds = 0.0
        return datetime.now(zone) + timedelta(seconds=seconds)


def _make_deadly(point: Point, armed: Path) -> None:
    original = getattr(point.owner, point.function)

    def die(moment: str) -> None:
        if moment == point.moment and armed.exists():
            armed.unlink(missing_ok=True)
            os.kill(os.getpid(), signal.SIGKILL)

    @wraps(original)
    async def awaited(*arguments: Any, **named: Any) -> Any:
        die("before")
        result = await original(*arguments, **named)
        die("after")
        return result

    @wraps(original)
    def called(*arguments: Any, **named: Any) -> Any:
        die("before")
        result = original(*arguments, **named)
        die("after")
        return result

    deadly: Callable[..., Any] = awaited if iscoroutinefunction(original) else called
    setattr(point.owner, point.function, deadly)
