"""Models of tables with a composite key, which Tortoise does not know.

Tortoise identifies rows by one column. On a table whose key has several columns, operations by one
of them would affect other rows, so they raise an error here that names the call to use instead.
"""

# ruff: noqa: SLF001 - Tortoise has no public way to say that a model has no single key.

from typing import Any, ClassVar, NoReturn

from pypika_tortoise.queries import Table as SqlTable
from pypika_tortoise.terms import Term
from tortoise import fields
from tortoise.exceptions import ConfigurationError
from tortoise.fields.relational import RelationalField
from tortoise.manager import Manager
from tortoise.models import Model, ModelMeta
from tortoise.queryset import CountQuery, DeleteQuery, QuerySet, UpdateQuery

from shared.database.derived import refuse_sources


class CompositeKeyError(TypeError):
    """The call would address rows by part of their key."""


def _refuse(model: type["Table"], advice: str) -> NoReturn:
    by_key = f"filter({', '.join(f'{column}=…' for column in model.key)})"
    raise CompositeKeyError(
        f"{model.__name__} has a key of several columns: use {advice.format(by_key=by_key)}"
    )


class _Refused:
    """An attribute of ``Model`` that would address rows by one column."""

    def __init__(self, advice: str) -> None:
        self._advice = advice

    def __get__(self, instance: object, owner: type["Table"]) -> NoReturn:
        _refuse(owner, self._advice)


class _NoSingleKey(fields.Field[Any]):
    """Takes the place of the primary key field in Tortoise's metadata."""

    field_type = object

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> NoReturn:
        _refuse(self.model, "{by_key}")  # type: ignore[arg-type]

    def to_python_value(self, value: Any) -> NoReturn:
        _refuse(self.model, "{by_key}")  # type: ignore[arg-type]

    def __copy__(self) -> NoReturn:
        raise ConfigurationError(
            f"{self.model.__name__} has a key of several columns: "
            "no relation can point to it; use foreign_key() in the rules"
        )


def _by_primary_key(model: type["Table"]) -> Any:
    """Return the operator of filters by ``pk``."""

    def refuse(column: Term, value: Any) -> NoReturn:
        _refuse(model, "{by_key}")

    return refuse


class _Joined:
    """If a filter joins another table, Tortoise updates and deletes by the primary key."""

    model: Any

    def _pk_in_subquery(self, table: SqlTable) -> NoReturn:
        _refuse(self.model, "SQL, or filter by columns of the table itself")


class _Update(_Joined, UpdateQuery):
    pass


class _Delete(_Joined, DeleteQuery):
    pass


class _TableQuerySet(QuerySet[Any]):
    def update(self, **kwargs: Any) -> UpdateQuery:
        refuse_sources(self.model, kwargs)
        return _Update(
            model=self.model,
            update_kwargs=kwargs,
            db=self._db,
            q_objects=self._q_objects,
            annotations=self._annotations,
            custom_filters=self._custom_filters,
            limit=self._limit,
            orderings=self._orderings,
        )

    def delete(self) -> DeleteQuery:
        return _Delete(
            model=self.model,
            db=self._db,
            q_objects=self._q_objects,
            annotations=self._annotations,
            custom_filters=self._custom_filters,
            limit=self._limit,
            orderings=self._orderings,
        )

    def count(self) -> CountQuery:
        if self._distinct:
            _refuse(self.model, "count() without distinct(), which counts distinct keys")
        return super().count()

    def last(self) -> Any:
        if not self._orderings:
            _refuse(self.model, "order_by(…) before last()")
        return super().last()

    def contains(self, obj: Any) -> NoReturn:
        _refuse(self.model, "{by_key}.exists()")

    def bulk_create(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self.model, "insert() or upsert()")

    def bulk_update(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self.model, "update() or upsert()")

    async def in_bulk(self, *args: Any, **kwargs: Any) -> NoReturn:
        _refuse(self.model, "{by_key}")


class _TableManager(Manager):
    def get_queryset(self) -> _TableQuerySet:
        return _TableQuerySet(self._model)


class _TableMeta(ModelMeta):
    def __new__(cls, name: str, bases: tuple[type, ...], attrs: dict[str, Any]) -> Any:
        meta = attrs["Meta"]
        if getattr(meta, "abstract", False):
            return super().__new__(cls, name, bases, attrs)
        meta.manager = _TableManager()
        attrs["key"] = meta.key
        # Tortoise requires a primary key field to create the class. It is reset afterwards, so that
        # its column is created and updated like any other.
        stand_in = next(
            attrs[column]
            for column in (*meta.key, *attrs)
            if isinstance(attrs.get(column), fields.Field)
            and not isinstance(attrs[column], RelationalField)
        )
        stand_in.pk = True
        table: Any = super().__new__(cls, name, bases, attrs)
        stand_in.pk = False
        table._meta.pk = _NoSingleKey(model=table)
        # PostgreSQL rejects the remaining uses, such as a count of related rows.
        table._meta.db_pk_column = "key_has_several_columns"
        for filter_name, filter_info in table._meta._filters.items():
            if filter_name.split("__")[0] == "pk":
                filter_info["operator"] = _by_primary_key(table)
        return table


class Table(Model, metaclass=_TableMeta):
    """A model whose ``Meta.key`` lists the columns of its key.

    Rows are written with ``insert``, ``upsert`` and ``update`` of ``shared.database``, or with
    ``filter(…).update(…)`` and ``filter(…).delete()`` by columns of the table itself.
    """

    key: ClassVar[tuple[str, ...]]

    save: Any = _Refused("insert() for a new row, {by_key}.update(…) for a present one")
    create: Any = _Refused("insert()")
    bulk_create: Any = _Refused("insert() or upsert()")
    get_or_create: Any = _Refused("insert(…, skip_existing=True), then {by_key}.get()")
    update_or_create: Any = _Refused("upsert()")
    bulk_update: Any = _Refused("update() or upsert()")
    delete: Any = _Refused("{by_key}.delete()")
    refresh_from_db: Any = _Refused("{by_key}.get()")
    in_bulk: Any = _Refused("{by_key}")
    clone: Any = _Refused("insert()")
    pk: Any = _Refused("the columns of the key")

    class Meta:
        abstract = True

    def _key(self) -> tuple[Any, ...]:
        return tuple(getattr(self, column) for column in self.key)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._key()}>"
