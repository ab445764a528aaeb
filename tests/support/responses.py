"""Assertions on what the APIs answer."""

from typing import Any

import httpx


def problem(response: httpx.Response, status: int, slug: str) -> dict[str, Any]:
    """Assert that the response is this problem, and return its document."""
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "application/problem+json"
    document: dict[str, Any] = response.json()
    assert document["type"] == f"urn:coursestream:problem:{slug}"
    return document


def statuses(results: list[dict[str, Any]]) -> list[str]:
    """Return the status of each result of an import."""
    return [result["status"] for result in results]
