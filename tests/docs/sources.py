"""The files of the project, as git lists them."""

import subprocess
from pathlib import Path

from deploy.local.paths import CHECKOUT


def tracked_files(*patterns: str) -> list[Path]:
    """Return existing tracked and new files that match a pathspec, without ignored ones."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z", *patterns],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    paths = (CHECKOUT / name for name in sorted(set(listed.stdout.split("\0"))) if name)
    return [path for path in paths if path.is_file()]
