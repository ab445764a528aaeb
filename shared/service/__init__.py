"""A service as a process: its definition, start, roles and shutdown."""

from shared.service.definition import OwnRole, Service
from shared.service.housekeeping import HOUSEKEEPING
from shared.service.process import Address, serve

__all__ = ["HOUSEKEEPING", "Address", "OwnRole", "Service", "serve"]
