"""``Coursestream-Write-Token``: where in the topics a command's events stand."""

from shared.context import Written

WRITE_TOKEN_HEADER = "Coursestream-Write-Token"  # noqa: S105
_MAX_ENTRIES = 8


def write_token(versions: Written) -> str | None:
    """Nothing for a request that wrote nothing, or more than a client could wait for."""
    if not 0 < len(versions) <= _MAX_ENTRIES:
        return None
    return ", ".join(
        f"{topic}/{aggregate}@{version}" for (topic, aggregate), version in versions.items()
    )
