"""Logged errors have a traceback and no secrets."""

import subprocess
import sys

import pytest

from deploy.local.paths import CHECKOUT

FAILING = """
import logging, sys
from shared.logs import configure_logs

def handle(token, rows):
    raise RuntimeError("the handler broke")

configure_logs("tests", sys.argv[1])
try:
    handle("secret-" + "token", list(range(200_000)))
except RuntimeError as error:
    logging.getLogger("shared.http").error("answered 500", exc_info=error)
"""


@pytest.mark.parametrize("environment", ["development", "production"])
def test_an_error_is_logged_as_a_traceback_without_local_variables(environment: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAILING, environment],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert "answered 500" in done.stderr
    assert "in handle" in done.stderr
    assert "RuntimeError: the handler broke" in done.stderr
    assert "secret-token" not in done.stderr
    assert len(done.stderr) < 3_000
