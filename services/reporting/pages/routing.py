"""Routes of pages."""

from fastapi import APIRouter
from fastapi.responses import RedirectResponse

from services.reporting.pages.sessions import ROOT

_SEE_OTHER = 303


def page_router() -> APIRouter:
    return APIRouter(prefix=ROOT, include_in_schema=False)


def see_other(address: str) -> RedirectResponse:
    """Redirect to an address of this site, by GET."""
    return RedirectResponse(address, _SEE_OTHER)
