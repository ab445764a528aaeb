"""Routes on the state of the figures themselves."""

from fastapi import APIRouter, Request

from services.reporting.api.parameters import FIGURES_DEPENDENCIES
from services.reporting.queries.audit import audit
from services.reporting.queries.freshness import freshness
from services.reporting.schemas.audit import Audit
from services.reporting.schemas.freshness import Freshness
from shared.http.access import ADMINISTRATORS, EVERYONE, Access

router = APIRouter(tags=["freshness"], dependencies=FIGURES_DEPENDENCIES)

ACCESS: Access = {
    ("GET", "/v1/freshness"): EVERYONE,
    ("GET", "/v1/audit"): ADMINISTRATORS,
}


@router.get("/freshness")
async def get_freshness() -> Freshness:
    """Get how fresh the figures are."""
    return await freshness()


@router.get("/audit")
async def get_audit(request: Request) -> Audit:
    """Audit the figures.

    Folds all facts from scratch and compares every figure; takes longer with more facts.
    """
    return await audit(request.app.state.settings)
