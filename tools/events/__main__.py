"""``python -m tools.events [release]``: write what is generated from the event catalog.

With ``release``, record the present contracts as those of the version in ``pyproject.toml``; from
then on ``make events`` compares the code with them.
"""

import sys

from tools.events.contracts import contracts_from_code
from tools.events.documents import documents
from tools.events.paths import CHECKOUT
from tools.events.versions import (
    Release,
    last_release,
    project_version,
    refused_changes,
    required_version,
    write_project_version,
    write_release,
)

_ADVICE = (
    "Only new optional fields keep the version of an event. Leave the released event as it is and "
    "add the changed one as a new class with the next version (.v2); publish both for a while."
)


def write() -> int:
    """Write all generated files, and raise the version of the package if the changes demand it."""
    release, current = last_release(), contracts_from_code()
    refused = refused_changes(release.contracts, current)
    if refused:
        print("\n".join([*refused, _ADVICE]), file=sys.stderr)
        return 1
    version = max(project_version(), required_version(release, current))
    if version != project_version():
        write_project_version(version)
        print(f"raised the version of coursestream-events to {version}")
    for path, text in documents(version).items():
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            print(f"wrote {path.relative_to(CHECKOUT)}")
    return 0


def release() -> int:
    """Record the present contracts as released."""
    code = write()
    if code == 0:
        write_release(Release(project_version(), contracts_from_code()))
        print(f"recorded {project_version()} as released")
    return code


def main(arguments: list[str]) -> int:
    match arguments:
        case []:
            return write()
        case ["release"]:
            return release()
        case _:
            print("usage: python -m tools.events [release]", file=sys.stderr)
            return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
