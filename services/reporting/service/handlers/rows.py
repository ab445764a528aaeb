"""Events as rows of tables."""

from functools import cache
from typing import Any

from pydantic import BaseModel
from tortoise.models import Model


def row_of(model: type[Model], data: BaseModel, **values: Any) -> dict[str, Any]:
    """Return the columns that ``data`` has under the same name, and ``values``."""
    return {name: getattr(data, name) for name in _shared(model, type(data))} | values


@cache
def _shared(model: type[Model], data: type[BaseModel]) -> tuple[str, ...]:
    return tuple(name for name in column_names(model) if name in data.model_fields)


def column_names(model: type[Model]) -> tuple[str, ...]:
    return tuple(model._meta.fields_db_projection)  # noqa: SLF001
