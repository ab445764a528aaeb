"""The three-way merge of imported fields."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

from shared.http.imports.merging import Digests, Merged, digests_of, merge


def merged(
    last: Digests, present: dict[str, Any], *, overwrite: bool = False, **given: Any
) -> Merged:
    return merge(given, present, last, named=given, overwrite=overwrite)


def test_what_changed_there_is_written() -> None:
    result = merged(digests_of({"name": "A", "role": "x"}), {"name": "A", "role": "x"}, name="B")
    assert (result.changes, result.kept) == ({"name": "B"}, ())
    assert result.digests == digests_of({"name": "B", "role": "x"})


def test_what_was_edited_here_stays_whether_or_not_it_changed_there() -> None:
    for there in ("A", "B"):
        result = merged(digests_of({"name": "A"}), {"name": "mine"}, name=there)
        assert (result.changes, result.kept) == ({}, ("name",))


def test_the_same_edit_on_both_sides_is_no_conflict() -> None:
    result = merged(digests_of({"name": "A"}), {"name": "B"}, name="B")
    assert (result.changes, result.kept) == ({}, ())


def test_an_edit_taken_back_here_follows_the_import_again() -> None:
    edited = merged(digests_of({"name": "A"}), {"name": "mine"}, name="B")
    assert merged(edited.digests, {"name": "B"}, name="C").changes == {"name": "C"}


def test_overwrite_takes_all_that_differs() -> None:
    result = merged(digests_of({"name": "A"}), {"name": "mine"}, overwrite=True, name="A")
    assert (result.changes, result.kept) == ({"name": "A"}, ())


def test_what_was_never_imported_is_filled_but_not_replaced() -> None:
    result = merged({}, {"name": "mine", "email": None}, name="A", email="a@b")
    assert (result.changes, result.kept) == ({"email": "a@b"}, ("name",))


def test_a_field_that_the_row_does_not_name_stays() -> None:
    result = merge(
        {"name": "B", "email": None},
        {"name": "A", "email": "a@b"},
        digests_of({"name": "A", "email": "a@b"}),
        named={"name"},
        overwrite=True,
    )
    assert result.changes == {"name": "B"}


def test_equal_values_in_other_forms_are_equal() -> None:
    moment = datetime(2026, 1, 1, 12, tzinfo=UTC)
    last = digests_of({"points": Decimal("1.50"), "at": moment, "list": (1, 2)})
    present = {"points": Decimal("1.5000"), "at": moment, "list": [1, 2]}
    elsewhere = moment.astimezone(timezone(timedelta(hours=9)))
    result = merged(last, present, points=Decimal("1.5"), at=elsewhere, list=(1, 2))
    assert (result.changes, result.kept, result.digests) == ({}, (), last)
