"""`python -m deploy.local.pin`: resolve Kafka's jars and write their checksums (maintainers)."""

from __future__ import annotations

import hashlib
from pathlib import Path
from tempfile import TemporaryDirectory

from deploy.local.downloads import PINS

# slf4j-reload4j makes Kafka's log visible.
ENDPOINT = "org.apache.kafka:kafka_2.13:4.3.0+org.slf4j:slf4j-reload4j:1.7.36"


def main() -> None:
    from jgo.maven import MavenContext
    from jgo.parse import Endpoint

    with TemporaryDirectory() as folder:
        context = MavenContext(repo_cache=Path(folder))
        wanted = [context.create_dependency(c) for c in Endpoint.parse(ENDPOINT).coordinates]
        direct, transitive = context.resolver.resolve(wanted)
        needed = [*direct, *(d for d in transitive if d.scope in ("compile", "runtime"))]
        files = sorted(dependency.artifact.resolve() for dependency in needed)
        lines = [f"{_sha256(file)}  {file.relative_to(folder).as_posix()}" for file in files]
    PINS.write_text("\n".join(lines) + "\n")
    print(f"{len(lines)} jars pinned in {PINS}")


def _sha256(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()


if __name__ == "__main__":
    main()
