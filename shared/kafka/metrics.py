"""FastStream's own metrics, for brokers that handle batches of raw records."""

from typing import Any

from faststream.kafka.prometheus.provider import BatchKafkaMetricsSettingsProvider
from faststream.prometheus import ConsumeAttrs, PrometheusMiddleware
from prometheus_client import REGISTRY


class _RawBatches(BatchKafkaMetricsSettingsProvider):
    """Measures a delivery as a whole: it has records of several topics, and an undecoded body."""

    __slots__ = ("_group",)

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group = group

    def get_consume_attrs_from_message(self, msg: Any) -> ConsumeAttrs:
        records = msg.raw_message
        return {
            "destination_name": self._group,
            "message_size": sum(len(each.value or b"") for each in records),
            "messages_count": len(records),
        }


def broker_metrics(client_id: str) -> PrometheusMiddleware[Any, Any]:
    """Return the middleware that counts and times what a broker receives and publishes."""
    return PrometheusMiddleware(
        settings_provider_factory=lambda _: _RawBatches(client_id),
        registry=REGISTRY,
        app_name=client_id,
    )
