"""``serve``, ``settings`` and ``openapi``."""

import json
from typing import Annotated

import typer
import uvloop

from shared.kafka.access import topics_used_by
from shared.logs import configure_logs
from shared.service import Address, Service, serve
from shared.service.startup import start
from shared.settings import SettingsError, load_settings, reference


def add_serve_commands(cli: typer.Typer, service: Service) -> None:
    *others, last = service.roles
    roles = f"{', '.join(others)} or {last}"

    @cli.command("serve")
    def serve_(
        role: Annotated[str, typer.Option(help=roles)] = "all",
        host: str = "127.0.0.1",
        port: int = 8000,
        ops_port: Annotated[
            int, typer.Option(help="Health and metrics; the only port of a worker")
        ] = 9000,
    ) -> None:
        """Run the service until SIGTERM."""
        if role not in service.roles:
            raise typer.BadParameter(f"the role is {roles}")
        loaded = load_settings(service.settings)
        own = service.own_role
        if own is not None and role == own.name and (missing := own.missing(loaded)) is not None:
            raise SettingsError(f"the role {role} needs {missing}")
        configure_logs(service.name, loaded.environment)
        address = Address(host, port, ops_port)
        uvloop.run(
            start(
                loaded,
                service.schema,
                () if role == "api" else topics_used_by(service.name),
                lambda: serve(service, loaded, role, address),
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
