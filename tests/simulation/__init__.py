"""Consumers and relays under one seeded scheduler: see ``python -m tests.simulation --help``."""
