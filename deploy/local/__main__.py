"""`python -m deploy.local up | demo | fetch | with-postgres | …`, for the Makefile."""

from __future__ import annotations

import asyncio
import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from deploy.local.environment_file import only_up, write_environment
from deploy.local.errors import StackError
from deploy.local.existing import STACK_VARIABLE, names_servers
from deploy.local.kafka import KafkaServer
from deploy.local.kept import START_EMPTY, forget, has_kept
from deploy.local.paths import CHECKOUT, ENVIRONMENT_FILE, KAFKA_JARS, RUNS
from deploy.local.postgres import PostgresServer
from deploy.local.processes import guard
from deploy.local.servers import fetch_kafka, say
from deploy.local.service_programs import ServicePrograms
from deploy.local.stack import LocalStack, local_stack, temporary_databases
from deploy.local.supervisor import Supervisor
from deploy.local.tokens import ROLES, Role, TokenIssuer, role_token

app = typer.Typer(add_completion=False, no_args_is_help=True, pretty_exceptions_enable=False)
console = Console()

INTERRUPTED = 130
# Of a folder or disk that cannot be written to.
_UNWRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOSPC, errno.EDQUOT}

Secured = Annotated[bool, typer.Option("--secured", help="Require TLS and logins on both servers")]
Fresh = Annotated[bool, typer.Option("--fresh", help="Delete the data of earlier runs first")]


@app.command()
def up(secured: Secured = False, fresh: Fresh = False) -> None:
    """Run PostgreSQL, Kafka and the four services until Ctrl-C; keep data, ports and key."""
    with _errors_shown(exit_code_when_interrupted=0), only_up():
        keep = not (secured or names_servers())
        if fresh and keep:
            forget(RUNS / "up")
        # In a folder of its own, so that the kept data stay.
        name = "up" if keep else "up-once"
        with (
            _running(name, secured=secured, keep=keep) as (stack, supervisor),
            _environment_file(stack, supervisor),
        ):
            _show(stack, supervisor)
            supervisor.wait()


@app.command("delete-data")
def delete_data() -> None:
    """Delete the data that `up` has kept."""
    with _errors_shown(exit_code_when_interrupted=INTERRUPTED), only_up():
        forget(RUNS / "up")
        PostgresServer(RUNS / "up").remove()
        KafkaServer(RUNS / "up", ()).remove()


@app.command()
def demo(secured: Secured = False) -> None:
    """Simulate a day at a small school; exit with 1 if a figure differs."""
    with _errors_shown(exit_code_when_interrupted=INTERRUPTED):
        with _running("demo", secured=secured) as (stack, supervisor):
            from tools import school

            started = time.monotonic()
            code = asyncio.run(school.demo(supervisor.urls, supervisor.ops_urls, stack.tokens))
            say(console, "The school's day", started)
        console.print(
            "To look at such figures in a browser: make up, which prints the address of "
            "the dashboard, and make sample.",
            highlight=False,
            soft_wrap=True,
        )
        raise typer.Exit(code)


@app.command()
def fetch() -> None:
    """Download what the stack needs."""
    with _errors_shown(exit_code_when_interrupted=INTERRUPTED):
        count = len(fetch_kafka(console).jars)
        console.print(f"{count} jars in {_short(KAFKA_JARS)} are complete", highlight=False)


@app.command("with-postgres")
def with_postgres(command: list[str]) -> None:
    """Run a command with the databases named by the environment, or temporary ones."""
    with (
        _errors_shown(exit_code_when_interrupted=INTERRUPTED),
        temporary_databases() as environment,
    ):
        code = subprocess.run(command, env={**os.environ, **environment}, check=False).returncode
    raise typer.Exit(code)


@app.command("with-stack")
def with_stack(command: list[str]) -> None:
    """Run a command with the addresses and tokens of a temporary stack in the environment."""
    with _errors_shown(exit_code_when_interrupted=INTERRUPTED):
        with _running("with-stack", secured=False) as (stack, supervisor):
            environment = os.environ | supervisor.addresses() | _tokens(stack.tokens, ROLES)
            code = subprocess.run(command, env=environment, check=False).returncode
        raise typer.Exit(code)


@contextmanager
def _running(
    name: str, *, secured: bool, keep: bool = False
) -> Iterator[tuple[LocalStack, Supervisor]]:
    started = time.monotonic()
    run_directory = RUNS / name
    stopping: float | None = None
    kept = keep and has_kept(run_directory)

    def migrate(environment: Mapping[str, str]) -> None:
        began = time.monotonic()
        with _kept_data_named(kept):
            ServicePrograms(environment, run_directory).migrate()
        say(console, "Databases migrated", began)

    with ExitStack() as last:
        last.callback(lambda: _say_stopped(stopping))
        stack = last.enter_context(
            local_stack(
                run_directory,
                console=console,
                secured=secured,
                keep=keep,
                while_kafka_starts=migrate,
            )
        )
        serving = time.monotonic()
        supervisor = Supervisor(
            stack.environment(),
            run_directory,
            own=stack.environments(),
            ports=stack.ports,
            say=_warn,
            migrated=True,
        )
        with _kept_data_named(kept):
            last.enter_context(supervisor)
        say(console, "The four services", serving)
        say(console, f"Everything is running; logs: {_short(run_directory)}", started)
        try:
            yield stack, supervisor
        finally:
            stopping = time.monotonic()


@contextmanager
def _kept_data_named(kept: bool) -> Iterator[None]:
    try:
        yield
    except StackError as error:
        if kept:
            raise StackError(
                f"{error}\nThe data are those of an earlier run. {START_EMPTY}"
            ) from None
        raise


def _say_stopped(since: float | None) -> None:
    if since is not None:
        say(console, "Stopped", since)


@contextmanager
def _errors_shown(*, exit_code_when_interrupted: int) -> Iterator[None]:
    _interrupt_once()
    try:
        yield
    except StackError as error:
        _warn(str(error))
        raise typer.Exit(1) from None
    except OSError as error:
        if error.errno not in _UNWRITABLE:
            raise
        _warn(f"{error.filename or RUNS} cannot be written to: {error.strerror}")
        raise typer.Exit(1) from None
    except KeyboardInterrupt:
        raise typer.Exit(exit_code_when_interrupted) from None


def _interrupt_once() -> None:
    """Stop on the first signal; ignore further ones while stopping."""
    signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

    def interrupt(_number: int, _frame: FrameType | None) -> None:
        for number in signals:
            signal.signal(number, signal.SIG_IGN)
        console.print("\nStopping …", highlight=False)
        raise KeyboardInterrupt

    for number in signals:
        signal.signal(number, interrupt)


@contextmanager
def _environment_file(stack: LocalStack, supervisor: Supervisor) -> Iterator[None]:
    values = supervisor.addresses() | stack.environment()
    values |= _tokens(stack.tokens, ("superadmin", "service"))
    values[STACK_VARIABLE] = str(CHECKOUT)
    guard().remove_later(ENVIRONMENT_FILE)
    write_environment(ENVIRONMENT_FILE, values)
    try:
        yield
    finally:
        ENVIRONMENT_FILE.unlink(missing_ok=True)
        guard().removed(ENVIRONMENT_FILE)


def _show(stack: LocalStack, supervisor: Supervisor) -> None:
    table = Table("service", "address", "API documentation")
    for service, url in supervisor.urls.items():
        table.add_row(service, url, f"{url}/docs")
    console.print(f"Dashboard: {supervisor.urls['reporting']}/dashboard", highlight=False)
    console.print(table)
    kept = "keeps data, ports and key" if stack.ports else "deletes the data"
    console.print(
        f"In another terminal: . {_short(ENVIRONMENT_FILE)} sets addresses and tokens, make sample "
        "loads sample data,\nmake token ROLE=teacher prints a token. "
        f"Ctrl-C stops everything and {kept}.",
        highlight=False,
        soft_wrap=True,
    )


def _tokens(tokens: TokenIssuer, roles: Iterable[Role]) -> dict[str, str]:
    return {f"{role.upper()}_TOKEN": role_token(tokens, role) for role in roles}


def _warn(line: str) -> None:
    console.print(line, highlight=False, soft_wrap=True, markup=False, style="yellow")


def _short(path: object) -> str:
    return str(path).replace(f"{CHECKOUT}/", "")


if __name__ == "__main__":
    sys.exit(app())
