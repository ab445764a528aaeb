"""Every SQL statement of the code fits the tables of the service that sends it.

PostgreSQL prepares each: it knows every table, column, function and parameter in it.
"""

import ast
import re
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from importlib import import_module
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest
from asyncpg.pool import PoolConnectionProxy

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from shared.database import bulk, connection, database_context
from shared.service import Service
from tests.bench.performance.data import FACTS
from tests.bench.performance.group_by import GROUP_BY
from tests.bench.performance.rivals import EXPORTS
from tests.bench.references import statements
from tests.bench.references.command import COMPLETE, LOCK
from tests.bench.references.teachers import PAGE
from tests.bench.sidebar import FILL
from tests.contracts.composed import COMPOSED, rebuild_tables
from tests.support.databases import migrated_databases, settings_of
from tests.support.source import Source
from tests.support.sql import (
    OF_THE_CONNECTION,
    Call,
    Recorder,
    dropped_locks,
    generated,
    methods_before,
    sent,
)

SERVICES = ("courses", "enrollment", "progress", "reporting")


@pytest.fixture(scope="module")
def urls(stack: LocalStack) -> Iterator[dict[str, str]]:
    with migrated_databases(stack, "sql") as addresses:
        yield addresses


@asynccontextmanager
async def opened(name: str, url: str) -> AsyncIterator[asyncpg.Connection]:
    """A service's database, as the service opens it."""
    service: Service = import_module(f"services.{name}.app").SERVICE
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(
            database_context(settings_of(service, url), name, service.models)
        )
        if name == "reporting":
            await stack.enter_async_context(rebuild_tables())
        yield await stack.enter_async_context(connection())


# A semicolon within dollar quotes ends no command.
_SEVERAL = re.compile(r"(?:\$\$.*?\$\$|[^;])+", re.DOTALL)


def commands(call: Call) -> Iterator[str]:
    """Several without parameters may be sent at once."""
    for statement in call.statements or ():
        yield from (
            filter(str.strip, _SEVERAL.findall(statement)) if not call.arguments else [statement]
        )


async def problems(database: asyncpg.Connection, calls: Iterable[Call]) -> list[str]:
    """What PostgreSQL or the calls' arguments say against these statements."""
    found = []
    for call in calls:
        for statement in commands(call):
            try:
                prepared = await database.prepare(statement)
            except asyncpg.PostgresError as error:
                found.append(f"{call}: {error}")
                continue
            wanted = len(prepared.get_parameters())
            if call.arguments not in (None, wanted):
                found.append(f"{call}: {wanted} parameters, {call.arguments} arguments")
    return found


@contextmanager
def recorded() -> Iterator[Recorder]:
    """Statements that are sent inside the block, and from where."""
    recorder = Recorder(CHECKOUT)
    with pytest.MonkeyPatch.context() as patch:
        for name in OF_THE_CONNECTION:
            method = getattr(PoolConnectionProxy, name)
            patch.setattr(PoolConnectionProxy, name, recorder.wrap(method))
        yield recorder


@pytest.mark.parametrize("name", SERVICES)
async def test_every_statement_of_a_service_can_be_prepared(
    urls: dict[str, str], name: str
) -> None:
    source = Source(CHECKOUT, [f"services/{name}"])
    with recorded() as recorder:
        async with opened(name, urls[name]) as database:
            calls = list(sent(source))
            assert await problems(database, calls) == []
            if name in COMPOSED:
                await COMPOSED[name]()
    lost = [str(call) for call in calls if not call.statements and not recorder.reached(call)]
    assert not lost, f"write these so that their statements are found, or run them: {lost}"


@pytest.mark.parametrize("name", SERVICES)
async def test_every_statement_of_the_kernel_can_be_prepared(
    urls: dict[str, str], name: str
) -> None:
    async with opened(name, urls[name]) as database:
        calls = list(sent(Source(CHECKOUT, ["shared"])))
        assert await problems(database, calls) == []
    assert [str(call) for call in calls if not call.statements] == []


@pytest.mark.parametrize("name", SERVICES)
async def test_every_generated_statement_can_be_prepared(urls: dict[str, str], name: str) -> None:
    """With all columns of its model."""
    source = Source(CHECKOUT, [f"services/{name}"])
    async with opened(name, urls[name]) as database:
        calls = []
        for call, function, model, options in generated(source):
            columns = tuple(model._meta.fields_db_projection)
            statement = getattr(bulk, f"{function}_statement")(model, columns, **options)
            calls.append(Call(call.path, call.lines, (statement.sql,), len(columns)))
        assert await problems(database, calls) == []


async def test_statements_of_the_benchmarks_can_be_prepared(urls: dict[str, str]) -> None:
    """Benchmarks run seldom, so nothing else notices a renamed column."""
    async with opened("reporting", urls["reporting"]) as database:
        of_loop = [each for name, each in vars(statements).items() if name.isupper()]
        texts = [each for each in of_loop if isinstance(each, str)]
        for statement in (*FACTS, GROUP_BY, *EXPORTS.values(), PAGE, *texts):
            await database.prepare(statement)
    async with opened("progress", urls["progress"]) as database:
        for statement in FILL.split(";"):
            await database.prepare(
                statement.format(course=UUID(int=1), chapters=1, size=1, classmates=1)
            )
        for statement in (LOCK, COMPLETE):
            await database.prepare(statement)


def test_no_lock_is_left_out() -> None:
    assert list(dropped_locks(Source(CHECKOUT, ["services", "shared"]))) == []
    planted = ast.parse("Course.filter().select_for_update(no_key=True).only('a').values()")
    assert "select_for_update" in methods_before(planted.body[0].value)  # type: ignore[attr-defined]


PLANTED = """
SELECT = "SELECT title FROM courses WHERE course_id = $1"
BY_ORDER = {{"ASC": SELECT + " ORDER BY title", "DESC": SELECT + " ORDER BY {column}"}}


async def read(connection, key, order):
    await connection.fetch(SELECT, key)
    await connection.fetch(BY_ORDER[order], {arguments})
    for table in ("courses", "{table}"):
        await count(connection, f"SELECT count(*) FROM {{table}} WHERE {condition}")


async def count(connection, statement):
    {lost}
    return await connection.fetchval(statement)
"""
SOUND = {
    "column": "slug",
    "arguments": "key",
    "table": "chapters",
    "condition": "course_id IS NULL",
    "lost": "pass",
}


@pytest.mark.parametrize(
    ("planted", "told"),
    [
        pytest.param({}, None, id="none"),
        pytest.param({"column": "slugg"}, 'column "slugg" does not exist', id="column"),
        pytest.param({"table": "chapter"}, 'relation "chapter" does not exist', id="table"),
        pytest.param(
            {"condition": "course_id = '1'::int"}, "operator does not exist: uuid = int", id="cast"
        ),
        pytest.param(
            {"condition": "course_id = $1 AND version = $3"},
            "could not determine data type of parameter $2",
            id="parameter",
        ),
        pytest.param(
            {"condition": "course_id = $1"}, "1 parameters, 0 arguments", id="argument missing"
        ),
        pytest.param({"arguments": "key, 2"}, "1 parameters, 2 arguments", id="argument too many"),
        pytest.param({"lost": "statement = connection.compose()"}, "lost", id="lost"),
    ],
)
async def test_a_planted_fault_is_found(
    urls: dict[str, str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    planted: dict[str, str],
    told: str | None,
) -> None:
    package = tmp_path / tmp_path.name
    package.mkdir()
    (package / "queries.py").write_text(PLANTED.format(**(SOUND | planted)), "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    async with opened("courses", urls["courses"]) as database:
        calls = list(sent(Source(tmp_path, [package.name])))
        found = await problems(database, calls)
    found += [f"{call}: lost" for call in calls if not call.statements]
    if told is None:
        assert found == []
    else:
        assert len(found) in (1, 2)
        assert all(told in each for each in found)
