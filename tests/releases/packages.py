"""Environments that hold the packages of one service's lock."""

import subprocess
import sys
from pathlib import Path

from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from tests.conftest import FULL

LOCKS = CHECKOUT / "requirements"


def interpreters(folder: Path) -> dict[str, str]:
    """Return each service's Python; in the short run, that of the tests.

    `make test-images` installs the locks in every run of CI.
    """
    if not FULL:
        return dict.fromkeys(SERVICES, sys.executable)
    texts = {service: (LOCKS / f"{service}.txt").read_text("utf-8") for service in SERVICES}
    installed: dict[str, str] = {}
    for service, text in texts.items():
        # Equal locks share an environment, since installing one takes half a minute.
        if text not in installed:
            installed[text] = _interpreter(LOCKS / f"{service}.txt", folder / service)
    return {service: installed[text] for service, text in texts.items()}


def _interpreter(lock: Path, folder: Path) -> str:
    """Install a lock into an empty environment and return its Python."""
    bootstrap = CHECKOUT / "deploy" / "local" / "bootstrap.py"
    subprocess.run([sys.executable, str(bootstrap), str(folder), str(lock)], check=True)
    return str(folder / "bin" / "python")
