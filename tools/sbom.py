"""Writes a CycloneDX bill of materials for each service, from its locked requirements."""

import json
import subprocess
import sys
import tomllib
from pathlib import Path

SERVICES = ("courses", "enrollment", "progress", "reporting")


def bill(service: str, version: str) -> str:
    """Return the bill as JSON; the same locked requirements give the same components."""
    # What the service's image installs.
    lock = f"requirements/{service}.txt"
    command = [
        sys.executable, "-m", "cyclonedx_py", "requirements", lock,
        "--output-reproducible", "--output-format", "JSON",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    document = json.loads(done.stdout)
    document["metadata"]["component"] = {
        "type": "application",
        "bom-ref": f"coursestream-{service}",
        "name": f"coursestream-{service}",
        "version": version,
    }
    return json.dumps(document, indent=2) + "\n"


def main(folder: Path) -> None:
    project = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))["project"]
    folder.mkdir(parents=True, exist_ok=True)
    for service in SERVICES:
        path = folder / f"{service}.cdx.json"
        path.write_text(bill(service, project["version"]), "utf-8")
        print(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
