"""What the environment must hold for enrollment."""

from pydantic import AliasChoices, Field, PostgresDsn

from shared.settings import Settings


class EnrollmentSettings(Settings):
    database_url: PostgresDsn = Field(validation_alias=AliasChoices("ENROLLMENT_DATABASE_URL"))
    database_direct_url: PostgresDsn | None = Field(
        default=None,
        validation_alias=AliasChoices("ENROLLMENT_DATABASE_DIRECT_URL"),
        description="Past a pooler, for session locks; the database's own URL where there is none",
    )
