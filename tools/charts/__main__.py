"""``python -m tools.charts``: check what is deployed by the tools of those who deploy it.

Runs in ``.venv-contracts``, which has hadolint, Go and the schemas of Kubernetes. Helm is built
from the lock beside this file.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import yaml

from tools.charts.resources import problems

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
DEPLOY = CHECKOUT / "deploy"
CHART = DEPLOY / "helm" / "coursestream"
EXAMPLES = DEPLOY / "helm" / "examples"
VALUES = sorted((CHART / "ci").glob("*-values.yaml"))
WORK = CHECKOUT / ".local" / "charts"
HELM = WORK / "helm"

# Mistakes that the schema of the values must refuse, on top of a set that is valid.
MISTAKES = (
    "service=grading",
    "service=",
    "database.secret=",
    "kafka.bootstrapServers=kafka",
    "kafka.username=",
    "kafka.protocol=TLS",
    "auth.jwksUrl=http://id.example/keys",
    "worker.replicas=7",
    "worker.replica=2",
    "api.autoscaling.max=3",
    "settings.KAFKA_SASL_PASSWORD=secret",
    "settings.log_level=debug",
    "dashboard.url=http://reports.school.example",
    "image.digest=latest",
    "topics.enabled=true",
)


class CheckFailed(Exception):
    """A file is not as the tools or the schemas demand."""


def main() -> int:
    failed = [check for check in CHECKS if not _passes(check)]
    for check in failed:
        print(f"failed: {check.__name__}", file=sys.stderr)
    return 1 if failed else 0


def _passes(check: Callable[[], None]) -> bool:
    print(f"--- {check.__name__}", flush=True)
    started = time.monotonic()
    try:
        check()
    except (OSError, subprocess.CalledProcessError, CheckFailed) as error:
        print(error, file=sys.stderr)
        return False
    print(f"    {time.monotonic() - started:.0f} s", flush=True)
    return True


def build_helm() -> None:
    WORK.mkdir(parents=True, exist_ok=True)
    for name in ("go.mod", "go.sum"):
        shutil.copyfile(HERE / name, WORK / name)
    _run("go", "build", "-o", str(HELM), "helm.sh/helm/v4/cmd/helm", cwd=WORK)


def lint_dockerfile() -> None:
    _run("hadolint", str(DEPLOY / "docker" / "Dockerfile"))


def lint_chart() -> None:
    for values in VALUES:
        _run(str(HELM), "lint", "--strict", str(CHART), "--values", str(values))


def validate_chart() -> None:
    """Each set of values makes resources that Kubernetes and the operators accept."""
    for values in VALUES:
        name = values.name.removesuffix("-values.yaml")
        rendered = _run(str(HELM), "template", name, str(CHART), "--values", str(values))
        _validate(name, rendered)


def validate_examples() -> None:
    for file in sorted(EXAMPLES.glob("*.yaml")):
        _validate(file.name, file.read_text("utf-8"))


def refuse_mistakes() -> None:
    (valid,) = (values for values in VALUES if values.name == "operators-values.yaml")
    for mistake in MISTAKES:
        command = [str(HELM), "template", "release", str(CHART), "--values", str(valid)]
        done = subprocess.run(
            [*command, "--set", mistake], capture_output=True, text=True, check=False
        )
        if done.returncode == 0 or "values don't meet" not in done.stderr:
            raise CheckFailed(f"--set {mistake} is not refused by the schema: {done.stderr}")


CHECKS = (
    lint_dockerfile,
    build_helm,
    lint_chart,
    validate_chart,
    validate_examples,
    refuse_mistakes,
)


def _validate(name: str, text: str) -> None:
    resources = list(_resources(text))
    found = [line for resource in resources for line in problems(resource)]
    if found:
        raise CheckFailed("\n".join([f"{name}:", *found]))
    print(f"    {name}: {len(resources)} resources", flush=True)


def _resources(text: str) -> Iterator[dict[str, Any]]:
    for document in yaml.safe_load_all(text):
        if document is not None:
            yield document


def _run(*command: str, cwd: Path = CHECKOUT) -> str:
    """Run a tool and return its output.

    Raises:
        CheckFailed: it failed.
    """
    go = {
        # Below the checkout, so that `make clean` removes it.
        "GOPATH": str(WORK / "gopath"),
        "GOCACHE": str(WORK / "gocache"),
        "GOFLAGS": "-modcacherw",
        "GOTOOLCHAIN": "local",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    }
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **go}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise CheckFailed(f"{' '.join(command)}:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    raise SystemExit(main())
