"""What a service is made of."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from fastapi import APIRouter, FastAPI

from coursestream_events import Service as ServiceName
from shared.consuming import Consumer
from shared.database.migrations import Schema
from shared.http.access import Access
from shared.http.application import create_api, create_application
from shared.http.middleware.idempotency import CLEAN_RESPONSES
from shared.jobs import Job
from shared.outbox.publisher import Publisher
from shared.settings import Settings


@dataclass(frozen=True)
class Service:
    """The wiring of a service; ``prepare`` runs before the worker's first batch.

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
    prepare: Callable[[Settings], Awaitable[None]] | None = None

    @property
    def accepts_idempotency_keys(self) -> bool:
        """Whether POSTs accept an ``Idempotency-Key``: only where stored answers are cleaned up."""
        return CLEAN_RESPONSES in self.jobs

    @property
    def schema(self) -> Schema:
        return Schema(self.name, self.models)

    def application(self, settings: Settings) -> FastAPI:
        application = create_application(
            service=self.name,
            description=self.description,
            settings=settings,
            routers=self.routers,
            access=self.access,
            idempotency=self.accepts_idempotency_keys,
            pages=self.pages,
        )
        # Generated at the start: it takes a quarter of a second, which no request should wait for.
        application.openapi()
        return application

    def openapi(self) -> dict[str, Any]:
        """Return the document of the public HTTP application, which depends on no setting."""
        return create_api(
            service=self.name,
            description=self.description,
            routers=self.routers,
            access=self.access,
            idempotency=self.accepts_idempotency_keys,
        ).openapi()
