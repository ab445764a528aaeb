"""From templates to responses."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from services.reporting.pages.reader import Reader, reader_of
from services.reporting.pages.sessions import ROOT, find_session, settings_of

TEMPLATES = Path(__file__).parent / "templates"

# Pages load from this origin only and contain no inline style or script.
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)


@cache
def environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        # Otherwise each page looks at the times of all its files.
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(request: Request, template: str, **facts: Any) -> HTMLResponse:
    """Return a page. ``href`` in templates is the page's own address with other parameters."""
    page = environment().get_template(template)
    html = page.render(
        root=ROOT,
        session=find_session(request),
        reader=reader_for(request),
        href=lambda **changes: address_with(request.query_params, changes),
        query=request.query_params,
        **facts,
    )
    return HTMLResponse(html, headers={"Content-Security-Policy": POLICY})


def path_of(request: Request) -> str:
    """Return the path; an invalid ``Host`` header makes ``request.url`` unreadable."""
    return str(request.scope["path"])


def query_of(request: Request) -> str:
    """Return the query with its question mark; empty without one."""
    query = request.scope["query_string"].decode("latin-1")
    return f"?{query}" if query else ""


def reader_for(request: Request) -> Reader:
    zone = ZoneInfo(settings_of(request).reporting_time_zone)
    return reader_of(request.headers.get("accept-language", ""), zone)


def address_with(query: Mapping[str, str], changes: Mapping[str, object]) -> str:
    """Return the query of an address with other parameters; None removes one."""
    merged = {**query, **changes}
    kept = {name: value for name, value in merged.items() if value not in (None, "")}
    return "?" + urlencode(kept)
