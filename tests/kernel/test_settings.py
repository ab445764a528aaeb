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


def complete(environment: pytest.MonkeyPatch, **changes: str) -> None:
    """Set a complete environment with these changes; an empty value counts as unset."""
    for name, value in {**COMPLETE, **changes}.items():
        environment.setenv(name, value)


def test_secrets_are_read_from_the_files_that_the_environment_names(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "url").write_text("postgresql://u:from-a-file@127.0.0.1/db\n")
    (tmp_path / "password").write_text(" with spaces \r\n")
    complete(
        environment,
        REPORTING_DATABASE_URL="",
        REPORTING_DATABASE_URL_FILE=str(tmp_path / "url"),
        KAFKA_SECURITY_PROTOCOL="SASL_SSL",
        KAFKA_SASL_USERNAME="reporting",
        KAFKA_SASL_PASSWORD_FILE=str(tmp_path / "password"),
    )
    settings = load_settings(ReportingSettings)
    assert str(settings.database_url) == "postgresql://u:from-a-file@127.0.0.1/db"
    assert settings.kafka_sasl_password is not None
    assert settings.kafka_sasl_password.get_secret_value() == " with spaces "


def test_each_secret_file_that_cannot_be_used_is_reported(
    environment: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "empty").touch()
    complete(
        environment,
        REPORTING_DATABASE_URL_FILE=str(tmp_path / "empty"),
        REPORTING_DATABASE_DIRECT_URL_FILE=str(tmp_path / "missing"),
        KAFKA_SASL_PASSWORD_FILE=str(tmp_path / "empty"),
    )
    with pytest.raises(SettingsError) as failure:
        load_settings(ReportingSettings)
    assert str(failure.value).splitlines()[1:] == [
        f"  KAFKA_SASL_PASSWORD_FILE: {tmp_path}/empty is empty",
        "  REPORTING_DATABASE_URL_FILE: REPORTING_DATABASE_URL is set as well; set one of them",
        (
            f"  REPORTING_DATABASE_DIRECT_URL_FILE: {tmp_path}/missing cannot be read: "
            "No such file or directory"
        ),
    ]


REFUSED = {
    "keys over http": ({"AUTH_JWKS_FILE": "", "AUTH_JWKS_URL": "http://id.example/k"}, "not https"),
    "two key sources": ({"AUTH_JWKS_URL": "https://id.example/k"}, "exactly one"),
    "a password in clear text": (
        {
            "KAFKA_SECURITY_PROTOCOL": "SASL_PLAINTEXT",
            "KAFKA_SASL_MECHANISM": "PLAIN",
            "KAFKA_SASL_USERNAME": "u",
            "KAFKA_SASL_PASSWORD": "p",
        },
        "clear text",
    ),
    "locks that never time out": ({"DATABASE_LOCK_TIMEOUT": "30"}, "must be below"),
    "every caller trusted": ({"TRUSTED_PROXIES": "10.0.0.1,0.0.0.0/0"}, "name the proxies"),
    "a broker without a port": ({"KAFKA_BOOTSTRAP_SERVERS": "kafka"}, "host:port"),
    "an impossible port": ({"KAFKA_BOOTSTRAP_SERVERS": "kafka:99999"}, "host:port"),
    "a name that Kafka refuses": ({"WORKER_INSTANCE": "worker 1"}, "WORKER_INSTANCE"),
    "more records than fit": ({"CONSUMER_BATCH_SIZE": "1000000000"}, "CONSUMER_BATCH_SIZE"),
}


@pytest.mark.parametrize("case", sorted(REFUSED))
def test_settings_that_cannot_work_or_are_unsafe_are_refused(
    environment: pytest.MonkeyPatch, case: str
) -> None:
    changes, reason = REFUSED[case]
    complete(environment, **changes)
    with pytest.raises(SettingsError, match=reason):
        load_settings(ReportingSettings)


@pytest.mark.parametrize(
    "changes",
    [
        {"AUTH_JWKS_FILE": "", "AUTH_JWKS_URL": "http://127.0.0.1:8080/keys"},
        {"AUTH_JWKS_FILE": "", "AUTH_JWKS_URL": "http://id/keys", "ENVIRONMENT": "development"},
        {"KAFKA_BOOTSTRAP_SERVERS": "kafka-0.kafka:9092, [::1]:9092"},
        {"TRUSTED_PROXIES": "10.0.0.0/8,::1"},
    ],
)
def test_settings_that_are_safe_are_accepted(
    environment: pytest.MonkeyPatch, changes: dict[str, str]
) -> None:
    complete(environment, **changes)
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
