"""Routes of pages, whose errors are pages too."""

from collections.abc import Callable, Coroutine
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import RedirectResponse, Response
from fastapi.routing import APIRoute

from services.reporting.pages.rendering import path_of, query_of, render
from services.reporting.pages.sessions import ROOT
from shared.errors import DomainError, InvalidInput, Unauthenticated

_SEE_OTHER = 303


class PageRoute(APIRoute):
    """Refusals are shown as pages; failures of the database pass, as they may be retried."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_page(request: Request) -> Response:
            try:
                return await handle(request)
            except Unauthenticated:
                return RedirectResponse(_sign_in_address(request), _SEE_OTHER)
            except RequestValidationError as error:
                return _error_page(request, _invalid(error))
            except DomainError as error:
                return _error_page(request, error)

        return handle_page


def page_router() -> APIRouter:
    return APIRouter(prefix=ROOT, route_class=PageRoute, include_in_schema=False)


def see_other(address: str) -> RedirectResponse:
    """Redirect to an address of this site, by GET."""
    return RedirectResponse(address, _SEE_OTHER)


def _sign_in_address(request: Request) -> str:
    wanted = path_of(request) + query_of(request)
    return f"{ROOT}/sign-in?{urlencode({'next': wanted})}"


def _invalid(error: RequestValidationError) -> InvalidInput:
    fields = {str(each["loc"][-1]): str(each["msg"]) for each in error.errors()[:5]}
    detail = "; ".join(f"{name}: {message}" for name, message in fields.items())
    return InvalidInput(f"The address has a wrong value. {detail}.")


def _error_page(request: Request, error: DomainError) -> Response:
    response = render(request, "error.html", title=error.title, problem=error)
    response.status_code = error.status
    response.headers.update(error.response_headers)
    return response
