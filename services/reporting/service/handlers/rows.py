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
    return tuple(name for name in model._meta.db_fields if name in data.model_fields)  # noqa: SLF001
