"""Folders that the local stack writes to: below the checkout and ignored by git."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
LOCAL = CHECKOUT / ".local"
ENVIRONMENT_FILE = LOCAL / "env"
KAFKA_JARS = LOCAL / "kafka"
POSTGRES = LOCAL / "postgres"
RUNS = LOCAL / "run"
