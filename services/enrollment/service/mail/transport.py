"""Where composed mail goes: to an SMTP server, or into a folder."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Protocol

import aiosmtplib

from services.enrollment.settings import EnrollmentSettings
from shared.clock import now


class Refused(Exception):
    """The server refuses this mail permanently."""


class TryLater(Exception):
    """This mail cannot be composed or taken by the server now."""


class Transport(Protocol):
    async def send(self, message: EmailMessage) -> None:
        """Return when the mail was accepted.

        Raises:
            Refused, TryLater: this mail was not accepted.
            SMTPException, OSError: no mail can be sent now.
        """


@asynccontextmanager
async def open_transport(settings: EnrollmentSettings) -> AsyncIterator[Transport]:
    """Connect as configured. Raises SMTPException, OSError."""
    if settings.mail_folder is not None:
        settings.mail_folder.mkdir(parents=True, exist_ok=True)
        yield _Folder(settings.mail_folder)
        return
    assert settings.smtp_host is not None
    password = settings.smtp_password
    client = aiosmtplib.SMTP(
        hostname=settings.smtp_host,
        port=settings.smtp_port,
        username=settings.smtp_username,
        password=None if password is None else password.get_secret_value(),
        use_tls=settings.smtp_security == "tls",
        start_tls=settings.smtp_security == "starttls",
        tls_context=_tls(settings),
        timeout=settings.smtp_timeout,
    )
    async with client:
        yield _Server(client)


def _tls(settings: EnrollmentSettings) -> ssl.SSLContext | None:
    if settings.smtp_security == "none":
        return None
    return ssl.create_default_context(cafile=settings.smtp_ca_file)


class _Server:
    def __init__(self, client: aiosmtplib.SMTP) -> None:
        self._client = client

    async def send(self, message: EmailMessage) -> None:
        try:
            await self._client.send_message(message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            # There is one recipient.
            raise _verdict(error.recipients[0].code) from error
        except aiosmtplib.SMTPDataError as error:
            raise _verdict(error.code) from error
        except aiosmtplib.SMTPNotSupported as error:
            raise Refused from error


def _verdict(code: int) -> Refused | TryLater:
    return Refused() if code >= 500 else TryLater()


class _Folder:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    async def send(self, message: EmailMessage) -> None:
        mail_id = str(message["Message-ID"]).strip("<>").partition("@")[0]
        path = self._folder / f"{now():%Y%m%dT%H%M%S.%f}-{mail_id}.eml"
        # Readers of the folder see whole mails only.
        unfinished = path.with_suffix(".tmp")
        unfinished.write_bytes(message.as_bytes(policy=SMTP))
        unfinished.rename(path)
