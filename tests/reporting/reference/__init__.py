"""The figures as the design defines them, folded plainly from all events at once.

It shares nothing with the service, whose tables are compared with it.
"""

import math
from collections.abc import Sequence


def quantile(values: Sequence[float], share: float) -> float:
    """The exact quantile of sorted values; the service estimates it from a histogram."""
    return values[math.ceil(share * len(values)) - 1]
