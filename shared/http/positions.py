"""``Coursestream-Position``: where in the topics a command's events stand."""

from shared.context import Written

POSITION_HEADER = "Coursestream-Position"
_MAX_POSITIONS = 8


def position_header(positions: Written) -> str | None:
    """Nothing for a request that wrote nothing, or more than a client could wait for."""
    if not 0 < len(positions) <= _MAX_POSITIONS:
        return None
    return ", ".join(
        f"{topic}/{aggregate}@{version}" for (topic, aggregate), version in positions.items()
    )
