"""Proof on a running system: folds the facts from scratch and compares every figure."""

from services.reporting.queries.audit.audit import Audit, Difference, audit
from services.reporting.queries.audit.job import run_audit

__all__ = ["Audit", "Difference", "audit", "run_audit"]
