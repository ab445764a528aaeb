"""Find the running stack."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from deploy.local.environment_file import running_environment
from deploy.local.errors import StackError
from deploy.local.existing import STACK_VARIABLE
from deploy.local.tokens import TokenSigner

Urls = Mapping[str, str]
SERVICES = ("courses", "enrollment", "progress", "reporting")


@dataclass(frozen=True)
class Stack:
    urls: Urls
    ops_urls: Urls
    environment: Mapping[str, str]

    def token(self, role: str) -> str:
        return _named(self.environment, f"{role.upper()}_TOKEN")

    def signer(self) -> TokenSigner:
        """Raises StackError if the stack's key is not available."""
        return TokenSigner.beside(
            Path(_named(self.environment, "AUTH_JWKS_FILE")),
            _named(self.environment, "AUTH_ISSUER"),
            _named(self.environment, "AUTH_AUDIENCE"),
        )


def running_stack() -> Stack:
    """Return the stack named by the environment, otherwise that of `make up`.

    What a shell has read from `.local/env` may be of a stack that has ended, so the file counts.

    Raises StackError when there is neither.
    """
    environment: Mapping[str, str] = os.environ
    named = any(_variable(service) in environment for service in SERVICES)
    if STACK_VARIABLE in environment or not named:
        environment = running_environment()
    urls, ops_urls = (
        {each: _named(environment, _variable(each, kind)) for each in SERVICES}
        for kind in ("URL", "OPS_URL")
    )
    return Stack(urls, ops_urls, environment)


def _variable(service: str, kind: str = "URL") -> str:
    return f"{service.upper()}_{kind}"


def _named(environment: Mapping[str, str], variable: str) -> str:
    try:
        return environment[variable]
    except KeyError:
        raise StackError(f"The environment names a stack, but {variable} is not set.") from None
