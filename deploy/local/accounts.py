"""Who runs PostgreSQL, which refuses to run as root, and which folders that account can reach."""

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
    """None when we are not root and can run PostgreSQL as ourselves.

    Raises StackError when root has no account to give it to.
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
        f"{', '.join(_CANDIDATES)} to run it as; start again as an ordinary user."
    )


def open_to_all(path: Path) -> bool:
    """Whether everyone may pass through the folder and all above it."""
    folders = (path.resolve(), *path.resolve().parents)
    return all(folder.stat().st_mode & stat.S_IXOTH for folder in folders)


def reachable_temp_folder() -> Path:
    """A temporary folder that every account can reach; root's own may be closed to others."""
    for name in (tempfile.gettempdir(), "/tmp", "/var/tmp"):  # noqa: S108 (names are made safely)
        if Path(name).is_dir() and open_to_all(Path(name)):
            return Path(name).resolve()
    raise StackError("no temporary folder is open to other accounts; set TMPDIR to one that is.")
