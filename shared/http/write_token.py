"""``Coursestream-Write-Token``: the versions that a command has written.

Reporting accepts it as ``?after=`` and responds once these versions have been applied.
"""

from typing import Any

from shared.context import Written

WRITE_TOKEN_HEADER = "Coursestream-Write-Token"  # noqa: S105
_MAX_ENTRIES = 8

# The ``openapi_extra`` of a GET that may write; that other methods do is documented anyway.
MAY_WRITE: dict[str, Any] = {
    "responses": {
        "200": {
            "headers": {WRITE_TOKEN_HEADER: {"$ref": f"#/components/headers/{WRITE_TOKEN_HEADER}"}}
        }
    }
}


def write_token(versions: Written) -> str | None:
    """Return None for a request that wrote nothing, or more than a client could wait for."""
    if not 0 < len(versions) <= _MAX_ENTRIES:
        return None
    return ", ".join(
        f"{topic}/{aggregate}@{version}" for (topic, aggregate), version in versions.items()
    )
