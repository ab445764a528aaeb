"""One trace leads from a request through outbox, relay and Kafka into every consumer."""

import json
from uuid import uuid4

from coursestream_events.catalog import COURSE
from tests.support.collector import Collector, ReceivedSpan
from tests.support.events import events_of
from tests.support.platform import Platform, eventually

TRACE, PARENT = "0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331"


def named(spans: list[ReceivedSpan], name: str, service: str) -> ReceivedSpan:
    found = [e for e in spans if (e.name, e.service) == (name, f"coursestream-{service}")]
    assert len(found) == 1, f"{name} of {service}: {[(e.name, e.service) for e in spans]}"
    return found[0]


async def test_one_trace_leads_from_a_request_into_every_consumer(
    watched: Platform, traces: Collector
) -> None:
    request_id = f"trace-{uuid4()}"
    response = await watched.client("courses", "teacher").post(
        "/v1/courses",
        json={"title": "Traced", "slug": f"traced-{uuid4().hex[:8]}"},
        headers={"traceparent": f"00-{TRACE}-{PARENT}-01", "X-Request-Id": request_id},
    )
    assert response.status_code == 201, response.text
    course = response.json()["course_id"]
    event = "coursestream.courses.CourseCreated.v1"

    async def complete() -> list[ReceivedSpan]:
        spans = traces.trace(TRACE)
        for service in ("enrollment", "progress", "reporting"):
            named(spans, f"apply {event}", service)
        named(spans, f"publish {event}", "courses")
        return spans

    spans = await eventually(complete)
    request = named(spans, "POST /v1/courses", "courses")
    assert request.parent_id == PARENT
    assert {each.parent_id for each in spans if each is not request} == {request.span_id}
    assert {each.attributes["coursestream.request_id"] for each in spans} == {request_id}

    # A batch belongs to many traces: the events' spans are linked to that of their batch.
    applied = named(spans, f"apply {event}", "reporting")
    batches = {e.span_id for e in traces.spans if e.name == "coursestream.reporting"}
    assert applied.links
    assert applied.links <= batches

    # The same ids are in the event and in the log.
    (created,) = await events_of(watched, COURSE, course)
    assert created.correlationid == request_id
    assert created.traceparent == f"00-{TRACE}-{request.span_id}-01"
    log = (watched.supervisor.logs / "courses.log").read_text("utf-8")
    lines = [json.loads(each) for each in log.splitlines() if request_id in each]
    (line,) = [each for each in lines if each["event"] == "request"]
    assert line["trace_id"] == TRACE
    assert (line["route"], line["status"]) == ("/v1/courses", 201)


async def test_one_trace_leads_from_the_run_of_a_job_into_every_consumer(
    watched: Platform, traces: Collector
) -> None:
    admin = watched.client("enrollment", "superadmin")
    body = {"display_name": f"Traced {uuid4()}", "role": "student"}
    assert (await admin.post("/v1/users", json=body)).status_code == 201
    # A job without any run is due at once.
    await watched.fetch("enrollment", "DELETE FROM job_runs WHERE name = 'republish-users'")
    event = "coursestream.enrollment.UserUpdated.v1"

    async def complete() -> None:
        runs = [each for each in traces.spans if each.name == "job republish-users"]
        assert runs
        run = runs[-1]
        assert (run.service, run.parent_id) == ("coursestream-enrollment", "")
        assert run.attributes["coursestream.job"] == "republish-users"
        followed = [each for each in traces.trace(run.trace_id) if each is not run]
        assert {each.parent_id for each in followed} == {run.span_id}
        steps = {(each.service.removeprefix("coursestream-"), each.name) for each in followed}
        assert ("enrollment", f"publish {event}") in steps
        assert ("reporting", f"apply {event}") in steps

    await eventually(complete, within=60)


async def test_a_run_that_finds_nothing_to_do_leaves_no_span(
    watched: Platform, traces: Collector
) -> None:
    """Several jobs look for work every few seconds."""
    (runs,) = await watched.fetch(
        "progress", "SELECT count(*) AS n FROM job_runs WHERE processed = 0"
    )
    assert runs["n"] > 0
    exported = [each for each in traces.spans if each.name.startswith("job ")]
    assert "0" not in {each.attributes.get("coursestream.processed") for each in exported}


async def test_a_request_that_the_caller_does_not_sample_leaves_no_span(
    watched: Platform, traces: Collector
) -> None:
    trace = uuid4().hex
    client = watched.client("courses", "teacher")
    await client.get("/v1/courses", headers={"traceparent": f"00-{trace}-{PARENT}-00"})
    later = uuid4().hex
    await client.get("/v1/courses", headers={"traceparent": f"00-{later}-{PARENT}-01"})

    async def exported() -> None:
        assert traces.trace(later)

    await eventually(exported)
    assert traces.trace(trace) == []
