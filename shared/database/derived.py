"""Columns that Python computes from others of their row whenever these are written."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import cache
from typing import Any, NoReturn

from tortoise import fields
from tortoise.manager import Manager
from tortoise.models import Model
from tortoise.queryset import QuerySet, UpdateQuery

from shared.text import search_text, sort_text


class DerivedText(fields.TextField):
    """Derived from those of its sources that are not null; null if all are."""

    def __init__(self, derive: Callable[..., str], *sources: str) -> None:
        super().__init__(null=True)
        self._derive, self.sources = derive, sources

    def derived(self, source: Callable[[str], Any]) -> str | None:
        given = [value for value in map(source, self.sources) if value is not None]
        return self._derive(*given) if given else None


def sort_text_of(source: str) -> Any:
    """Declare the column in whose order people expect a list by ``source``."""
    return DerivedText(sort_text, source)


def search_text_of(*sources: str) -> Any:
    """Declare the column in which ``Search`` finds words of ``sources``."""
    return DerivedText(search_text, *sources)


@cache
def derived_fields(model: type[Model]) -> tuple[tuple[str, DerivedText], ...]:
    found = model._meta.fields_map.items()  # noqa: SLF001
    return tuple((name, field) for name, field in found if isinstance(field, DerivedText))


def with_derived(
    model: type[Model], row: Mapping[str, Any], *, new: bool = False
) -> Mapping[str, Any]:
    """Add the derived columns of which the row has sources; in a new row, absent ones are null.

    Raises:
        KeyError: the row has some of a column's sources and lacks others.
    """
    added = {
        name: field.derived(row.get if new else row.__getitem__)
        for name, field in derived_fields(model)
        if not row.keys().isdisjoint(field.sources)
    }
    return {**row, **added} if added else row


class DerivedColumnError(TypeError):
    """The call would write a source without the columns that are derived from it."""


def refuse_sources(model: type[Model], written: Collection[str]) -> None:
    """Raise DerivedColumnError if derived columns have to follow."""
    for name, field in derived_fields(model):
        if touched := {name, *field.sources}.intersection(written):
            raise DerivedColumnError(
                f"{model.__name__}.{name} is derived, and {', '.join(sorted(touched))} would be "
                "written without it: use save() of an instance, or insert(), upsert() or update() "
                "of shared.database, which compute it"
            )


class _DerivedQuerySet(QuerySet[Any]):
    def update(self, **kwargs: Any) -> UpdateQuery:
        refuse_sources(self.model, kwargs)
        return super().update(**kwargs)

    def bulk_create(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise DerivedColumnError(f"{self.model.__name__} has derived columns: use insert()")

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        raise DerivedColumnError(f"{self.model.__name__} has derived columns: use update()")


class _DerivedManager(Manager):
    def get_queryset(self) -> _DerivedQuerySet:
        return _DerivedQuerySet(self._model)


class Derived(Model):
    """Base of models with derived columns, which ``save`` and ``create`` compute.

    Statements of Tortoise that write rows without loading them cannot, and are refused.
    """

    class Meta:
        abstract = True

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        cls._meta.manager = _DerivedManager()

    async def save(self, *, update_fields: Iterable[str] | None = None, **options: Any) -> None:  # type: ignore[override]
        written = None if update_fields is None else set(update_fields)
        for name, field in derived_fields(type(self)):
            if written is None or not written.isdisjoint(field.sources):
                setattr(self, name, field.derived(self.__getattribute__))
                if written is not None:
                    written.add(name)
        await super().save(update_fields=written, **options)
