"""Settings of enrollment."""

from email.errors import HeaderParseError
from email.headerregistry import Address
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import AfterValidator, AnyHttpUrl, Field, SecretStr, model_validator

from shared.settings import Settings, prefixed
from shared.time_zones import check_time_zone

Language = Literal["en", "de"]


def _has_course(template: str | None) -> str | None:
    if template is not None and "{course_id}" not in template:
        raise ValueError("must contain {course_id}, as https://school.example/courses/{course_id}")
    return template


def _is_sender(text: str | None) -> str | None:
    if text is not None:
        name, address = parseaddr(text)
        try:
            Address(name, addr_spec=address)
        except (HeaderParseError, ValueError, IndexError):
            raise ValueError("must be like `School <mail@school.example>`") from None
    return text


class EnrollmentSettings(Settings):
    model_config = prefixed("enrollment")

    mail_from: Annotated[str | None, AfterValidator(_is_sender)] = Field(
        default=None, description="Sender of all mail, such as `School <mail@school.example>`"
    )
    mail_public_url: AnyHttpUrl | None = Field(
        default=None, description="Where readers reach this service, for links to unsubscribe"
    )
    mail_course_url: Annotated[str | None, AfterValidator(_has_course)] = Field(
        default=None, description="Page of a course, with `{course_id}`, for links in mail"
    )
    mail_language: Language = Field(
        default="en", description="For users without a locale, and for other languages"
    )
    mail_time_zone: Annotated[str, AfterValidator(check_time_zone)] = Field(
        default="UTC", description="For users without a time zone"
    )
    mail_folder: Path | None = Field(
        default=None, description="Write mail to files in this folder instead of sending it"
    )
    smtp_host: str | None = Field(default=None, description="Mail is sent only if this is set")
    smtp_port: int = Field(default=587, ge=1, le=65535, description="Port of the mail server")
    smtp_security: Literal["starttls", "tls", "none"] = Field(
        default="starttls", description="starttls, usual on port 587; tls, usual on port 465"
    )
    smtp_ca_file: Path | None = Field(
        default=None,
        description="PEM file with the certificates to trust; default: those of the machine",
    )
    smtp_username: str | None = Field(default=None, description="Login at the mail server")
    smtp_password: SecretStr | None = Field(default=None, description="Required with a login")
    smtp_timeout: float = Field(
        default=20.0, gt=0, description="Seconds to wait for a reply of the server"
    )

    @property
    def mail_sender(self) -> tuple[str, str]:
        """Name and address of the sender; empty if no mail is sent."""
        return parseaddr(self.mail_from or "")

    @property
    def sends_mail(self) -> bool:
        return self.smtp_host is not None or self.mail_folder is not None

    @model_validator(mode="after")
    def _complete_mail(self) -> Self:
        if self.smtp_host is not None and self.mail_folder is not None:
            raise ValueError("set at most one of SMTP_HOST and MAIL_FOLDER")
        if self.sends_mail and (self.mail_from is None or self.mail_public_url is None):
            raise ValueError("mail needs MAIL_FROM and MAIL_PUBLIC_URL")
        if (self.smtp_username is None) != (self.smtp_password is None):
            raise ValueError("set both of SMTP_USERNAME and SMTP_PASSWORD, or neither")
        if self.smtp_username is not None and self.smtp_security == "none":
            raise ValueError("SMTP_SECURITY=none would send SMTP_PASSWORD in clear text")
        return self
