"""No log, metric or trace contains personal data or a secret."""

import json
import re
from uuid import uuid4

from tests.support.collector import Collector
from tests.support.platform import Platform, eventually
from tools.school import demo

# The first two parts of any signed token, in lower case.
_TOKEN = re.compile(r"eyj[\w-]{10,}\.eyj")


async def test_logs_metrics_and_traces_contain_no_personal_data_and_no_secret(
    watched: Platform, traces: Collector
) -> None:
    name, address = f"Zelda{uuid4().hex[:10]}", f"zelda{uuid4().hex[:10]}@school.example"
    request_id, trace = f"privacy-{uuid4()}", uuid4().hex
    admin = watched.client("enrollment", "superadmin", name=name)
    sent = {"traceparent": f"00-{trace}-{'b' * 16}-01", "X-Request-Id": request_id}
    body = {"display_name": name, "email": address, "role": "student"}
    created = await admin.post("/v1/users", json=body, headers=sent)
    assert created.status_code == 201, created.text
    # Searched for, refused, and conflicting: texts that errors like to repeat.
    await admin.get("/v1/users", params={"q": name})
    await admin.get(f"/v1/users/{name}")
    await admin.post("/v1/users", json=body)
    await admin.post("/v1/users", json={**body, "role": name})
    await watched.operations("enrollment").get(f"/{name}")

    async def exported() -> None:
        assert any(each.name.startswith("apply ") for each in traces.trace(trace))

    await eventually(exported)
    # A day at a school: hundreds of requests of every kind.
    assert await demo(watched.urls, watched.supervisor.ops_urls, watched.stack.tokens) == 0
    told = await everything_told(watched, traces)
    assert request_id in told["logs"]
    assert request_id in told["traces"]
    people = await watched.fetch("enrollment", "SELECT display_name, email FROM users")
    token = admin.headers["Authorization"].removeprefix("Bearer ")
    passwords = re.findall(r"://[^:/]+:([^@]+)@", " ".join(watched.stack.database_urls.values()))
    secrets = {
        *(name, address, address.partition("@")[0], token, *passwords),
        *(value for row in people for value in row.values() if value),
    }
    assert len(people) > 40
    for where, text in told.items():
        found = [each for each in secrets if each.lower() in text]
        assert not found, f"{found} in the {where}"
        assert not _TOKEN.search(text), f"a token is in the {where}"


async def everything_told(watched: Platform, traces: Collector) -> dict[str, str]:
    """Return all logs, metrics and traces, in lower case."""
    scraped = [
        (await watched.operations(each).get("/metrics")).text
        for each in watched.supervisor.ops_urls
    ]
    told = {
        "logs": "".join(each.read_text("utf-8") for each in watched.supervisor.logs.glob("*.log")),
        "metrics": "".join(scraped),
        "traces": b"".join(traces.bodies).decode("utf-8", errors="replace"),
    }
    return {where: text.lower() for where, text in told.items()}


async def test_every_line_of_the_logs_is_a_json_object(watched: Platform) -> None:
    """Lines of libraries, too: they go through the same formatter."""
    for path in watched.supervisor.logs.glob("*.log"):
        lines = path.read_text("utf-8").splitlines()
        # `migrate` prints its result as text.
        for line in (each for each in lines if not re.match(r"\w+: ", each)):
            assert isinstance(json.loads(line), dict), line
