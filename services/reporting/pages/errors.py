"""Errors as pages."""

from urllib.parse import urlencode

from fastapi import Request, Response

from services.reporting.pages.rendering import path_of, query_of, render
from services.reporting.pages.routing import see_other
from services.reporting.pages.sessions import ROOT, settings_of
from shared.errors import DomainError, Unauthenticated
from shared.http.problems import respond


def show_problem(request: Request, error: DomainError) -> Response:
    """Return a page that says what to do; without a session it is the one to sign in."""
    if settings_of(request).reporting_dashboard_key is None:
        return respond(error)
    if isinstance(error, Unauthenticated):
        wanted = path_of(request) + query_of(request)
        return see_other(f"{ROOT}/sign-in?{urlencode({'next': wanted})}")
    response = render(request, "error.html", title=error.title, problem=error)
    response.status_code = error.status
    response.headers.update(error.response_headers)
    return response
