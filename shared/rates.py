"""Request rates: how many a caller may send, and the counters that hold callers to it."""

import re
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_RATE = re.compile(r"(\d{1,9})/(second|minute|hour)")
_MAX_KEYS = 100_000


@dataclass(frozen=True, slots=True)
class Rate:
    """``amount`` requests per ``seconds``; as many may come at once."""

    amount: int
    seconds: int


def parse_rate(text: object) -> Rate | None:
    """Parse ``600/minute``, or ``off`` for no limit.

    Raises:
        ValueError: the text is neither.
    """
    if text == "off":
        return None
    match = _RATE.fullmatch(str(text).strip())
    if match is None or int(match[1]) == 0:
        raise ValueError("write it as 600/minute (or /second, /hour), or off")
    return Rate(int(match[1]), _SECONDS[match[2]])


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
        # By key when its allowance is whole again; the least recently used first.
        self._whole_at: OrderedDict[str, float] = OrderedDict()

    def wait(self, key: str) -> float:
        """Return the seconds until a request of this key is allowed; 0 if it is now."""
        if self._rate is None:
            return 0.0
        interval = self._rate.seconds / self._rate.amount
        ahead = self._whole_at.get(key, 0.0) - self._clock()
        return max(0.0, ahead + interval - self._rate.seconds)

    def count(self, key: str) -> float:
        """Count a request if it is allowed; return what ``wait`` does."""
        seconds = self.wait(key)
        if seconds == 0.0 and self._rate is not None:
            begin = max(self._whole_at.get(key, 0.0), self._clock())
            self._whole_at[key] = begin + self._rate.seconds / self._rate.amount
            self._whole_at.move_to_end(key)
            if len(self._whole_at) > self._max_keys:
                self._whole_at.popitem(last=False)
        return seconds
