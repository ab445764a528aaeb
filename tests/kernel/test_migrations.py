"""Strict migrations: what `make db-check` detects, and concurrent replicas."""

import asyncio
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import asyncpg
import pytest

from deploy.local.paths import CHECKOUT
from deploy.local.stack import LocalStack
from services.reporting.app import SERVICE
from services.reporting.settings import ReportingSettings
from shared.database.migrations import MigrationError, migrate, push

COURSES = "services/reporting/models/courses.py"
USERS = "services/reporting/models/users.py"


@pytest.fixture
def tree(tmp_path: Path) -> Iterator[Path]:
    """Return a copy of the sources that a test may edit."""
    for folder in ("services", "shared"):
        shutil.copytree(CHECKOUT / folder, tmp_path / folder)
    yield tmp_path
    shutil.rmtree(tmp_path)


async def command(tree: Path, environment: Mapping[str, str], *arguments: str) -> tuple[int, str]:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "services.reporting",
        *arguments,
        cwd=tree,
        env=dict(environment),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.STDOUT,
    )
    output, _ = await process.communicate()
    return process.returncode or 0, output.decode()


def edit(tree: Path, old: str, new: str, path: str = COURSES) -> None:
    text = (tree / path).read_text("utf-8")
    assert old in text
    (tree / path).write_text(text.replace(old, new, 1), "utf-8")


async def test_models_and_migrations_agree(stack: LocalStack) -> None:
    for service in ("courses", "enrollment", "progress", "reporting"):
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            f"services.{service}",
            "db-check",
            cwd=CHECKOUT,
            env=stack.environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await process.communicate()
        assert process.returncode == 0, output.decode()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param(
            "    slug = fields.TextField(null=True)\n",
            "    slug = fields.TextField(null=True)\n    motto = fields.TextField(null=True)\n",
            "courses.motto",
            id="a new column",
        ),
        pytest.param(
            "    outline_version = fields.IntField(db_default=0)\n",
            "    outline_version = fields.IntField(db_default=1)\n",
            "courses.outline_version",
            id="a changed default",
        ),
        pytest.param(
            '        table = "users"\n',
            '        table = "users"\n        unique_together = (("display_name", "role"),)\n',
            "users",
            id="a unique that one side lacks",
        ),
        pytest.param(
            '            check("not_empty", "owned_from < owned_until"),\n',
            "",
            "ownerships_not_empty",
            id="a CHECK written by hand that the models do not list",
        ),
    ],
)
async def test_db_check_detects(
    stack: LocalStack, tree: Path, old: str, new: str, expected: str
) -> None:
    edit(tree, old, new, path=USERS if expected == "users" else COURSES)
    code, output = await command(tree, stack.environment(), "db-check")
    assert code == 1, output
    assert expected in output


async def test_db_check_detects_a_dropped_unique_constraint(stack: LocalStack, tree: Path) -> None:
    edit(tree, "            unique(\n", "            index(\n", path="shared/consuming/models.py")
    code, output = await command(tree, stack.environment(), "db-check")
    assert code == 1, output
    assert "dead_letters_one_per_record" in output


async def test_a_generated_migration_brings_an_old_database_up_to_date(
    stack: LocalStack, tree: Path, migrated: ReportingSettings
) -> None:
    environment = {
        **stack.environment(),
        "REPORTING_DATABASE_URL": str(migrated.database_url),
    }
    edit(
        tree,
        "    slug = fields.TextField(null=True)\n",
        "    slug = fields.TextField(null=True)\n    motto = fields.TextField(null=True)\n",
    )
    edit(
        tree,
        '            index("teacher", "(teacher_id)"),\n',
        '            index("teacher", "(teacher_id)"),\n'
        '            check("motto_short", "length(motto) < 100"),\n',
    )
    code, output = await command(tree, environment, "db-generate", "motto")
    assert code == 0, output
    assert (await command(tree, environment, "db-check"))[0] == 0
    code, output = await command(tree, environment, "migrate")
    assert code == 0, output
    assert "motto" in output
    database = await asyncpg.connect(str(migrated.database_url))
    try:
        with pytest.raises(asyncpg.CheckViolationError):
            await database.execute(
                "INSERT INTO courses (course_id, motto) VALUES (uuidv7(), repeat('x', 100))"
            )
    finally:
        await database.close()


async def test_three_replicas_migrate_concurrently(
    stack: LocalStack, settings: ReportingSettings
) -> None:
    environment = {
        **stack.environment(),
        "REPORTING_DATABASE_URL": str(settings.database_url),
    }
    outcomes = await asyncio.gather(*(command(CHECKOUT, environment, "migrate") for _ in range(3)))
    assert [code for code, _ in outcomes] == [0, 0, 0], outcomes
    assert sum("applied" in output for _, output in outcomes) == 1
    assert sum("nothing to apply" in output for _, output in outcomes) == 2


async def test_db_push_recreates_a_scratch_database_and_refuses_a_migrated_one(
    settings: ReportingSettings,
) -> None:
    url = str(settings.database_url)
    await push(SERVICE.schema, url)
    database = await asyncpg.connect(url)
    try:
        await database.execute("CREATE SCHEMA of_others CREATE TABLE kept (id int)")
        await push(SERVICE.schema, url)
        await database.execute("DROP TABLE of_others.kept")
        await database.execute("DROP SCHEMA public, webhooks CASCADE; CREATE SCHEMA public")
    finally:
        await database.close()
    await migrate(SERVICE.schema, url)
    with pytest.raises(MigrationError, match="make db-generate"):
        await push(SERVICE.schema, url)
