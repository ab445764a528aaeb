"""Proof on a running system: folds the facts from scratch and compares every figure."""

from services.reporting.queries.audit.audit import Audit, Difference, audit

__all__ = ["Audit", "Difference", "audit"]
