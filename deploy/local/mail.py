"""Mail of the local stack goes to files in a folder of the run, which `make mail` shows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

FOLDER_VARIABLE = "MAIL_FOLDER"
_OWN_WAYS = ("SMTP_HOST", FOLDER_VARIABLE)


def mail_folder(environment: Mapping[str, str], folder: Path) -> dict[str, str]:
    """Return the setting of the folder; none if the environment says where mail goes."""
    if any(environment.get(name) for name in _OWN_WAYS):
        return {}
    return {FOLDER_VARIABLE: str(folder)}


def mail_sender(url: str) -> dict[str, str]:
    """Return the settings that mail needs; `url` is enrollment's address, for the links."""
    return {"MAIL_FROM": "Coursestream <mail@coursestream.example>", "MAIL_PUBLIC_URL": url}
