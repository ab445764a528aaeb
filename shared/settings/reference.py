"""The reference of a service's settings, derived from their class."""

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, get_args, get_origin

from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings

from shared.secret_files import is_secret, variable_of

_BOUNDS = {"ge": "at least", "gt": "above", "le": "at most", "lt": "below"}


class Setting(TypedDict):
    """``default`` is null for a setting that has none; ``values`` describes what is accepted."""

    variable: str
    required: bool
    default: str | None
    values: str
    meaning: str
    secret: bool


def reference(settings: type[BaseSettings]) -> list[Setting]:
    """Return the settings of a class in the order in which it declares them."""
    return [_setting(name, field) for name, field in settings.model_fields.items()]


def _setting(name: str, field: FieldInfo) -> Setting:
    default = None if field.default in (None, PydanticUndefined) else str(field.default)
    return Setting(
        variable=variable_of(name, field),
        required=field.default is PydanticUndefined,
        default=default,
        values=_values(field),
        meaning=field.description or "",
        secret=is_secret(field),
    )


def _values(field: FieldInfo) -> str:
    """Return the accepted values in words, or nothing where the meaning says it."""
    options = _options(field.annotation)
    if options:
        return ", ".join(f"`{option}`" for option in options)
    bounds = [
        f"{word} {getattr(rule, name)}"
        for rule in field.metadata
        for name, word in _BOUNDS.items()
        if getattr(rule, name, None) is not None
    ]
    return ", ".join(bounds)


def _options(annotation: Any) -> Sequence[str]:
    if get_origin(annotation) is Literal:
        return get_args(annotation)
    return ()
