"""Commands for migrations, and the database connection of the other commands."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

import typer

from shared.database import database_context, migrations
from shared.service import Service
from shared.settings import load_settings

T = TypeVar("T")


def in_database(service: Service, work: Callable[[], Awaitable[T]]) -> T:
    """Run ``work`` with the service's database open."""

    async def inside() -> T:
        settings = load_settings(service.settings)
        async with database_context(settings, service.name, service.models):
            return await work()

    return asyncio.run(inside())


def add_migration_commands(cli: typer.Typer, service: Service) -> None:
    def url(*, direct: bool = False) -> str:
        settings = load_settings(service.settings)
        return settings.direct_url.get_secret_value() if direct else str(settings.database_url)

    @cli.command()
    def migrate() -> None:
        """Apply pending migrations."""
        applied = asyncio.run(migrations.migrate(service.schema, url(direct=True)))
        for name in applied:
            typer.echo(f"{service.name}: applied {name}")
        if not applied:
            typer.echo(f"{service.name}: nothing to apply")

    @cli.command("db-generate")
    def db_generate(name: str) -> None:
        """Write a migration from the models of the last migration to the current ones."""
        path = asyncio.run(migrations.generate(service.schema, name))
        typer.echo(f"{service.name}: {f'wrote {path.name}; review it' if path else 'no changes'}")

    @cli.command("db-push")
    def db_push() -> None:
        """Recreate a scratch database from the models."""
        asyncio.run(migrations.push(service.schema, url(direct=True)))
        typer.echo(f"{service.name}: pushed")

    @cli.command("db-check")
    def db_check() -> None:
        """Compare the models with the migrations; exit with 1 if they differ."""
        problems = asyncio.run(migrations.check(service.schema, url(direct=True)))
        for problem in problems:
            typer.echo(f"{service.name}: {problem}", err=True)
        if problems:
            raise typer.Exit(1)
        typer.echo(f"{service.name}: models and migrations agree")
