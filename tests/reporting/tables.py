"""Reporting's tables without a process that serves them."""

from services.reporting.consumers import CONSUMER
from services.reporting.service.calendar import prepare_calendar
from shared.consuming.offsets import ensure_offsets
from shared.database import connection
from shared.kafka.settings import KafkaSettings

ZONE = "America/New_York"
NO_KAFKA = KafkaSettings(kafka_bootstrap_servers="127.0.0.1:1")

_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'aerich'"


async def empty_tables() -> None:
    """As after the first start, in the time zone ``ZONE``."""
    async with connection() as pooled:
        names = [row["tablename"] for row in await pooled.fetch(_TABLES)]
        await pooled.execute(f"TRUNCATE {', '.join(names)}")
        await ensure_offsets(pooled, CONSUMER.group, CONSUMER.partitions)
    await prepare_calendar(ZONE)
