"""The commands of every service: ``python -m services.<name> <command>``."""

from shared.cli.application import command_line, run
from shared.cli.database import in_database

__all__ = ["command_line", "in_database", "run"]
