"""Spans of requests and events; without a collector, traces cost nothing."""

import subprocess
import sys
import time
from collections.abc import Iterator

import httpx
import pytest
from opentelemetry.sdk.trace import Tracer
from opentelemetry.trace import SpanKind
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from deploy.local.paths import CHECKOUT
from shared.context import causality
from shared.http.exchange import exchange_of
from shared.http.middleware.request import RequestMiddleware
from shared.http.middleware.request_body import BodyLimits
from shared.tracing import (
    TracedEvent,
    _Export,
    configure_tracing,
    is_tracing,
    record_batch,
    start_request,
)
from tests.support.collector import Collector, collector

PROGRAM = """
import sys
import services.progress.app
from shared.tracing import configure_tracing
configure_tracing("progress", None)
print([name for name in sys.modules if name.startswith(("opentelemetry.sdk", "opentelemetry.exp"))])
"""


def test_a_service_without_a_collector_does_not_import_the_sdk() -> None:
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_request_without_a_collector_has_no_span() -> None:
    configure_tracing("progress", None)
    assert not is_tracing()
    assert start_request("GET", None) is None


@pytest.fixture
def traced(monkeypatch: pytest.MonkeyPatch) -> Iterator[Collector]:
    """Export to a collector until the end of the test."""
    with collector() as received:
        configure_tracing("courses", received.url)
        yield received
        monkeypatch.setattr(_Export, "tracer", None)


def flush() -> None:
    tracer = _Export.tracer
    assert isinstance(tracer, Tracer)
    tracer.span_processor.force_flush()


async def test_a_request_continues_the_trace_of_its_caller(traced: Collector) -> None:
    seen: list[str | None] = []

    async def application(scope: Scope, receive: Receive, send: Send) -> None:
        seen.append(causality.get().traceparent)
        exchange_of(scope).route = "/v1/users/{user_id}"
        await Response(status_code=503)(scope, receive, send)

    middleware = RequestMiddleware(application, BodyLimits())
    transport = httpx.ASGITransport(middleware)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        await client.get(
            "/v1/users/secret?q=name",
            headers={"traceparent": f"00-{'a' * 32}-{'b' * 16}-01", "X-Request-Id": "r-1"},
        )
    flush()
    (span,) = traced.spans
    assert span.name == "GET /v1/users/{user_id}"
    assert (span.trace_id, span.parent_id) == ("a" * 32, "b" * 16)
    assert span.attributes["coursestream.request_id"] == "r-1"
    assert seen == [f"00-{'a' * 32}-{span.span_id}-01"]
    assert b"secret" not in b"".join(traced.bodies)


def test_each_event_of_a_batch_has_a_span_in_its_own_trace(traced: Collector) -> None:
    events = [
        TracedEvent("Created", str(n), f"00-{str(n) * 32}-{'b' * 16}-01", None) for n in (1, 2)
    ]
    unsampled = TracedEvent("Created", "3", f"00-{'3' * 32}-{'b' * 16}-00", None)
    record_batch("relay", "publish", SpanKind.PRODUCER, time.time_ns(), [*events, unsampled])
    flush()
    (batch,) = [each for each in traced.spans if each.name == "relay"]
    published = [each for each in traced.spans if each.name == "publish Created"]
    assert {each.trace_id for each in published} == {"1" * 32, "2" * 32}
    assert {each.links for each in published} == {frozenset({batch.span_id})}
    assert batch.trace_id not in {each.trace_id for each in published}
