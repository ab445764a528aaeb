"""Idempotency keys."""

import secrets


def idempotency_key() -> dict[str, str]:
    """Return the header with a key that was not used before."""
    return {"Idempotency-Key": secrets.token_hex(8)}
