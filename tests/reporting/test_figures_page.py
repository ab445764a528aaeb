"""Every figure is as docs/figures.md defines it, in its example."""

import csv
import io
import json
import re
from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
import pytest_asyncio

from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database import database_context
from tests.reporting.example import PAGE, ExampleSchool, filled_in
from tests.reporting.tables import empty_tables
from tests.support.statements import client_of

EXAMPLES = re.findall(
    r"^`GET ([^`\n]+)`\n\n```json\n(.*?)```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL
)


@pytest_asyncio.fixture
async def client(
    stack: LocalStack, reporting: ReportingSettings
) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator's client of the API in this process, on the example's tables."""
    settings = reporting.model_copy(
        update={
            "auth_issuer": stack.tokens.issuer,
            "auth_audience": stack.tokens.audience,
            "auth_jwks_file": stack.tokens.jwks_file,
        }
    )
    token = stack.tokens.token(subject=uuid4(), role="superadmin")
    async with database_context(settings, SERVICE.name, SERVICE.models):
        await empty_tables()
        school = ExampleSchool()
        await school.open()
        await school.tell()
        async with client_of(SERVICE.application(settings), token) as opened:
            yield opened


def assert_includes(answer: Any, expected: Any, where: str) -> None:
    """The answer has at least what is expected; lists have exactly as many entries."""
    if isinstance(expected, dict):
        for name, value in expected.items():
            assert_includes(answer[name], value, f"{where}.{name}")
    elif isinstance(expected, list):
        assert len(answer) == len(expected), (where, answer)
        for n, (ours, theirs) in enumerate(zip(answer, expected, strict=True)):
            assert_includes(ours, theirs, f"{where}[{n}]")
    elif isinstance(expected, float):
        assert answer == pytest.approx(expected, abs=0.001), where
    else:
        assert answer == expected, where


async def test_examples_of_the_page_are_what_the_api_answers(client: httpx.AsyncClient) -> None:
    assert EXAMPLES
    for path, expected in EXAMPLES:
        answer = await client.get(filled_in(path))
        assert answer.status_code == 200, (path, answer.text)
        document = answer.json()
        found = document.get("items", document.get("item"))
        assert_includes(found, json.loads(filled_in(expected)), path)


async def test_examples_of_the_page_are_also_csv(client: httpx.AsyncClient) -> None:
    for path, expected in EXAMPLES:
        rows = json.loads(filled_in(expected))
        number = len(rows) if isinstance(rows, list) else 1
        separator = "&" if "?" in path else "?"
        answer = await client.get(f"{filled_in(path)}{separator}format=csv")
        assert answer.headers["content-type"].startswith("text/csv"), path
        assert len(list(csv.DictReader(io.StringIO(answer.text)))) == number, path
