"""The HTTP reference: a page for each service from its committed OpenAPI document.

Written here because the generators that we tried print neither bounds and choices of a value nor
the problem types of an operation.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tools.site.pages import CHECKOUT, SERVICES

Document = dict[str, Any]

_INTRODUCTION = """\
# HTTP API

Each service has an API of its own, at its own address. Requests and responses are JSON; times are
RFC 3339 with an offset, ids are UUIDs. Every request carries a token ([roles and
tokens](../authentication.md)), every error is a [problem](../problems.md). Programs read the
OpenAPI 3.1 documents instead; each service serves its own at `/openapi.json`, and a page to try it
at `/docs`.
"""
# Lower bound, upper bound, and what they count.
_RANGES = (
    ("minimum", "maximum", ""),
    ("minLength", "maxLength", " characters"),
    ("minItems", "maxItems", " items"),
)
_OTHER_BOUNDS = {
    "exclusiveMinimum": "above {}", "exclusiveMaximum": "below {}", "pattern": "matches `{}`",
}  # fmt: skip
# The index explains them once for all operations that take them.
_COMMON_PARAMETERS = ("after", "Idempotency-Key")


def write(target: Path) -> None:
    """Write ``http/`` below ``target``."""
    folder = target / "http"
    folder.mkdir(parents=True)
    references = {name: Reference(_document(name)) for name in SERVICES}
    for name, each in references.items():
        (folder / f"{name}.md").write_text(each.page(), encoding="utf-8")
    (folder / "index.md").write_text(_index(references), encoding="utf-8")


def _document(service: str) -> Document:
    text = (CHECKOUT / "docs" / "openapi" / f"{service}.json").read_text("utf-8")
    document: Document = json.loads(text)
    return document


def _index(references: Mapping[str, "Reference"]) -> str:
    services = [
        (f"[{name}]({name}.md)", each.about, f"[{name}.json](../openapi/{name}.json)")
        for name, each in references.items()
    ]
    parameters = [
        (f"`{name}`", meaning) for name, meaning in references["courses"].common_parameters()
    ]
    return "\n".join(
        [
            _INTRODUCTION,
            _table(("service", "about", "for programs"), services),
            "These parameters are the same everywhere. The key is a header of commands.\n",
            _table(("parameter", "meaning"), parameters),
        ]
    )


class Reference:
    """One service's page."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._schemas: Document = document["components"]["schemas"]
        self._everywhere = set.intersection(
            *(set(self._problems(operation)) for _, _, operation in self._operations())
        )

    @property
    def about(self) -> str:
        return str(self._document["info"]["description"])

    def page(self) -> str:
        """Return the page as Markdown."""
        title = self._document["info"]["title"]
        common = ", ".join(f"`{name}`" for name in sorted(self._everywhere))
        parts = [
            f"# {title}\n\n{self.about}\n",
            f"Any request may be answered with {common}; operations name further problems.\n",
            *self._sections(),
            "## Schemas\n",
            *(self._schema(name) for name in sorted(self._schemas)),
        ]
        return "\n".join(parts)

    def _operations(self) -> Iterator[tuple[str, str, Document]]:
        for path, item in self._document["paths"].items():
            for method, operation in item.items():
                yield method.upper(), path, operation

    def _sections(self) -> Iterator[str]:
        tags = dict.fromkeys(each["tags"][0] for _, _, each in self._operations())
        for tag in tags:
            yield f"## {tag.capitalize()}\n"
            for method, path, operation in self._operations():
                if operation["tags"][0] == tag:
                    yield self._operation(method, path, operation)

    def _operation(self, method: str, path: str, operation: Document) -> str:
        parts = [f"### {operation['summary']}\n\n`{method} {path}`\n"]
        if "description" in operation:
            parts.append(f"{operation['description']}\n")
        if rows := [
            (f"`{each['name']}`", each["in"], self._type(each["schema"]), _meaning(each))
            for each in self._parameters(operation)
            if each["name"] not in _COMMON_PARAMETERS
        ]:
            parts.append(_table(("parameter", "in", "type", "meaning"), rows))
        if "requestBody" in operation:
            parts.append(f"Body: {self._bodies(operation['requestBody'])}\n")
        parts.append(self._answers(operation))
        return "\n".join(parts)

    def _parameters(self, operation: Document) -> Iterator[Document]:
        yield from map(self._resolved, operation.get("parameters", []))

    def common_parameters(self) -> Iterator[tuple[str, str]]:
        """Return the names and meanings of those that most operations take."""
        taken = {
            each["name"]: each
            for _, _, operation in self._operations()
            for each in self._parameters(operation)
        }
        for name in _COMMON_PARAMETERS:
            yield name, _meaning(taken[name])

    def _answers(self, operation: Document) -> str:
        lines = [
            f"- {status}: {self._bodies(response)}"
            for status, response in self._responses(operation)
            if status < "300"
        ]
        if others := [each for each in self._problems(operation) if each not in self._everywhere]:
            lines.append("- Problems: " + ", ".join(f"`{each}`" for each in sorted(others)))
        return "\n".join(lines) + "\n"

    def _responses(self, operation: Document) -> Iterator[tuple[str, Document]]:
        for status, response in sorted(operation["responses"].items()):
            yield status, self._resolved(response)

    def _problems(self, operation: Document) -> Iterator[str]:
        for _, response in self._responses(operation):
            content = response.get("content", {}).get("application/problem+json", {})
            yield from content.get("examples", {})

    def _bodies(self, holder: Document) -> str:
        shown = [
            f"{self._type(each['schema'])} as `{kind}`" if "schema" in each else f"`{kind}`"
            for kind, each in holder.get("content", {}).items()
        ]
        return ", or ".join(shown) or "no content"

    def _resolved(self, holder: Document) -> Document:
        while "$ref" in holder:
            target: Any = self._document
            for name in holder["$ref"].removeprefix("#/").split("/"):
                target = target[name]
            holder = target
        return holder

    def _schema(self, name: str) -> str:
        schema = self._schemas[name]
        parts = [f"### {name}\n"]
        if "description" in schema:
            parts.append(f"{_one_line(schema['description'])}\n")
        if "properties" in schema:
            required = schema.get("required", [])
            rows = [
                (f"`{field}`", self._type(each), _presence(field in required, each), _meaning(each))
                for field, each in schema["properties"].items()
            ]
            parts.append(_table(("field", "type", "", "meaning"), rows))
        else:
            parts.append(f"{self._type(schema)}\n")
        return "\n".join(parts)

    def _type(self, schema: Document) -> str:
        """Return type, choices and bounds in words."""
        if "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            return f"[{name}](#{name.lower()})"
        for choice in ("anyOf", "oneOf"):
            if choice in schema:
                return " or ".join(dict.fromkeys(self._type(each) for each in schema[choice]))
        if "const" in schema:
            return f"`{json.dumps(schema['const'])}`"
        if "enum" in schema:
            return ", ".join(f"`{each}`" for each in schema["enum"])
        kind = schema.get("format") or schema.get("type", "any value")
        if kind == "array":
            kind = f"list of {self._type(schema.get('items', {}))}"
        if isinstance(values := schema.get("additionalProperties"), dict):
            kind = f"object of {self._type(values)}"
        return ", ".join([str(kind), *_bounds(schema)])


def _bounds(schema: Document) -> Iterator[str]:
    for lowest, highest, unit in _RANGES:
        if lowest in schema and highest in schema:
            yield f"{schema[lowest]} to {schema[highest]}{unit}"
        elif lowest in schema:
            yield f"at least {schema[lowest]}{unit}"
        elif highest in schema:
            yield f"at most {schema[highest]}{unit}"
    for key, text in _OTHER_BOUNDS.items():
        if key in schema:
            yield text.format(schema[key])


def _presence(required: bool, schema: Document) -> str:
    if required:
        return "required"
    default = schema.get("default")
    return "optional" if default is None else f"default `{json.dumps(default)}`"


def _meaning(schema: Document) -> str:
    return _one_line(schema.get("description", ""))


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heads, tuple("---" for _ in heads), *rows]
    cells = (" | ".join(cell.replace("|", "\\|") for cell in line) for line in lines)
    return "\n".join(f"| {line} |" for line in cells) + "\n"
