"""Reporting's tables as text, for a comparison byte by byte."""

from services.reporting.models import NOT_REBUILT
from tests.support.platform import Platform

# The kernel's own keys and clocks, which do not follow from the log.
_NOT_FROM_LOG = {
    "dead_letters": {"id", "dead_lettered_at"},
    "consumer_offsets": {"watermark", "assigned_at"},
}


async def dump(platform: Platform, schema: str = "public") -> dict[str, list[str]]:
    """Return all rows of all tables that a rebuild replaces, in order."""
    tables = await platform.fetch(
        "reporting",
        "SELECT tablename AS name FROM pg_tables WHERE schemaname = $1 AND tablename <> ALL($2)",
        schema,
        ["aerich", *(model._meta.db_table for model in NOT_REBUILT)],
    )
    assert len(tables) > 20
    rows = {}
    for table in sorted(each["name"] for each in tables):
        left_out = sorted(_NOT_FROM_LOG.get(table, ()))
        found = await platform.fetch(
            "reporting",
            f"SELECT (to_jsonb(t) - $1::text[])::text AS row FROM {schema}.{table} t ORDER BY row",
            left_out,
        )
        rows[table] = [each["row"] for each in found]
    return rows
