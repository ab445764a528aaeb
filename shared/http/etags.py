"""ETags: the version of a row, or the digest of a document."""

import hashlib
import re
from typing import Annotated, Any

from fastapi import Depends, Header, Response
from pydantic import BaseModel

from shared.errors import PreconditionFailed, PreconditionRequired

# Versions are 32-bit integers, and a change increments the given version.
MAX_VERSION = 2**31 - 1
_ETAG = re.compile(r'^"([0-9]{1,10})"$')


def _expected(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description='Required: the ETag of the version to change, such as `"3"`',
        ),
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired("Fetch the resource and send its ETag in the header If-Match.")
    match = _ETAG.match(if_match.strip())
    if match is None or int(match[1]) >= MAX_VERSION:
        raise PreconditionFailed(f"{if_match[:100]} is not an ETag of this service.")
    return int(match[1])


ExpectedVersion = Annotated[int, Depends(_expected)]


def tag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'


IfNoneMatch = Annotated[
    str | None,
    Header(alias="If-None-Match", max_length=1000, description="ETag of the cached response"),
]

UNCHANGED: dict[int | str, dict[str, Any]] = {
    304: {"description": "Not modified since the ETag in If-None-Match"}
}


def unless_known(document: BaseModel, known: str | None) -> Response:
    """Return the document with the ETag of its content, or 304 if the client has it."""
    content = document.model_dump_json().encode()
    etag = f'"{hashlib.blake2b(content, digest_size=16).hexdigest()}"'
    headers = {"ETag": etag, "Cache-Control": "private, no-cache"}
    tags = {each.strip().removeprefix("W/") for each in (known or "").split(",")}
    if not tags.isdisjoint({etag, "*"}):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="application/json", headers=headers)
