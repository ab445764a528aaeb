"""The alert rules hold what they say, and each has a runbook."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.telemetry.files import RULES, queries, rules, sections


@pytest.mark.parametrize(
    "command",
    [
        ["check", "config", "prometheus.yml"],
        ["check", "rules", "rules.yml"],
        ["test", "rules", "rules.test.yml"],
    ],
    ids=" ".join,
)
def test_promtool_accepts(command: list[str]) -> None:
    done = subprocess.run(["promtool", *command], cwd=RULES, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_has_a_runbook_and_a_test_of_its_rule() -> None:
    names = {rule["alert"] for rule in rules()}
    assert set(sections()) == names
    tests = (RULES / "rules.test.yml").read_text("utf-8")
    for rule in rules():
        assert f"alertname: {rule['alert']}\n" in tests
        assert rule["annotations"]["runbook"] == f"docs/runbooks.md#{rule['alert'].lower()}"


def test_every_query_of_the_dashboards_is_valid(tmp_path: Path) -> None:
    recorded = [{"record": f"query:{n}", "expr": each} for n, each in enumerate(queries())]
    file = tmp_path / "queries.yml"
    file.write_text(json.dumps({"groups": [{"name": "queries", "rules": recorded}]}))
    assert len(recorded) > 15
    done = subprocess.run(["promtool", "check", "rules", file], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
