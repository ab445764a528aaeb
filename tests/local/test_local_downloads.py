"""Jars are downloaded once, verified always, and repaired."""

from __future__ import annotations

import hashlib
import os
import ssl
import threading
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath

import pytest
from rich.console import Console

from deploy.local import downloads
from deploy.local.certificates import Authority
from deploy.local.downloads import Jar, fetch_jars, read_pins
from deploy.local.errors import StackError

CONTENTS = {
    PurePosixPath(f"org/example/{name}/1.0/{name}-1.0.jar"): f"the jar {name} ".encode() * 5000
    for name in ("one", "two", "three")
}
PINS = [Jar(path, hashlib.sha256(content).hexdigest()) for path, content in CONTENTS.items()]


class Repository(ThreadingHTTPServer):
    """A Maven repository that can interrupt a download or return other bytes."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.requests: Counter[str] = Counter()
        self.breaks_off: Counter[str] = Counter()
        self.contents = {str(path): content for path, content in CONTENTS.items()}


class Handler(BaseHTTPRequestHandler):
    server: Repository

    def do_GET(self) -> None:
        path = self.path.lstrip("/")
        content = self.server.contents.get(path)
        if content is None:
            self.send_error(404)
            return
        name = PurePosixPath(path).name
        self.server.requests[name] += 1
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        broken = self.server.breaks_off[name] > 0
        self.server.breaks_off[name] -= broken
        self.wfile.write(content[: len(content) // 2] if broken else content)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        pass


@pytest.fixture
def repository(monkeypatch: pytest.MonkeyPatch) -> Iterator[Repository]:
    server = Repository()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    monkeypatch.setenv(downloads.REPOSITORY_VARIABLE, f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr(downloads, "RETRY_SECONDS", 0.0)
    yield server
    server.shutdown()
    server.server_close()
    thread.join()


def whole(folder: Path) -> bool:
    return all((folder / path.name).read_bytes() == content for path, content in CONTENTS.items())


def test_pinned_jars_are_downloaded_once(
    repository: Repository, tmp_path: Path, console: Console
) -> None:
    first = fetch_jars(tmp_path, PINS, console)
    second = fetch_jars(tmp_path, PINS, console)

    assert whole(tmp_path)
    assert (first.downloaded, second.downloaded) == (3, 0)
    assert first.downloaded_bytes == sum(map(len, CONTENTS.values()))
    assert set(repository.requests.values()) == {1}


def test_missing_corrupt_and_truncated_jars_are_repaired(
    repository: Repository, tmp_path: Path, console: Console
) -> None:
    fetch_jars(tmp_path, PINS, console)
    (tmp_path / "one-1.0.jar").unlink()
    (tmp_path / "two-1.0.jar").write_bytes(b"something else")
    cut = tmp_path / "incoming" / "three"
    cut.mkdir(parents=True)
    (cut / "three-1.0.jar").write_bytes(b"half")

    assert fetch_jars(tmp_path, PINS, console).downloaded == 2
    assert whole(tmp_path)
    assert not (tmp_path / "incoming").exists()
    assert repository.requests == {"one-1.0.jar": 2, "two-1.0.jar": 2, "three-1.0.jar": 1}


def test_an_interrupted_download_is_retried(
    repository: Repository, tmp_path: Path, console: Console
) -> None:
    repository.breaks_off["two-1.0.jar"] = downloads.ATTEMPTS - 1

    fetch_jars(tmp_path, PINS, console)

    assert whole(tmp_path)
    assert repository.requests["two-1.0.jar"] == downloads.ATTEMPTS


def test_a_mirror_with_a_certificate_of_the_system_is_trusted(
    repository: Repository, tmp_path: Path, console: Console, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = Authority(tmp_path / "certificates")
    own = authority.server("mirror")
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(own.certificate, own.key)
    repository.socket = tls.wrap_socket(repository.socket, server_side=True)
    address = f"https://127.0.0.1:{repository.server_port}"
    monkeypatch.setenv(downloads.REPOSITORY_VARIABLE, address)
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    monkeypatch.delenv("REQUESTS_CA_BUNDLE", raising=False)

    fetch_jars(tmp_path / "jars", PINS, console)

    assert whole(tmp_path / "jars")
    assert "REQUESTS_CA_BUNDLE" not in os.environ


def test_a_failed_download_gives_advice_and_keeps_complete_jars(
    repository: Repository, tmp_path: Path, console: Console
) -> None:
    repository.contents[str(PINS[1].path)] = b"not what was pinned"

    with pytest.raises(StackError, match=r"1 of 3 are missing.*two-1.0.jar.*checksum"):
        fetch_jars(tmp_path, PINS, console)

    assert repository.requests["two-1.0.jar"] == downloads.ATTEMPTS
    assert sorted(file.name for file in tmp_path.glob("*.jar")) == ["one-1.0.jar", "three-1.0.jar"]


def test_the_committed_list_names_each_jar_once() -> None:
    pins = read_pins()
    coordinates = {jar.coordinates for jar in pins}

    assert ("org.apache.kafka", "kafka_2.13", "4.3.0") in coordinates
    assert len({jar.name for jar in pins}) == len(coordinates) == len(pins)
