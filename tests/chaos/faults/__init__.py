"""What a run injects."""

from tests.chaos.faults import contention, kafka, operations, postgres, processes
from tests.chaos.faults.fault import FAULTS, Fault, FaultFailed, NotInjected

__all__ = [
    "FAULTS",
    "Fault",
    "FaultFailed",
    "NotInjected",
    "contention",
    "kafka",
    "operations",
    "postgres",
    "processes",
]
