"""Values that once caused a 500, each at the place where they did."""

from uuid import uuid4

import pytest

from deploy.local.tokens import Role
from shared.http.middleware.json_bodies import MAX_VALUES
from shared.http.pages import MAX_CURSOR, encode_cursor
from shared.http.problems import MAX_FIELD_ERRORS
from tests.http.endpoints import SERVICES
from tests.http.hostile_input import DEEP
from tests.http.shared_worlds import world_for
from tests.http.worlds import World
from tests.support.authoring import new_course, problem
from tests.support.enrolling import check_replica
from tests.support.platform import Platform, eventually
from tools.contracts.problems import documents

# In which order a list is sorted decides what its cursor holds.
SORTED = [
    ("courses", "/v1/courses", "sort=newest&"),
    ("courses", "/v1/courses", "q=a&"),
    ("reporting", "/v1/courses/performance", "sort=students&"),
]
LISTS = [
    (service, path, "")
    for service, document in documents().items()
    for path, operations in document["paths"].items()
    if any(each["name"] == "cursor" for each in operations.get("get", {}).get("parameters", []))
] + SORTED


KEY = uuid4()
FORGED = [
    encode_cursor(*parts)
    for first in ("\0", "9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00+14:00")
    for parts in (
        (first,),
        (first, KEY, "\0"),
        ("newest", first, KEY, KEY),
        ("students", "ASC", first, KEY),
    )
] + [
    encode_cursor("\0", KEY),
    encode_cursor("title", "\0", KEY),
    encode_cursor("name", "ASC", "\0", KEY),
    encode_cursor("newest", "9999-12-31T23:59:59.999999Z", KEY),
    encode_cursor("newest", "0001-01-01T00:00:00+14:00", KEY),
    encode_cursor("newest", "2026-01-01T00:00:00", KEY),
    encode_cursor(2**63),
    encode_cursor(2**63, KEY),
    encode_cursor([[]] * 300),
    "a" * MAX_CURSOR,
    "x",
    "%00",
]


async def world_of(platform: Platform, service: str) -> World:
    return await world_for(platform, service, ("GET", "/v1/freshness"))


@pytest.mark.parametrize(("service", "path", "query"), LISTS)
async def test_forged_cursor_is_422(
    platform: Platform, service: str, path: str, query: str
) -> None:
    world = await world_for(platform, service, ("GET", path))
    role: Role = "superadmin"
    if role not in SERVICES[service].access["GET", path]:
        role = "student"
    client = platform.client(service, role, world.teacher_id)
    url = path.format(**world.ids)
    for cursor in FORGED:
        answer = await client.get(f"{url}?{query}cursor={cursor}")
        assert answer.status_code == 422, (cursor, answer.text)
        assert [each["field"] for each in answer.json()["errors"]] == ["query.cursor"]


@pytest.mark.parametrize(("service", "path", "query"), LISTS)
@pytest.mark.parametrize("key", [(2**63 - 1,), (2**31, KEY), (-(2**63), KEY)])
async def test_cursor_with_a_large_number_is_no_500(
    platform: Platform, service: str, path: str, query: str, key: tuple[int, ...]
) -> None:
    """Regression: a number beyond the column's type, such as a forged version."""
    world = await world_for(platform, service, ("GET", path))
    client = platform.client(service, "superadmin", world.teacher_id)
    answer = await client.get(f"{path.format(**world.ids)}?{query}cursor={encode_cursor(*key)}")
    assert answer.status_code < 500, answer.text


@pytest.mark.parametrize("service", ["enrollment", "progress"])
async def test_cursor_with_an_instant_out_of_bounds_is_422(
    platform: Platform, service: str
) -> None:
    """These lists are ordered by instant and id, so their cursors do not name an order."""
    path = {"enrollment": "/v1/me/enrollments", "progress": "/v1/me/grading-queue"}[service]
    client = platform.client(service, "teacher")
    for instant in ("9999-12-31T23:59:59.999999Z", "0001-01-01T00:00:00+14:00", "0001-01-01"):
        answer = await client.get(path, params={"cursor": encode_cursor(instant, KEY)})
        problem(answer, 422, "invalid-input")
    fine = encode_cursor("2026-01-01T00:00:00+00:00", KEY)
    assert (await client.get(path, params={"cursor": fine})).status_code == 200


@pytest.mark.parametrize("version", ["2147483648", "9999999999", "99999999999", "-1", "\u0663"])
async def test_write_token_with_an_impossible_version_is_422(
    platform: Platform, version: str
) -> None:
    after = f"coursestream.courses.course/{uuid4()}@{version}"
    answer = await platform.client("reporting", "teacher").get(
        "/v1/freshness", params={"after": after}
    )
    problem(answer, 422, "invalid-input")


@pytest.mark.parametrize("etag", ['"2147483646"', '"2147483647"', '"2147483648"', '"9999999999"'])
async def test_etag_with_an_impossible_version_is_412(platform: Platform, etag: str) -> None:
    teacher_id = uuid4()
    course_id = await new_course(platform.client("courses", "teacher", teacher_id))
    await eventually(lambda: check_replica(platform, course_id, "draft"))
    client = platform.client("enrollment", "teacher", teacher_id)
    path = f"/v1/courses/{course_id}/enrollment-policy"
    answer = await client.put(path, json={"capacity": 1}, headers={"If-Match": etag})
    problem(answer, 412, "precondition-failed")


@pytest.mark.parametrize(
    "search",
    [
        "-" * 40,
        "- " * 40,
        '-"' * 40,
        "-(" * 40,
        "-!" * 40,
        "or " * 60,
        "!&|()<->:*" * 10,
        "\\" * 99,
    ],
)
async def test_search_for_operators_only_is_accepted(platform: Platform, search: str) -> None:
    answer = await platform.client("courses", "teacher").get("/v1/courses", params={"q": search})
    assert answer.status_code == 200, answer.text


async def test_minus_excludes_a_word_from_the_search(platform: Platform) -> None:
    teacher = platform.client("courses", "teacher", uuid4())
    word = f"w{uuid4().hex}"
    kept = await new_course(teacher, title=f"{word} kept")
    await new_course(teacher, title=f"{word} left out")
    for search in (f"{word} -left", f'{word} -"left out"', f"{word} ---left - "):
        answer = await teacher.get("/v1/courses", params={"q": search})
        assert [each["course_id"] for each in answer.json()["items"]] == [kept], search


@pytest.mark.parametrize(
    "body",
    [
        b'{"slug": "a", "title": "\\ud800"}',
        b'{"\\ud800": 1}',
        b'{"title": "\\u0000"}',
        b'{"title": NaN}',
        DEEP,
        b'{"a":' * 50_000,
        "{}".encode("utf-16"),
        b"\xff",
    ],
    ids=lambda body: repr(body[:20]),
)
async def test_invalid_json_is_422(platform: Platform, body: bytes) -> None:
    for service, path in (("courses", "/v1/courses"), ("enrollment", "/v1/users")):
        client = platform.client(service, "superadmin")
        kind = {"Content-Type": "application/json"}
        problem(await client.post(path, content=body, headers=kind), 422, "invalid-input")
        keyed = kind | {"Idempotency-Key": str(uuid4())}
        problem(await client.post(path, content=body, headers=keyed), 422, "invalid-input")


async def test_number_of_reported_errors_is_bounded(platform: Platform) -> None:
    client = platform.client("courses", "teacher")
    unknown = {f"field-{n}": 0 for n in range(MAX_VALUES)}
    document = problem(await client.post("/v1/courses", json=unknown), 422, "invalid-input")
    assert len(document["errors"]) == MAX_FIELD_ERRORS
    more = unknown | {"one": 0}
    document = problem(await client.post("/v1/courses", json=more), 422, "invalid-input")
    assert [each["field"] for each in document["errors"]] == ["body"]


@pytest.mark.parametrize("host", ["[", "a]b", "[::1"])
async def test_invalid_host_header_causes_no_error(platform: Platform, host: str) -> None:
    client = platform.client("courses", "teacher")
    headers = {"Host": host}
    assert (await client.get("/v1/nothing", headers=headers)).status_code == 404
    assert (await client.delete("/v1/courses", headers=headers)).status_code == 405
    keyed = headers | {"Idempotency-Key": str(uuid4())}
    assert (await client.post("/v1/courses", json={}, headers=keyed)).status_code == 422
