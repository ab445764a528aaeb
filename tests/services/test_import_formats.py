"""The formats of imports."""

import gzip
import json

import pytest

from tests.support.authoring import QUESTIONS, course_row, imported, problem
from tests.support.enrolling import email_address, import_records, user_of, user_row
from tests.support.platform import Platform, ndjson, results
from tests.support.responses import statuses


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        (b'[{"reference": "a"}]', {}, 422),
        (b'[{"reference": "a"}]', {"Content-Type": "application/json"}, 415),
        ('{"reference": "a"}'.encode("utf-16"), {}, 422),
        (gzip.compress(b'{"reference": "a"}', mtime=0), {}, 422),
        (gzip.compress(b'{"reference": "a"}', mtime=0), {"Content-Encoding": "gzip"}, 415),
        (b"reference,display_name,role\na,A,student\n", {}, 422),
        (b"reference,name\na,A\n", {"Content-Type": "text/csv"}, 422),
        (b"a=b", {"Content-Type": "application/x-www-form-urlencoded"}, 415),
    ],
)
async def test_a_wrong_format_gets_one_clear_answer(
    platform: Platform, body: bytes, headers: dict[str, str], status: int
) -> None:
    client = platform.client("enrollment", "service")
    answer = await client.post("/v1/imports/users", content=body, headers=headers)
    slug = {415: "unsupported-media-type", 422: "invalid-input"}[status]
    document = problem(answer, status, slug)
    assert "Send " in document["detail"] or document["errors"], document


async def test_csv_and_ndjson_rows_are_the_same(platform: Platform) -> None:
    people = [user_row(email=email_address("a")), user_row(email=email_address("b"))]
    lines = ["reference;display_name;role;email;notifications"]
    lines += [
        f'{row["reference"]};"{row["display_name"]}";student;{row["email"]};"[""grades""]"'
        for row in people
    ]
    client = platform.client("enrollment", "service")
    body = "\ufeff" + "\r\n".join([*lines, f"{people[0]['reference']};P;janitor;;"])
    headers = {"Content-Type": "text/csv"}
    answer = await client.post("/v1/imports/users", content=body.encode(), headers=headers)
    assert [(each["line"], each["status"]) for each in results(answer)] == [
        (2, "created"), (3, "created"), (4, "rejected"),
    ]  # fmt: skip
    assert statuses(await import_records(platform, "users", people)) == ["unchanged"] * 2
    assert (await user_of(platform, people[0]))["notifications"] == ["grades"]

    course = course_row()
    await imported(platform, "courses", [course])
    quoted = json.dumps(QUESTIONS).replace('"', '""')
    body = f'reference,course,title,questions\nq,{course["reference"]},Quiz,"{quoted}"\n'
    author = platform.client("courses", "service")
    answer = await author.post("/v1/imports/quizzes", content=body.encode(), headers=headers)
    assert results(answer) == [{"line": 2, "status": "created"}]


async def test_a_byte_order_mark_rejects_no_row(platform: Platform) -> None:
    client = platform.client("enrollment", "service")
    body = b"\xef\xbb\xbf" + ndjson([user_row(), user_row()])
    answers = results(await client.post("/v1/imports/users", content=body))
    assert statuses(answers) == ["created"] * 2
