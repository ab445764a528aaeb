"""A lost and recreated log halts every service, and is rebuilt from the databases."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio

from tests.resilience.commands import command
from tests.support.classroom import Classroom
from tests.support.platform import Platform, eventually
from tests.support.serving import served_apart

PRODUCERS = ("courses", "enrollment", "progress", "reporting")
CONSUMERS = ("courses", "enrollment", "progress")
# Students who complete a lesson while the log is lost, one for each way of losing it.
WAITING = (2, 4)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def platform() -> AsyncIterator[Platform]:
    """Run the services on a stack of their own, whose topics the test deletes."""
    async with served_apart("replaced") as running:
        yield running


async def halted(platform: Platform, *services: str) -> None:
    for service in services:
        answer = await platform.operations(service).get("/workerz")
        assert answer.status_code == 503, service
        assert "created again" in (answer.json()["worker"]["halted"] or "")


async def all_halted(platform: Platform, *services: str) -> None:
    """Return every partition from which records were applied."""
    for service in services:
        rows = await platform.fetch(
            service,
            "SELECT topic, partition FROM consumer_offsets "
            "WHERE next_offset > 0 AND halt_kind IS DISTINCT FROM 'log'",
        )
        assert rows == [], service


async def publishing_halted(platform: Platform, *services: str) -> None:
    for service in services:
        rows = await platform.fetch(service, "SELECT halt_kind FROM outbox_state")
        assert [row["halt_kind"] for row in rows] == ["replaced"], service


async def run(platform: Platform, service: str, *arguments: str) -> None:
    code, output = await command(platform, service, *arguments)
    assert code == 0, f"{service} {arguments}: {output}"


async def figures(platform: Platform) -> Any:
    """Return the figures of all courses and teachers."""
    admin = platform.client("reporting", "superadmin")
    teachers = (await admin.get("/v1/teachers/performance", params={"limit": 200})).json()["items"]
    return await platform.performance(), teachers


async def resume_consumers(platform: Platform) -> None:
    how = ("consumer", "resume", "--from-beginning")
    await asyncio.gather(
        *(run(platform, service, *how) for service in CONSUMERS),
        run(platform, "reporting", *how, "--topic", "coursestream.enrollment.user"),
    )


async def republish(platform: Platform, *services: str) -> None:
    await asyncio.gather(*(run(platform, each, "outbox", "republish") for each in services))


async def healthy(platform: Platform) -> None:
    for service in PRODUCERS:
        answer = await platform.operations(service).get("/workerz")
        assert answer.status_code == 200, (service, answer.text)


async def recover(platform: Platform) -> None:
    """Resume every consumer, and rebuild reporting, which has read the new log from its end."""
    await resume_consumers(platform)
    await run(platform, "reporting", "rebuild")
    await eventually(lambda: healthy(platform))
    await platform.settled(within=120)


async def start(room: Classroom, number: int) -> None:
    student = room.platform.client("progress", "student", room.student_id(number))
    lesson = f"/v1/courses/{room.course}/lessons/{room.lesson_id(0)}"
    assert (await student.post(f"{lesson}:start")).status_code == 200


async def reset(room: Classroom, number: int) -> None:
    admin = room.platform.client("progress", "superadmin")
    progress = f"/v1/courses/{room.course}/students/{room.student_id(number)}/progress"
    assert (await admin.post(f"{progress}:reset")).status_code == 200


async def check_waiting_command(room: Classroom, number: int, before: Any) -> None:
    """Check that a completion from while the log was lost counts; then undo it."""
    platform = room.platform
    await room.expect(lessons_completed=4, students=4)
    await reset(room, number)
    await room.expect(lessons_completed=3)
    assert await room.versions() == {}
    await platform.settled()
    assert without_activity(await figures(platform)) == without_activity(before)


async def replace_by_empty_log(room: Classroom, number: int) -> None:
    platform = room.platform
    await asyncio.to_thread(platform.stack.reset_topics)
    await eventually(lambda: halted(platform, "reporting", "progress", "enrollment"), within=90)
    await eventually(lambda: all_halted(platform, *PRODUCERS), within=60)
    await eventually(lambda: publishing_halted(platform, "courses", "enrollment", "progress"))
    # Commands go on, and their events wait.
    await room.complete(number, lesson=0)
    await republish(platform, *PRODUCERS)


async def replace_by_longer_log(room: Classroom, number: int, before: Any) -> None:
    """The new log has grown longer than the offsets before reporting sees it."""
    platform = room.platform
    await asyncio.to_thread(platform.supervisor.stop_instance, "reporting")
    await asyncio.to_thread(platform.stack.reset_topics)
    await eventually(lambda: halted(platform, "progress", "enrollment"), within=90)
    await eventually(lambda: all_halted(platform, *CONSUMERS), within=60)
    await eventually(lambda: publishing_halted(platform, "courses", "enrollment", "progress"))
    await room.complete(number, lesson=0)
    for _ in range(2):
        await republish(platform, "courses", "enrollment", "progress")
    platform.supervisor.start_instance("reporting")
    await asyncio.to_thread(platform.supervisor.wait_ready, "reporting")
    await eventually(lambda: all_halted(platform, "reporting"), within=90)
    assert without_activity(await figures(platform)) == without_activity(before)
    await republish(platform, "reporting")


@pytest.mark.timeout(900)
async def test_a_replaced_log_halts_and_is_rebuilt_from_the_databases(
    platform: Platform, full: bool
) -> None:
    room = await Classroom(platform, students=5, lessons=3).move_in()
    for lesson in range(3):
        await room.complete(0, 1, lesson=lesson)
    admin = platform.client("enrollment", "superadmin")
    left = f"/v1/courses/{room.course}/enrollments/{room.student_id(3)}"
    assert (await admin.delete(left)).status_code == 200
    await reset(room, 1)
    # A partition from which nothing was applied has no offset that another log could contradict,
    # and would go on; so those who wait have an event, but no completion.
    for number in WAITING:
        await start(room, number)
    await room.expect(lessons_completed=3, students=4)
    await platform.settled()
    before = await figures(platform)

    first, second = WAITING
    await replace_by_longer_log(room, first, before)
    await recover(platform)
    await check_waiting_command(room, first, before)
    if full:
        await run(platform, "reporting", "rebuild", "--drop")
        await replace_by_empty_log(room, second)
        await recover(platform)
        await check_waiting_command(room, second, before)


def without_activity(found: Any) -> Any:
    """Leave out what commands since then have changed."""
    courses, teachers = found
    names = {"last_activity_at", "active_students"}
    return [
        {name: value for name, value in row.items() if name not in names}
        for row in [*courses.values(), *teachers]
    ]
