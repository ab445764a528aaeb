"""Values that only one resource may have, in a batch of imported rows."""

from uuid import UUID

from shared.http.imports.unique import conflicting, moving

A, B, C = (UUID(int=number) for number in range(3))
OWNERS = {"a": A, "b": B, "c": C}


def test_a_value_that_its_owner_keeps_is_refused() -> None:
    assert conflicting({A: "b"}, OWNERS) == {A}
    assert conflicting({B: "b", A: "b"}, OWNERS) == {A}


def test_of_two_new_rows_the_first_takes_the_value() -> None:
    assert conflicting({A: "new", B: "new"}, {}) == {B}


def test_rows_may_exchange_their_values_and_take_over_cleared_ones() -> None:
    exchange = {A: "b", B: "c", C: "a"}
    assert conflicting(exchange, OWNERS) == set()
    assert moving(exchange, OWNERS, ()) == [A, B, C]
    assert conflicting({A: None, B: "a"}, OWNERS) == set()
    assert moving({A: None, B: "a"}, {"a": A}, ()) == [A]


def test_whoever_counts_on_a_refused_row_is_refused_too() -> None:
    # C stays, so B keeps "b", so A cannot take it.
    assert conflicting({A: "b", B: "c"}, OWNERS) == {A, B}


def test_a_row_that_writes_its_own_value_moves_nothing() -> None:
    assert conflicting({A: "a"}, OWNERS) == set()
    assert moving({A: "a"}, OWNERS, ()) == []
