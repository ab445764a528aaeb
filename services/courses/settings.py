"""Settings of courses."""

from pydantic import AliasChoices, Field, PostgresDsn

from shared.settings import Settings


class CoursesSettings(Settings):
    database_url: PostgresDsn = Field(validation_alias=AliasChoices("COURSES_DATABASE_URL"))
    database_direct_url: PostgresDsn | None = Field(
        default=None,
        validation_alias=AliasChoices("COURSES_DATABASE_DIRECT_URL"),
        description="Address without a pooler, for session locks. Default: COURSES_DATABASE_URL.",
    )
