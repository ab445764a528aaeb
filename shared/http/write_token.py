"""``Coursestream-Write-Token``: the versions that a request has written.

Every service takes it as ``?after=`` and handles that request once these versions are applied.
"""

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from coursestream_events import TOPIC_BY_NAME
from shared.context import Written
from shared.errors import InvalidInput
from shared.http.etags import MAX_VERSION

WRITE_TOKEN_HEADER = "Coursestream-Write-Token"  # noqa: S105
AFTER = "after"
_MAX_ENTRIES = 8
# Of two tokens, joined by a comma.
_MAX_LENGTH = 2000

# The ``openapi_extra`` of a GET that may write; that other methods do is documented anyway.
MAY_WRITE: dict[str, Any] = {
    "responses": {
        "200": {
            "headers": {WRITE_TOKEN_HEADER: {"$ref": f"#/components/headers/{WRITE_TOKEN_HEADER}"}}
        }
    }
}
AFTER_PARAMETER: dict[str, Any] = {
    "name": AFTER,
    "in": "query",
    "required": False,
    "description": f"The `{WRITE_TOKEN_HEADER}` of an earlier response, of any service: this "
    "request sees that write. Waits up to 5 s. Several tokens are separated by commas",
    "schema": {"type": "string", "minLength": 1, "maxLength": _MAX_LENGTH},
    "example": "coursestream.courses.course/0190d3f1-0000-7000-8000-000000000010@3",
}

_UUID = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_WRITE = re.compile(
    rf"(?P<topic>[\w.-]+)/(?P<aggregate>{_UUID}(?::(?:{_UUID}|[0-9]{{1,10}}))?)"
    r"@(?P<version>[1-9][0-9]{0,9})",
    re.ASCII,
)


class Write(NamedTuple):
    topic: str
    aggregate: str
    version: int


def write_token(versions: Written, after: Iterable[Write] = ()) -> str | None:
    """Return the token of a request; None if it wrote nothing, or more than fits.

    It includes what the request itself came ``after``, so that a chain of requests needs only the
    latest token. What does not fit is left out: first this, then the answer keys of many quizzes,
    without which no quiz can be started anyway.
    """
    if not versions:
        return None
    earlier = {(write.topic, write.aggregate): write.version for write in after}
    public = {key: version for key, version in versions.items() if not _is_internal(key[0])}
    for included in (earlier | versions, versions, public):
        if len(included) <= _MAX_ENTRIES:
            return ", ".join(
                f"{topic}/{aggregate}@{version}" for (topic, aggregate), version in included.items()
            )
    return None


def _is_internal(topic: str) -> bool:
    return TOPIC_BY_NAME[topic].internal


def parse_write_token(token: str) -> list[Write]:
    """Return the writes of one token, or of several joined by commas.

    Raises:
        InvalidInput: it is no token of this system.
    """
    if len(token) > _MAX_LENGTH:
        raise _refusal()
    return [_parse(part.strip(" ")) for part in token.split(",")]


def _parse(part: str) -> Write:
    match = _WRITE.fullmatch(part)
    if match is None:
        raise _refusal()
    write = Write(match["topic"], match["aggregate"], int(match["version"]))
    topic = TOPIC_BY_NAME.get(write.topic)
    if (
        topic is None
        or topic.key.count(":") != write.aggregate.count(":")
        or write.version > MAX_VERSION
    ):
        raise _refusal()
    return write


def _refusal() -> InvalidInput:
    return InvalidInput(
        "`after` is not a write token.",
        errors=[
            {
                "field": f"query.{AFTER}",
                "message": f"must be the value of a {WRITE_TOKEN_HEADER} header",
            }
        ],
    )
