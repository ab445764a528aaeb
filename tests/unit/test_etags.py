"""ETags from the version of what a route returns."""

import httpx
import pytest
from fastapi import FastAPI, Response
from pydantic import BaseModel

from shared.errors import check_version
from shared.http.etags import ETagVersion, ExpectedVersion, Router, tag
from shared.http.problems import install_problem_handlers


class Thing(BaseModel):
    name: str
    version: ETagVersion


class Plain(BaseModel):
    version: int


router = Router()


@router.get("/things/{name}")
async def get_thing(name: str) -> Thing:
    return Thing(name=name, version=3)


@router.post("/things", status_code=201)
async def create_thing(body: Thing) -> Thing:
    return body


@router.get("/revisions/{name}")
async def get_revision(name: str, response: Response) -> Thing:
    tag(response, 7)
    return Thing(name=name, version=3)


@router.patch("/things/{name}")
async def change_thing(name: str, expected: ExpectedVersion) -> Thing:
    check_version(3, expected)
    return Thing(name=name, version=4)


@router.get("/plain")
async def get_plain() -> Plain:
    return Plain(version=1)


api = FastAPI()
api.include_router(router, prefix="/v1")
install_problem_handlers(api)


@pytest.mark.parametrize(
    ("method", "path", "status", "etag"),
    [
        ("GET", "/v1/things/a", 200, '"3"'),
        ("POST", "/v1/things", 201, '"5"'),
        ("GET", "/v1/revisions/a", 200, '"7"'),
        ("GET", "/v1/plain", 200, None),
    ],
)
async def test_a_returned_version_is_the_etag(
    method: str, path: str, status: int, etag: str | None
) -> None:
    body = {"name": "a", "version": 5} if method == "POST" else None
    transport = httpx.ASGITransport(api)
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.request(method, path, json=body)
    assert answer.status_code == status
    assert answer.headers.get("ETag") == etag


@pytest.mark.parametrize(
    ("if_match", "status"),
    [
        ('"3"', 200),
        # What nginx makes of an ETag when it compresses the response.
        ('W/"3"', 200),
        ('"2", W/"3"', 200),
        (' "foreign" ,W/"3"', 200),
        ("*", 200),
        ('W/"4"', 412),
        ('"2", W/"4"', 412),
        ("3", 412),
        ('w/"3"', 412),
        ('W/ "3"', 412),
        ('"3" "4"', 412),
        ("", 412),
        (None, 428),
    ],
)
async def test_weak_etags_and_lists_are_accepted_in_if_match(
    if_match: str | None, status: int
) -> None:
    headers = {} if if_match is None else {"If-Match": if_match}
    transport = httpx.ASGITransport(api)
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.patch("/v1/things/a", headers=headers)
    assert answer.status_code == status


def test_the_etag_is_documented_where_it_is_sent() -> None:
    documented = {
        path: "ETag" in response.get("headers", {})
        for path, operations in api.openapi()["paths"].items()
        for operation in operations.values()
        for status, response in operation["responses"].items()
        if status < "300"
    }
    assert documented == {
        "/v1/things/{name}": True,
        "/v1/things": True,
        "/v1/revisions/{name}": True,
        "/v1/plain": False,
    }
    parameters = api.openapi()["paths"]["/v1/things/{name}"]["get"]["parameters"]
    assert [each["name"] for each in parameters] == ["name"]
