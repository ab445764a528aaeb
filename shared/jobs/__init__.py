"""Scheduled jobs of a service, on one replica at a time."""

from shared.jobs.runner import AlreadyRunning, Job, Jobs, run_job

__all__ = ["AlreadyRunning", "Job", "Jobs", "run_job"]
