"""The OpenAPI document, and a page for it at ``/docs`` whose assets are installed (no CDN)."""

from importlib.resources import files
from pathlib import Path

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse, Response

# Swagger UI sets styles on elements; scripts are files of this origin only.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_ASSETS = ("swagger-ui-bundle.js", "swagger-ui.css", "favicon.png")
_CACHED = {"Cache-Control": "public, max-age=3600"}

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<link rel="icon" href="docs/favicon.png">
<link rel="stylesheet" href="docs/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js"></script>
</body>
</html>
"""

_START = """SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: null,
});
"""


def documentation(title: str) -> APIRouter:
    """Return the routes of the document, the page and its assets."""
    router = APIRouter(include_in_schema=False)
    folder = Path(str(files("fastapi_offline") / "static"))

    # In a thread: the first call generates the document for a quarter of a second, which few
    # processes are ever asked for, so none does it at its start.
    @router.get("/openapi.json")
    def document(request: Request) -> JSONResponse:
        return JSONResponse(request.app.openapi())

    @router.get("/docs")
    async def page() -> HTMLResponse:
        return HTMLResponse(_PAGE.format(title=title), headers={"Content-Security-Policy": _POLICY})

    @router.get("/docs/start.js")
    async def start() -> Response:
        return Response(_START, media_type="text/javascript", headers=_CACHED)

    def serve(name: str) -> None:
        @router.get(f"/docs/{name}")
        async def asset() -> FileResponse:
            return FileResponse(folder / name, headers=_CACHED)

    for name in _ASSETS:
        serve(name)
    return router
