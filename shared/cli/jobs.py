"""``job``: run a scheduled job now."""

import typer

from shared.cli.database import in_database
from shared.jobs import AlreadyRunning, run_job
from shared.service import Service
from shared.settings import load_settings


def add_job_command(cli: typer.Typer, service: Service) -> None:
    jobs = {job.name: job for job in service.jobs}

    @cli.command("job")
    def job(name: str) -> None:
        """Run a scheduled job now; exit with 1 if another process is running it."""
        if name not in jobs:
            raise typer.BadParameter(f"the jobs are {', '.join(sorted(jobs))}")
        settings = load_settings(service.settings)
        try:
            done = in_database(service, lambda: run_job(settings, service.name, jobs[name]))
        except AlreadyRunning as error:
            typer.echo(f"{service.name}: {error}", err=True)
            raise typer.Exit(1) from None
        typer.echo(f"{service.name}: {name} processed {done} items")
