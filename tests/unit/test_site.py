"""The site contains every document, and its links work."""

import json
import re
import tomllib
from pathlib import Path
from pathlib import PurePosixPath as Address

import pytest

from tools.site import reference
from tools.site.pages import (
    CHECKOUT,
    OUTSIDE_DOCS,
    SERVICES,
    WRITTEN,
    BrokenLink,
    pages,
    relinked,
    stage,
)

ADDRESSES = {Address(file): Address(page) for file, page in (OUTSIDE_DOCS | WRITTEN).items()}


def navigation() -> set[str]:
    def targets(entries: list[dict[str, object]]) -> set[str]:
        found: set[str] = set()
        for entry in entries:
            for target in entry.values():
                found |= targets(target) if isinstance(target, list) else {str(target)}
        return found

    project = tomllib.loads((CHECKOUT / "zensical.toml").read_text("utf-8"))["project"]
    return targets(project["nav"])


def test_the_navigation_leads_to_every_page() -> None:
    decisions = {str(page) for page in pages().values() if page.parent == Address("decisions")}
    documents = {str(page) for page in pages().values() if page.suffix == ".md"} - decisions

    assert navigation() == documents | set(WRITTEN.values())


def test_every_link_of_every_page_leads_to_a_file_of_the_site(tmp_path: Path) -> None:
    stage(tmp_path)
    reference.write(tmp_path)

    broken = {
        (page.name, target)
        for page in tmp_path.rglob("*.md")
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
        if "://" not in target and not (page.parent / target).is_file()
    }
    assert broken == set()


@pytest.mark.parametrize(
    ("file", "text", "expected"),
    [
        ("README.md", "[a](ARCHITECTURE.md#guarantees)", "[a](architecture.md#guarantees)"),
        ("services/courses/README.md", "[a](../../README.md)", "[a](../index.md)"),
        ("README.md", "[module](shared/text.py) and [b](#b)", "module and [b](#b)"),
        ("README.md", "[API](docs/openapi/courses.json)", "[API](http/courses.md)"),
        ("README.md", "[RFC](https://example.org/a.md)", "[RFC](https://example.org/a.md)"),
        ("README.md", "```text\n[a](nowhere.md)\n```\n", "```text\n[a](nowhere.md)\n```\n"),
    ],
)
def test_links_point_to_the_new_addresses(file: str, text: str, expected: str) -> None:
    assert relinked(text, Address(file), ADDRESSES) == expected


def test_a_link_to_nothing_is_named() -> None:
    with pytest.raises(BrokenLink, match=r"README\.md links to nowhere\.md"):
        relinked("[a](nowhere.md)", Address("README.md"), ADDRESSES)


@pytest.mark.parametrize("service", SERVICES)
def test_the_reference_has_every_operation_and_schema(service: str, tmp_path: Path) -> None:
    reference.write(tmp_path)
    page = (tmp_path / "http" / f"{service}.md").read_text("utf-8")
    document = json.loads((CHECKOUT / "docs" / "openapi" / f"{service}.json").read_text("utf-8"))

    operations = [
        f"`{method.upper()} {path}`" for path, item in document["paths"].items() for method in item
    ]
    assert [each for each in operations if each not in page] == []
    assert [each for each in document["components"]["schemas"] if f"### {each}\n" not in page] == []


def test_the_reference_tells_bounds_choices_and_problems(tmp_path: Path) -> None:
    reference.write(tmp_path)
    page = (tmp_path / "http" / "enrollment.md").read_text("utf-8")

    assert "| `limit` | query | integer, 1 to 200 |" in page
    assert "`superadmin`, `teacher`, `student`, `service`" in page
    assert "- Problems: " in page
    assert "`email-taken`" in page
