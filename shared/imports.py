"""Import a program's modules without looking for garbage among what stays."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

# More than what a batch of 2,000 events consists of, hardly any of which is in a cycle: it is freed
# at the end of the batch, before the collector runs. At the default of 700 new objects the
# collector looks through each of them several times, which took a quarter of the worker's Python.
_NEW_OBJECTS = 50_000


@contextmanager
def collected_later() -> Iterator[None]:
    """Suspend the garbage collector, then leave out of it what was imported, and run it rarely.

    The objects of 1,300 modules stay until the end, and looking through them again and again takes
    a quarter of the start of a service.
    """
    gc.disable()
    yield
    gc.freeze()
    gc.set_threshold(_NEW_OBJECTS)
    gc.enable()
