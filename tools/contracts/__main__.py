"""``python -m tools.contracts``: check the committed OpenAPI and AsyncAPI documents.

Node, Go and the Python tools come from ``.venv-contracts``, the rest is installed from the locks
beside this file into ``.local/contracts``, where the generated clients are left to look at.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).parent
CHECKOUT = HERE.parents[1]
VENV = CHECKOUT / ".venv-contracts" / "bin"
WORK = CHECKOUT / ".local" / "contracts"
NODE, GO, PYTHON, TYPESCRIPT = (WORK / name for name in ("node", "go", "python", "typescript"))
OAPI_CODEGEN = WORK / "oapi-codegen"
_OAPI_CODEGEN = "github.com/oapi-codegen/oapi-codegen"
DOCS = CHECKOUT / "docs"
DOCUMENTS = sorted((DOCS / "openapi").glob("*.json"))


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
    except (OSError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return False
    print(f"    {time.monotonic() - started:.0f} s", flush=True)
    return True


def install() -> None:
    """Install the Node tools, and build the Go generator, as the locks say."""
    for folder, files in (
        (NODE, ("package.json", "package-lock.json")),
        (GO, ("go.mod", "go.sum")),
    ):
        folder.mkdir(parents=True, exist_ok=True)
        for name in files:
            shutil.copyfile(HERE / name, folder / name)
    _run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", cwd=NODE)
    _run("go", "build", "-o", OAPI_CODEGEN, f"{_OAPI_CODEGEN}/v2/cmd/oapi-codegen", cwd=GO)


def lint_openapi() -> None:
    _run(_node("redocly"), "lint", "--config", HERE / "redocly.yaml", *DOCUMENTS)
    _run("openapi-spec-validator", *DOCUMENTS)


def parse_asyncapi() -> None:
    _run("node", HERE / "asyncapi.cjs", DOCS / "asyncapi.json")


def generate_python() -> None:
    """A warning means that the generator leaves out an operation or a response."""
    _empty(PYTHON)
    for document in DOCUMENTS:
        _run(
            *("openapi-python-client", "generate", "--path", document, "--meta", "none"),
            *("--config", HERE / "openapi-python-client.yaml", "--fail-on-warning"),
            *("--output-path", PYTHON / f"coursestream_{document.stem}"),
        )


def generate_typescript() -> None:
    _empty(TYPESCRIPT)
    generated = [TYPESCRIPT / f"{document.stem}.ts" for document in DOCUMENTS]
    for document, file in zip(DOCUMENTS, generated, strict=True):
        _run(_node("openapi-typescript"), document, "--output", file)
    _run(_node("tsc"), "--strict", "--noEmit", *generated)


def generate_go() -> None:
    for document in DOCUMENTS:
        package = GO / document.stem
        _empty(package)
        _run(
            *(OAPI_CODEGEN, "-generate", "types,client"),
            *("-package", document.stem, "-o", package / "client.go", document),
        )
    _run("go", "vet", "./...", cwd=GO)


def teach_small_school() -> None:
    """The generated Python clients teach a course on a stack of their own."""
    _run(
        *(sys.executable, "-m", "deploy.local", "with-stack", "--"),
        *(VENV / "python", "-m", "tools.contracts.school"),
    )


CHECKS = (
    install,
    lint_openapi,
    parse_asyncapi,
    generate_python,
    generate_typescript,
    generate_go,
    teach_small_school,
)


def _node(tool: str) -> Path:
    return NODE / "node_modules" / ".bin" / tool


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def _run(*command: str | Path, cwd: Path = CHECKOUT) -> None:
    """Run a tool.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    subprocess.run(command, cwd=cwd, env=_environment(), check=True)


def _environment() -> dict[str, str]:
    return {
        **os.environ,
        "PATH": f"{VENV}:{os.environ['PATH']}",
        "PYTHONPATH": f"{CHECKOUT}:{PYTHON}",
        "NODE_PATH": str(NODE / "node_modules"),
        "REDOCLY_TELEMETRY": "off",
        "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
        # Below the checkout, so that nothing is left elsewhere and `make clean` removes it.
        "GOPATH": str(WORK / "gopath"),
        "GOCACHE": str(WORK / "gocache"),
        "GOFLAGS": "-modcacherw",
        "GOTOOLCHAIN": "local",
        "npm_config_cache": str(WORK / "npm-cache"),
    }


if __name__ == "__main__":
    raise SystemExit(main())
