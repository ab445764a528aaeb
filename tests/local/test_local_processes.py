"""Processes that end while they are stopped."""

from pathlib import Path

import pytest

from deploy.local.processes import ChildProcess


def test_a_process_that_another_thread_has_just_reaped_can_be_killed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Regression: of services that were migrated side by side, one failed and another ended."""
    process = ChildProcess(
        "ended", ["true"], log=tmp_path / "log", directory=tmp_path, environment={}
    )
    process.start()
    assert process.wait(10)
    # What was seen a moment before it ended.
    monkeypatch.setattr(process, "running", lambda: True)
    process.kill()
    assert process.exit_code == 0
