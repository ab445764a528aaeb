"""The parameter ``q`` of lists that can be searched."""

from typing import Annotated

from fastapi import Depends, Query
from pydantic import Field

from shared.http.bodies import TEXT
from shared.text import Search

SearchQuery = Annotated[
    str,
    Field(
        max_length=200,
        pattern=TEXT,
        description="All words must occur, also within other words, regardless of case and "
        'accents; "a phrase"; -excluded. Empty: everything.',
        examples=["linear equations"],
    ),
]


async def _search(q: Annotated[SearchQuery, Query()] = "") -> Search:
    return Search.of(q)


InSearch = Annotated[Search, Depends(_search)]
