"""What is deployed agrees with the code: settings, topics, permissions, ports, metrics."""

import re
from pathlib import Path
from typing import Any

import yaml

from coursestream_events import TOPICS
from deploy.local.existing import SERVICES
from deploy.local.paths import CHECKOUT
from services.courses.app import SERVICE as COURSES
from services.enrollment.app import SERVICE as ENROLLMENT
from services.progress.app import SERVICE as PROGRESS
from services.reporting.app import SERVICE as REPORTING
from shared.http.operations import create_operations
from shared.kafka.access import grants_of
from shared.service import Service
from shared.settings import reference

DEPLOY = CHECKOUT / "deploy"
CHART = DEPLOY / "helm" / "coursestream"
EXAMPLES = DEPLOY / "helm" / "examples"
APPS: dict[str, Service] = {each.name: each for each in (COURSES, ENROLLMENT, PROGRESS, REPORTING)}


def documents(path: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load_all(path.read_text("utf-8")))


def variables(service: str) -> set[str]:
    """Return the variables that a service reads, secrets from files included."""
    settings = reference(APPS[service].settings)
    files = {f"{each['variable']}_FILE" for each in settings if each["secret"]}
    return files | {each["variable"] for each in settings}


def templates() -> str:
    return "".join(path.read_text("utf-8") for path in sorted(CHART.glob("templates/*")))


def test_strimzi_topics_are_those_that_the_services_create() -> None:
    written = {
        each["metadata"]["name"]: (each["spec"]["partitions"], each["spec"]["config"])
        for each in documents(EXAMPLES / "topics.yaml")
    }
    assert written == {topic.name: (topic.partitions, topic.config) for topic in TOPICS}


def test_strimzi_users_have_exactly_the_permissions_of_the_services() -> None:
    for user in documents(EXAMPLES / "users.yaml"):
        service = user["metadata"]["name"].removeprefix("coursestream-")
        written = {
            (acl["resource"]["type"], acl["resource"]["name"], *acl["operations"])
            for acl in user["spec"]["authorization"]["acls"]
        }
        granted = grants_of(APPS[service].name)
        assert written == {(each.resource, each.name, *each.operations) for each in granted}
        assert ("group", APPS[service].consumer.group, "Describe", "Read") in written


def test_values_for_the_operators_name_what_the_examples_create() -> None:
    (values,) = documents(CHART / "ci" / "operators-values.yaml")
    clusters = {each["metadata"]["name"] for each in documents(EXAMPLES / "postgres.yaml")}
    assert clusters == {f"coursestream-{service}" for service in SERVICES}
    assert values["database"]["secret"].removesuffix("-app") in clusters
    users = {each["metadata"]["name"] for each in documents(EXAMPLES / "users.yaml")}
    assert values["kafka"]["username"] in users
    assert values["kafka"]["passwordSecret"] in users


def test_chart_sets_only_settings_that_exist() -> None:
    named = set(re.findall(r"^ *- name: ([A-Z][A-Z_]+)$", templates(), re.MULTILINE))
    prefixed = set(re.findall(r"\{\{ \$prefix \}\}(_[A-Z_]+)", templates()))
    assert "KAFKA_SASL_PASSWORD_FILE" in named
    assert prefixed
    for service in SERVICES:
        assert named | {service.upper() + each for each in prefixed} <= variables(service)


def test_sets_of_values_name_only_settings_that_exist() -> None:
    sets = sorted(CHART.glob("ci/*-values.yaml"))
    assert len(sets) >= 8
    for path in sets:
        (values,) = documents(path)
        assert set(values.get("settings", {})) <= variables(values["service"])


def test_probes_are_paths_of_the_operations_port() -> None:
    probed = set(re.findall(r"path: (/\w+)", templates()))
    served = set(create_operations(lambda: None).openapi()["paths"])
    assert probed == {"/livez", "/readyz", "/workerz", "/metrics"}
    assert probed <= served


def test_chart_installs_the_alert_rules_that_are_tested() -> None:
    assert (CHART / "rules.yml").resolve() == DEPLOY / "prometheus" / "rules.yml"
    assert '.Files.Get "rules.yml"' in templates()


def test_lag_scaling_names_the_consumer_groups() -> None:
    for service, app in APPS.items():
        assert app.consumer.group == f"coursestream.{service}"
    assert "consumerGroup: coursestream.{{ .Values.service }}" in templates()
