"""The import's client against a service that restarts, waits and refuses."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import httpx
import orjson
import pytest

from tools import client, upload
from tools.errors import ToolError
from tools.upload import Tally, Upload

Answer = Callable[[list[dict[str, Any]]], httpx.Response]


@pytest.fixture(autouse=True)
def no_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (client, upload):
        monkeypatch.setattr(module, "_FIRST_PAUSE", 0)
        monkeypatch.setattr(module, "_LONGEST_PAUSE", 0)


def results(rows: Iterable[dict[str, Any]], status: str, *reasons: str) -> httpx.Response:
    answer = {"status": status} | ({"reasons": reasons} if reasons else {})
    lines = [orjson.dumps({"line": line, **answer}) for line, _ in enumerate(rows, 1)]
    return httpx.Response(200, content=b"\n".join(lines) + b"\n")


class Service:
    """Return these responses in turn, then repeat the last."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.asked: list[list[int]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        rows = [orjson.loads(line) for line in request.content.splitlines()]
        self.asked.append([row["row"] for row in rows])
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return answer(rows)


async def send(service: Service, rows: int, *, dry_run: bool = False) -> tuple[Tally, list[int]]:
    """Upload rows; return the tally and the reported progress."""
    advances: list[int] = []
    async with httpx.AsyncClient(transport=httpx.MockTransport(service)) as http:
        url = "http://service/v1/imports/things"
        sending = Upload(http, url, "token", advances.append, 3, dry_run=dry_run)
        return await sending.send({"row": row} for row in range(rows)), advances


def created(rows: list[dict[str, Any]]) -> httpx.Response:
    return results(rows, "created")


def waits(rows: list[dict[str, Any]]) -> httpx.Response:
    return results(rows, "retry_later", "no course x has arrived here yet")


async def test_rows_are_sent_in_parts_and_counted_once() -> None:
    service = Service(created)

    tally, advances = await send(service, 7)

    assert sorted(service.asked) == [[0, 1, 2], [3, 4, 5], [6]]
    assert (tally.created, tally.rows, sum(advances)) == (7, 7, 7)


async def test_only_rows_with_unavailable_references_are_sent_again() -> None:
    def half(rows: list[dict[str, Any]]) -> httpx.Response:
        lines = [created(rows).content.splitlines()[0], *waits(rows).content.splitlines()[1:]]
        return httpx.Response(200, content=b"\n".join(lines))

    service = Service(half, created)

    tally, advances = await send(service, 3)

    assert service.asked == [[0, 1, 2], [1, 2]]
    assert (tally.created, tally.resent, advances) == (3, 2, [1, 2])


async def test_an_interrupted_part_is_sent_again() -> None:
    async def cut_off() -> AsyncIterator[bytes]:
        yield b'{"line": 1, "sta'
        raise httpx.RemoteProtocolError("peer closed connection")

    def refuse(rows: list[dict[str, Any]]) -> httpx.Response:
        raise httpx.ConnectError("refused")

    service = Service(
        refuse,
        lambda rows: httpx.Response(503, headers={"Retry-After": "2"}),
        lambda rows: httpx.Response(200, content=cut_off()),
        lambda rows: results(rows, "unchanged"),
    )

    tally, _ = await send(service, 2)

    assert service.asked == [[0, 1]] * 4
    assert (tally.unchanged, tally.created) == (2, 0)


async def test_rows_whose_reference_never_becomes_available_stop_no_other_row(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(upload, "PATIENCE_SECONDS", 0)

    def all_but_one(rows: list[dict[str, Any]]) -> httpx.Response:
        answers = [(waits if row["row"] == 1 else created)([row]).content for row in rows]
        return httpx.Response(200, content=b"".join(answers))

    tally, advances = await send(Service(all_but_one), 10)

    assert (tally.created, tally.waiting, tally.rows, sum(advances)) == (9, 1, 10, 10)
    assert tally.awaited == {("no course x has arrived here yet",): 1}


async def test_rows_that_wait_for_what_never_came_are_not_sent_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(upload, "PATIENCE_SECONDS", 0.05)
    service = Service(waits)

    tally, _ = await send(service, 300)

    assert (tally.waiting, tally.rows) == (300, 300)
    # Two parts were in flight when patience ended.
    assert sorted(rows for rows in service.asked if rows[0] >= 6) == [
        [row, row + 1, row + 2] for row in range(6, 300, 3)
    ]


async def test_rejected_rows_are_kept_with_their_reasons() -> None:
    tally, _ = await send(Service(lambda rows: results(rows, "rejected", "bad date")), 50)

    assert tally.rejected == 50
    assert len(tally.rejections) == upload.SHOWN
    assert (b'{"row":0}', ("bad date",)) in tally.rejections


async def test_updated_rows_and_local_edits_are_counted() -> None:
    service = Service(lambda rows: results(rows, "updated", "name: changed_locally"))

    tally, _ = await send(service, 5)

    assert (tally.updated, tally.rows, tally.edited) == (5, 5, 5)
    assert tally.edits[0] == (b'{"row":0}', ("name: changed_locally",))


async def test_a_dry_run_waits_for_nothing() -> None:
    service = Service(waits)

    tally, _ = await send(service, 3, dry_run=True)

    assert service.asked == [[0, 1, 2]]
    assert (tally.waiting, tally.rows) == (3, 3)


async def test_a_dry_run_does_not_reject_rows_for_what_it_would_create() -> None:
    users = [{"reference": "school:1"}]
    enrollments = [
        {"reference": "school:1", "student": student} for student in ("school:1", "school:10")
    ]

    def answer(rows: list[dict[str, Any]]) -> httpx.Response:
        lines = [
            {"line": line, "status": "rejected", "reasons": [f"user {row['student']} is unknown"]}
            if "student" in row
            else {"line": line, "status": "created"}
            for line, row in enumerate(rows, 1)
        ]
        return httpx.Response(200, content=b"\n".join(map(orjson.dumps, lines)))

    known: set[str] = set()
    async with httpx.AsyncClient(
        transport=httpx.MockTransport(
            lambda sent: answer([orjson.loads(line) for line in sent.content.splitlines()])
        )
    ) as http:
        tallies = [
            await Upload(
                http, "http://service/", "token", lambda _: None, 10, dry_run=True, created=known
            ).send(rows)
            for rows in (users, enrollments)
        ]

    assert tallies[0].created == 1
    assert (tallies[1].waiting, tallies[1].rejected) == (1, 1)


@pytest.mark.parametrize("status", [401, 413, 422, 500])
async def test_a_refused_request_ends_the_upload(status: int) -> None:
    document = {"title": "It may not be", "detail": "for a reason"}
    service = Service(lambda rows: httpx.Response(status, json=document))

    with pytest.raises(ToolError, match=f"{status} It may not be; for a reason"):
        await send(service, 1)
    assert len(service.asked) == 1


async def test_an_unreachable_service_ends_the_upload() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("refused", request=request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as http:
        with pytest.raises(ToolError, match=r"Gave up after 0 s; .*refused"):
            await client.through_restarts(lambda: http.get("http://service/"), seconds=0)
