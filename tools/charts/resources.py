"""Validates resources: Kubernetes' own by its schemas, those of operators by ours.

Our schemas hold what the chart and the examples use of a kind, and refuse the rest: a misspelled
field of a custom resource would be dropped silently by the cluster.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import kubernetes_validate

_KUBERNETES = "1.37"
_CUSTOM = {
    path.stem: json.loads(path.read_text("utf-8"))
    for path in Path(__file__).with_name("schemas").glob("*.json")
}


def problems(resource: dict[str, Any]) -> Iterator[str]:
    """Yield a line for each problem of a resource."""
    where = f"{resource.get('kind')} {resource.get('metadata', {}).get('name')}"
    schema = _CUSTOM.get(resource.get("kind", ""))
    if schema is not None:
        for error in jsonschema.Draft202012Validator(schema).iter_errors(resource):
            yield f"{where}: {error.json_path}: {error.message}"
    else:
        try:
            kubernetes_validate.validate(resource, _KUBERNETES, strict=True)
        except kubernetes_validate.ValidationError as error:
            yield f"{where}: {error.message}"
        except kubernetes_validate.SchemaNotFoundError:
            yield f"{where}: no schema; add one beside {Path(__file__).name}"
