"""The number of SQL statements of an endpoint does not depend on the number of rows."""

import pytest

from tests.http.dry_runs import DryRun
from tests.http.endpoints import ENDPOINTS, SERVICES, UNOWNED, insider
from tests.http.shared_worlds import shared_world
from tests.http.worlds import Endpoint
from tests.support.statements import counted

SMALL, LARGE = 2, 8
MOST = 20
_LESSON = "/v1/courses/{course_id}/lessons/{lesson_id}"
MOST_OF: dict[Endpoint, int] = {
    # It sends two statements for each table of figures.
    ("GET", "/v1/audit"): 60,
    # The lists that are read most: the figures, and how fresh they are.
    ("GET", "/v1/teachers/performance"): 1,
    ("GET", "/v1/courses/performance"): 1,
    # The most frequent commands: BEGIN, lock and load, save and append, COMMIT.
    ("POST", f"{_LESSON}:start"): 4,
    ("POST", f"{_LESSON}:complete"): 4,
    ("POST", f"{_LESSON}:revoke"): 4,
}
# What a process keeps for a while, whatever the request: the state of the outbox, and quartiles.
KEPT = ("SELECT verified_for", "SELECT count(*) AS owners")
WRITES = ("INSERT ", "UPDATE ", "DELETE ")


async def statements(api: DryRun, endpoint: Endpoint, size: int) -> list[str]:
    roles = SERVICES[api.service].access[endpoint] - {UNOWNED.get(endpoint)}
    role = min(roles, key=["teacher", "student", "service", "superadmin"].index)
    world = await shared_world(api.platform, api.service, endpoint, size)
    async with counted() as sent:
        answer = await api.call(world, endpoint, role, insider(world, role, endpoint))
    assert answer.status_code < 300, answer.text
    return [each for each in sent if not any(kept in each for kept in KEPT)]


@pytest.mark.parametrize(("api", "endpoint"), ENDPOINTS, indirect=["api"], scope="module")
async def test_statement_count_is_constant(api: DryRun, endpoint: Endpoint) -> None:
    few = await statements(api, endpoint, SMALL)
    many = await statements(api, endpoint, LARGE)
    assert len(many) == len(few), "\n".join(many)
    assert len(few) <= MOST_OF.get(endpoint, MOST), "\n".join(few)
    assert writes_after_the_first_commit(few) == []


def writes_after_the_first_commit(sent: list[str]) -> list[str]:
    """Return what a request repeats, or loses, when it is retried after that commit."""
    # The dry run sends ROLLBACK for COMMIT.
    ends = [number for number, each in enumerate(sent) if "ROLLBACK;" in each]
    later = sent[ends[0] :] if ends else []
    return [each for each in later if any(word in each for word in WRITES)]
