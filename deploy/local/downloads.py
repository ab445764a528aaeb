"""Jars from Maven Central through jgo, verified against pinned checksums.

jgo alone takes what an interrupted download left behind for whole, so it only ever writes into a
folder for incoming files; a jar moves from there to its place once its checksum is right.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shutil
import ssl
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from rich.console import Console

from deploy.local.errors import StackError
from deploy.local.progress import DownloadProgress, download_progress

if TYPE_CHECKING:
    from jgo.maven import MavenContext

PINS = Path(__file__).with_name("kafka-jars.sha256")
# A mirror may replace Maven Central: its files are verified as well.
REPOSITORY_VARIABLE = "MAVEN_REPOSITORY"
_BUNDLE_VARIABLE = "REQUESTS_CA_BUNDLE"
ATTEMPTS = 3
RETRY_SECONDS = 1.0
PARALLEL = 4

_ADVICE = (
    "{what}'s jars could not be downloaded: {count} of {total} are missing, the first is {name}: "
    "{reason}\nSee that this machine reaches Maven Central (HTTPS_PROXY for a proxy, "
    "SSL_CERT_FILE for its certificate, {variable} for a mirror) and run the same command "
    "again: what is complete is kept. Or name a running Kafka in KAFKA_BOOTSTRAP_SERVERS."
)


@dataclass(frozen=True)
class Jar:
    """A pinned jar; `path` is its place in a Maven repository."""

    path: PurePosixPath
    sha256: str

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def coordinates(self) -> tuple[str, str, str]:
        """Group, artifact and version."""
        *group, artifact, version = self.path.parts[:-1]
        return ".".join(group), artifact, version


@dataclass(frozen=True)
class Fetched:
    """The class path, and the number of bytes downloaded for it."""

    jars: tuple[Path, ...]
    downloaded: int
    downloaded_bytes: int


class _CancelledError(Exception):
    pass


class _MismatchError(Exception):
    pass


def read_pins(file: Path = PINS) -> tuple[Jar, ...]:
    lines = (line.split() for line in file.read_text().splitlines())
    return tuple(Jar(PurePosixPath(path), digest) for digest, path in lines)


def is_whole(file: Path, jar: Jar) -> bool:
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest() == jar.sha256
    except FileNotFoundError:
        return False


def fetch_jars(folder: Path, pins: Sequence[Jar], console: Console, what: str = "Kafka") -> Fetched:
    """Return every pinned jar in `folder`, downloading those that are missing or damaged.

    Raises StackError when one can't be had.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with _locked(folder / "lock"), ThreadPoolExecutor(PARALLEL) as pool:
        whole = list(pool.map(lambda jar: is_whole(folder / jar.name, jar), pins))
        missing = [jar for jar, good in zip(pins, whole, strict=True) if not good]
        if missing:
            _Download(folder, pool, what).run(missing, console)
    return Fetched(
        jars=tuple(folder / jar.name for jar in pins),
        downloaded=len(missing),
        downloaded_bytes=sum((folder / jar.name).stat().st_size for jar in missing),
    )


@contextmanager
def _locked(file: Path) -> Iterator[None]:
    with file.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class _Download:
    def __init__(self, folder: Path, pool: ThreadPoolExecutor, what: str) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"
        self._pool = pool
        self._what = what
        self._canceled = threading.Event()

    def run(self, missing: Sequence[Jar], console: Console) -> None:
        shutil.rmtree(self._incoming, ignore_errors=True)
        bars = download_progress(console, self._what, len(missing))
        with _system_certificates(), bars as progress:
            futures = {self._pool.submit(self._obtain, jar, progress): jar for jar in missing}
            try:
                failures = [
                    (futures[future].name, error)
                    for future in as_completed(futures)
                    if (error := future.exception()) is not None
                ]
            finally:
                self._canceled.set()
                self._pool.shutdown(wait=True, cancel_futures=True)
                shutil.rmtree(self._incoming, ignore_errors=True)
        if failures:
            raise _unobtainable(self._what, failures, len(missing))

    def _obtain(self, jar: Jar, progress: DownloadProgress) -> None:
        for attempt in range(1, ATTEMPTS + 1):
            try:
                self._obtain_once(jar, progress)
                return
            except _CancelledError:
                raise
            except Exception:  # jgo raises what requests, urllib3 and it itself have
                if attempt == ATTEMPTS or self._canceled.wait(attempt * RETRY_SECONDS):
                    raise

    def _obtain_once(self, jar: Jar, progress: DownloadProgress) -> None:
        group, artifact, version = jar.coordinates
        incoming = self._incoming / f"{jar.name}-{time.monotonic_ns()}"
        context = _maven(incoming, self._watched(progress.add_bytes))
        file = context.project(group, artifact).at_version(version).artifact().resolve()
        if not is_whole(file, jar):
            raise _MismatchError("the checksum of the download differs from the pinned one")
        file.replace(self._folder / jar.name)
        progress.finish_jar()

    def _watched(self, add_bytes: Callable[[int], None]) -> Callable[[int], None]:
        def received(count: int) -> None:
            if self._canceled.is_set():
                raise _CancelledError
            add_bytes(count)

        return received


def _maven(cache: Path, received: Callable[[int], None]) -> MavenContext:
    # Imported only if something is missing: the import takes a third of a second.
    from jgo.constants import MAVEN_CENTRAL_URL
    from jgo.maven import MavenContext, PythonResolver

    @contextmanager
    def progress(_name: str, _size: int) -> Iterator[Callable[[int], None]]:
        yield received

    # With a cache and a repository given, jgo reads nothing in the home folder.
    return MavenContext(
        resolver=PythonResolver(progress_callback=progress),
        repo_cache=cache,
        remote_repos={"central": os.environ.get(REPOSITORY_VARIABLE) or MAVEN_CENTRAL_URL},
        timeout=30,
    )


@contextmanager
def _system_certificates() -> Iterator[None]:
    """Have requests trust what OpenSSL trusts here, not only the certificates that it carries.

    ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` name others than the machine's.
    """
    paths = ssl.get_default_verify_paths()
    if _BUNDLE_VARIABLE in os.environ or not (paths.cafile or paths.capath):
        yield
        return
    os.environ[_BUNDLE_VARIABLE] = paths.cafile or paths.capath
    try:
        yield
    finally:
        del os.environ[_BUNDLE_VARIABLE]


def _unobtainable(
    what: str, failures: Sequence[tuple[str, BaseException]], total: int
) -> StackError:
    name, reason = failures[0]
    return StackError(
        _ADVICE.format(
            what=what,
            count=len(failures),
            total=total,
            name=name,
            reason=reason,
            variable=REPOSITORY_VARIABLE,
        )
    )
