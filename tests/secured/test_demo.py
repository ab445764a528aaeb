"""The four services on servers that require TLS and a login."""

from tests.http.worlds import World
from tests.secured.starts import command, environment
from tests.support.platform import Platform
from tools import school

CLEAR_TEXT = """
    SELECT count(*) AS n FROM pg_stat_ssl JOIN pg_stat_activity USING (pid)
     WHERE NOT ssl AND client_addr IS NOT NULL
"""


async def test_events_reach_every_service_on_secured_servers(secured_platform: Platform) -> None:
    world = await (await World(secured_platform).build()).enroll()
    await (await world.learn()).report()
    (row,) = await secured_platform.fetch("courses", CLEAR_TEXT)
    assert row["n"] == 0


async def test_the_demo_succeeds_on_secured_servers(secured_platform: Platform, full: bool) -> None:
    if full:
        tokens = secured_platform.stack.tokens
        assert (
            await school.demo(secured_platform.urls, secured_platform.supervisor.ops_urls, tokens)
            == 0
        )
        for command_ in ("audit", "rebuild"):
            own = environment(secured_platform.stack, "reporting")
            code, lines = await command(own, "reporting", command_)
            assert code == 0, lines
