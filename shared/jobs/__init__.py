"""Work that a service does by the clock, on one of its replicas."""

from shared.jobs.runner import AlreadyRunning, Job, Jobs, run_job

__all__ = ["AlreadyRunning", "Job", "Jobs", "run_job"]
