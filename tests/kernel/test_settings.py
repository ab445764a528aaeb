"""A service with incomplete settings does not start, and reports what is missing."""

import subprocess
import sys
from pathlib import Path

import pytest

from deploy.local.paths import CHECKOUT
from services.reporting.settings import ReportingSettings
from shared.settings import SettingsError, load_settings

COMPLETE = {
    "REPORTING_DATABASE_URL": "postgresql://u:p@127.0.0.1/db",
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9092",
    "AUTH_ISSUER": "issuer",
    "AUTH_AUDIENCE": "audience",
    "AUTH_JWKS_FILE": "keys.json",
}


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in [*COMPLETE, "AUTH_JWKS_URL"]:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


def test_all_missing_settings_are_reported_at_once(environment: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as failure:
        load_settings(ReportingSettings)
    for name in ("REPORTING_DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS", "AUTH_ISSUER"):
        assert name in str(failure.value)


@pytest.mark.parametrize("name", sorted(COMPLETE))
def test_each_setting_is_required(environment: pytest.MonkeyPatch, name: str) -> None:
    for other, value in COMPLETE.items():
        if other != name:
            environment.setenv(other, value)
    with pytest.raises(SettingsError, match=name):
        load_settings(ReportingSettings)


def test_another_services_database_url_is_not_used(
    environment: pytest.MonkeyPatch,
) -> None:
    for name, value in COMPLETE.items():
        if name != "REPORTING_DATABASE_URL":
            environment.setenv(name, value)
    environment.setenv("DATABASE_URL", COMPLETE["REPORTING_DATABASE_URL"])
    with pytest.raises(SettingsError, match="REPORTING_DATABASE_URL"):
        load_settings(ReportingSettings)


def test_a_complete_set_of_settings_is_accepted(environment: pytest.MonkeyPatch) -> None:
    for name, value in COMPLETE.items():
        environment.setenv(name, value)
    settings = load_settings(ReportingSettings)
    assert settings.environment == "production"
    assert settings.auth_jwks_file == Path("keys.json")


def test_an_unknown_time_zone_is_refused(environment: pytest.MonkeyPatch) -> None:
    for name, value in COMPLETE.items():
        environment.setenv(name, value)
    environment.setenv("REPORTING_TIME_ZONE", "Europe/Atlantis")
    with pytest.raises(SettingsError, match="such as Europe/London"):
        load_settings(ReportingSettings)


def test_the_process_exits_with_the_list_and_no_traceback() -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "services.reporting", "serve"],
        cwd=CHECKOUT,
        env={},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 2
    assert "REPORTING_DATABASE_URL" in outcome.stderr
    assert "Traceback" not in outcome.stderr
