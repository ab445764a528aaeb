"""Progress of a download: a bar on a terminal, occasional lines elsewhere."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn
from rich.progress import TimeElapsedColumn as Elapsed

PLAIN_EVERY_JARS = 10


@dataclass
class DownloadProgress:
    console: Console
    what: str
    jars: int
    bars: Progress
    task: TaskID
    done: int = 0
    received: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def add_bytes(self, count: int) -> None:
        with self._lock:
            self.received += count
        self.bars.update(self.task, received=self.megabytes)

    def finish_jar(self) -> None:
        with self._lock:
            self.done += 1
            due = self.done % PLAIN_EVERY_JARS == 0 or self.done == self.jars
        self.bars.update(self.task, completed=self.done)
        if due and not self.console.is_terminal:
            line = f"  {self.what}: {self.done} of {self.jars} jars, {self.megabytes:.1f} MB"
            self.console.print(line, highlight=False)

    @property
    def megabytes(self) -> float:
        return self.received / 1e6


@contextmanager
def download_progress(console: Console, what: str, jars: int) -> Iterator[DownloadProgress]:
    columns = (
        TextColumn(f"  {what}"),
        BarColumn(),
        TextColumn("{task.completed:.0f} of {task.total:.0f} jars, {task.fields[received]:.1f} MB"),
        Elapsed(),
    )
    bars = Progress(*columns, console=console, disable=not console.is_terminal, transient=True)
    if not console.is_terminal:
        console.print(f"  {what}: downloading {jars} jars from Maven Central", highlight=False)
    with bars:
        yield DownloadProgress(
            console, what, jars, bars, bars.add_task("", total=jars, received=0.0)
        )
