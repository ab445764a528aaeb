"""PostgreSQL runs as whoever starts it, and keeps what was committed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import asyncpg
import pytest

from deploy.local import postgres
from deploy.local.accounts import open_to_all, unprivileged_account
from deploy.local.errors import StackError
from deploy.local.paths import CHECKOUT
from deploy.local.postgres import PostgresServer

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="needs root to become somebody else")

ORDINARY = """
import os, sys
from pathlib import Path
from deploy.local.postgres import PostgresServer
with PostgresServer(Path(sys.argv[1])) as server:
    print(os.geteuid(), *server.create_databases(["mine"]), sorted(os.listdir(sys.argv[1])))
"""


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


async def test_keeps_commits_over_a_kill_and_a_stop_and_throws_all_away_at_the_end(
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


async def test_a_wrong_password_stays_out_and_databases_come_empty(tmp_path: Path) -> None:
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


def test_a_start_that_fails_shows_the_log(tmp_path: Path) -> None:
    with PostgresServer(tmp_path) as server:
        server.stop()
        (server._data / "PG_VERSION").write_text("9\n")
        with pytest.raises(StackError, match="not compatible"):
            server.start()


def owner_and_program(pid: int) -> tuple[int, Path]:
    process = Path(f"/proc/{pid}")
    return process.stat().st_uid, (process / "exe").readlink()


@as_root
async def test_root_gives_it_to_an_account_that_cannot_reach_the_wheel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = unprivileged_account()
    assert account is not None
    monkeypatch.setattr(postgres, "open_to_all", lambda _path: False)
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o700)

    with PostgresServer(closed) as server:
        assert server._programs is not None
        assert owner_and_program(server.pid) == (account.uid, server._programs / "postgres")
        assert server._programs.is_relative_to(server._home)
        assert await value(server.url("postgres"), "SELECT 1") == 1
    assert not server._home.exists()


@pytest.fixture
def folder_of_account() -> Iterator[Path]:
    account = unprivileged_account()
    assert account is not None
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        os.chown(folder, account.uid, account.gid)
        yield Path(folder)


def python_for_all() -> str | None:
    """This Python if everyone can run it, else the system's of the same version."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for candidate in (sys.executable, shutil.which(version, path="/usr/bin:/usr/local/bin")):
        if candidate and open_to_all(Path(candidate).resolve()):
            return candidate
    return None


@as_root
def test_an_ordinary_user_runs_it_in_the_given_folder(folder_of_account: Path) -> None:
    python, account = python_for_all(), unprivileged_account()
    if python is None or not open_to_all(CHECKOUT) or account is None:
        pytest.skip("no Python, or not this checkout, is open to other accounts")
    packages = str(Path(asyncpg.__file__).parents[1])
    result = subprocess.run(
        [python, "-c", ORDINARY, str(folder_of_account)],
        user=account.uid,
        group=account.gid,
        extra_groups=[],
        cwd=CHECKOUT,
        env={"PYTHONPATH": f"{CHECKOUT}:{packages}", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 0, result.stderr
    assert result.stdout.startswith(f"{account.uid} mine ['postgres', 'postgres.log']")
    assert [path.name for path in folder_of_account.iterdir()] == ["postgres.log"]
