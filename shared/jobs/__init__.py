"""Scheduled jobs of a service, on one replica at a time."""

from shared.jobs.locks import AlreadyRunning
from shared.jobs.runner import CLEAN_HISTORY, Job, JobFailed, Jobs, run_job

__all__ = ["CLEAN_HISTORY", "AlreadyRunning", "Job", "JobFailed", "Jobs", "run_job"]
