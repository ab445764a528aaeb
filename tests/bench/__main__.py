"""`python -m tests.bench [NAME ...]`; see `make bench`."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Annotated, Any

import structlog
import typer
import uvloop
from rich.console import Console

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack, local_stack
from tests.bench.command import command
from tests.bench.freshness import freshness
from tests.bench.growth.run import growth
from tests.bench.idle import idle
from tests.bench.imports import imports
from tests.bench.page import store
from tests.bench.performance.run import performance
from tests.bench.projection.compare import projection
from tests.bench.projection.workers import workers
from tests.bench.rebuild import rebuild
from tests.bench.relay import relay
from tests.bench.replay import replay
from tests.bench.report import Report
from tests.bench.sidebar import sidebar
from tests.bench.start import start
from tests.bench.teachers import teachers

BENCHMARKS: dict[str, Callable[[LocalStack, Console], Coroutine[Any, Any, Report]]] = {
    "projection": projection,
    "workers": workers,
    "relay": relay,
    "performance": performance,
    "teachers": teachers,
    "command": command,
    "imports": imports,
    "freshness": freshness,
    "rebuild": rebuild,
    "replay": replay,
    "growth": growth,
    "sidebar": sidebar,
    "idle": idle,
    "start": start,
}


def main(
    names: Annotated[
        list[str] | None, typer.Argument(help=f"Any of {', '.join(BENCHMARKS)}; default: all")
    ] = None,
    rivals: Annotated[
        bool, typer.Option("--rivals", help="Beside what a user could install instead, too")
    ] = False,
) -> None:
    """Run benchmarks, each on its own stack, and write their figures to docs/performance.md.

    Exits with 1 if a count misses its target.
    """
    chosen = names or list(BENCHMARKS)
    if unknown := [name for name in chosen if name not in BENCHMARKS]:
        raise typer.BadParameter(f"no benchmark {', '.join(unknown)}: {', '.join(BENCHMARKS)}")
    benchmarks = BENCHMARKS | {
        each.__name__: partial(each, rivals=rivals)
        for each in (performance, projection, relay, replay)
    }
    # Applications that run in this process would print a line for each request.
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    console = Console(highlight=False)
    passed = True
    for name in chosen:
        console.rule(name)
        with local_stack(RUNS / f"bench-{os.getpid()}", console=console) as stack:
            report = uvloop.run(benchmarks[name](stack, console))
        report.print(console)
        store(report.compared)
        passed &= report.passed
    raise typer.Exit(0 if passed else 1)


if __name__ == "__main__":
    typer.run(main)
