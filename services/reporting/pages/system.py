"""The page on the state of reporting itself, for administrators."""

from fastapi import Request, Response

from services.reporting.pages.rendering import render
from services.reporting.pages.routing import page_router
from services.reporting.pages.sessions import Administrator
from services.reporting.queries.freshness import freshness
from services.reporting.queries.system import (
    audit_findings,
    job_states,
    rebuild_state,
    topic_states,
)
from services.reporting.queries.webhooks import webhooks

router = page_router()

# More than there can be.
_WEBHOOKS = 50


@router.get("/system")
async def system_page(request: Request, _principal: Administrator) -> Response:
    jobs = await job_states()
    return render(
        request,
        "system.html",
        section="system",
        fresh=await freshness(),
        topics=await topic_states(),
        audit=await audit_findings(),
        audited=next((job for job in jobs if job.name == "audit"), None),
        jobs=jobs,
        rebuild=await rebuild_state(),
        webhooks=(await webhooks(None, _WEBHOOKS)).items,
    )
