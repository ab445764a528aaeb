"""What a run injects."""

from tests.chaos.faults import contention, kafka, operations, postgres, processes
from tests.chaos.faults.fault import FAULTS, Fault

__all__ = ["FAULTS", "Fault", "contention", "kafka", "operations", "postgres", "processes"]
