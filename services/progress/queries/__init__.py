"""Reads of the HTTP API."""

from services.progress.queries.gradebook import gradebook, my_grades
from services.progress.queries.grading_queue import grading_queue
from services.progress.queries.progress import my_progress
from services.progress.queries.sidebar import sidebar
from services.progress.queries.submissions import attempt, regrade_status, submission

__all__ = [
    "attempt",
    "gradebook",
    "grading_queue",
    "my_grades",
    "my_progress",
    "regrade_status",
    "sidebar",
    "submission",
]
