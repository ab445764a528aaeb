"""Which change of a released event is refused, and which version each other change demands."""

import copy
from collections.abc import Callable
from typing import Any

import pytest

from coursestream_events.progress import LessonCompleted
from tools.events.contracts import contracts_from_code
from tools.events.versions import Release, Version, refused_changes, required_version

EVENT = LessonCompleted.type_name
RELEASE = Release(Version(1, 2, 3), contracts_from_code())

Data = dict[str, Any]


def _data(contracts: dict[str, Any]) -> Data:
    data: Data = contracts[EVENT]["schema"]["$defs"]["LessonCompletionData"]
    return data


def add_optional_field(data: Data) -> None:
    data["properties"]["device"] = {"type": "string"}


def add_required_field(data: Data) -> None:
    add_optional_field(data)
    data["required"].append("device")


def remove_field(data: Data) -> None:
    del data["properties"]["completed"]


def change_type(data: Data) -> None:
    data["properties"]["completed"]["type"] = "string"


def make_optional(data: Data) -> None:
    data["required"].remove("lesson_id")


def narrow_bounds(data: Data) -> None:
    data["properties"]["completed"]["minimum"] = 1


def bound_length(data: Data) -> None:
    data["properties"]["lesson_id"]["maxLength"] = 10


def change_default(data: Data) -> None:
    data["properties"]["imported"]["default"] = True


def describe(data: Data) -> None:
    data["properties"]["completed"]["description"] = "In other words"


def changed_by(change: Callable[[Data], None]) -> dict[str, Any]:
    contracts = copy.deepcopy(RELEASE.contracts)
    change(_data(contracts))
    return contracts


@pytest.mark.parametrize(
    "change",
    [
        add_required_field,
        remove_field,
        change_type,
        make_optional,
        narrow_bounds,
        bound_length,
        change_default,
    ],
)
def test_breaking_change_of_a_released_event_is_refused(change: Callable[[Data], None]) -> None:
    refused = refused_changes(RELEASE.contracts, changed_by(change))
    assert len(refused) == 1
    assert refused[0].startswith(f"{EVENT}: event.data.")


@pytest.mark.parametrize("attribute", ["topic", "key"])
def test_moving_a_released_event_to_another_topic_or_key_is_refused(attribute: str) -> None:
    contracts = copy.deepcopy(RELEASE.contracts)
    contracts[EVENT][attribute] = "other"
    assert refused_changes(RELEASE.contracts, contracts)


@pytest.mark.parametrize(
    ("change", "version"),
    [
        (lambda data: None, Version(1, 2, 3)),
        (describe, Version(1, 2, 4)),
        (add_optional_field, Version(1, 3, 0)),
    ],
    ids=["none", "description", "optional-field"],
)
def test_compatible_change_demands_the_fitting_version(
    change: Callable[[Data], None], version: Version
) -> None:
    contracts = changed_by(change)
    assert refused_changes(RELEASE.contracts, contracts) == []
    assert required_version(RELEASE, contracts) == version


def test_added_event_demands_a_minor_version() -> None:
    contracts = copy.deepcopy(RELEASE.contracts)
    contracts[EVENT.replace(".v1", ".v2")] = contracts[EVENT]
    assert required_version(RELEASE, contracts) == Version(1, 3, 0)


def test_removed_event_demands_a_major_version() -> None:
    contracts = copy.deepcopy(RELEASE.contracts)
    del contracts[EVENT]
    assert refused_changes(RELEASE.contracts, contracts) == []
    assert required_version(RELEASE, contracts) == Version(2, 0, 0)
