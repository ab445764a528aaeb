"""Images and their root file systems, by buildah in a store of its own."""

import json
import os
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[2]
WORK = CHECKOUT / ".local" / "images"
DOCKERFILE = CHECKOUT / "deploy" / "docker" / "Dockerfile"
BASE = "localhost/coursestream-base:1"
# The release of Debian whose packages this machine can install.
_SUITE = "bookworm"
_BASE_PACKAGES = "python3,python3-venv,ca-certificates,tzdata"
_CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
_RUN = Path(__file__).with_name("run.sh")


class ImageError(Exception):
    """An image cannot be built, or is not as it should be."""


@dataclass(frozen=True)
class Image:
    """A built image with its configuration, and its root file system on this machine."""

    service: str
    config: dict[str, Any]
    root: Path

    @property
    def size(self) -> int:
        """Bytes of the files that the Dockerfile adds to its base."""
        return sum(
            path.lstat().st_size for path in (self.root / "app").rglob("*") if not path.is_dir()
        )

    def command(self, folder: Path, command: list[str] | None = None) -> list[str]:
        """Return a command line that runs this image's entrypoint, or another command, read-only.

        It sees the host's ``folder`` as ``/run``.
        """
        user, _, group = self.config["User"].partition(":")
        return [
            *("unshare", "--mount", "sh", str(_RUN), str(self.root), str(folder)),
            *(user, group, self.config["WorkingDir"], "env", *self.config["Env"]),
            *(command or self.config["Entrypoint"]),
        ]


def make_base() -> None:
    """Make an image of Debian with Python from packages, under the name that BASE is given."""
    if BASE in _buildah("images", "--format", "{{.Name}}:{{.Tag}}").split():
        return
    root = WORK / "base"
    shutil.rmtree(root, ignore_errors=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    _run("debootstrap", "--variant=minbase", f"--include={_BASE_PACKAGES}", _SUITE, str(root))
    # The build reaches package registries as this machine does.
    shutil.copyfile(_CERTIFICATES, root / str(_CERTIFICATES).lstrip("/"))
    (root / "etc" / "pip.conf").write_text(f"[global]\ncert = {_CERTIFICATES}\n")
    archive = WORK / "base.tar"
    with tarfile.open(archive, "w") as packed:
        packed.add(root, arcname=".")
    shutil.rmtree(root)
    container = _buildah("from", "scratch").strip()
    _buildah("add", container, str(archive), "/")
    _buildah("commit", "--rm", container, BASE)
    archive.unlink()


def build(service: str) -> Image:
    """Build the image of a service and mount it."""
    name = f"localhost/coursestream-{service}"
    _buildah(
        # With layers, so that the stage that installs the packages is built once.
        *("build", "--layers", "--format", "docker", "--file", str(DOCKERFILE), "--tag", name),
        *("--build-arg", f"BASE={BASE}", "--build-arg", f"SERVICE={service}"),
        *("--build-arg", f"REVISION={_revision()}", str(CHECKOUT)),
    )
    container = _buildah("from", name).strip()
    described = json.loads(_buildah("inspect", "--type", "container", container))
    root = Path(_buildah("mount", container).strip())
    return Image(service, described["Docker"]["config"], root)


def remove_containers() -> None:
    """Unmount and remove all containers of this store; images stay."""
    _buildah("rm", "--all")


def _revision() -> str:
    command = ["git", "rev-parse", "HEAD"]
    found = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    return found.stdout.strip() or "unknown"


def _buildah(*arguments: str) -> str:
    # Containers of other tools on this machine are not touched.
    store = [f"--root={WORK / 'storage'}", f"--runroot={WORK / 'run'}"]
    environment = {**os.environ, "BUILDAH_ISOLATION": "chroot", "TMPDIR": str(WORK)}
    WORK.mkdir(parents=True, exist_ok=True)
    store.append(f"--storage-driver={_storage_driver()}")
    return _run("buildah", *store, *arguments, environment=environment)


@cache
def _storage_driver() -> str:
    """Return overlay, or vfs, which copies whole layers, where overlays cannot be mounted here."""
    with TemporaryDirectory(dir=WORK) as folder:
        parts = {name: Path(folder, name) for name in ("lowerdir", "upperdir", "workdir")}
        for part in parts.values():
            part.mkdir()
        options = ",".join(f"{name}={path}" for name, path in parts.items())
        mount = ["unshare", "--mount", "mount", "-t", "overlay", "-o", options, "overlay"]
        tried = subprocess.run([*mount, folder], capture_output=True, check=False)
    return "vfs" if tried.returncode else "overlay"


def _run(*command: str, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, env=environment, cwd=CHECKOUT, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise ImageError(f"{' '.join(command)} failed:\n{(done.stdout + done.stderr)[-4000:]}")
    return done.stdout
