"""The services with production settings."""

from collections.abc import Sequence

from deploy.local.existing import SERVICES
from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor


def deployed(stack: LocalStack, services: Sequence[str] = SERVICES) -> Supervisor:
    """Return services with production settings and without a rate limit per user.

    In development the query log takes a fifth of a service's time, and one reader polls faster
    than a user may.
    """
    own = {"ENVIRONMENT": "production", "RATE_LIMIT_USER": "off"}
    return Supervisor({**stack.environment(), **own}, RUNS / "bench", services=services)
