"""`python -m tools.tokens --role ROLE --name NAME`; see `make token`."""

from __future__ import annotations

import argparse
import sys

from deploy.local.errors import StackError
from deploy.local.tokens import ROLES, Role, person_token, role_token
from tools.errors import ToolError
from tools.school.plan import STUDENTS, TEACHERS
from tools.stack import running_stack

PEOPLE: dict[str, Role] = {
    **dict.fromkeys(TEACHERS, "teacher"),
    **dict.fromkeys(STUDENTS, "student"),
}


def main(role: str, name: str) -> int:
    """Print a token of the running stack: of a role, or of a person of the sample."""
    try:
        person = _person(name) if name else None
        wanted = _role(role or (PEOPLE[person] if person else ""))
        if person and PEOPLE[person] != wanted:
            raise ToolError(f"{person} is a {PEOPLE[person]} of the sample, not a {wanted}.")
        signer = running_stack().signer()
        print(person_token(signer, wanted, person) if person else role_token(signer, wanted))
    except (StackError, ToolError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _role(role: str) -> Role:
    for each in ROLES:
        if each == role:
            return each
    raise ToolError(f"Name a role, one of {', '.join(ROLES)}: make token ROLE=teacher")


def _person(name: str) -> str:
    """Return the full name of the person whose name begins like this."""
    found = [each for each in PEOPLE if each.casefold().startswith(name.casefold())]
    exact = [each for each in found if each.casefold() == name.casefold()]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        raise ToolError(f"Several people of the sample are named {name}: {', '.join(found)}.")
    people = f"{', '.join(TEACHERS)}, {', '.join(STUDENTS[:3])} …"
    raise ToolError(f"The sample has nobody named {name}, but {people}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--role", default="")
    parser.add_argument("--name", default="")
    given = parser.parse_args()
    sys.exit(main(given.role, given.name))
