"""Resolve jars and write their checksums (maintainers).

`python -m deploy.local.pin` pins Kafka's; `… pin COORDINATES FILE` pins others.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from deploy.local.downloads import PINS

# slf4j-reload4j makes Kafka's log visible.
ENDPOINT = "org.apache.kafka:kafka_2.13:4.3.0+org.slf4j:slf4j-reload4j:1.7.36"


def main(endpoint: str = ENDPOINT, file: str | Path = PINS) -> None:
    from jgo.maven import MavenContext
    from jgo.parse import Endpoint

    with TemporaryDirectory() as folder:
        context = MavenContext(repo_cache=Path(folder))
        wanted = [context.create_dependency(c) for c in Endpoint.parse(endpoint).coordinates]
        direct, transitive = context.resolver.resolve(wanted)
        needed = [*direct, *(d for d in transitive if d.scope in ("compile", "runtime"))]
        jars = sorted(dependency.artifact.resolve() for dependency in needed)
        lines = [f"{_sha256(jar)}  {jar.relative_to(folder).as_posix()}" for jar in jars]
    Path(file).write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} jars pinned in {file}")


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main(*sys.argv[1:])
