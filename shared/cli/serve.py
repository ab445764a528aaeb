"""``serve``, ``settings`` and ``openapi``."""

import json
from typing import Annotated, get_args

import typer
import uvloop

from shared.kafka.access import topics_used_by
from shared.logs import configure_logs
from shared.service import Address, Service, ServiceRole, serve
from shared.service.startup import start
from shared.settings import load_settings, reference


def add_serve_commands(cli: typer.Typer, service: Service) -> None:
    @cli.command("serve")
    def serve_(
        role: Annotated[str, typer.Option(help="all, api or worker")] = "all",
        host: str = "127.0.0.1",
        port: int = 8000,
        ops_port: Annotated[
            int, typer.Option(help="Health and metrics; the only port of a worker")
        ] = 9000,
    ) -> None:
        """Run the service until SIGTERM."""
        roles: dict[str, ServiceRole] = {each: each for each in get_args(ServiceRole)}
        if role not in roles:
            raise typer.BadParameter("the role is all, api or worker")
        loaded = load_settings(service.settings)
        configure_logs(service.name, loaded.environment)
        address = Address(host, port, ops_port)
        uvloop.run(
            start(
                loaded,
                service.schema,
                () if role == "api" else topics_used_by(service.name),
                lambda: serve(service, loaded, roles[role], address),
            )
        )

    @cli.command()
    def settings() -> None:
        """Print the reference of all settings as JSON."""
        typer.echo(json.dumps(reference(service.settings), indent=2, ensure_ascii=False))

    @cli.command()
    def openapi() -> None:
        """Print the HTTP API as OpenAPI 3.1."""
        typer.echo(json.dumps(service.openapi(), indent=2, ensure_ascii=False))
