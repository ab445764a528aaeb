"""A service as a process: its definition, start, roles and shutdown."""

from shared.service.definition import Service
from shared.service.housekeeping import HOUSEKEEPING
from shared.service.process import Address, ServiceRole, serve

__all__ = ["HOUSEKEEPING", "Address", "Service", "ServiceRole", "serve"]
