"""A Prometheus that scrapes the running stack with the project's rules, their times shortened."""

import re
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import yaml

from deploy.local.processes import free_port
from tests.telemetry.files import RULES

_SECONDS = 15  # of the windows over which rates and increases are taken


@dataclass(frozen=True)
class Prometheus:
    url: str

    async def get(self, path: str, **parameters: str) -> Any:
        async with httpx.AsyncClient(base_url=self.url, timeout=10) as client:
            response = await client.get(f"/api/v1/{path}", params=parameters)
        assert response.status_code == 200, response.text
        return response.json()["data"]

    async def firing(self) -> set[tuple[str, str]]:
        """Return the names of the active alerts, each with its service."""
        alerts = (await self.get("alerts"))["alerts"]
        return {
            (each["labels"]["alertname"], each["labels"]["service"])
            for each in alerts
            if each["state"] == "firing"
        }

    async def query(self, expression: str) -> list[Any]:
        result: list[Any] = (await self.get("query", query=expression))["result"]
        return result


@contextmanager
def prometheus(directory: Path, operations: Mapping[str, str]) -> Iterator[Prometheus]:
    """Run Prometheus; ``operations`` are the addresses of the operations ports by service."""
    (directory / "rules.yml").write_text(_quick((RULES / "rules.yml").read_text("utf-8")))
    configuration = yaml.safe_load((RULES / "prometheus.yml").read_text("utf-8"))
    configuration["global"] = {"scrape_interval": "1s", "evaluation_interval": "1s"}
    del configuration["alerting"]
    (scraping,) = configuration["scrape_configs"]
    for each in scraping["static_configs"]:
        each["targets"] = [operations[each["labels"]["service"]].removeprefix("http://")]
    (directory / "prometheus.yml").write_text(yaml.safe_dump(configuration))
    port = free_port()
    command = [
        "prometheus",
        f"--config.file={directory}/prometheus.yml",
        f"--storage.tsdb.path={directory}/data",
        f"--web.listen-address=127.0.0.1:{port}",
    ]
    with (directory / "prometheus.log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        _wait_until_ready(f"http://127.0.0.1:{port}/-/ready")
        yield Prometheus(f"http://127.0.0.1:{port}")
    finally:
        process.terminate()
        process.wait(20)


def _quick(text: str) -> str:
    text = re.sub(r"for: \w+", "for: 1s", text)
    text = re.sub(r"\[\d+m\]", f"[{_SECONDS}s]", text)
    return re.sub(r"> 60$", "> 8", text, flags=re.MULTILINE)


def _wait_until_ready(url: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        try:
            if httpx.get(url).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.1)
    raise AssertionError(f"{url} does not answer")
