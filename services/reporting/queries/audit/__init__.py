"""The audit: fold all facts from scratch on a running system and compare every figure."""

from services.reporting.queries.audit.audit import audit
from services.reporting.queries.audit.job import run_audit

__all__ = ["audit", "run_audit"]
