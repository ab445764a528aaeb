"""Processor time of the servers, from /proc: wall time alone says little on shared cores."""

from __future__ import annotations

import os
from pathlib import Path

from deploy.local.stack import LocalStack

_TICKS = os.sysconf("SC_CLK_TCK")


def server_seconds(stack: LocalStack) -> dict[str, float]:
    """Return the processor seconds that PostgreSQL and Kafka have used so far."""
    assert stack.postgres is not None
    assert stack.kafka is not None
    return {
        "postgresql": process_seconds(stack.postgres.pid),
        "kafka": process_seconds(stack.kafka.pid),
    }


def process_seconds(pid: int) -> float:
    """Return those of a process, of its children, and of those that it has waited for."""
    seconds = 0.0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            # The name in parentheses may contain spaces.
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if stat.parent.name == str(pid):
            seconds += sum(map(int, fields[11:15])) / _TICKS
        elif fields[1] == str(pid):
            seconds += sum(map(int, fields[11:13])) / _TICKS
    return seconds
