"""Errors of the clients."""

from __future__ import annotations


class ToolError(RuntimeError):
    """The command can't go on; the message says what to do and is shown without a trace."""
