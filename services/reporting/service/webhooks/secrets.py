"""Secrets of webhooks: created, encrypted for the database, and used to sign.

A delivery is signed by the scheme of Standard Webhooks (https://www.standardwebhooks.com).
"""

import base64
import hmac
import secrets
import time
from collections.abc import Iterable
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet

from services.reporting.errors import WebhooksNotConfigured
from services.reporting.settings import ReportingSettings

_PREFIX = "whsec_"
_SECRET_BYTES = 32


class SecretBox:
    """Encrypts with the first of the configured keys and decrypts with any.

    Raises:
        WebhooksNotConfigured: there are no keys.
    """

    def __init__(self, settings: ReportingSettings) -> None:
        keys = settings.reporting_webhook_keys
        if keys is None:
            raise WebhooksNotConfigured
        listed = keys.get_secret_value().split(",")
        self._fernet = MultiFernet([Fernet(key.strip()) for key in listed])

    def encrypt(self, secret: str) -> str:
        return self._fernet.encrypt(secret.encode()).decode()

    def decrypt(self, token: str) -> str:
        """Raises cryptography.fernet.InvalidToken if no configured key has encrypted it."""
        return self._fernet.decrypt(token).decode()

    def encrypt_again(self, token: str) -> str:
        """Return the same secret, encrypted with the first key."""
        return self._fernet.rotate(token).decode()


def new_secret() -> str:
    return _PREFIX + base64.b64encode(secrets.token_bytes(_SECRET_BYTES)).decode()


def signed_headers(message_id: str, body: bytes, secrets: Iterable[str]) -> dict[str, str]:
    """Return the headers of a delivery now, with one signature for each secret."""
    timestamp = str(int(time.time()))
    signed = b".".join((message_id.encode(), timestamp.encode(), body))
    signatures = [
        base64.b64encode(hmac.digest(_key_of(secret), signed, sha256)).decode()
        for secret in secrets
    ]
    return {
        "webhook-id": message_id,
        "webhook-timestamp": timestamp,
        "webhook-signature": " ".join(f"v1,{each}" for each in signatures),
    }


def _key_of(secret: str) -> bytes:
    return base64.b64decode(secret.removeprefix(_PREFIX))
