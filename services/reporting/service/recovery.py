"""Republishing and adoption of daily reports after a restore."""

from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg

from coursestream_events import Event, Topic
from coursestream_events.catalog import REPORT
from coursestream_events.reporting import (
    DailyReportGenerated,
    DailyReportGeneratedData,
    ProjectionRebuilt,
)
from services.reporting.models import DailyReport
from services.reporting.service.commands.daily_reports import report_data
from shared.database import Transaction, upsert
from shared.outbox.publisher import Draft, Publisher, Snapshot, SnapshotSource

_PAGE = 500

# SQL for the figures as text, whose exact decimals a decoded value would lose.
_REPORTS = """
    SELECT report_id, report_date, teacher_id, revision, figures::text AS figures,
           snapshot::text AS snapshot, published_at
      FROM daily_reports
     WHERE ($1::uuid IS NULL OR report_id > $1)
       AND ($2::text[] IS NULL OR report_id::text = ANY ($2))
     ORDER BY report_id LIMIT $3
"""


async def _versions(
    connection: asyncpg.Connection, topic: Topic, aggregates: Collection[str]
) -> dict[str, int]:
    # SQL, since the relay asks on its own connection.
    rows = await connection.fetch(
        "SELECT report_id::text AS aggregate, revision FROM daily_reports "
        "WHERE report_id = ANY ($1)",
        [UUID(each) for each in aggregates],
    )
    return {row["aggregate"]: row["revision"] for row in rows}


async def _load(tx: Transaction, after: str | None, only: Collection[str] | None) -> list[Snapshot]:
    first = UUID(after) if after is not None else None
    rows = await tx.connection.fetch(_REPORTS, first, only and list(only), _PAGE)
    return [
        Snapshot(
            str(row["report_id"]), row["revision"], [Draft(DailyReportGenerated, report_data(row))]
        )
        for row in rows
    ]


async def _adopt(tx: Transaction, events: Sequence[Event]) -> list[str]:
    latest = {
        data.report_id: (data, data.figures.model_dump_json())
        for data in (event.data for event in events)
        if isinstance(data, DailyReportGeneratedData) and data.figures is not None
    }
    await upsert(
        DailyReport,
        [
            {
                "report_id": data.report_id,
                "report_date": data.report_date,
                "teacher_id": data.teacher_id,
                "revision": data.revision,
                "figures": figures,
                "snapshot": data.snapshot.model_dump_json() if data.snapshot else None,
                "published_at": data.occurred_at,
            }
            for data, figures in latest.values()
        ],
    )
    return []


PUBLISHER = Publisher(
    "reporting",
    versions=_versions,
    adopt=_adopt,
    snapshots=(SnapshotSource(REPORT, _load),),
    unversioned=(ProjectionRebuilt,),
)
