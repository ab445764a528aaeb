"""ETags of rows: their versions, in quotes."""

import re
from typing import Annotated

from fastapi import Depends, Header, Response

from shared.errors import PreconditionFailed, PreconditionRequired

_ETAG = re.compile(r'^"(\d{1,10})"$')


def _expected(
    if_match: Annotated[
        str | None,
        Header(alias="If-Match", description='Required: the ETag that was read, as `"3"`'),
    ] = None,
) -> int:
    if if_match is None:
        raise PreconditionRequired("Read it, and send its ETag in the header If-Match.")
    match = _ETAG.match(if_match.strip())
    if match is None:
        raise PreconditionFailed(f"{if_match} is no ETag of this service.")
    return int(match[1])


ExpectedVersion = Annotated[int, Depends(_expected)]


def tag(response: Response, version: int) -> None:
    response.headers["ETag"] = f'"{version}"'
