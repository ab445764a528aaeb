"""Fixtures for tests of the local stack."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from rich.console import Console

from deploy.local.downloads import fetch_jars, read_pins
from deploy.local.paths import KAFKA_JARS

SERVICES = ("courses", "enrollment", "progress", "reporting")

# Answers every request with 200. STUB_FAULT selects a fault.
STUB = """
import os, signal, sys, threading
from http.server import BaseHTTPRequestHandler, HTTPServer

SERVICE, COMMAND, OPTIONS = {service!r}, sys.argv[1], sys.argv[2:]
FAULT = os.environ.get("STUB_FAULT", "")
print(SERVICE, *sys.argv[1:], os.environ.get("WORKER_INSTANCE", ""))
if COMMAND == "migrate":
    sys.exit("the migration is broken" if FAULT == "migrate" else 0)
if FAULT == "dies":
    sys.exit("out of order")
if FAULT == "stubborn":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *arguments):
        pass

def serve(option):
    port = int(OPTIONS[OPTIONS.index(option) + 1])
    HTTPServer(("127.0.0.1", port), Handler).serve_forever()

threading.Thread(target=serve, args=("--port",), daemon=True).start()
serve("--ops-port")
"""


@pytest.fixture
def console() -> Console:
    return Console(quiet=True)


@pytest.fixture(scope="session")
def kafka_jars() -> tuple[Path, ...]:
    return fetch_jars(KAFKA_JARS, read_pins(), Console(quiet=True)).jars


@pytest.fixture
def stub_tree(tmp_path: Path) -> Path:
    """Return a folder in which `python -m services.<name>` runs a stub."""
    for service in SERVICES:
        package = tmp_path / "tree" / "services" / service
        package.mkdir(parents=True)
        (package / "__main__.py").write_text(STUB.format(service=service))
    return tmp_path / "tree"


@pytest.fixture
def no_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the stack start its own servers, whatever the environment names."""
    for name in ("KAFKA_BOOTSTRAP_SERVERS", *(f"{s.upper()}_DATABASE_URL" for s in SERVICES)):
        if name in os.environ:
            monkeypatch.delenv(name)
