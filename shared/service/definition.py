"""What a service is made of."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI

from coursestream_events import Service as ServiceName
from shared.consuming import Consumer
from shared.database import Rehearsal
from shared.database.migrations import Schema
from shared.http.access import Access
from shared.http.application import create_api, create_application
from shared.http.error_pages import ErrorPages
from shared.http.middleware.idempotency import CLEAN_RESPONSES
from shared.jobs import Job
from shared.outbox.publisher import Publisher
from shared.settings import Settings


@dataclass(frozen=True)
class OwnRole:
    """A role that only one service has; also part of the role all unless settings are missing.

    ``missing`` returns the variables that the role needs and lacks.
    """

    name: str
    run: Callable[[Settings], Awaitable[None]]
    missing: Callable[[Settings], str | None]


@dataclass(frozen=True)
class Service:
    """The wiring of a service; ``prepare`` runs before the worker's first batch.

    ``rehearse`` runs the most frequent statements, without effect, on each connection of the API.
    ``pages`` are routes for people outside the API, without tokens.
    """

    name: ServiceName
    description: str
    settings: type[Settings]
    models: str
    consumer: Consumer
    routers: Sequence[APIRouter]
    access: Access
    jobs: Sequence[Job] = ()
    publisher: Publisher | None = None
    pages: Sequence[APIRouter] = ()
    error_pages: ErrorPages | None = None
    prepare: Callable[[Settings], Awaitable[None]] | None = None
    rehearse: Rehearsal | None = None
    own_role: OwnRole | None = None

    @property
    def roles(self) -> tuple[str, ...]:
        """The values of ``serve --role``."""
        own = () if self.own_role is None else (self.own_role.name,)
        return ("all", "api", "worker", *own)

    @property
    def accepts_idempotency_keys(self) -> bool:
        """Whether POSTs accept an ``Idempotency-Key``: only where stored answers are cleaned up."""
        return CLEAN_RESPONSES in self.jobs

    @property
    def schema(self) -> Schema:
        return Schema(self.name, self.models)

    def application(self, settings: Settings) -> FastAPI:
        return create_application(
            service=self.name,
            description=self.description,
            settings=settings,
            routers=self.routers,
            access=self.access,
            idempotency=self.accepts_idempotency_keys,
            pages=self.pages,
            error_pages=self.error_pages,
        )

    def openapi(self) -> dict[str, Any]:
        """Return the document of the public HTTP application, which depends on no setting."""
        return create_api(
            service=self.name,
            description=self.description,
            routers=self.routers,
            access=self.access,
            idempotency=self.accepts_idempotency_keys,
        ).openapi()
