"""The style, the script and the icon of the pages."""

from pathlib import Path

from fastapi.responses import FileResponse

from services.reporting.pages.routing import page_router

router = page_router()

_FOLDER = Path(__file__).parent / "static"
_CACHED = {"Cache-Control": "public, max-age=300"}


def _serve(name: str) -> None:
    @router.get(f"/static/{name}")
    async def asset() -> FileResponse:
        return FileResponse(_FOLDER / name, headers=_CACHED)


for _name in ("dashboard.css", "dashboard.js", "icon.svg"):
    _serve(_name)
