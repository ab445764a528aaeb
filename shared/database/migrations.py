"""Strict migrations with Aerich: generate, review, migrate; and a check for drift.

Aerich is not safe to run concurrently, deletes files when it runs online against a database that
lags, and does not see all changes; this module works around all three.
"""

import asyncio
import importlib
import logging
import secrets
import shutil
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import asyncpg
from aerich import Command
from aerich.migrate import Migrate
from tortoise.models import Model

from shared.database.connect import connect
from shared.database.constraints import models_of, statements, table_name
from shared.database.pool import KERNEL_MODELS, tortoise_config, tortoise_context

logger = logging.getLogger("shared.database")

_AERICH_CLASS_LISTS = (
    "upgrade_operators",
    "downgrade_operators",
    "_upgrade_fk_m2m_index_operators",
    "_downgrade_fk_m2m_index_operators",
    "_upgrade_m2m",
    "_downgrade_m2m",
)
# Aerich's offline mode requires a configuration, but never connects.
_NO_DATABASE = "postgresql://offline@127.0.0.1:1/offline"

_CATALOG = """
    WITH own AS (
        SELECT oid, nspname FROM pg_namespace
         WHERE nspname <> 'information_schema' AND NOT starts_with(nspname, 'pg_')
    )
    SELECT format('column %s.%s', c.oid::regclass, a.attname) AS name,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod),
                     CASE WHEN a.attnotnull THEN 'NOT NULL' END,
                     CASE WHEN a.attidentity <> '' THEN 'IDENTITY ' || a.attidentity::text END,
                     'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)) AS definition
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
     WHERE c.relkind IN ('r', 'p') AND c.relnamespace IN (SELECT oid FROM own)
    UNION ALL
    SELECT format('constraint %s.%s', conrelid::regclass, conname), pg_get_constraintdef(oid)
      FROM pg_constraint
     WHERE connamespace IN (SELECT oid FROM own) AND contype <> 'n'
    UNION ALL
    SELECT format('index %s.%s', schemaname, indexname), indexdef FROM pg_indexes
     WHERE schemaname IN (SELECT nspname FROM own)
    UNION ALL
    SELECT format('storage of %s', oid::regclass), array_to_string(reloptions, ', ') FROM pg_class
     WHERE relnamespace IN (SELECT oid FROM own) AND reloptions IS NOT NULL
"""

# The key is the same for every service: advisory locks belong to one database.
LOCK_KEY = 0x636F75727365
_LOCK_POLL_SECONDS = 0.1


class MigrationError(RuntimeError):
    """The migration command cannot continue; the text says what to do."""


@dataclass(frozen=True, slots=True)
class Schema:
    """The models and migrations of one service."""

    service: str
    models: str

    @property
    def directory(self) -> Path:
        package = importlib.import_module(self.models.rpartition(".")[0])
        return Path(str(package.__file__)).parent / "migrations"

    @property
    def rules(self) -> list[str]:
        """The statements of all rules of the models."""
        return statements(self._tables)

    @property
    def namespaces(self) -> set[str]:
        """The database's schemas that the tables are in."""
        return {table_name(model).schema or "public" for model in self._tables}

    @property
    def _tables(self) -> list[type[Model]]:
        modules = [importlib.import_module(name) for name in (KERNEL_MODELS, self.models)]
        return models_of(modules)


@asynccontextmanager
async def _aerich(schema: Schema, url: str, services: Path) -> AsyncIterator[Command]:
    """Open Aerich for one service, without state that an earlier run left on its classes.

    ``services`` is the folder that contains ``<service>/migrations``.
    """
    for name in _AERICH_CLASS_LISTS:
        getattr(Migrate, name).clear()
    Migrate._last_version_content = None  # noqa: SLF001 - Aerich has no public way to reset it
    config = tortoise_config(url, schema.service, [schema.models, "aerich.models"])
    async with tortoise_context(config):
        yield Command(config, app=schema.service, location=str(services / "{app}" / "migrations"))


async def migrate(schema: Schema, url: str) -> list[str]:
    """Apply pending migrations and return their file names.

    Any number of replicas may call it concurrently: one applies them, the others wait. A rebuild
    holds the same lock, so migrations wait for it. The lock is polled, because a session that waits
    in ``pg_advisory_lock`` holds a snapshot that would block CREATE INDEX CONCURRENTLY.
    """
    lock = await connect(url, server_settings={"application_name": "coursestream-migrate"})
    try:
        await _wait_for_lock(lock)
        async with _aerich(schema, url, schema.directory.parents[1]) as command:
            await command.init()
            return await command.upgrade(run_in_transaction=True)
    finally:
        await lock.close()


async def pending(schema: Schema, connection: asyncpg.Connection) -> list[str]:
    """Return the file names of pending migrations."""
    applied: set[str] = set()
    if await connection.fetchval("SELECT to_regclass('aerich') IS NOT NULL"):
        rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1", schema.service)
        applied = {row["version"] for row in rows}
    return [path.name for path in _files(schema.directory) if path.name not in applied]


async def _wait_for_lock(connection: asyncpg.Connection) -> None:
    warned = False
    while not await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY):
        if not warned:
            logger.warning("waiting for another migration or a rebuild to finish")
        warned = True
        await asyncio.sleep(_LOCK_POLL_SECONDS)


async def generate(schema: Schema, name: str) -> Path | None:
    """Write a migration from the models of the last one to the current ones; None if unchanged.

    No database is needed. Rules that are in no migration yet are appended; other changes that
    Aerich does not see, such as a changed default, are added by hand during the review.
    """
    before = set(_files(schema.directory))
    async with _aerich(schema, _NO_DATABASE, schema.directory.parents[1]) as command:
        if not before:
            # Aerich refuses a folder that is not empty, even if it contains only compiled files.
            shutil.rmtree(schema.directory, ignore_errors=True)
            await command.init_migrations(safe=False)
        else:
            await command.init(offline=True)
            await command.migrate(name, offline=True, no_input=True)
            pending = _unwritten_rules(schema, before)
            if pending and not set(_files(schema.directory)) - before:
                await command.migrate(name, empty=True, offline=True, no_input=True)
    created = sorted(set(_files(schema.directory)) - before)
    if not created:
        return None
    _append_rules(created[0], _unwritten_rules(schema, before))
    return created[0]


def _files(directory: Path) -> list[Path]:
    return sorted(path for path in directory.glob("*.py") if path.stem[0].isdigit())


def _unwritten_rules(schema: Schema, files: set[Path]) -> list[str]:
    text = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return [rule for rule in schema.rules if rule not in text]


def _append_rules(path: Path, rules: Sequence[str]) -> None:
    """Append the statements to the upgrade's SQL, the first string in the file."""
    if not rules:
        return
    head, quote, rest = path.read_text(encoding="utf-8").partition('"""')
    sql, closing, tail = rest.partition('"""')
    added = "".join(f"\n        {rule};" for rule in rules)
    path.write_text(f"{head}{quote}{sql.rstrip()}{added}{closing}{tail}", encoding="utf-8")


async def _generate_schema(schema: Schema, url: str) -> None:
    config = tortoise_config(url, schema.service, [schema.models, "aerich.models"])
    async with tortoise_context(config) as context:
        await context.generate_schemas(safe=False)
        client = context.connections.get("default")
        for rule in schema.rules:
            await client.execute_script(rule)


async def push(schema: Schema, url: str) -> None:
    """Recreate a scratch database from the models, without migrations.

    Raises:
        MigrationError: the database has migrations, so it may contain data that is needed.
    """
    database = await connect(url)
    try:
        if await database.fetchval("SELECT to_regclass('aerich') IS NOT NULL") and (
            await database.fetchval("SELECT EXISTS (SELECT FROM aerich)")
        ):
            raise MigrationError(
                f"{schema.service}: this database has migrations; push is for scratch databases. "
                "Write a migration with `make db-generate` and apply it with `make db-migrate`."
            )
        # Schemas of others, such as an extension's, stay.
        for name in schema.namespaces:
            await database.execute(f'DROP SCHEMA IF EXISTS "{name}" CASCADE')
        await database.execute("CREATE SCHEMA public")
    finally:
        await database.close()
    await _generate_schema(schema, url)


async def check(schema: Schema, url: str) -> list[str]:
    """Return the differences between models and migrations, one line each.

    They are found in two ways, as neither finds all: Aerich's offline diff, and the catalogs of a
    migrated and a generated database, both created temporarily on the server of ``url``.
    """
    problems = await _offline_diff(schema)
    async with _scratch_database(url) as migrated, _scratch_database(url) as generated:
        await migrate(schema, migrated)
        await _generate_schema(schema, generated)
        problems += _compare(await catalog(migrated), await catalog(generated))
    return problems


async def _offline_diff(schema: Schema) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / schema.service / "migrations"
        shutil.copytree(schema.directory, copy, ignore=shutil.ignore_patterns("__pycache__"))
        before = set(_files(copy))
        async with _aerich(schema, _NO_DATABASE, Path(folder)) as command:
            await command.init(offline=True)
            await command.migrate("check", offline=True, no_input=True)
        created = set(_files(copy)) - before
        return [f"no migration for: {_upgrade_sql(path)}" for path in created]


def _upgrade_sql(path: Path) -> str:
    sql = path.read_text(encoding="utf-8").partition('"""')[2].partition('"""')[0]
    return " ".join(sql.split())


def _compare(migrated: dict[str, str], generated: dict[str, str]) -> list[str]:
    lines = []
    for name in sorted(migrated.keys() | generated.keys()):
        ours, models = migrated.get(name), generated.get(name)
        if ours != models:
            lines.append(
                f"{name}: migrations give {ours or 'nothing'}, models {models or 'nothing'}"
            )
    return lines


async def catalog(url: str) -> dict[str, str]:
    """Return the definition of every column, constraint, index and table's storage, by name."""
    database = await connect(url)
    try:
        return {row["name"]: row["definition"] for row in await database.fetch(_CATALOG)}
    finally:
        await database.close()


@asynccontextmanager
async def _scratch_database(url: str) -> AsyncIterator[str]:
    parts = urlsplit(url)
    name = f"scratch_{secrets.token_hex(6)}"
    server = await connect(url)
    try:
        await server.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlunsplit(parts._replace(path=f"/{name}"))
        finally:
            await server.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
    finally:
        await server.close()
