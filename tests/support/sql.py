"""Every SQL statement of the code, found where it is sent.

The statement is the first argument of a method of asyncpg's connection.
"""

import ast
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tortoise.models import Model

from shared.database import bulk
from tests.support.source import Module, Source, Unknown, called

OF_THE_CONNECTION = {"execute", "executemany", "fetch", "fetchrow", "fetchval", "cursor"}
SENDING = OF_THE_CONNECTION | {"execute_query", "execute_query_dict", "execute_script"}
GENERATING = {"insert", "upsert", "update", "Upsert"}
# They send what they are given: the statements of their callers are found there.
PASSING_ON = {
    "shared/database/transactions.py": "fetch() is called like the connection's own",
    "shared/database/bulk.py": "generates statements from models",
    "shared/database/backend.py": "settings of a transaction",
    "shared/database/migrations.py": "creates databases and tables",
}


@dataclass(frozen=True, slots=True)
class Call:
    """Where statements are sent; ``statements`` is None where the source does not say which."""

    path: str
    lines: range
    statements: tuple[str, ...] | None
    arguments: int | None = None

    def __str__(self) -> str:
        return f"{self.path}:{self.lines.start}"


def sending(source: Source) -> Iterator[tuple[Module, ast.Call]]:
    """The calls that send statements."""
    for module, call in source.calls(*SENDING):
        if call.args and module.path not in PASSING_ON:
            yield module, call


def sent(source: Source) -> Iterator[Call]:
    """What is sent, as far as the source says it."""
    for module, call in sending(source):
        try:
            values = source.values(module, call.args[0], call)
        except Unknown:
            yield Call(module.path, _lines(call), None)
            continue
        statements = tuple(dict.fromkeys(value for value in values if isinstance(value, str)))
        count = None if called(call) == "executemany" else _count(call.args[1:])
        yield Call(module.path, _lines(call), statements, count)


def generated(source: Source) -> Iterator[tuple[Call, str, Any, dict[str, Any]]]:
    """Where statements are generated: the function, the model, the options."""
    for module, call in generating(source):
        options = {
            each.arg: source.values(module, each.value, call)[0]
            for each in call.keywords
            if each.arg
        }
        if "empty" in options:
            options["returning"] = options.pop("empty")
        for model in source.values(module, call.args[0], call):
            yield Call(module.path, _lines(call), None), str(called(call)).lower(), model, options


def generating(source: Source) -> Iterator[tuple[Module, ast.Call]]:
    """The calls of ``insert``, ``upsert`` and ``update``, and each ``Upsert``."""
    for module, call in source.calls(*GENERATING):
        own = isinstance(call.func, ast.Name) and module.path not in PASSING_ON
        if own and module.namespace.get(str(called(call))) in vars(bulk).values():
            yield module, call


def queries(source: Source) -> Iterator[ast.Call]:
    """The calls of a model's methods, which begin a query, and of a row's ``save``."""
    for module, call in source.calls():
        match call.func:
            case ast.Attribute(attr="save"):
                yield call
            case ast.Attribute(value=owner) if _is_model(_constant(module, owner)):
                yield call


def dropped_locks(source: Source) -> Iterator[str]:
    """Where ``values()`` follows ``select_for_update()``, which Tortoise then leaves out."""
    for module, call in source.calls("values", "values_list"):
        if "select_for_update" in methods_before(call.func):
            yield f"{module.path}:{call.lineno}"


def methods_before(node: ast.expr) -> Iterator[str]:
    """The methods that a chain of calls has called before."""
    match node:
        case ast.Attribute(value=before, attr=name):
            yield name
            yield from methods_before(before)
        case ast.Call(func=function):
            yield from methods_before(function)


def _constant(module: Module, node: ast.expr) -> Any:
    """What a name is in its module; None for what is no name."""
    match node:
        case ast.Name(id=name):
            return module.namespace.get(name)
        case ast.Attribute(value=owner, attr=name):
            return getattr(_constant(module, owner), name, None)
    return None


def _is_model(value: Any) -> bool:
    return isinstance(value, type) and issubclass(value, Model)


def _lines(node: ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _count(arguments: Sequence[ast.expr]) -> int | None:
    """How many arguments a call passes; None where the source does not say."""
    total = 0
    for argument in arguments:
        match argument:
            case ast.Starred(
                value=ast.Call(
                    func=ast.Name(id="columns"), args=[_, ast.Constant(value=int() as width)]
                )
            ):
                total += width
            case ast.Starred():
                return None
            case _:
                total += 1
    return total


@dataclass(slots=True)
class Recorder:
    """From which lines statements were sent."""

    root: Path
    _places: set[tuple[str, int]] = field(default_factory=set)

    def reached(self, call: Call) -> bool:
        return any((call.path, line) in self._places for line in call.lines)

    def wrap(self, method: Callable[..., Any]) -> Callable[..., Any]:
        """The method, which notes its caller."""

        def noting(connection: Any, statement: str, *arguments: Any, **options: Any) -> Any:
            frame: Any = sys._getframe(1)
            while frame is not None:
                path = Path(frame.f_code.co_filename)
                if path.is_relative_to(self.root):
                    relative = path.relative_to(self.root).as_posix()
                    if relative not in PASSING_ON:
                        self._places.add((relative, frame.f_lineno))
                        break
                frame = frame.f_back
            return method(connection, statement, *arguments, **options)

        return noting
