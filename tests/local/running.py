"""Processes of the local stack, as a developer starts and ends them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.local.existing import KAFKA_VARIABLE, SERVICES, database_variable

_OF_SERVERS = {KAFKA_VARIABLE, *map(database_variable, SERVICES)}

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


def environment() -> dict[str, str]:
    """Return the variables for a stack that starts its own servers."""
    return {name: value for name, value in os.environ.items() if name not in _OF_SERVERS}


def stub_services(parent: Path) -> Path:
    """Return a folder in which `python -m services.<name>` runs a stub."""
    for service in SERVICES:
        package = parent / "tree" / "services" / service
        package.mkdir(parents=True)
        (package / "__main__.py").write_text(STUB.format(service=service))
    return parent / "tree"


def alive(pid: int) -> bool:
    """Return whether the process runs; a zombie does not."""
    try:
        status = Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return False
    return status.rpartition(")")[2].split()[0] != "Z"


@contextmanager
def python(*arguments: str, directory: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, *arguments],
        cwd=directory,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()
