"""`make up` until its first answer, beside PostgreSQL and Kafka alone."""

from __future__ import annotations

import asyncio
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
from rich.console import Console

from deploy.local.environment_file import read_environment
from deploy.local.paths import CHECKOUT, KAFKA_JARS
from deploy.local.stack import LocalStack
from tests.bench.report import Figure, Report

_TURNS = 3
_UP = ("-m", "deploy.local", "up", "--fresh")
_DELETE_DATA = ("-m", "deploy.local", "delete-data")
_SERVERS = """
import pathlib, sys
from deploy.local.stack import local_stack
with local_stack(pathlib.Path(".local/run/alone")):
    print("ready", flush=True)
    sys.stdin.read()
"""


async def start(stack: LocalStack, console: Console) -> Report:
    """Start each without data, in turns, in a copy of the tree, with everything downloaded."""
    ups, servers = [], []
    with TemporaryDirectory() as scratch:
        tree = _tree(Path(scratch))
        for _ in range(_TURNS):
            ups.append(await _up(tree))
            servers.append(await _servers(tree))
            console.print(f"make up: {ups[-1]:.1f} s, the servers alone: {servers[-1]:.1f} s")
        with _running(tree, *_DELETE_DATA) as process:
            assert await asyncio.to_thread(process.wait) == 0
    report = Report(
        "start", "A start without data, until the first answer", ("", "median", "each"),
        compared=[
            Figure("up", statistics.median(ups), statistics.median(servers), "s",
                   "PostgreSQL and Kafka alone", better="lower", limit=7),
        ],
    )  # fmt: skip
    for name, seconds in (("make up", ups), ("PostgreSQL and Kafka alone", servers)):
        each = ", ".join(f"{one:.1f}" for one in seconds)
        report.rows.append((name, f"{statistics.median(seconds):.1f} s", each))
    return report


def _tree(folder: Path) -> Path:
    """Copy what `make up` runs; the checkout's own data stay as they are."""
    for part in ("deploy", "services", "shared", "tools"):
        shutil.copytree(CHECKOUT / part, folder / part)
    (folder / ".local").mkdir()
    (folder / ".local/kafka").symlink_to(KAFKA_JARS)
    return folder


async def _up(tree: Path) -> float:
    """Return the seconds until the catalog of courses answers."""
    began = time.perf_counter()
    file = tree / ".local/env"
    with _running(tree, *_UP):
        while not file.exists():
            await asyncio.sleep(0.01)
        values = read_environment(file)
        headers = {"Authorization": f"Bearer {values['SUPERADMIN_TOKEN']}"}
        async with httpx.AsyncClient(trust_env=False, headers=headers) as client:
            answer = await client.get(f"{values['COURSES_URL']}/v1/courses")
        seconds = time.perf_counter() - began
        assert answer.status_code == 200, answer.text
    return seconds


async def _servers(tree: Path) -> float:
    began = time.perf_counter()
    with _running(tree, "-c", _SERVERS) as process:
        assert process.stdout is not None
        line = await asyncio.to_thread(process.stdout.readline)
        seconds = time.perf_counter() - began
        assert line == "ready\n"
        # It ends with its input.
        process.communicate()
    return seconds


@contextmanager
def _running(tree: Path, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, *arguments], cwd=tree, text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    ) as process:  # fmt: skip
        try:
            yield process
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                process.communicate()
