"""``python -m tools.contracts.problems``: write docs/problems.md from docs/openapi."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGE = DOCS / "problems.md"
_PREFIX = "urn:coursestream:problem:"

_HEAD = f"""# Problem types

Every error is `application/problem+json` ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457)).
`type` is stable and tells the cases apart; `title` and `detail` are for people and may change.
`errors` names each wrong field as a dotted path. Where a problem may pass by itself, `Retry-After`
says after how many seconds to send the same request again.

Written by `make openapi` from the OpenAPI documents, which list the problems of each operation. The
types below begin with `{_PREFIX}`. Clients must expect types that they do not know, and then go by
the status.

| type | status | title | `Retry-After` | services |
|---|---|---|---|---|
"""


@dataclass
class Problem:
    """One type over all services."""

    status: int
    title: str
    description: str
    retry_after: bool
    services: set[str] = field(default_factory=set)


def main() -> None:
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(DOCS.parent)}")


def page() -> str:
    """Return the page as the committed documents have it."""
    problems = _problems()
    rows = [
        f"| `{slug}` | {each.status} | {each.title} | {'yes' if each.retry_after else ''} "
        f"| {_names(each.services)} |"
        for slug, each in sorted(problems.items(), key=lambda item: (item[1].status, item[0]))
    ]
    notes = [
        f"- `{slug}`: {' '.join(each.description.split())}"
        for slug, each in sorted(problems.items())
        if each.description
    ]
    return _HEAD + "\n".join(rows) + "\n\n## Notes\n\n" + "\n".join(notes) + "\n"


def _names(services: set[str]) -> str:
    return "all" if len(services) == len(documents()) else ", ".join(sorted(services))


@cache
def documents() -> dict[str, Any]:
    """Return the committed documents by service."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((DOCS / "openapi").glob("*.json"))
    }


def _problems() -> dict[str, Problem]:
    problems: dict[str, Problem] = {}
    for service, document in documents().items():
        for response in _refusals(document):
            for slug, example in response["content"]["application/problem+json"][
                "examples"
            ].items():
                problem = Problem(
                    status=example["value"]["status"],
                    title=example["value"]["title"],
                    description=example.get("description", ""),
                    retry_after=example.get("x-retry-after", False),
                )
                problems.setdefault(slug, problem).services.add(service)
    return problems


def _refusals(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield from document["components"]["responses"].values()
    for operations in document["paths"].values():
        for operation in operations.values():
            for status, response in operation["responses"].items():
                if status >= "400" and "$ref" not in response:
                    yield response


if __name__ == "__main__":
    main()
