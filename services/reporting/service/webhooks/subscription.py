"""A subscription as the process that serves it knows it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from coursestream_events import BY_TYPE, TOPIC_BY_NAME
from services.reporting.models import WebhookSubscription
from services.reporting.service.webhooks.secrets import SecretBox
from shared.clock import now
from shared.consuming import consumer_group
from shared.consuming.records import Partition

# Receivers have this long to learn a new secret.
OVERLAP = timedelta(hours=24)


def group_of(subscription_id: UUID) -> str:
    return f"{consumer_group('reporting')}.webhooks.{subscription_id}"


def topics_of_types(event_types: Iterable[str]) -> list[str]:
    """Return the names of the topics that have events of these types."""
    return sorted({BY_TYPE[each].topic.name for each in event_types})


@dataclass(frozen=True, slots=True)
class Subscription:
    """``secrets`` has the present one, then the one before."""

    subscription_id: UUID
    url: str
    event_types: frozenset[str]
    paused: bool
    generation: int
    read_from: datetime
    secrets: tuple[str, ...]
    rotated_at: datetime

    @property
    def group(self) -> str:
        return group_of(self.subscription_id)

    @property
    def partitions(self) -> list[Partition]:
        return [
            Partition(name, number)
            for name in topics_of_types(self.event_types)
            for number in range(TOPIC_BY_NAME[name].partitions)
        ]

    def signing_secrets(self) -> tuple[str, ...]:
        """Return the secrets that sign now; for a while after a rotation also the one before."""
        rotated = now() - self.rotated_at < OVERLAP
        return self.secrets if rotated else self.secrets[:1]


async def load_subscription(subscription_id: UUID, box: SecretBox) -> Subscription | None:
    """Return the subscription; None if it was deleted.

    Raises:
        cryptography.fernet.InvalidToken: no configured key has encrypted its secrets.
    """
    row = await WebhookSubscription.get_or_none(subscription_id=subscription_id)
    if row is None:
        return None
    return Subscription(
        subscription_id=row.subscription_id,
        url=row.url,
        event_types=frozenset(row.event_types),
        paused=row.paused_at is not None,
        generation=row.generation,
        read_from=row.read_from,
        secrets=tuple(box.decrypt(each) for each in row.secrets),
        rotated_at=row.rotated_at,
    )
