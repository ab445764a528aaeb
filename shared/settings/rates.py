"""Request rates as they are written in settings."""

import re
from dataclasses import dataclass

_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
_RATE = re.compile(r"(\d{1,9})/(second|minute|hour)")


@dataclass(frozen=True, slots=True)
class Rate:
    """``amount`` requests per ``seconds``, which may also come in one burst."""

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
