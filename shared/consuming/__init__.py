"""Applying events exactly once to a service's own tables."""

from shared.consuming.consumer import Consumer, Handler, WrongSubscription
from shared.consuming.dead_letters import DeadLetter, dead_letters, redrive
from shared.consuming.worker import Worker

__all__ = [
    "Consumer",
    "DeadLetter",
    "Handler",
    "Worker",
    "WrongSubscription",
    "dead_letters",
    "redrive",
]
