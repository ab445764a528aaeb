"""Puts the simulated log and virtual time where the code under test finds Kafka and the clock."""

import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from tests.simulation.kafka.clients import Admin, Producer
from tests.simulation.kafka.consumer import Consumer
from tests.simulation.loop import SimulatedLoop
from tests.simulation.world import World

_CONSUMERS = (
    "aiokafka.AIOKafkaConsumer",
    "shared.outbox.comparison.AIOKafkaConsumer",
    "shared.consuming.log_ends.AIOKafkaConsumer",
)
_USE_TIME = ("shared.", "services.", "asyncpg.")
# An idle relay would poll a hundred times in each second of virtual time.
_LONGEST_PAUSE = 0.5
# Small enough that a relay often reads ahead.
_BATCH_ROWS = 3


@contextmanager
def simulated_clients(world: World, seed: str) -> Iterator[None]:
    """Nothing of ``shared`` or ``services`` is changed but where it gets clients and time from."""
    consumer = type("Consumer", (Consumer,), {"world": world})
    with ExitStack() as stack:
        for name in _CONSUMERS:
            stack.enter_context(patch(name, consumer))
        producer = type("Producer", (Producer,), {"world": world})
        stack.enter_context(patch("aiokafka.AIOKafkaProducer", producer))
        stack.enter_context(patch("aiokafka.admin.client.AIOKafkaAdminClient", Admin))
        stack.enter_context(patch("shared.outbox.relay._LONGEST_PAUSE", _LONGEST_PAUSE))
        stack.enter_context(patch("shared.outbox.relay._BATCH_ROWS", _BATCH_ROWS))
        stack.enter_context(patch("fast_depends.utils.run_in_threadpool", _run_here))
        for module in _modules_with_time():
            stack.enter_context(patch(f"{module}.time", _virtual_time(world.loop)))
        before = random.getstate()
        # The jitter of retries.
        random.seed(seed)
        stack.callback(random.setstate, before)
        yield


async def _run_here(function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Call at once: FastStream looks up a handler's arguments in a thread, in its own time."""
    return function(*arguments, **named)


def _modules_with_time() -> list[str]:
    return [
        name
        for name, module in sorted(sys.modules.items())
        if name.startswith(_USE_TIME) and getattr(module, "time", None) is time
    ]


def _virtual_time(loop: SimulatedLoop) -> SimpleNamespace:
    return SimpleNamespace(**{**vars(time), "monotonic": loop.time})
