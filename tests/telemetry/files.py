"""The alert rules, their runbooks and the dashboards, as they are in the tree."""

import json
import re
from typing import Any

import yaml

from deploy.local.paths import CHECKOUT

RULES = CHECKOUT / "deploy" / "prometheus"
DASHBOARDS = CHECKOUT / "deploy" / "grafana"
RUNBOOKS = CHECKOUT / "docs" / "runbooks.md"


def rules() -> list[dict[str, Any]]:
    text = (RULES / "rules.yml").read_text("utf-8")
    return [rule for group in yaml.safe_load(text)["groups"] for rule in group["rules"]]


def sections() -> dict[str, str]:
    """Return the text of each alert's section by the alert's name."""
    parts = re.split(r"^## (\w+)$", RUNBOOKS.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def queries() -> list[str]:
    """Return the expressions of all dashboards, as Grafana sends them for all services."""
    boards = [json.loads(each.read_text("utf-8")) for each in sorted(DASHBOARDS.glob("*.json"))]
    panels = [panel for board in boards for panel in board["panels"]]
    texts = [target["expr"] for panel in panels for target in panel["targets"]]
    return [each.replace("$service", ".*").replace("$__rate_interval", "1m") for each in texts]
