"""Reads of the HTTP API."""

from services.progress.queries.attempts import attempt
from services.progress.queries.exceptions import exception, exceptions
from services.progress.queries.gradebook import gradebook, my_grades
from services.progress.queries.grading_queue import grading_queue
from services.progress.queries.progress import my_progress
from services.progress.queries.sidebar import sidebar
from services.progress.queries.submission_lists import item_submissions, my_submissions
from services.progress.queries.submissions import regrade_status, submission

__all__ = [
    "attempt",
    "exception",
    "exceptions",
    "gradebook",
    "grading_queue",
    "item_submissions",
    "my_grades",
    "my_progress",
    "my_submissions",
    "regrade_status",
    "sidebar",
    "submission",
]
