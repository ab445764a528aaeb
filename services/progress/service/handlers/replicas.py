"""Rows of replicas, built from the fields that an event and a table have in common."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel
from tortoise.models import Model


def replica_row(model: type[Model], data: BaseModel, **more: Any) -> Mapping[str, Any]:
    """Return the values of the columns that ``data`` has, and ``more``."""
    return {name: getattr(data, name) for name in _common(model, type(data))} | more


@cache
def _common(model: type[Model], data: type[BaseModel]) -> tuple[str, ...]:
    columns = model._meta.fields_db_projection  # noqa: SLF001 - Tortoise's list of columns
    return tuple(name for name in columns if name in data.model_fields)
