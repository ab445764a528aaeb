"""The state of the system."""

from typing import Any
from uuid import uuid4

from services.reporting.models import AuditFindings, User
from services.reporting.queries.system import JobState, RebuildState, TopicState
from services.reporting.schemas.freshness import ReportPage
from services.reporting.schemas.webhooks import Webhook
from shared.http.pages import Page
from tests.support.made_up.figures import ADA, NOW, Made


class System(Made):
    """Answers of queries on what fills the tables, and on who may sign in."""

    async def topic_states(self) -> list[TopicState]:
        return [
            TopicState("coursestream.courses", 12, 48_210, NOW, 0.3, None, 0),
            TopicState("coursestream.progress", 12, 981_004, NOW, 0.3, "5 failures in a row", 5),
        ]

    async def job_states(self) -> list[JobState]:
        return [
            JobState("audit", NOW, NOW, "succeeded", 0, None, 12.5),
            JobState("daily-reports", NOW, NOW, "failed", None, "TimeoutError", 30.0),
        ]

    async def audit_findings(self) -> AuditFindings:
        return AuditFindings(id=1, differing=0, missing=0, lost=0)

    async def rebuild_state(self) -> RebuildState:
        return RebuildState(410_000, 1_029_214, None)

    async def webhooks(self, *_: Any) -> Page[Webhook]:
        item = Webhook(
            subscription_id=uuid4(),
            url="https://receiver.example/<script>",
            event_types=["x"],
            queued=3,
            held=1,
            version=1,
            created_at=NOW,
            updated_at=NOW,
        )
        return Page(items=[item])

    async def freshness(self) -> Any:
        return ReportPage(**self.fresh, items=[])

    async def known_people(self) -> list[User]:
        return [User(user_id=ADA, version=1, display_name=self.name, role="teacher")]
