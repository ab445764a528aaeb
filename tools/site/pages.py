"""The pages of the site: documents of the repository, with links among their new addresses."""

import posixpath
import re
from collections.abc import Mapping
from pathlib import Path
from pathlib import PurePosixPath as Address

CHECKOUT = Path(__file__).resolve().parents[2]
SERVICES = ("courses", "enrollment", "progress", "reporting")
# Pages link to them, or show them.
ASSETS = {".csv", ".json", ".ndjson", ".png", ".py", ".svg", ".yaml"}
OUTSIDE_DOCS = {
    "README.md": "index.md",
    "ARCHITECTURE.md": "architecture.md",
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "shared/README.md": "services/kernel.md",
    **{f"services/{name}/README.md": f"services/{name}.md" for name in SERVICES},
}
# What the site writes itself in place of a folder or a document for programs.
WRITTEN = {
    "docs/decisions": "decisions/index.md",
    "docs/openapi": "http/index.md",
    **{f"docs/openapi/{name}.json": f"http/{name}.md" for name in SERVICES},
}
_LINK = re.compile(r"(?P<shown>!?\[(?P<text>[^\]]*)\])\((?P<target>[^)\s]+)\)")
_CODE_BLOCK = re.compile(r"(^```.*?^```)", re.MULTILINE | re.DOTALL)


class BrokenLink(Exception):
    """A page links to a file that does not exist."""


def pages() -> dict[Address, Address]:
    """Return file below the checkout → address below the site's root."""
    in_docs = {
        Address(path.relative_to(CHECKOUT)): Address(path.relative_to(CHECKOUT / "docs"))
        for path in sorted((CHECKOUT / "docs").rglob("*"))
        if path.suffix in {".md", *ASSETS}
    }
    return in_docs | {Address(file): Address(page) for file, page in OUTSIDE_DOCS.items()}


def stage(target: Path) -> None:
    """Write every page and what it shows below ``target``. Raises BrokenLink."""
    known = pages()
    addresses = known | {Address(file): Address(page) for file, page in WRITTEN.items()}
    for file, address in known.items():
        written = target / address
        written.parent.mkdir(parents=True, exist_ok=True)
        content = (CHECKOUT / file).read_bytes()
        if file.suffix == ".md":
            content = relinked(content.decode(), file, addresses).encode()
        written.write_bytes(content)
    (target / WRITTEN["docs/decisions"]).write_text(_decisions(known), encoding="utf-8")


def relinked(text: str, file: Address, addresses: Mapping[Address, Address]) -> str:
    """Point the links of a page to the addresses of their targets.

    A link to a file that has none, such as a module, becomes its text, since the site is read
    without the repository. Raises BrokenLink if there is no such file.
    """

    def replaced(link: re.Match[str]) -> str:
        target, hash_mark, anchor = link["target"].partition("#")
        if not target or "://" in target:
            return link[0]
        found = Address(posixpath.normpath(file.parent / target))
        if found in addresses:
            here = addresses[file].parent
            relative = posixpath.relpath(addresses[found], here)
            return f"{link['shown']}({relative}{hash_mark}{anchor})"
        if not (CHECKOUT / found).exists():
            raise BrokenLink(f"{file} links to {link['target']}, which does not exist")
        return link["text"]

    parts = _CODE_BLOCK.split(text)
    parts[::2] = [_LINK.sub(replaced, prose) for prose in parts[::2]]
    return "".join(parts)


def _decisions(known: Mapping[Address, Address]) -> str:
    found = [file for file in known if file.parent == Address("docs/decisions")]
    lines = "".join(f"- [{_title(file)}]({file.name})\n" for file in found)
    return f"# Decisions\n\nWhy it is built this way, in the order of time.\n\n{lines}"


def _title(file: Address) -> str:
    return (CHECKOUT / file).read_text("utf-8").partition("\n")[0].removeprefix("# ")
