"""``jobs list``, ``jobs run`` and ``jobs history``."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Annotated, Any

import typer

from shared.cli.database import in_database
from shared.jobs import AlreadyRunning, Job, JobFailed, run_job
from shared.jobs.history import job_history, read_state
from shared.jobs.planning import plan
from shared.jobs.schedule import Schedule
from shared.service import Service
from shared.settings import Settings, load_settings


def job_commands(service: Service) -> typer.Typer:
    cli = typer.Typer(help="Scheduled jobs.", no_args_is_help=True)
    jobs = {job.name: job for job in service.jobs}

    @cli.command("list")
    def list_() -> None:
        """Print a JSON line per job: its schedule, its next and its last run."""
        settings = load_settings(service.settings)
        for line in in_database(service, lambda: _describe_all(settings, service.jobs)):
            _print(line)

    @cli.command("run")
    def run_(name: str) -> None:
        """Run a job now, apart from its schedule; exit with 1 if it fails or runs elsewhere."""
        job = _known(jobs, name)
        settings = load_settings(service.settings)
        try:
            done = in_database(service, lambda: run_job(settings, service.name, job))
        except (AlreadyRunning, JobFailed) as error:
            typer.echo(f"{service.name}: {error}", err=True)
            raise typer.Exit(1) from None
        typer.echo(f"{service.name}: {name} processed {done} items")

    @cli.command()
    def history(
        job: Annotated[str | None, typer.Option(help="Only this job")] = None,
        limit: Annotated[int, typer.Option(min=1, max=10_000, help="Maximum runs")] = 50,
    ) -> None:
        """Print a JSON line per run, the latest first; an outcome of null is in progress."""
        names = list(jobs) if job is None else [_known(jobs, job).name]
        for line in in_database(service, lambda: job_history(names, limit)):
            _print(line)

    return cli


def _known(jobs: dict[str, Job], name: str) -> Job:
    if name not in jobs:
        raise typer.BadParameter(f"the jobs are {', '.join(sorted(jobs))}")
    return jobs[name]


async def _describe_all(settings: Settings, jobs: Sequence[Job]) -> list[dict[str, Any]]:
    return [await _describe(settings, job) for job in jobs]


async def _describe(settings: Settings, job: Job) -> dict[str, Any]:
    state = await read_state(job.name)
    schedule = Schedule(job.schedule, settings.jobs_time_zone)
    runs = await job_history([job.name], 1)
    return {
        "name": job.name,
        "schedule": job.schedule,
        "time_zone": schedule.zone,
        "next_run_at": plan(schedule, state.last, state.now).due_at,
        "succeeded_at": state.succeeded_at,
        "last_run": runs[0] if runs else None,
    }


def _print(line: dict[str, Any]) -> None:
    typer.echo(json.dumps(line, default=_instant))


def _instant(value: datetime) -> str:
    return value.isoformat()
