"""`make up` as a workplace: what is kept, what is refused, and how its clients find it."""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import asyncpg
import httpx
import jwt
import pytest

from deploy.local.environment_file import read_environment
from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT, KAFKA_JARS
from deploy.local.processes import wait_until
from tests.local.running import environment, python, stub_services

UP = ("-m", "deploy.local", "up")
MIGRATION = "services/courses/migrations/0_init.py"


class Tree:
    """A checkout whose services are stubs."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.file = root / ".local" / "env"
        self.kept = root / ".local" / "run" / "up" / "kept.json"

    def client(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", *arguments],
            cwd=self.root,
            env=environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @contextmanager
    def running(self, *options: str) -> Iterator[tuple[subprocess.Popen[str], dict[str, str]]]:
        with python(*UP, *options, directory=self.root) as process:
            there = wait_until(
                lambda: self.file.exists() or process.poll() is not None, timeout_seconds=120
            )
            assert there
            assert process.poll() is None, process.stdout and process.stdout.read()
            yield process, read_environment(self.file)
        # Of a killed one it is removed by the process that watches it.
        assert wait_until(lambda: not self.file.exists(), timeout_seconds=20)

    def refusal(self) -> str:
        """Return the only line with which `make up` refuses to start."""
        refused = self.client("deploy.local", "up")
        assert refused.returncode == 1
        (line,) = (refused.stdout + refused.stderr).splitlines()
        return line


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory, kafka_jars: tuple[Path, ...]) -> Tree:
    root = stub_services(tmp_path_factory.mktemp("up"))
    for part in ("deploy", "shared", "tools"):
        shutil.copytree(CHECKOUT / part, root / part)
    (root / MIGRATION).parent.mkdir()
    (root / MIGRATION).write_text("# first\n")
    (root / ".local").mkdir()
    (root / ".local" / "kafka").symlink_to(KAFKA_JARS)
    return Tree(root)


@pytest.fixture(scope="module")
def values(tree: Tree) -> dict[str, str]:
    """Run the stack once until Ctrl-C, and return its variables."""
    with tree.running() as (process, values):
        mode = stat.S_IMODE(tree.file.stat().st_mode)
        ready = httpx.get(f"{values['REPORTING_OPS_URL']}/readyz").status_code
        asyncio.run(query(values, "CREATE TABLE notes AS SELECT 42 AS note"))
        second = tree.refusal()
        token = tree.client("tools.tokens", "--name", "ada")
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        printed = process.stdout.read()
        assert process.wait() == 0

    assert (ready, mode) == (200, 0o600)
    assert f"{values['COURSES_URL']}/docs" in printed
    assert "Traceback" not in printed
    assert "eyJ" not in printed, "tokens fill the screen"
    assert "already running" in second
    assert claims(token.stdout)["name"] == "Ada Lindqvist"
    return values


async def query(values: dict[str, str], statement: str) -> object:
    connection = await asyncpg.connect(values["COURSES_DATABASE_URL"])
    try:
        return await connection.fetchval(statement)
    finally:
        await connection.close()


def claims(token: str) -> dict[str, object]:
    found: dict[str, object] = jwt.decode(token.strip(), options={"verify_signature": False})
    return found


def key_id(token: str) -> object:
    return jwt.get_unverified_header(token)["kid"]


def test_the_file_with_addresses_and_tokens_ends_with_the_stack(
    tree: Tree, values: dict[str, str]
) -> None:
    assert {f"{service.upper()}_DATABASE_URL" for service in SERVICES} < set(values)
    assert claims(values["SERVICE_TOKEN"])["roles"] == ["service"]
    assert not tree.file.exists()
    with pytest.raises(httpx.ConnectError):
        httpx.get(values["COURSES_URL"])


def test_clients_without_a_stack_say_how_to_start_one(tree: Tree, values: dict[str, str]) -> None:
    for client in (["tools.school"], ["tools.tokens", "--role", "teacher"]):
        missing = tree.client(*client)
        assert (missing.returncode, missing.stdout) == (1, "")
        assert missing.stderr.count("\n") == 1
        assert "Start one first, in another terminal: make up" in missing.stderr
    tree.file.write_text("export COURSES_URL=http://127.0.0.1:1\n")
    try:
        stale = tree.client("tools.school")
    finally:
        tree.file.unlink()
    assert stale.stderr == missing.stderr


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((), "one of superadmin, teacher, student, service"),
        (("--role", "head"), "one of superadmin, teacher, student, service"),
        (("--name", "Zoe"), "The sample has nobody named Zoe"),
        (("--name", "Ines"), "Several people of the sample are named Ines: Ines Abel, "),
        (("--name", "Ada", "--role", "student"), "Ada Lindqvist is a teacher of the sample"),
    ],
)
def test_a_token_for_nobody_is_refused_in_one_line(
    tree: Tree, arguments: tuple[str, ...], expected: str
) -> None:
    refused = tree.client("tools.tokens", *arguments)
    assert (refused.returncode, refused.stdout) == (1, "")
    (line,) = refused.stderr.splitlines()
    assert expected in line


def test_data_of_another_release_are_refused(tree: Tree, values: dict[str, str]) -> None:
    file = tree.root / MIGRATION
    file.write_text("# changed\n")
    try:
        line = tree.refusal()
    finally:
        file.write_text("# first\n")
    assert f"of another release: migration {MIGRATION} was changed" in line
    assert line.endswith("make up FRESH=1")

    kept = tree.kept.read_text()
    tree.kept.write_text("{}")
    try:
        line = tree.refusal()
    finally:
        tree.kept.write_text(kept)
    assert line.endswith("make up FRESH=1")


def test_a_lost_log_is_refused_and_named(tree: Tree, values: dict[str, str]) -> None:
    log = tree.kept.parent / "kafka" / "data"
    log.rename(log.with_name("lost"))
    try:
        line = tree.refusal()
    finally:
        log.with_name("lost").rename(log)
    assert line.startswith("The kept data of Kafka are gone")
    assert line.endswith("make up FRESH=1")


def test_a_taken_port_is_named(tree: Tree, values: dict[str, str]) -> None:
    port = json.loads(tree.kept.read_text())["ports"]["progress"]
    with socket.create_server(("127.0.0.1", port)):
        line = tree.refusal()
    assert line.startswith(f"Port {port} of 127.0.0.1 (progress) is taken")


def test_a_failed_migration_of_kept_data_is_shown_and_keeps_them(
    tree: Tree, values: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tree.kept.read_text()
    monkeypatch.setenv("STUB_FAULT", "migrate")
    failed = tree.client("deploy.local", "up")
    assert failed.returncode == 1
    assert "the migration is broken" in failed.stdout
    assert "The data are those of an earlier run. Start without the kept data" in failed.stdout
    assert "Traceback" not in failed.stdout + failed.stderr
    assert tree.kept.read_text() == kept

    monkeypatch.delenv("STUB_FAULT")
    with tree.running() as (_, again):
        assert asyncio.run(query(again, "SELECT note FROM notes")) == 42


def test_data_ports_and_key_are_kept_also_when_it_is_killed(
    tree: Tree, values: dict[str, str]
) -> None:
    with tree.running() as (process, again):
        tokens = {name for name in values if name.endswith("_TOKEN")}
        assert {name: again[name] for name in values.keys() - tokens} == {
            name: values[name] for name in values.keys() - tokens
        }
        assert {key_id(again[name]) for name in tokens} == {key_id(values["SERVICE_TOKEN"])}
        assert asyncio.run(query(again, "UPDATE notes SET note = note + 1 RETURNING note")) == 43
        process.kill()
        assert wait_until(lambda: not tree.file.exists(), timeout_seconds=20)
    with tree.running() as (process, after_kill):
        assert asyncio.run(query(after_kill, "SELECT note FROM notes")) == 43
        assert after_kill["PROGRESS_URL"] == values["PROGRESS_URL"]


def test_fresh_starts_empty(tree: Tree, values: dict[str, str]) -> None:
    with tree.running("--fresh") as (process, fresh):
        assert asyncio.run(query(fresh, "SELECT to_regclass('notes')")) is None
        assert key_id(fresh["SERVICE_TOKEN"]) != key_id(values["SERVICE_TOKEN"])
        process.send_signal(signal.SIGTERM)
        assert process.wait() == 0
    assert tree.client("deploy.local", "delete-data").returncode == 0
    assert not (tree.kept.parent / "kafka").exists()
    assert not tree.kept.exists()
