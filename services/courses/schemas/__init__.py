"""Requests, responses and import rows of courses."""
