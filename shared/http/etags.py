"""ETags: of rows their versions, of whole documents a digest; both in quotes."""

import hashlib
import re
from typing import Annotated, Any

from fastapi import Depends, Header, Response
from pydantic import BaseModel

from shared.errors import PreconditionFailed, PreconditionRequired

# Versions are integers of 32 bits, and each change adds one to the version that was read.
MAX_VERSION = 2**31 - 1
_ETAG = re.compile(r'^"([0-9]{1,10})"$')


def _expected(
    if_match: Annotated[
        str | None,
        Header(alias="If-Match", description='Required: the ETag that was read, as `"3"`'),
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired("Read it, and send its ETag in the header If-Match.")
    match = _ETAG.match(if_match.strip())
    if match is None or int(match[1]) >= MAX_VERSION:
        raise PreconditionFailed(f"{if_match[:100]} is no ETag of this service.")
    return int(match[1])


ExpectedVersion = Annotated[int, Depends(_expected)]


def tag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


IfNoneMatch = Annotated[
    str | None,
    Header(alias="If-None-Match", max_length=1000, description="The ETag that is known already"),
]

UNCHANGED: dict[int | str, dict[str, Any]] = {304: {"description": "As If-None-Match names it"}}


def unless_known(document: BaseModel, known: str | None) -> Response:
    """The document with the ETag of its content, or 304 to who has it already."""
    content = document.model_dump_json().encode()
    etag = f'"{hashlib.blake2b(content, digest_size=16).hexdigest()}"'
    headers = {"ETag": etag, "Cache-Control": "private, no-cache"}
    tags = {each.strip().removeprefix("W/") for each in (known or "").split(",")}
    if not tags.isdisjoint({etag, "*"}):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)
