"""The rebuilt tables in the schemas ``rebuild`` and ``replaced``.

The live tables are in ``public``; no other process uses another schema.
"""

from datetime import timedelta

import asyncpg
from tortoise import Tortoise

from services.reporting.models import NOT_REBUILT
from services.reporting.service.rebuild.errors import RebuildError

FILLING = "rebuild"
REPLACED = "replaced"
KEPT = timedelta(days=14)

# The schema's comment is the moment when its tables were replaced; COMMENT takes literals only.
_NOTE_MOMENT = f"""
    DO $$ BEGIN EXECUTE format('COMMENT ON SCHEMA {REPLACED} IS %L', clock_timestamp()); END $$
"""
_IS_OLD = """
    SELECT obj_description(oid, 'pg_namespace')::timestamptz < clock_timestamp() - $2::interval
      FROM pg_namespace WHERE nspname = $1
"""

# LIKE INCLUDING INDEXES would give indexes and keys names that migrations do not know, and LIKE
# keeps the sequences of the original; it omits storage parameters.
_COPY = f"""
    SELECT 1 AS step, format('CREATE TABLE {FILLING}.%I (LIKE public.%I INCLUDING ALL EXCLUDING '
                             'INDEXES)', name, name) AS statement
      FROM unnest($1::text[]) AS name
    UNION ALL
    SELECT 2, format('ALTER TABLE {FILLING}.%I ADD CONSTRAINT %I %s', relname, conname,
                     pg_get_constraintdef(o.oid))
      FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
     WHERE contype IN ('p', 'u') AND connamespace = 'public'::regnamespace AND relname = ANY($1)
    UNION ALL
    SELECT 3, replace(indexdef, ' ON public.', ' ON {FILLING}.')
      FROM pg_indexes
     WHERE schemaname = 'public' AND tablename = ANY($1)
       AND indexname NOT IN (SELECT conname FROM pg_constraint WHERE contype IN ('p', 'u'))
    UNION ALL
    SELECT 4, format('CREATE SEQUENCE {FILLING}.%2$I OWNED BY {FILLING}.%1$I.%3$I; '
                     'ALTER TABLE {FILLING}.%1$I ALTER %3$I '
                     'SET DEFAULT nextval(''{FILLING}.%2$I'')',
                     c.relname, s.relname, attname)
      FROM pg_depend d
      JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
      JOIN pg_class c ON c.oid = d.refobjid
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
     WHERE d.deptype = 'a' AND c.relnamespace = 'public'::regnamespace AND c.relname = ANY($1)
    UNION ALL
    SELECT 5, format('ALTER TABLE {FILLING}.%I SET (%s)', relname,
                     array_to_string(reloptions, ', '))
      FROM pg_class
     WHERE reloptions IS NOT NULL AND relnamespace = 'public'::regnamespace AND relname = ANY($1)
     ORDER BY step, statement
"""  # noqa: S608 - the variable parts are constants

_SHAPE = """
    SELECT c.relname AS tablename, a.attname AS name,
           concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull) AS definition
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = to_regnamespace($1) AND c.relname = ANY($2)
       AND a.attnum > 0 AND NOT a.attisdropped
    UNION ALL
    SELECT c.relname, o.conname, pg_get_constraintdef(o.oid)
      FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid
     WHERE o.connamespace = to_regnamespace($1) AND c.relname = ANY($2)
    UNION ALL
    SELECT tablename, indexname, replace(indexdef, ' ON ' || $1 || '.', ' ON ')
      FROM pg_indexes WHERE schemaname = $1 AND tablename = ANY($2)
"""


def rebuilt_tables() -> list[str]:
    """Return the names of all tables but those of ``NOT_REBUILT``."""
    models = Tortoise.apps["reporting"].values()
    return sorted(model._meta.db_table for model in models if model not in NOT_REBUILT)  # noqa: SLF001


async def prepare_tables(connection: asyncpg.Connection, time_zone: str) -> None:
    """Continue an unfinished rebuild, or start one with empty tables.

    Tables filled for another time zone, or before a migration, are dropped.

    Raises:
        RebuildError: the tables that the last rebuild replaced still exist.
    """
    if await _exists(connection, REPLACED):
        raise RebuildError(
            "The tables that the last rebuild replaced still exist. "
            "Drop them with `rebuild --drop`."
        )
    if await _exists(connection, FILLING) and not await _can_continue(connection, time_zone):
        await connection.execute(f"DROP SCHEMA {FILLING} CASCADE")
    if not await _exists(connection, FILLING):
        await _create_tables(connection, time_zone)


async def drop_schemas(connection: asyncpg.Connection) -> list[str]:
    """Drop the schemas that rebuilds have left; return their names."""
    found = [schema for schema in (FILLING, REPLACED) if await _exists(connection, schema)]
    for schema in found:
        await connection.execute(f"DROP SCHEMA {schema} CASCADE")
    return found


async def drop_old_replaced(connection: asyncpg.Connection) -> int:
    """Drop the replaced tables when they are old; return the number of tables."""
    if not await connection.fetchval(_IS_OLD, REPLACED, KEPT):
        return 0
    await connection.execute(f"DROP SCHEMA {REPLACED} CASCADE")
    return len(rebuilt_tables())


async def swap_tables(connection: asyncpg.Connection) -> None:
    """Swap new and live tables in the open transaction; both keep all their names."""
    await connection.execute(f"CREATE SCHEMA {REPLACED}")
    await connection.execute(_NOTE_MOMENT)
    for table in rebuilt_tables():
        await connection.execute(f"ALTER TABLE public.{table} SET SCHEMA {REPLACED}")
        await connection.execute(f"ALTER TABLE {FILLING}.{table} SET SCHEMA public")
    await connection.execute(f"DROP SCHEMA {FILLING}")


async def _exists(connection: asyncpg.Connection, schema: str) -> bool:
    return bool(await connection.fetchval("SELECT to_regnamespace($1) IS NOT NULL", schema))


async def _create_tables(connection: asyncpg.Connection, time_zone: str) -> None:
    async with connection.transaction():
        await connection.execute(f"CREATE SCHEMA {FILLING}")
        for row in await connection.fetch(_COPY, rebuilt_tables()):
            await connection.execute(row["statement"])
        await connection.execute(
            f"INSERT INTO {FILLING}.school_calendar (id, time_zone) VALUES (1, $1)",  # noqa: S608
            time_zone,
        )


async def _can_continue(connection: asyncpg.Connection, time_zone: str) -> bool:
    shapes = [
        await connection.fetch(_SHAPE, schema, rebuilt_tables()) for schema in ("public", FILLING)
    ]
    if set(shapes[0]) != set(shapes[1]):
        return False
    filled_for = await connection.fetchval(
        f"SELECT time_zone FROM {FILLING}.school_calendar"  # noqa: S608
    )
    return bool(filled_for == time_zone)
