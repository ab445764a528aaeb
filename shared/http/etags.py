"""ETags: the version of a row, or the digest of a document."""

import hashlib
import inspect
import re
from collections.abc import Callable
from functools import wraps
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Response
from fastapi.routing import APIRoute
from pydantic import BaseModel

from shared.errors import Expected, PreconditionFailed, PreconditionRequired

# Versions are 32-bit integers, and a change increments the given version.
MAX_VERSION = 2**31 - 1
# The documentation of a response with an ETag.
DOCUMENTED: dict[str, Any] = {"headers": {"ETag": {"$ref": "#/components/headers/ETag"}}}
# nginx makes an ETag weak when it compresses the response. A version says which state of the
# resource was read, whatever the bytes were, so that weak ETags are compared as strong ones.
_ETAG = re.compile(r'\s*(?:W/)?"([^"]*)"\s*')
_VERSION = re.compile(r"[0-9]{1,10}", re.ASCII)


async def _expected(
    if_match: Annotated[
        str | None,
        Header(
            alias="If-Match",
            description='Required: the ETag of the version to change, such as `"3"`. Weak ETags '
            '(`W/"3"`) and lists are accepted; `*` is any version.',
        ),
    ] = None,
) -> Expected:
    if if_match is None:
        raise PreconditionRequired("Fetch the resource and send its ETag in the header If-Match.")
    if if_match.strip() == "*":
        return Expected(None)
    versions = {
        int(match[1])
        for each in if_match.split(",")
        if (match := _ETAG.fullmatch(each)) and _VERSION.fullmatch(match[1])
    }
    versions = {each for each in versions if each < MAX_VERSION}
    if not versions:
        raise PreconditionFailed(f"{if_match[:100]} has no ETag of this service.")
    return Expected(frozenset(versions))


ExpectedVersion = Annotated[Expected, Depends(_expected)]


class _IsETag:
    """Marks the field of a response that is its ETag, too."""


# The version of what a response describes. Routes of ``Router`` send it as the ETag.
ETagVersion = Annotated[int, _IsETag()]


def tag(response: Response, version: int) -> None:
    """Send another version as the ETag than the response's own."""
    response.headers["ETag"] = f'"{version}"'


class _TaggingRoute(APIRoute):
    """Sends the version of a returned model as its ETag, and documents it."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **options: Any) -> None:
        field = _etag_field(inspect.signature(endpoint).return_annotation)
        if field is not None:
            endpoint = _tagging(endpoint, field)
            success = options.get("status_code") or 200
            options["responses"] = {success: DOCUMENTED, **(options.get("responses") or {})}
        super().__init__(path, endpoint, **options)


class Router(APIRouter):
    """A router whose responses have the version of the returned model as ETag."""

    def __init__(self, **options: Any) -> None:
        super().__init__(route_class=_TaggingRoute, **options)


def _etag_field(model: Any) -> str | None:
    if not (isinstance(model, type) and issubclass(model, BaseModel)):
        return None
    marked = (
        name
        for name, field in model.model_fields.items()
        if any(isinstance(each, _IsETag) for each in field.metadata)
    )
    return next(marked, None)


def _tagging(endpoint: Callable[..., Any], field: str) -> Callable[..., Any]:
    """Add a response parameter, which FastAPI passes by the signature."""
    if hasattr(endpoint, "__wrapped__"):
        # The route is being included in an application.
        return endpoint

    signature = inspect.signature(endpoint)
    parameters = [
        each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in signature.parameters.values()
    ]
    # FastAPI passes the response once.
    own = next((each.name for each in parameters if each.annotation is Response), None)

    @wraps(endpoint)
    async def tagging(**arguments: Any) -> Any:
        response = arguments[own] if own else arguments.pop("response")
        answer = await endpoint(**arguments)
        response.headers.setdefault("ETag", f'"{getattr(answer, field)}"')
        return answer

    if own is None:
        parameters.append(
            inspect.Parameter("response", inspect.Parameter.KEYWORD_ONLY, annotation=Response)
        )
    tagging.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    return tagging


IfNoneMatch = Annotated[
    str | None,
    Header(alias="If-None-Match", max_length=1000, description="ETag of the cached response"),
]

UNCHANGED: dict[int | str, dict[str, Any]] = {
    200: DOCUMENTED,
    304: {"description": "Not modified since the ETag in If-None-Match", **DOCUMENTED},
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
