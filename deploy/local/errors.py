"""Errors of the local stack."""

from __future__ import annotations


class StackError(RuntimeError):
    """The stack cannot run. The message says what to do and is shown without a traceback."""
