"""Errors of a rebuild."""


class RebuildError(RuntimeError):
    """A rebuild cannot continue; the live tables are unchanged, and the text says what to do."""
