"""What the HTTP API reads."""

from services.progress.queries.grading_queue import grading_queue
from services.progress.queries.progress import my_progress
from services.progress.queries.sidebar import sidebar
from services.progress.queries.submissions import attempt, regrade, submission

__all__ = ["attempt", "grading_queue", "my_progress", "regrade", "sidebar", "submission"]
