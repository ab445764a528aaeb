"""Processor time and memory, from /proc: wall time alone says little on shared cores."""

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


def peak_mib(pid: int) -> float:
    """Return a process's peak memory since its start or the last `reset_peak`; 0 if it is gone."""
    return _memory_mib(pid, "VmHWM")


def resident_mib(pid: int) -> float:
    return _memory_mib(pid, "VmRSS")


def reset_peak(pid: int) -> None:
    Path(f"/proc/{pid}/clear_refs").write_text("5")


def _memory_mib(pid: int, name: str) -> float:
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return 0.0
    # A process that has ended, and is not waited for yet, has no memory.
    status = dict(line.split(":", 1) for line in lines)
    return int(status[name].split()[0]) / 1024 if name in status else 0.0


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
