"""``python -m tools.configuration``: write docs/configuration.md from the services' settings."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parents[1]
PAGE = CHECKOUT / "docs" / "configuration.md"
SERVICES = ("courses", "enrollment", "progress", "reporting")

_HEAD = """\
# Configuration

Settings are environment variables. `serve` checks all of them before it starts: a missing or
invalid one, and a combination that cannot work or is unsafe, ends the start with exit code 2 and a
line for each. An empty variable counts as unset.

**Secrets** may come from files, as Kubernetes, Docker and systemd mount them: instead of a variable
marked *secret*, set its name with `_FILE` to the path of a file that holds the value. A line end at
the end of the file is not part of it. Setting both ends the start.

Written by `make configuration` from the settings classes; `python -m services.<name> settings`
prints the same as JSON.
"""

_TAIL = """\
## Refused combinations

- Not exactly one of `AUTH_JWKS_URL` and `AUTH_JWKS_FILE`.
- In production, `AUTH_JWKS_URL` without https, except on the loopback address: the keys
  could be replaced on the way.
- In production, `KAFKA_SASL_MECHANISM=PLAIN` without TLS, which sends the password in clear text.
- A SASL protocol without user and password; user, password or certificates that the protocol
  does not use; a client certificate without its key.
- `DATABASE_POOLER=transaction` without the direct URL: the relay's lock would never be released.
- `sslmode=verify-ca` or `verify-full` without `sslrootcert`; parameters of a database URL that
  are unknown or would be ignored.
- `DATABASE_LOCK_TIMEOUT` that is not below `DATABASE_STATEMENT_TIMEOUT`, and
  `AUTH_JWKS_MIN_INTERVAL` that is not below `AUTH_JWKS_MAX_AGE`.
- `TRUSTED_PROXIES` with a network that holds every address.

## The local stack

`make demo`, `make up` and the tests set what the services need. They honor the `KAFKA_…` settings
and the four `…_DATABASE_URL` if they name existing servers, `MAVEN_REPOSITORY` for a mirror of
Maven Central, and `TMPDIR`. `make` takes `PYTHON=…` for the interpreter of `.venv`.
"""

Settings = Sequence[Mapping[str, Any]]


def page(settings: Mapping[str, Settings]) -> str:
    """Return the page for the settings of each service, as its command ``settings`` prints them."""
    uses = Counter(setting["variable"] for each in settings.values() for setting in each)
    common = [each for each in settings[SERVICES[0]] if uses[each["variable"]] == len(settings)]
    parts = [_HEAD, _section("All services", common)]
    for service, all_of_it in settings.items():
        own = [each for each in all_of_it if uses[each["variable"]] < len(settings)]
        parts.append(_section(service.title(), own))
    return "\n".join([*parts, _TAIL])


def _section(title: str, settings: Settings) -> str:
    rows = "".join(f"| {' | '.join(_cells(setting))} |\n" for setting in settings)
    return f"## {title}\n\n| variable | default | values | meaning |\n|---|---|---|---|\n{rows}"


def _cells(setting: Mapping[str, Any]) -> tuple[str, ...]:
    default = "required" if setting["required"] else setting["default"] or "none"
    default = default if setting["required"] or not setting["default"] else f"`{default}`"
    meaning = setting["meaning"] + ("; *secret*" if setting["secret"] else "")
    return f"`{setting['variable']}`", default, setting["values"], meaning


def _printed(service: str) -> Settings:
    command = [sys.executable, "-m", f"services.{service}", "settings"]
    printed = subprocess.run(command, cwd=CHECKOUT, stdout=subprocess.PIPE, check=True)
    settings: Settings = json.loads(printed.stdout)
    return settings


def main() -> None:
    PAGE.write_text(page({service: _printed(service) for service in SERVICES}), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(CHECKOUT)}")


if __name__ == "__main__":
    main()
