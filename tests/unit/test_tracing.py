"""Without a collector, traces cost nothing."""

import subprocess
import sys

from deploy.local.paths import CHECKOUT
from shared.tracing import configure_tracing, is_tracing, start_request

PROGRAM = """
import sys
import services.progress.app
from shared.tracing import configure_tracing
configure_tracing("progress", None)
print([name for name in sys.modules if name.startswith(("opentelemetry.sdk", "opentelemetry.exp"))])
"""


def test_a_service_without_a_collector_does_not_import_the_sdk() -> None:
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_request_without_a_collector_has_no_span() -> None:
    configure_tracing("progress", None)
    assert not is_tracing()
    assert start_request("GET", None) is None
