"""The project's source, and what its expressions may be.

An expression is evaluated from the source: literals, constants of any module, both sides of a
condition, each value of a dictionary or of a loop over a constant, what the project's own functions
return, and, for a parameter, what the callers pass.
"""

import ast
import importlib
import inspect
import itertools
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

# The audit compares each stored with each folded table.
_MOST_VALUES = 1_000


class Unknown(Exception):
    """The source does not say what an expression may be."""


@dataclass(slots=True)
class Module:
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
            Module(
                path.relative_to(root).as_posix(),
                ".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"),
                ast.parse(path.read_text("utf-8")),
            )
            for folder in folders
            for path in sorted((root / folder).rglob("*.py"))
            if "migrations" not in path.parts and path.name != "__main__.py"
        ]
        # Parameters whose callers are being looked at, since functions call each other.
        self._asked: list[tuple[ast.AST, str]] = []
        self._calls: dict[str, list[tuple[Module, ast.Call]]] = defaultdict(list)
        for module in self._modules:
            for node in ast.walk(module.tree):
                if isinstance(node, ast.Call) and (name := called(node)):
                    self._calls[name].append((module, node))

    def calls(self, *names: str) -> Iterator[tuple[Module, ast.Call]]:
        """The calls of functions and methods of these names."""
        for name in sorted(names or self._calls):
            yield from self._calls.get(name, ())

    def values(self, module: Module, node: ast.expr, place: ast.AST) -> list[Any]:
        """What an expression may be, where ``place`` is.

        Raises:
            Unknown: the source does not say it.
        """
        values = self._evaluate(module, node, place)
        if len(values) > _MOST_VALUES:
            raise Unknown
        return values

    def _evaluate(self, module: Module, node: ast.expr, place: ast.AST) -> list[Any]:
        match node:
            case ast.Constant(value=value):
                return [value]
            case ast.Name(id=name):
                return self._named(module, name, place)
            case ast.FormattedValue(value=value, conversion=-1, format_spec=None):
                return self.values(module, value, place)
            case ast.IfExp(body=body, orelse=orelse):
                return self.values(module, body, place) + self.values(module, orelse, place)
            case ast.JoinedStr(values=parts):
                return ["".join(map(str, each)) for each in self._all(module, parts, place)]
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return [a + b for a, b in self._all(module, (left, right), place)]
            case ast.Tuple(elts=parts) | ast.List(elts=parts):
                return list(self._all(module, parts, place))
        return self._looked_up(module, node, place)

    def _looked_up(self, module: Module, node: ast.expr, place: ast.AST) -> list[Any]:
        match node:
            case ast.Attribute(value=value, attr=name):
                return [getattr(each, name) for each in self.values(module, value, place)]
            case ast.Subscript(value=value):
                held = self.values(module, value, place)
                return [each for holder in held for each in _contents(holder)]
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                return self._returned(module, name, arguments, place)
        raise Unknown

    def _returned(
        self, module: Module, name: str, arguments: Sequence[ast.expr], place: ast.AST
    ) -> list[Any]:
        """What one of the project's own functions returns; others may be asked for the time."""
        function = module.namespace.get(name)
        if not inspect.isfunction(function) or inspect.iscoroutinefunction(function):
            raise Unknown
        if function.__module__.partition(".")[0] not in {"services", "shared"}:
            raise Unknown
        return [function(*each) for each in self._all(module, arguments, place)]

    def _all(
        self, module: Module, parts: Sequence[ast.expr], place: ast.AST
    ) -> Iterator[tuple[Any, ...]]:
        """Every combination of the parts' values."""
        return itertools.product(*(self.values(module, part, place) for part in parts))

    def _named(self, module: Module, name: str, place: ast.AST) -> list[Any]:
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
        self, module: Module, name: str, function: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> list[Any] | None:
        """What a name may be in a function; None where it is none of the function's."""
        found: list[Any] | None = None
        for node in ast.walk(function):
            values: list[Any] | None = None
            match node:
                case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                    values = self.values(module, value, node)
                case ast.For(target=ast.Name(id=target), iter=iterated) if target == name:
                    held = self.values(module, iterated, node)
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
        self, module: Module, name: str, function: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> list[Any]:
        """What callers pass for a parameter."""
        if (function, name) in self._asked:
            raise Unknown
        self._asked.append((function, name))
        try:
            return self._passed_by_callers(module, name, function)
        finally:
            self._asked.pop()

    def _passed_by_callers(
        self, module: Module, name: str, function: ast.FunctionDef | ast.AsyncFunctionDef
    ) -> list[Any]:
        position = _parameters(function).index(name)
        is_method = isinstance(module.parents[function], ast.ClassDef)
        found: list[Any] = []
        for caller, call in self._calls.get(function.name, ()):
            if function.name.startswith("_") and caller is not module:
                continue
            passed = call.args[position - is_method :][:1] or [
                each.value for each in call.keywords if each.arg == name
            ]
            if passed and not isinstance(passed[0], ast.Starred):
                found += self.values(caller, passed[0], call)
        if not found:
            raise Unknown
        return found


def called(call: ast.Call) -> str | None:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
    return None


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    given = function.args
    return [each.arg for each in (*given.posonlyargs, *given.args, *given.kwonlyargs)]


def _contents(holder: Any) -> Sequence[Any]:
    if isinstance(holder, dict):
        return list(holder.values())
    if isinstance(holder, tuple | list):
        return holder
    raise Unknown
