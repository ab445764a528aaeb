"""The progress service's settings."""

from pydantic import AliasChoices, Field, PostgresDsn

from shared.settings import Settings


class ProgressSettings(Settings):
    database_url: PostgresDsn = Field(validation_alias=AliasChoices("PROGRESS_DATABASE_URL"))
    database_direct_url: PostgresDsn | None = Field(
        default=None,
        validation_alias=AliasChoices("PROGRESS_DATABASE_DIRECT_URL"),
        description="Direct connection for session locks when a pooler is in front of the database",
    )
