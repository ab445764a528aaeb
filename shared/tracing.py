"""OpenTelemetry traces of requests and jobs, and of events as they are published and applied.

A trace begins with a request, or the run of a job, and travels in the ``traceparent`` of the events
that it appends.
Without ``OTEL_EXPORTER_OTLP_ENDPOINT`` there are no spans, and the SDK is not imported. Spans name
routes, jobs, event types and ids, never paths, queries or contents, which may be personal data.
"""

import time
from collections.abc import Iterable
from dataclasses import dataclass

from opentelemetry.context import Context
from opentelemetry.trace import Link, Span, SpanKind, StatusCode, Tracer, set_span_in_context
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

_PROPAGATOR = TraceContextTextMapPropagator()


class _Export:
    """Where the spans of this process go; ``tracer`` is None if nowhere."""

    tracer: Tracer | None = None


@dataclass(frozen=True, slots=True)
class TracedEvent:
    type: str
    id: str
    traceparent: str
    correlation_id: str | None


def configure_tracing(service: str, endpoint: str | None) -> None:
    """Export spans to the OTLP collector at this address, if there is one."""
    if endpoint is None:
        return
    # A service without traces is not to pay for the import.
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.resources import Resource
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    # Not the global provider: FastAPI would export each request's path and query.
    provider = TracerProvider(resource=Resource.create({"service.name": f"coursestream-{service}"}))
    exporter = OTLPSpanExporter(f"{endpoint.rstrip('/')}/v1/traces")
    provider.add_span_processor(BatchSpanProcessor(exporter))
    _Export.tracer = provider.get_tracer("coursestream")


def is_tracing() -> bool:
    return _Export.tracer is not None


def start_request(method: str, traceparent: str | None) -> Span | None:
    """Start the span of a request; None without a collector. End it by ``end_request``."""
    if _Export.tracer is None:
        return None
    return _Export.tracer.start_span(
        method, _context(traceparent), SpanKind.SERVER, {"http.request.method": method}
    )


def end_request(span: Span, method: str, route: str, status: int, request_id: str) -> None:
    span.update_name(f"{method} {route}")
    span.set_attributes(
        {
            "http.route": route,
            "http.response.status_code": status,
            "coursestream.request_id": request_id,
        }
    )
    if status >= 500:
        span.set_status(StatusCode.ERROR)
    span.end()


def start_job(name: str) -> Span | None:
    """Start the span of a run; None without a collector. End it by ``end_job``."""
    if _Export.tracer is None:
        return None
    attributes = {"coursestream.job": name}
    return _Export.tracer.start_span(f"job {name}", Context(), SpanKind.INTERNAL, attributes)


def end_job(span: Span | None, processed: int | None) -> None:
    """End the span of a run that processed so many items, or failed if that is None.

    A run that found nothing to do is not exported: some jobs look for work every few seconds.
    """
    if span is None or processed == 0:
        return
    if processed is None:
        span.set_status(StatusCode.ERROR)
    else:
        span.set_attribute("coursestream.processed", processed)
    span.end()


def traceparent_of(span: Span) -> str:
    carrier: dict[str, str] = {}
    _PROPAGATOR.inject(carrier, set_span_in_context(span))
    return carrier["traceparent"]


def record_batch(
    batch: str, verb: str, kind: SpanKind, started: int, events: Iterable[TracedEvent]
) -> None:
    """Record a batch that has ended, and each event of it in the event's own trace.

    A batch belongs to many traces, so the events' spans are linked to the batch's. ``started`` is
    in Unix nanoseconds.
    """
    tracer, traced = _Export.tracer, list(events)
    if tracer is None or not traced:
        return
    ended = time.time_ns()
    around = tracer.start_span(
        batch, Context(), kind, {"messaging.batch.message_count": len(traced)}, start_time=started
    )
    links = [Link(around.get_span_context())]
    for event in traced:
        attributes = {"coursestream.event_type": event.type, "messaging.message.id": event.id}
        if event.correlation_id is not None:
            attributes["coursestream.request_id"] = event.correlation_id
        tracer.start_span(
            f"{verb} {event.type}",
            _context(event.traceparent),
            kind,
            attributes,
            links,
            start_time=started,
        ).end(ended)
    around.end(ended)


def _context(traceparent: str | None) -> Context:
    """Return the context of this parent; without one, that of a new trace."""
    carrier = {} if traceparent is None else {"traceparent": traceparent}
    return _PROPAGATOR.extract(carrier, Context())
