"""The services as they are deployed."""

from deploy.local.paths import RUNS
from deploy.local.stack import LocalStack
from deploy.local.supervisor import Supervisor


def deployed(stack: LocalStack) -> Supervisor:
    """In production's settings: in development a fifth of a service's time is the query log.

    One reader polls faster than the rate limit of a user allows.
    """
    own = {"ENVIRONMENT": "production", "RATE_LIMIT_USER": "off"}
    return Supervisor({**stack.environment(), **own}, RUNS / "bench")
