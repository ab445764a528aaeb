"""Every SQL statement of the code, found where it is sent.

The statement is the first argument of a method of asyncpg's connection. What it may be is evaluated
from the source: literals, constants of any module, both sides of a condition, each value of a
dictionary or a loop over a constant, and, for a parameter, what the callers pass.
"""

import ast
import importlib
import inspect
import itertools
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

OF_THE_CONNECTION = {"execute", "executemany", "fetch", "fetchrow", "fetchval", "cursor"}
SENDING = OF_THE_CONNECTION | {"execute_query", "execute_query_dict", "execute_script"}
GENERATING = {"insert", "upsert", "update"}
# They send what they are given: the statements of their callers are found there.
PASSING_ON = {
    "shared/database/transactions.py": "fetch() is called like the connection's own",
    "shared/database/bulk.py": "generates statements from models",
    "shared/database/backend.py": "settings of a transaction",
    "shared/database/migrations.py": "creates databases and tables",
}
_MOST_VALUES = 200


class Unknown(Exception):
    """The source does not say what an expression may be."""


@dataclass(frozen=True, slots=True)
class Call:
    """Where statements are sent; ``statements`` is None where the source does not say which."""

    path: str
    lines: range
    statements: tuple[str, ...] | None
    arguments: int | None = None

    def __str__(self) -> str:
        return f"{self.path}:{self.lines.start}"


@dataclass(slots=True)
class _Module:
    path: str
    name: str
    tree: ast.Module
    parents: dict[ast.AST, ast.AST] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for parent in ast.walk(self.tree):
            for child in ast.iter_child_nodes(parent):
                self.parents[child] = parent

    @property
    def namespace(self) -> dict[str, Any]:
        return vars(importlib.import_module(self.name))

    def function(self, node: ast.AST) -> ast.FunctionDef | ast.AsyncFunctionDef | None:
        """The innermost function around a node."""
        current = self.parents.get(node)
        while current is not None:
            if isinstance(current, ast.FunctionDef | ast.AsyncFunctionDef):
                return current
            current = self.parents.get(current)
        return None


class Source:
    """The modules below some folders, in which names are looked up."""

    def __init__(self, root: Path, folders: Sequence[str]) -> None:
        self._modules = [
            _Module(
                path.relative_to(root).as_posix(),
                ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"),
                ast.parse(path.read_text("utf-8")),
            )
            for folder in folders
            for path in sorted((root / folder).rglob("*.py"))
            if "migrations" not in path.parts and path.name != "__main__.py"
        ]
        self._calls: dict[str, list[tuple[_Module, ast.Call]]] = defaultdict(list)
        for module in self._modules:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call) and (name := _called(node)):
                    self._calls[name].append((module, node))

    def sent(self) -> Iterator[Call]:
        """Where statements are sent that the source writes."""
        for name in sorted(SENDING):
            for module, call in self._calls[name]:
                if call.args and module.path not in PASSING_ON:
                    yield self._call(module, call)

    def generated(self) -> Iterator[tuple[Call, str, Any, dict[str, Any]]]:
        """Where statements are generated: the function, the model, the options."""
        from shared.database import bulk

        for name in sorted(GENERATING):
            for module, call in self._calls[name]:
                if (
                    isinstance(call.func, ast.Name)
                    and module.namespace.get(name) is getattr(bulk, name)
                    and module.path not in PASSING_ON
                ):
                    place = Call(module.path, _lines(call), None)
                    for model in self._values(module, call.args[0], call):
                        options = {
                            each.arg: self._values(module, each.value, call)[0]
                            for each in call.keywords
                            if each.arg
                        }
                        yield place, name, model, options

    def _call(self, module: _Module, call: ast.Call) -> Call:
        try:
            values = self._values(module, call.args[0], call)
        except Unknown:
            return Call(module.path, _lines(call), None)
        statements = tuple(dict.fromkeys(value for value in values if isinstance(value, str)))
        count = None if _called(call) == "executemany" else _count(call.args[1:])
        return Call(module.path, _lines(call), statements, count)

    def _values(self, module: _Module, node: ast.expr, place: ast.AST) -> list[Any]:
        values = self._evaluate(module, node, place)
        if len(values) > _MOST_VALUES:
            raise Unknown
        return values

    def _evaluate(self, module: _Module, node: ast.expr, place: ast.AST) -> list[Any]:
        match node:
            case ast.Constant(value=value):
                return [value]
            case ast.Name(id=name):
                return self._named(module, name, place)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self._values(module, value, place)
            case ast.IfExp(body=body, orelse=orelse):
                return self._values(module, body, place) + self._values(module, orelse, place)
            case ast.JoinedStr(values=parts):
                return ["".join(map(str, each)) for each in self._all(module, parts, place)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return [a + b for a, b in self._all(module, (left, right), place)]
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                return list(self._all(module, parts, place))
        return self._looked_up(module, node, place)

    def _looked_up(self, module: _Module, node: ast.expr, place: ast.AST) -> list[Any]:
        match node:
            case ast.Attribute(value=value, attr=name):
                return [getattr(each, name) for each in self._values(module, value, place)]
            case ast.Subscript(value=value):
                held = self._values(module, value, place)
                return [each for holder in held for each in _contents(holder)]
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self._returned(module, name, arguments, place)
        raise Unknown

    def _returned(
        self, module: _Module, name: str, arguments: Sequence[ast.expr], place: ast.AST
    ) -> list[Any]:
        """What one of the project's own functions returns; others may be asked for the time."""
        function = module.namespace.get(name)
        if not inspect.isfunction(function) or inspect.iscoroutinefunction(function):
            raise Unknown
        if function.__module__.partition(".")[0] not in {"services", "shared"}:
            raise Unknown
        return [function(*each) for each in self._all(module, arguments, place)]

    def _all(
        self, module: _Module, parts: Sequence[ast.expr], place: ast.AST
    ) -> Iterator[tuple[Any, ...]]:
        """Every combination of the parts' values."""
        return itertools.product(*(self._values(module, part, place) for part in parts))

    def _named(self, module: _Module, name: str, place: ast.AST) -> list[Any]:
        function = module.function(place)
        while function is not None:
            found = self._local(module, name, function)
            if found is not None:
                return found
            function = module.function(function)
        if name in module.namespace:
            return [module.namespace[name]]
        raise Unknown

    def _local(
        self, module: _Module, name: str, function: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> list[Any] | None:
        """What a name may be in a function; None where it is none of the function's."""
        found: list[Any] | None = None
        for node in ast.walk(function):
            values: list[Any] | None = None
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    values = self._values(module, value, node)
                case ast.For(target=ast.Name(id=target), iter=iterated) if target == name:
                    held = self._values(module, iterated, node)
                    values = [each for holder in held for each in holder]
                case ast.Name(id=target, ctx=ast.Store()) if target == name:
                    parent = module.parents[node]
                    if not isinstance(parent, ast.Assign | ast.For | ast.AnnAssign):
                        raise Unknown
            if values is not None:
                found = (found or []) + values
        if found is None and name in _parameters(function):
            found = self._passed(module, name, function)
        return found

    def _passed(
        self, module: _Module, name: str, function: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> list[Any]:
        """What callers pass for a parameter."""
        position = _parameters(function).index(name)
        is_method = isinstance(module.parents[function], ast.ClassDef)
        found: list[Any] = []
        for caller, call in self._calls[function.name]:
            if function.name.startswith("_") and caller is not module:
                continue
            passed = call.args[position - is_method :][:1] or [
                each.value for each in call.keywords if each.arg == name
            ]
            if passed and not isinstance(passed[0], ast.Starred):
                found += self._values(caller, passed[0], call)
        if not found:
            raise Unknown
        return found


def _called(call: ast.Call) -> str | None:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return None


def _lines(node: ast.expr) -> range:
    return range(node.lineno, (node.end_lineno or node.lineno) + 1)


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    given = function.args
    return [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def _contents(holder: Any) -> Sequence[Any]:
    if isinstance(holder, dict):
        return list(holder.values())
    if isinstance(holder, tuple | list):
        return holder
    raise Unknown


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


# --- Statements that only a run composes ---------------------------------------------------------


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
