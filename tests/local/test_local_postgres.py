"""PostgreSQL keeps what was committed, and never runs as root."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import asyncpg
import pytest

from deploy.local import postgres
from deploy.local.accounts import open_to_all, unprivileged_account
from deploy.local.errors import StackError
from deploy.local.postgres import PostgresServer
from deploy.local.postgres_programs import installed_programs


async def rows(url: str, *statements: str) -> list[asyncpg.Record]:
    connection = await asyncpg.connect(url)
    try:
        for statement in statements[:-1]:
            await connection.execute(statement)
        return await connection.fetch(statements[-1])
    finally:
        await connection.close()


async def value(url: str, query: str) -> object:
    return (await rows(url, query))[0][0]


async def test_commits_survive_kill_and_stop_until_the_server_is_removed(
    tmp_path: Path,
) -> None:
    with PostgresServer(tmp_path) as server:
        url = server.create_databases(["school"])["school"]
        await rows(url, "CREATE TABLE t (n int)", "INSERT INTO t VALUES (1)", "SELECT 1")
        port = server.port
        server.kill()
        server.start()
        await rows(url, "INSERT INTO t VALUES (2)", "SELECT 1")
        server.stop()
        server.start()

        assert server.port == port
        assert await value(url, "SELECT sum(n) FROM t") == 3
        assert str(await value(url, "SHOW server_version")).startswith("18")
        assert await value(url, "SHOW fsync") == "on"
        assert await value(url, "SHOW timezone") == "UTC"
        home = Path(str(await value(url, "SHOW data_directory"))).parent
    assert not home.exists()


async def test_a_wrong_password_is_refused_and_databases_are_recreated_empty(
    tmp_path: Path,
) -> None:
    with PostgresServer(tmp_path) as server:
        url = server.create_databases(["school"])["school"]
        await rows(url, "CREATE TABLE t ()", "SELECT 1")
        server.create_databases(["school"])

        assert await value(url, "SELECT to_regclass('t')") is None
        with pytest.raises(asyncpg.InvalidPasswordError):
            await asyncpg.connect(url, password="guessed")
        with pytest.raises(ValueError, match="plain"):
            server.create_databases(['x"; DROP DATABASE school; --'])
        server.drop_databases(["school", "never_there"])
        with pytest.raises(asyncpg.InvalidCatalogNameError):
            await asyncpg.connect(url)


def test_a_failed_start_shows_the_log(tmp_path: Path) -> None:
    with PostgresServer(tmp_path) as server:
        server.stop()
        (server._data / "PG_VERSION").write_text("9\n")
        with pytest.raises(StackError, match="not compatible"):
            server.start()


def owner_and_program(pid: int) -> tuple[int, Path]:
    process = Path(f"/proc/{pid}")
    return process.stat().st_uid, (process / "exe").readlink()


@pytest.mark.parametrize("reachable", [open_to_all, lambda _path: False])
async def test_postgres_never_runs_as_root_and_leaves_only_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reachable: Callable[[Path], bool]
) -> None:
    """Root gives it to an account that needs a copy of a wheel that it cannot reach; an ordinary
    user runs the wheel's own programs.
    """
    account = unprivileged_account()
    monkeypatch.setattr(postgres, "open_to_all", reachable)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    with PostgresServer(closed) as server:
        assert server._programs is not None
        runner = account.uid if account else os.geteuid()
        assert runner != 0
        assert owner_and_program(server.pid) == (runner, server._programs / "postgres")
        copied = account is not None and not reachable(installed_programs())
        assert server._programs.is_relative_to(server._home) is copied
        assert server._home.is_relative_to(closed) is (account is None)
        assert await value(server.url("postgres"), "SELECT 1") == 1
    assert not server._home.exists()
    assert [path.name for path in closed.iterdir()] == ["postgres.log"]
