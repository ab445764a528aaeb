"""Why a rebuild cannot go on."""


class RebuildError(RuntimeError):
    """The tables in use stay as they are; the text says what to do."""
