"""Errors of the clients."""

from __future__ import annotations


class ToolError(RuntimeError):
    """The command cannot continue. The message says what to do and is shown without a traceback."""
