"""Errors of the local stack."""

from __future__ import annotations


class StackError(RuntimeError):
    """The stack can't run; the message says what to do and is shown without a trace."""
