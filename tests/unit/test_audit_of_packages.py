"""The audit of packages fails for what was not looked up, and names what is vulnerable."""

from typing import Any

import pytest

from tools import audit
from tools.audit import NotLookedUp, vulnerabilities

SOUND: dict[str, Any] = {"name": "asyncpg", "version": "0.32.0", "vulns": []}
VULNERABLE: dict[str, Any] = {
    "name": "urllib3",
    "version": "1.24.1",
    "vulns": [{"id": "PYSEC-2019-132", "fix_versions": ["1.24.2"], "description": ""}],
}
SKIPPED = {"name": "unknown", "skip_reason": "Dependency not found on PyPI"}


def test_a_vulnerable_package_is_named_with_its_remedy() -> None:
    [found] = vulnerabilities({"dependencies": [SOUND, VULNERABLE]})
    assert str(found) == "urllib3 1.24.1: PYSEC-2019-132; update to 1.24.2"


@pytest.mark.parametrize("packages", [[SOUND, SKIPPED], []])
def test_a_package_that_was_not_looked_up_fails(packages: list[Any]) -> None:
    with pytest.raises(NotLookedUp):
        vulnerabilities({"dependencies": packages})


def test_advisories_that_miss_the_planted_vulnerability_fail_the_build(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CI", "true")
    monkeypatch.setattr(audit, "look_up", lambda requirements: [])
    assert audit.main() != 0
    assert "No package was audited" in capsys.readouterr().out


def test_a_vulnerability_in_a_lock_fails_the_audit(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = vulnerabilities({"dependencies": [VULNERABLE]})
    monkeypatch.setattr(audit, "look_up", lambda requirements: found)
    assert audit.main() == 1
    assert "requirements/progress.txt: urllib3 1.24.1" in capsys.readouterr().out
