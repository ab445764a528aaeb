"""Whom figures belong to."""

from typing import Literal

OwnerKind = Literal["teacher", "course"]
