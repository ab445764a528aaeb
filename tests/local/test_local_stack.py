"""The local stack provides what services need, and no process outlives its starter."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from uuid import uuid4

import jwt
import pytest

from deploy.local import stack as module
from deploy.local.environment_file import read_environment, write_environment
from deploy.local.errors import StackError
from deploy.local.existing import SERVICES, existing_database_urls, existing_kafka
from deploy.local.paths import CHECKOUT
from deploy.local.processes import free_port, is_free, wait_until
from deploy.local.stack import local_stack, temporary_databases
from deploy.local.tokens import TokenIssuer, TokenSigner
from deploy.local.topics import create_topics
from shared.kafka.settings import KafkaSettings
from tests.local.running import alive, python

HOLDER = """
import json, sys, threading
from pathlib import Path
from deploy.local.stack import local_stack
with local_stack(Path(sys.argv[1]), topics=()) as stack:
    pids = [stack.postgres.pid, stack.kafka.pid]
    print(json.dumps([pids, str(stack.postgres._home)]), flush=True)
    threading.Event().wait()
"""

pytestmark = pytest.mark.usefixtures("no_servers")


@pytest.mark.usefixtures("kafka_jars")
def test_no_process_outlives_a_killed_starter(tmp_path: Path) -> None:
    with python("-c", HOLDER, str(tmp_path), directory=CHECKOUT) as holder:
        assert holder.stdout is not None
        pids, home = json.loads(holder.stdout.readline())
        assert all(alive(pid) for pid in pids)
        holder.kill()

        assert wait_until(lambda: not any(map(alive, pids)), timeout_seconds=20)
        assert wait_until(
            lambda: not Path(home).exists() and not (tmp_path / "kafka").exists(),
            timeout_seconds=20,
        )


def test_existing_databases_must_be_named_for_all_services_or_none() -> None:
    urls = {f"{service.upper()}_DATABASE_URL": f"postgresql://x/{service}" for service in SERVICES}

    assert existing_database_urls({}) == {}
    assert existing_database_urls(urls)["progress"] == "postgresql://x/progress"
    del urls["PROGRESS_DATABASE_URL"]
    with pytest.raises(StackError, match="missing: PROGRESS_DATABASE_URL"):
        existing_database_urls(urls)


def test_existing_servers_are_used_and_left_unchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(
        module,
        "create_topics",
        lambda kafka, _topics: asked.append(kafka.kafka_bootstrap_servers),
    )
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka.invalid:9092")
    for service in SERVICES:
        monkeypatch.setenv(f"{service.upper()}_DATABASE_URL", f"postgresql://db.invalid/{service}")

    with local_stack(tmp_path, topics=()) as stack:
        assert (stack.kafka, stack.postgres) == (None, None)
        assert stack.environment()["COURSES_DATABASE_URL"] == "postgresql://db.invalid/courses"
        assert asked == ["kafka.invalid:9092"]
        for refused in (stack.reset_topics, stack.create_databases):
            with pytest.raises(StackError, match="of an existing"):
                refused()
        with pytest.raises(StackError, match="already"), local_stack(tmp_path, topics=()):
            pass


def test_tokens_verify_against_the_key_file(tmp_path: Path) -> None:
    issuer, subject = TokenIssuer(tmp_path / "jwks.json"), uuid4()
    token = issuer.token(subject=subject, role="teacher", name="Ada", email="ada@school.invalid")

    keys = jwt.PyJWKSet.from_json(issuer.jwks_file.read_text())
    key = keys[jwt.get_unverified_header(token)["kid"]]
    claims = jwt.decode(
        token, key, algorithms=["ES256"], issuer=issuer.issuer, audience=issuer.audience
    )

    assert (claims["sub"], claims["roles"], claims["name"]) == (str(subject), ["teacher"], "Ada")
    assert claims["exp"] - claims["iat"] == 86400
    assert "d" not in json.loads(issuer.jwks_file.read_text())["keys"][0]


def test_other_programs_of_the_owner_sign_with_the_stack_key(tmp_path: Path) -> None:
    issuer = TokenIssuer(tmp_path / "jwks.json")
    signer = TokenSigner.beside(issuer.jwks_file, issuer.issuer, issuer.audience)
    token = signer.token(subject=uuid4(), role="student")

    (key,) = jwt.PyJWKSet.from_json(issuer.jwks_file.read_text()).keys
    assert jwt.get_unverified_header(token)["kid"] == key.key_id
    assert jwt.decode(token, key, ["ES256"], audience=issuer.audience)["roles"] == ["student"]
    (private,) = tmp_path.glob("*.pem")
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    private.unlink()
    with pytest.raises(StackError, match="no private key beside"):
        TokenSigner.beside(issuer.jwks_file, issuer.issuer, issuer.audience)


def test_with_postgres_provides_databases_while_the_command_runs() -> None:
    """The exit code is passed on, and PostgreSQL is stopped afterwards."""
    ask = """
import asyncio, asyncpg, os, sys
async def ask():
    connection = await asyncpg.connect(os.environ["PROGRESS_DATABASE_URL"])
    print(os.environ["PROGRESS_DATABASE_URL"], await connection.fetchval("SELECT 40 + 2"))
asyncio.run(ask())
sys.exit(7)
"""
    with_postgres = (sys.executable, "-m", "deploy.local", "with-postgres", "--")
    done = subprocess.run(
        [*with_postgres, sys.executable, "-c", ask], cwd=CHECKOUT, capture_output=True, text=True
    )

    assert done.returncode == 7, done.stderr
    url, answer = done.stdout.split()
    assert answer == "42"
    assert is_free(urlsplit(url).port or 0)


def test_servers_of_the_running_stack_are_not_used_for_another_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A shell that has read `.local/env` has the addresses, also of a stack that has ended."""
    for service in SERVICES:
        monkeypatch.setenv(f"{service.upper()}_DATABASE_URL", f"postgresql://db.invalid/{service}")
    monkeypatch.setenv("KAFKA_BOOTSTRAP_SERVERS", "kafka.invalid:9092")
    assert existing_database_urls(os.environ)
    assert existing_kafka() is not None

    monkeypatch.setenv("COURSESTREAM_STACK", "/a/checkout")
    assert existing_database_urls(os.environ) == {}
    assert existing_kafka() is None


def test_an_existing_kafka_that_is_unreachable_is_one_line(tmp_path: Path) -> None:
    kafka = KafkaSettings.model_construct(kafka_bootstrap_servers=f"127.0.0.1:{free_port()}")
    with pytest.raises(StackError, match=r"^Kafka at 127.0.0.1:\d+ cannot be used: .+$"):
        create_topics(kafka, ())


def test_with_postgres_uses_the_databases_of_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COURSES_DATABASE_URL", "postgresql://db.invalid/courses")

    with temporary_databases() as environment:
        assert not any(name.endswith("DATABASE_URL") for name in environment)


def test_environment_file_has_the_same_values_for_python_and_a_shell(tmp_path: Path) -> None:
    values = {"COURSES_URL": "http://127.0.0.1:1", "ODD": 'it\'s $HOME "and" more'}
    write_environment(tmp_path / "env", values)
    shell = 'unset ODD; . ./env && printf %s "$ODD"'
    printed = subprocess.run(
        ["/bin/sh", "-c", shell], cwd=tmp_path, capture_output=True, text=True, check=True
    )

    assert read_environment(tmp_path / "env") == values
    assert printed.stdout == values["ODD"]
    with pytest.raises(StackError, match="make up"):
        read_environment(tmp_path / "none")
    assert [path.name for path in tmp_path.iterdir()] == ["env"]
