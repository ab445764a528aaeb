"""Columns that a statement reads for a schema."""

from collections.abc import Collection

from pydantic import BaseModel


def with_columns(
    statement: str, schema: type[BaseModel], table: str = "", *, without: Collection[str] = ()
) -> str:
    """Replace ``{columns}`` by the schema's fields; ``without`` names those that are computed."""
    prefix = f"{table}." if table else ""
    names = (f"{prefix}{name}" for name in schema.model_fields if name not in without)
    return statement.replace("{columns}", ", ".join(names))
