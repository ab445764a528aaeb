"""Applies events to a service's own tables, exactly once."""

from shared.consuming.consumer import Consumer, Handler, WrongSubscription, consumer_group
from shared.consuming.dead_letters import DeadLetter, count_dead_letters, dead_letters
from shared.consuming.header_names import install_lenient_reader
from shared.consuming.latest import keep_latest, latest
from shared.consuming.log_ends import log_ends
from shared.consuming.redrive import redrive
from shared.consuming.worker import Worker

install_lenient_reader()

__all__ = [
    "Consumer",
    "DeadLetter",
    "Handler",
    "Worker",
    "WrongSubscription",
    "consumer_group",
    "count_dead_letters",
    "dead_letters",
    "keep_latest",
    "latest",
    "log_ends",
    "redrive",
]
