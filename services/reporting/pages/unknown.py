"""What addresses without a page show; it comes after all others."""

from fastapi import Response

from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import SignedIn
from shared.errors import NotFound

router = page_router()


@router.get("/{path:path}")
async def unknown_page(_session: SignedIn, path: str) -> Response:
    raise NotFound(f"There is no page {path[:100]}.")
