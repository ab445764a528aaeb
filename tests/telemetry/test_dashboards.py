"""Each query of each dashboard has data on a running stack."""

from uuid import uuid4

import pytest

from tests.support.platform import Platform, eventually
from tests.telemetry.files import queries
from tests.telemetry.prometheus import prometheus


async def test_every_query_of_every_dashboard_has_data(
    watched: Platform, tmp_path_factory: pytest.TempPathFactory
) -> None:
    teacher = watched.client("courses", "teacher")
    directory = tmp_path_factory.mktemp("dashboards")
    with prometheus(directory, watched.supervisor.ops_urls) as running:

        async def all_have_data() -> None:
            body = {"title": "A course", "slug": f"dashboard-{uuid4().hex[:12]}"}
            assert (await teacher.post("/v1/courses", json=body)).status_code == 201
            empty = [each for each in queries() if not await running.query(each)]
            assert empty == []

        assert len(queries()) > 15
        await eventually(all_have_data, within=90)
