"""What an image of a service must and must not contain."""

import json
import re
import subprocess
from collections.abc import Set
from pathlib import Path
from typing import Any

from tools.images.buildah import CHECKOUT, Image, ImageError

_PIN = re.compile(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)(?: ;(.*?))?\s*\\?$", re.MULTILINE)
_UNPRIVILEGED = "10001:10001"


def check_contents(image: Image) -> None:
    """Check that one service is inside, with exactly its locked packages and a list of them.

    Raises:
        ImageError: something is missing, or does not belong there.
    """
    app = image.root / "app"
    _expect("files", {each.name for each in app.iterdir()} - {"__pycache__"}, {
        ".venv", "sbom.json", "service", "services", "shared",
    })  # fmt: skip
    inside = {each.name for each in (app / "services").iterdir()} - {"__pycache__"}
    _expect("services", inside, {"__init__.py", image.service})
    sources = {
        each.relative_to(app).as_posix()
        for each in app.rglob("*.py")
        if ".venv" not in each.relative_to(app).parts
    }
    _expect("modules", sources, _modules(image.service))
    _check_packages(app, image.service)
    writable = [each for each in app.rglob("*") if each.lstat().st_uid != 0]
    _expect("files that root does not own", set(map(str, writable)), set())


def check_configuration(image: Image) -> None:
    """Check user, health check and labels.

    Raises:
        ImageError: one of them is wrong.
    """
    config = image.config
    _expect("user", {config["User"]}, {_UNPRIVILEGED})
    if not config.get("Healthcheck"):
        raise ImageError(f"the image of {image.service} has no health check")
    labels = {name.rpartition(".")[2] for name in config["Labels"] if "opencontainers" in name}
    _expect("labels", labels, {"title", "description", "version", "revision", "licenses"})


def check_confinement(image: Image, folder: Path) -> None:
    """Check that the image runs without rights, on a file system that cannot be written to.

    Raises:
        ImageError: it does not.
    """
    script = (
        "id -u; grep CapEff /proc/self/status | cut -f2; grep NoNewPrivs /proc/self/status | cut "
        "-f2; touch /tmp/ok && echo written; touch /app/no /home/no 2>/dev/null || echo refused"
    )
    command = image.command(folder, ["sh", "-c", script])
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    expected = ["10001", "0000000000000000", "1", "written", "refused"]
    if done.stdout.split() != expected:
        raise ImageError(f"confinement: {done.stdout} {done.stderr}, expected {expected}")


def _modules(service: str) -> set[str]:
    # Also those that are not committed yet.
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    command += ["shared", "services/__init__.py", f"services/{service}"]
    listed = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    return {line for line in listed.stdout.splitlines() if line.endswith(".py")}


def _check_packages(app: Path, service: str) -> None:
    installed = {
        tuple(each.name.removesuffix(".dist-info").rsplit("-", 1))
        for each in app.glob(".venv/lib/python*/site-packages/*.dist-info")
    }
    names = {_normal(name): version for name, version in installed}
    listed = json.loads((app / "sbom.json").read_text("utf-8"))["components"]
    _expect("bill of materials", {_normal(each["name"]) for each in listed}, set(names))
    lock = (CHECKOUT / "requirements" / f"{service}.txt").read_text("utf-8")
    pins = {_normal(name): version for name, version, _ in _PIN.findall(lock)}
    _expect("packages outside the lock", set(names.items()) - set(pins.items()), set())
    required = {_normal(name) for name, _, marker in _PIN.findall(lock) if not marker}
    _expect("packages that are missing", required - set(names), set())


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _expect(what: str, found: Set[Any], expected: Set[str]) -> None:
    if found != expected:
        raise ImageError(
            f"{what}: unexpected {sorted(map(str, found - expected))}, "
            f"missing {sorted(expected - found)}"
        )
