"""The version of the package that the changes since its last release demand."""

import json
import re
import tomllib
from enum import IntEnum
from typing import NamedTuple, Self

from tools.events.compatibility import breaking_changes, fields
from tools.events.contracts import Contracts
from tools.events.paths import PROJECT, RELEASED


class Version(NamedTuple):
    major: int
    minor: int
    patch: int

    @classmethod
    def parse(cls, text: str) -> Self:
        return cls(*(int(part) for part in text.split(".")))

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}.{self.patch}"


class Change(IntEnum):
    """The greatest change since the release, by the part of the version that it raises."""

    NONE = 0
    DESCRIPTION = 1
    ADDITION = 2
    REMOVAL = 3


class Release(NamedTuple):
    version: Version
    contracts: Contracts


def last_release() -> Release:
    document = json.loads(RELEASED.read_text(encoding="utf-8"))
    return Release(Version.parse(document["version"]), document["events"])


def project_version() -> Version:
    project = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]
    return Version.parse(project["version"])


def refused_changes(released: Contracts, current: Contracts) -> list[str]:
    """Describe, one line each, the changes of released events that need a new event version."""
    lines = []
    for event_type in released.keys() & current.keys():
        before, after = released[event_type], current[event_type]
        lines += [
            f"{event_type}: {each} changed from {before[each]!r} to {after[each]!r}"
            for each in ("topic", "key")
            if before[each] != after[each]
        ]
        lines += [
            f"{event_type}: {change}"
            for change in breaking_changes(before["schema"], after["schema"])
        ]
    return sorted(lines)


def change_between(released: Contracts, current: Contracts) -> Change:
    if released.keys() - current.keys():
        return Change.REMOVAL
    if current.keys() - released.keys():
        return Change.ADDITION
    for event_type, contract in current.items():
        if fields(contract["schema"]) != fields(released[event_type]["schema"]):
            return Change.ADDITION
    return Change.NONE if released == current else Change.DESCRIPTION


def required_version(release: Release, current: Contracts) -> Version:
    """Return the lowest version that the current contracts may have."""
    major, minor, patch = release.version
    match change_between(release.contracts, current):
        case Change.REMOVAL:
            return Version(major + 1, 0, 0)
        case Change.ADDITION:
            return Version(major, minor + 1, 0)
        case Change.DESCRIPTION:
            return Version(major, minor, patch + 1)
        case Change.NONE:
            return release.version


def write_project_version(version: Version) -> None:
    text = PROJECT.read_text(encoding="utf-8")
    line = re.compile(r'^version = ".*"$', re.MULTILINE)
    PROJECT.write_text(line.sub(f'version = "{version}"', text, count=1), encoding="utf-8")


def write_release(release: Release) -> None:
    """Record a release, one line per event, so that differences can be read."""
    lines = ",\n".join(
        f"    {json.dumps(event_type)}: {json.dumps(contract, ensure_ascii=False)}"
        for event_type, contract in sorted(release.contracts.items())
    )
    text = f'{{\n  "version": "{release.version}",\n  "events": {{\n{lines}\n  }}\n}}\n'
    RELEASED.write_text(text, encoding="utf-8")
