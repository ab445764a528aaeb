"""An archive of the broker's classes, which halves the processor time of its start.

The JVM writes it when the first broker ends, and again when the runtime or the jars have changed.
"""

from __future__ import annotations

import subprocess
from pathlib import Path


def read_archive(archive: Path) -> list[str]:
    """Return the options of a JVM that uses the archive if it is there and fits."""
    return [f"-XX:SharedArchiveFile={archive}", "-Xlog:cds*=off"]


def write_archive(java: Path) -> list[str]:
    """Return the option of a JVM that also writes it; none where that is not possible."""
    return ["-XX:+AutoCreateSharedArchive"] if _has_base(java) else []


def _has_base(java: Path) -> bool:
    """Return whether the runtime has the archive of its own classes, which the wheel lacks."""
    if (java.parents[1] / "lib" / "server" / "classes.jsa").exists():
        return True
    dump = [str(java), "-XX:+UseSerialGC", "-Xshare:dump"]
    # It fails where the environment can't be written.
    return subprocess.run(dump, capture_output=True, check=False).returncode == 0
