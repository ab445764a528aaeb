"""Errors where people look at pages, instead of documents for programs."""

from collections.abc import Callable
from dataclasses import dataclass

from fastapi import Request, Response

from shared.errors import DomainError


@dataclass(frozen=True, slots=True)
class ErrorPages:
    """``show`` answers the errors of ``root`` and of the paths below it."""

    root: str
    show: Callable[[Request, DomainError], Response]

    def cover(self, path: str) -> bool:
        return path == self.root or path.startswith(f"{self.root}/")
