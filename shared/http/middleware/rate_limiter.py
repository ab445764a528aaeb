"""Counters that hold each caller to its request rate."""

import time
from collections import OrderedDict
from collections.abc import Callable

from shared.settings.rates import Rate

_MAX_KEYS = 100_000


class RateLimiter:
    """Counts requests by key in bounded memory (GCRA: one instant per key).

    The package ``limits`` was measured with 200,000 keys: 460 us a request and pauses of the event
    loop of 260 ms, as it walks through all keys to expire them.
    """

    def __init__(
        self,
        rate: Rate | None,
        clock: Callable[[], float] = time.monotonic,
        max_keys: int = _MAX_KEYS,
    ) -> None:
        self._rate, self._clock, self._max_keys = rate, clock, max_keys
        # Per key, when its full allowance is restored; least recently used first.
        self._restored_at: OrderedDict[str, float] = OrderedDict()

    def wait(self, key: str) -> float:
        """Return the seconds until a request of this key is allowed; 0 if it is now."""
        if self._rate is None:
            return 0.0
        interval = self._rate.seconds / self._rate.amount
        ahead = self._restored_at.get(key, 0.0) - self._clock()
        return max(0.0, ahead + interval - self._rate.seconds)

    def count(self, key: str) -> float:
        """Count a request if it is allowed; return what ``wait`` does."""
        seconds = self.wait(key)
        if seconds == 0.0 and self._rate is not None:
            begin = max(self._restored_at.get(key, 0.0), self._clock())
            self._restored_at[key] = begin + self._rate.seconds / self._rate.amount
            self._restored_at.move_to_end(key)
            if len(self._restored_at) > self._max_keys:
                self._restored_at.popitem(last=False)
        return seconds
