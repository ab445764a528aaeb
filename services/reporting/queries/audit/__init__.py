"""The audit: fold all facts from scratch on a running system and compare every figure."""

from services.reporting.queries.audit.audit import audit

__all__ = ["audit"]
