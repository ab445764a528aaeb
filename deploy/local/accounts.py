"""The account that runs PostgreSQL, which refuses to run as root."""

from __future__ import annotations

import os
import pwd
import stat
import tempfile
from pathlib import Path

from deploy.local.errors import StackError
from deploy.local.processes import Account

_CANDIDATES = ("nobody", "daemon", "postgres")


def unprivileged_account() -> Account | None:
    """Return the account to switch to, or None if the current user is not root.

    Raises StackError if there is no such account.
    """
    if os.geteuid() != 0:
        return None
    for name in _CANDIDATES:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        if entry.pw_uid != 0:
            return Account(name, entry.pw_uid, entry.pw_gid)
    raise StackError(
        "PostgreSQL does not run as root, and this system has none of the accounts "
        f"{', '.join(_CANDIDATES)} to run it as; run this as an ordinary user."
    )


def open_to_all(path: Path) -> bool:
    """Return whether every account may enter the folder and its parents."""
    folders = (path.resolve(), *path.resolve().parents)
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)


def reachable_temp_folder() -> Path:
    """Return a temporary folder that every account can reach; root's own may be private."""
    for name in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108 (names are made safely)
        if Path(name).is_dir() and open_to_all(Path(name)):
            return Path(name).resolve()
    raise StackError("No temporary folder is open to other accounts; set TMPDIR to one that is.")
